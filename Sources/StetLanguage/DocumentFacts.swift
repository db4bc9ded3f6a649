import StetMarkup
import StetText

extension Reading {
    /// Counts what the article has. Sentences must have been found.
    func documentFacts() -> Document {
        var document = Document(words: 0, sentences: 0, paragraphs: 0)
        for (index, block) in copy.blocks.enumerated() {
            switch block.role {
            case .headline where document.headline == nil: document.headline = block.range
            case .byline where document.byline == nil:
                document.byline = Byline(range: block.range, names: bylineNames(blocks[index]))
            case .paragraph, .listItem, .blockQuote:
                document.paragraphs += 1
                for i in blocks[index] where tokens[i].isWord || tokens[i].kind == .number { document.words += 1 }
            default: break
            }
        }
        for sentence in sentences {
            switch copy.blocks[sentence.block].role {
            case .paragraph, .listItem, .blockQuote: document.sentences += 1
            default: break
            }
        }
        return document
    }

    /// *By Ann Example and Bo Sample, Correspondents*: runs of two capitalised words or more; a job or a house is no name.
    private func bylineNames(_ block: Range<Int>) -> [ByteRange] {
        var names: [ByteRange] = []
        var i = block.lowerBound
        if i < block.upperBound, tokens[i].hash == Known.by { i += 1 }
        while i < block.upperBound {
            let start = i
            var capitals = 0
            var isOther = false
            while i < block.upperBound, tokens[i].isWord, tokens[i].hash != Known.and {
                let token = tokens[i]
                guard token.isCapital || token.has(.particle) && i > start else { break }
                if token.isCapital { capitals += 1 }
                let isJobOrHouse = token.has(WordClass.title.union([.organisationHead, .agency, .notName]))
                isOther = isOther || isJobOrHouse && !token.has([.givenName, .alsoSurname])
                i += 1
            }
            // *Bo Sample, Jr.* goes on behind the comma; a job ends the names.
            if capitals >= 2, !isOther {
                names.append(range(start..<i))
            } else if i > start {
                break
            }
            guard i < block.upperBound, tokens[i].hash == Known.and || isComma(i) || isPunctuation(i, "&") else { break }
            i += 1
            if i < block.upperBound, tokens[i].hash == Known.and { i += 1 }
        }
        return names
    }
}
