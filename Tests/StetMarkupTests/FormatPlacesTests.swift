import SeededRandom
import StetText
import Testing

@testable import StetMarkup

/// Random documents in each format whose prose is known as they are built, word by word: each word must be read as it
/// is meant, in the block and role in which it stands, and lead back to exactly the bytes that it was written in.
@Suite struct FormatPlacesTests {
    @Test(arguments: 0..<200)
    func html(_ seed: UInt64) throws {
        var maker = DocumentMaker(seed: seed)
        maker.put(maker.pick(["", "\u{FEFF}", "<!doctype html>", "\u{FEFF}<!DOCTYPE html><html><body>", "<title></title>"]))
        maker.htmlBlocks()
        try maker.check(as: .html)
    }

    @Test(arguments: 0..<200)
    func nitf(_ seed: UInt64) throws {
        var maker = DocumentMaker(seed: seed)
        maker.put(maker.pick(["", "\u{FEFF}", "<?xml version='1.0'?>\n", "<!DOCTYPE nitf SYSTEM 'nitf.dtd'>"]))
        maker.put("<nitf><body><body.content>" + maker.lineEnd)
        for _ in 0..<maker.number(1...6) {
            maker.xmlBlock(maker.pick([("p", .paragraph), ("hl2", .heading), ("media-caption", .caption), ("bq", .blockQuote), ("li", .listItem)]))
        }
        maker.put("</body.content></body></nitf>" + maker.lineEnd)
        try maker.check(as: .nitf)
    }

    @Test(arguments: 0..<200)
    func newsML(_ seed: UInt64) throws {
        var maker = DocumentMaker(seed: seed)
        maker.put("<newsItem xmlns='http://iptc.org/std/nar/2006-10-01/' xmlns:h='http://www.w3.org/1999/xhtml'><itemMeta><title>no</title></itemMeta>")
        maker.put("<contentMeta>")
        maker.xmlBlock(("description", .dek))
        maker.put("</contentMeta><contentSet><inlineXML><h:html><h:body>")
        maker.xmlBlock(("h:p", .paragraph))
        maker.put("</h:body></h:html></inlineXML><inlineData contenttype='text/html'><![CDATA[")
        maker.htmlBlocks()
        maker.put("]]></inlineData></contentSet></newsItem>")
        try maker.check(as: .newsml)
    }

    @Test(arguments: 0..<200)
    func ninjs(_ seed: UInt64) throws {
        var maker = DocumentMaker(seed: seed)
        maker.htmlBlocks()
        let body = maker.escapedAsJSON()
        maker.textBlock(.headline)
        let headline = maker.escapedAsJSON()
        maker.textBlock(.dek)
        let dek = maker.escapedAsJSON()
        let isOld = maker.flip()
        let members: [(String, DocumentMaker.Built, String)] =
            isOld
            ? [("\"body_html\" : \"", body, "\""), ("\"headline\":\"", headline, "\""), ("\"description_text\": \"", dek, "\"")]
            : [
                ("\"bodies\": [{\"contentType\": \"text/html\", \"value\": \"", body, "\"}]"), ("\"headlines\":[{\"value\":\"", headline, "\"}]"),
                ("\"descriptions\": [{\"value\":\"", dek, "\"}]"),
            ]
        maker.put(maker.pick(["", "\u{FEFF}"]) + "{" + maker.lineEnd + "\t\"uri\": \"x:1\"")
        for (before, built, after) in members.shuffled(using: &maker.generator) {
            maker.put("," + maker.lineEnd + before)
            maker.put(built)
            maker.put(after)
        }
        maker.put("}")
        // Whatever the order of the members, that of reading is one.
        maker.sortBlocks([.headline, .dek])
        try maker.check(as: .ninjs)
    }

    @Test(arguments: 0..<100)
    func ans(_ seed: UInt64) throws {
        var maker = DocumentMaker(seed: seed)
        maker.textBlock(.headline)
        let headline = maker.escapedAsJSON()
        var elements: [(String, DocumentMaker.Built)] = []
        for _ in 0..<maker.number(1...5) {
            maker.inlineHTML(.paragraph)
            elements.append(("text", maker.escapedAsJSON()))
        }
        maker.put("{\"type\":\"story\",\"headlines\":{\"basic\":\"")
        maker.put(headline)
        maker.put("\"},\"content_elements\":[")
        for (index, element) in elements.enumerated() {
            maker.put((index > 0 ? "," : "") + "{\"type\":\"\(element.0)\",\"content\":\"")
            maker.put(element.1)
            maker.put("\"}")
        }
        maker.put("]}")
        try maker.check(as: .ans)
    }

    @Test(arguments: 0..<200)
    func archieML(_ seed: UInt64) throws {
        var maker = DocumentMaker(seed: seed)
        maker.put(maker.pick(["", "\u{FEFF}"]))
        maker.put("headline: ")
        maker.textBlock(.headline)
        maker.put(maker.lineEnd + "an-id: 17" + maker.lineEnd)
        maker.expectBlock(.frontMatter, "17", before: maker.lineEnd)
        maker.put("summary:\t")
        maker.textBlock(.dek)
        maker.put(maker.lineEnd + ":skip" + maker.lineEnd + "not read" + maker.lineEnd + ":endskip" + maker.lineEnd + "[+story]" + maker.lineEnd)
        for _ in 0..<maker.number(1...4) {
            maker.inlineHTML(.paragraph, onOneLine: true)
            maker.put(maker.lineEnd + maker.pick(["", maker.lineEnd]))
        }
        maker.put("[]" + maker.lineEnd + ":ignore" + maker.lineEnd + "not read")
        try maker.check(as: .archieml)
    }

    @Test(arguments: 0..<100)
    func text(_ seed: UInt64) throws {
        var maker = DocumentMaker(seed: seed)
        maker.put(maker.pick(["", "\u{FEFF}"]))
        for _ in 0..<maker.number(1...5) {
            maker.put("- ")
            maker.textBlock(.listItem)
            maker.put(maker.lineEnd + maker.lineEnd)
        }
        try maker.check(as: .text)
    }
}
