import StetLanguage
import StetMarkup
import StetText

extension Element {
    static let quotationAttributes: [Attribute] = [
        .choice("marks", Quotation.Marks.self, "the shape of the marks") { $0.quotations[$1].marks },
        .choice("kind", Quotation.Kind.self, "speech, part of a sentence, title of a work, or a term at arm's length") {
            $0.quotations[$1].kind
        },
        .choice("attribution", Quotation.Attribution.self, "where the speaker stands") { $0.quotations[$1].attribution },
        .choice("position", Quotation.Position.self, "the speaker before, between or after the words") {
            $0.quotations[$1].position
        },
        .words("speaker-kind", ["person", "source", "other", "none"], "who speaks") { article, index in
            guard let speaker = article.quotations[index].speaker else { return "none" }
            return speaker.person != nil ? "person" : speaker.source != nil ? "source" : "other"
        },
        .place("speaker", "the words that name the speaker") { $0.quotations[$1].speaker?.range },
        .place("verb", "the verb or phrase that ties the words to the speaker") { $0.quotations[$1].cue },
        .text("verb-class", "the class of the verb in the list speech-verbs") { $0.quotations[$1].verbClass },
        .flag("continued", "the paragraph ends inside it and the next opens it again") { $0.quotations[$1].isContinued },
        .flag("balanced", "both marks are there") { $0.quotations[$1].isBalanced },
        .place("missing-mark", "where a missing mark likely belongs") { $0.quotations[$1].missingMark },
        .place("opening-mark", "the mark that opens it") { article, index in
            let quotation = article.quotations[index]
            guard quotation.isBalanced || quotation.missingMark != ByteRange(quotation.range.start, quotation.range.start)
            else { return nil }
            return article.mark(at: quotation.range.start, within: quotation.range)
        },
        .flag("nested", "it stands inside another") { $0.quotations[$1].depth > 0 },
        .flag("straight", "its marks are straight") { $0.quotations[$1].isStraight },
        .place("text", "the quotation itself, with its marks") { $0.quotations[$1].range },
        .flag("first", "no words of anybody stand in quotation marks before it, headlines aside") { article, index in
            !article.quotations.prefix(index).contains { other in
                [.speech, .fragment].contains(other.kind) && !article.isInHeadline(other.range)
            }
        },
        .number("words", "how many words it has") { article, index in
            let range = article.quotations[index].range
            return Double(article.copy.prose[range.start..<range.end].split { $0 == 0x20 || $0 == 0x0A }.count)
        },
    ]
}

extension Article {
    fileprivate func isInHeadline(_ range: ByteRange) -> Bool {
        let block = copy.blocks.firstIndex(sortedWhere: { $0.range.end > range.start })
        return block < copy.blocks.count && copy.blocks[block].role == .headline
    }

    /// The scalar at an offset of the prose, both marks of `` `` `` taken together.
    fileprivate func mark(at start: Int, within range: ByteRange) -> ByteRange? {
        guard start < range.end else { return nil }
        var end = start + 1
        while end < range.end, copy.prose[end] & 0xC0 == 0x80 { end += 1 }
        if copy.prose[start] == 0x60, end < range.end, copy.prose[end] == 0x60 { end += 1 }
        return ByteRange(start, end)
    }
}
