import StetText
import Testing

@Suite struct RemedyTests {
    @Test(arguments: [
        ("spoke [[in order to]] calm", "to", "try: to"),
        ("is a [[very ]]large port", "", "try: … a large …"),
        ("[[Very ]]large ports", "", "try: large …"),
        ("a port[[ indeed]]", "", "try: … port"),
        ("on Tuesday[[]] the envoy", ",", "try: Tuesday,"),
        ("two[[--]]three", "—", "try: two—three"),
        ("the col[[ou]]r of", "o", "try: color"),
        ("he said[[.]]", "!", "try: said!"),
        ("[[–]] he said", "—", "try: — he …"),
        ("[[]]\n", "", "try: Mend it"),
        ("[[one\ntwo]]", "three", "try: Mend it"),
    ])
    func outcome(_ copy: String, replacement: String, shown: String) {
        let sample = Sample(copy)
        let text = rendered([sample.report(sample.finding(fixes: [sample.fix(replacement)]))], isQuiet: true)
        #expect(text.split(separator: "\n").last.map(String.init) == "   " + shown)
    }

    @Test func severalEditsReadAsOne() {
        let sample = Sample("the [[\"]]old[[\"]] pier")
        let edits = [Edit(range: sample.marks[0], text: "“"), Edit(range: sample.marks[1], text: "”")]
        let finding = sample.finding(fixes: [
            Fix(title: "Curl", applicability: .safe, edits: edits), sample.fix("x", .unsafe),
        ])
        #expect(
            rendered([sample.report(finding)], isQuiet: true).hasSuffix(
                "   try: “old”\n    or: xold\" (unsafe: look before you apply it)\n\n"))
    }

    @Test func anAdviceWithoutEditsIsToldByItsTitle() {
        let sample = Sample("[[An envoy]] spoke.")
        let fix = Fix(title: "Say why the envoy is not named", applicability: .display, edits: [])
        let text = rendered([sample.report(sample.finding(fixes: [fix]))], isQuiet: true)
        #expect(text.hasSuffix("   try: Say why the envoy is not named\n\n"))
    }
}
