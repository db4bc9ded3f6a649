import StetText
import Testing

@testable import StetMarkup

@Suite struct OpaqueTests {
    @Test(arguments: [
        ("See https://a.example/x?y=1#z.", ["https://a.example/x?y=1#z"]),
        ("(https://a.example/b_(c)), or", ["https://a.example/b_(c)"]),
        ("“https://a.example/é”—so", ["https://a.example/é"]),
        ("at www.example.org/x, and", ["www.example.org/x"]),
        ("pic.example.com/Ab12 is", ["pic.example.com/Ab12"]),
        ("write to ann.example+tag@mail.example.net.", ["ann.example+tag@mail.example.net"]),
        ("a@b", []),
        ("said @ann_example, @bo.sample.", ["@ann_example", "@bo.sample"]),
        (".@ann@social.example. Then", ["@ann@social.example"]),
        ("#Topic and #7 and #été, C#", ["#Topic", "#été"]),
        ("the U.S. and U.K. at 3.5 p.m.Next", []),
        ("It came to an end.Next it began.In it", []),
        ("Example.com said", ["Example.com"]),
        ("://x ://y a://z", []),
        ("word", []),
        ("", []),
    ])
    func found(_ text: String, _ expected: [String]) {
        #expect(read(text, as: .text).opaqueTexts == expected)
    }

    @Test func linkTextIsProse() {
        let copy = read("[the report](https://a.example/x) says", as: .markdown)
        #expect(copy.opaque.isEmpty)
    }
}
