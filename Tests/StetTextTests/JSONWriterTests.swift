import StetText
import Testing

@Suite struct JSONWriterTests {
    @Test func escapesWhatJSONDemands() {
        var json = JSONWriter()
        json.value("a\"b\\c\n\u{1}\u{7F}é")
        #expect(String(decoding: json.bytes, as: UTF8.self) == #""a\"b\\c\n\u0001\u007fé""#)
    }

    @Test func nestsWithCommas() {
        var json = JSONWriter()
        json.object { json in
            json.member("a", 1)
            json.member("b", [1, 2]) { $0.value($1) }
            json.member("c", object: { _ in })
            json.key("d"); json.null()
        }
        json.newline()
        #expect(String(decoding: json.bytes, as: UTF8.self) == "{\"a\":1,\"b\":[1,2],\"c\":{},\"d\":null}\n")
    }

    @Test func indents() {
        var json = JSONWriter(indented: true)
        json.object { $0.member("a", [true]) { $0.value($1) } }
        #expect(String(decoding: json.bytes, as: UTF8.self) == "{\n  \"a\": [\n    true\n  ]\n}")
    }
}
