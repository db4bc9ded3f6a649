import Testing

@testable import StetReport

/// What every page carries along: its style sheet, its script, and the policy that knows both.
@Suite struct PageFileTests {
    /// The examples of FIPS 180-4, and lengths around the ends of blocks.
    @Test(arguments: [
        ("", "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="),
        ("abc", "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0="),
        ("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", "JI1qYdIGOLjlwCaTDD5gOaM85Flk/yFn9uzt1BnbBsE="),
        (String(repeating: "a", count: 55), "n0OQ+NMMLdkuyfCVtl4rmumwqSWlJY4kHJ8ekQ9zQxg="),
        (String(repeating: "a", count: 64), "/+BU/nrgy23GXDr5th1SCfQ5hR20PQulmXM33xVGaOs="),
    ])
    func digest(_ message: String, _ expected: String) { #expect(SHA256(Array(message.utf8)).base64 == expected) }

    @Test func nothingIsLoaded() throws {
        let (style, script) = (String(decoding: PageFile.style.bytes, as: UTF8.self), String(decoding: PageFile.script.bytes, as: UTF8.self))
        for word in ["url(", "@import", "//cdn", "http:", "https:"] { #expect(!style.contains(word)) }
        for word in ["http:", "https:", "fetch(", "innerHTML", "eval("] { #expect(!script.contains(word)) }
        // What would end the element in which they stand.
        #expect(!style.contains("</"))
        #expect(!script.contains("</") && !script.contains("<!--"))
    }

    @Test func thePolicyKnowsWhatStandsOnThePage() throws {
        let page = try Proofs.page(Sample("The [[envoy]] left.").report())
        let policy = try #require(page.between("Content-Security-Policy\" content=\"", "\""))
        let style = try #require(page.between("<style>", "</style>"))
        let script = try #require(page.between("<script>", "</script>"))
        #expect(
            policy == """
                default-src 'none'; style-src 'sha256-\(SHA256(Array(style.utf8)).base64)'; \
                script-src 'sha256-\(SHA256(Array(script.utf8)).base64)'; base-uri 'none'; form-action 'none'
                """)
        for word in [" style=", " onclick=", " src=", "<link", "<iframe"] { #expect(!page.contains(word)) }
    }
}
