import StetText

/// Where gumbo (0.10.1) needs more than linear time or memory: for each character it may walk the tags that are open,
/// for each block it copies the tags of emphasis that nobody closed, for each attribute it looks at those before it.
///
/// What is open is never underestimated: a closing tag counts only if it closes the tag that was opened last. Pages that
/// close their tags out of order are safe by a wide margin all the same.
enum HTMLLimits {
    /// Steps that the parser may take: about half a second.
    private static let mostSteps = 500_000_000
    /// Tags that the parser may add: about 300 MB.
    private static let mostCopies = 2_000_000

    /// The place at which the text has become too much for the parser; nil for every page that is meant to be read.
    static func excess(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        var tags = HTMLTags(bytes, from: start)
        var open: [(name: HTMLTagName, isCopied: Bool)] = []
        var (copied, copies, steps) = (0, 0, 0)
        var place = start
        while let tag = tags.next() {
            steps += (tag.range.end - place) * (open.count + 1) + tag.attributes * tag.attributes / 2
            place = tag.range.end
            if tag.isEnd {
                if let last = open.last, last.name == tag.name {
                    open.removeLast()
                    if last.isCopied { copied -= 1 }
                }
            } else if !unnested.contains(tag.name) {
                let isCopied = emphasis.contains(tag.name)
                open.append((tag.name, isCopied))
                if isCopied { copied += 1 }
            }
            copies += copied
            if steps > mostSteps || copies > mostCopies { return place }
        }
        return steps + (bytes.count - place) * (open.count + 1) > mostSteps ? place : nil
    }

    /// Without content, or closed by the next of their kind.
    private static let unnested = HTMLTagName.all(
        "area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot caption colgroup option")
    private static let emphasis = HTMLTagName.all("a b big code em font i nobr s small strike strong tt u")
}
