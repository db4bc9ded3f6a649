import StetMarkup
import StetText

extension Rule {
    /// The fixes for what a check found: none where the prose is not byte for byte the source,
    /// or where what a fix would write cannot stand.
    func fixes(for evidence: Evidence, in copy: Copy) -> [Fix] {
        guard let fix, !evidence.isInSource, copy.places.isVerbatim(evidence.range) else { return [] }
        let texts: [String]
        switch fix.change {
        case .proposed: texts = evidence.replacements
        case .replace(let message): texts = [message.text(evidence.arguments, attribute: evidence.attribute)]
        case .remove: return [removal(of: evidence.range, in: copy, fix.applicability)]
        }
        // Of several choices a person must take one.
        let applicability =
            texts.count > 1 ? .display : evidence.isDoubtful && fix.applicability == .safe ? .unsafe : fix.applicability
        let source = copy.places.source(evidence.range)
        // A text without blocks, too, may have findings on it as a whole.
        let notation = evidence.block < copy.blocks.count ? copy.blocks[evidence.block].notation : []
        return texts.compactMap { text in
            guard let written = notation.write(text) else { return nil }
            return Fix(
                title: text.isEmpty ? "Remove it" : "Write “\(text)”", applicability: applicability,
                edits: [Edit(range: source, text: written)])
        }
    }

    /// Takes the words out with the space behind them, or before them at the end of a sentence; without any space where
    /// markup stands between, which the edit would tear.
    private func removal(of words: ByteRange, in copy: Copy, _ applicability: Applicability) -> Fix {
        var range = words
        let prose = copy.prose
        if range.end < prose.count, prose[range.end] == 0x20, range.start == 0 || prose[range.start - 1] <= 0x20 {
            range.end += 1
        } else if range.start > 0, prose[range.start - 1] == 0x20 {
            range.start -= 1
        }
        let source = copy.places.source(copy.places.isVerbatim(range) ? range : words)
        return Fix(title: "Remove it", applicability: applicability, edits: [Edit(range: source, text: "")])
    }
}
