import StetReport
import StetText
import Testing

/// The form of a patch; that git takes it is seen where the command is tested.
@Suite struct UnifiedDiffTests {
    private func diff(_ text: String, _ edits: [(Int, Int, String)], path: String = "a.md") -> String {
        let edits = edits.map { Edit(range: ByteRange($0.0, $0.1), text: $0.2) }
        return String(decoding: unifiedDiff(of: SourceText(path: path, text: text), edits: edits, path: path), as: UTF8.self)
    }

    private let head = "--- a/a.md\n+++ b/a.md\n"

    @Test func nothingForNothing() { #expect(diff("one\n", []) == "") }

    @Test func aLineThatChanges() {
        #expect(diff("one\ntwo\nthree\n", [(4, 7, "2"), (7, 7, "!")]) == head + "@@ -1,3 +1,3 @@\n one\n-two\n+2!\n three\n")
    }

    @Test func theEndWithoutALineEnd() {
        let note = "\\ No newline at end of file\n"
        #expect(diff("one\ntwo", [(4, 7, "2")]) == head + "@@ -1,2 +1,2 @@\n one\n-two\n\(note)+2\n\(note)")
        #expect(diff("one\n", [(3, 4, "")]) == head + "@@ -1,1 +1,1 @@\n-one\n+one\n\(note)")
    }

    @Test func linesThatGoAndCome() {
        #expect(diff("one\ntwo\nthree\n", [(4, 8, "")]) == head + "@@ -1,3 +1,2 @@\n one\n-two\n three\n")
        #expect(diff("one\n", [(4, 4, "two\n")]) == head + "@@ -1,1 +1,2 @@\n one\n+two\n")
        #expect(diff("one\ntwo\n", [(3, 4, " ")]) == head + "@@ -1,2 +1,1 @@\n-one\n-two\n+one two\n")
        #expect(diff("one\n", [(0, 4, "")]) == head + "@@ -1,1 +0,0 @@\n-one\n")
        #expect(diff("", [(0, 0, "one\n")]) == head + "@@ -0,0 +1,1 @@\n+one\n")
    }

    @Test func hunksAreNumberedByWhatCameBefore() {
        let text = (1...30).map { "\($0)\n" }.joined()
        let patch = diff(text, [(0, 2, ""), (text.utf8.count - 3, text.utf8.count - 1, "x")])
        #expect(patch.contains("@@ -1,4 +1,3 @@\n-1\n 2\n"))
        #expect(patch.contains("@@ -27,4 +26,4 @@\n 27\n"))
    }

    @Test func namesThatNeedIt() {
        #expect(diff("a", [(0, 1, "b")], path: "a b é.md").hasPrefix("--- a/a b é.md\t\n+++ b/a b é.md\t\n"))
        #expect(diff("a", [(0, 1, "b")], path: "a\n\"b\\.md").hasPrefix("--- \"a/a\\012\\\"b\\\\.md\"\n"))
        #expect(diff("a", [(0, 1, "b")], path: "/x/a.md").hasPrefix("--- a/x/a.md\n"))
    }
}
