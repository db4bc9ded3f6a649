import StetText

/// Tells bylines, captions, the headline and the lede from other paragraphs by the looks of them.
///
/// Only blocks of the role paragraph are changed. Shared by every format.
/// - Parameter seekingHeadline: true if the format has no marks for a headline, so that it must be guessed.
/// - Complexity: O(*n*) in the number of blocks; of each block only its ends are read.
func assignRoles(to blocks: inout [Block], in prose: [UInt8], seekingHeadline: Bool) {
    func shape(_ index: Int) -> BlockShape { BlockShape(prose[blocks[index].range.start..<blocks[index].range.end]) }

    for index in blocks.indices where blocks[index].role == .paragraph {
        let text = prose[blocks[index].range.start..<blocks[index].range.end]
        if isCaption(text), !(seekingHeadline && index == 0 && opensWithCredit(text) && shape(0).canBeHeadline) {
            blocks[index].role = .caption
        }
    }
    // Bylines stand above the story or between its headline and its first paragraph; the first sentence ends the search.
    for index in blocks.indices where blocks[index].role == .paragraph {
        if isByline(prose[blocks[index].range.start..<blocks[index].range.end]) {
            blocks[index].role = .byline
        } else if !shape(index).canBeHeadline {
            break
        }
    }
    if seekingHeadline {
        let paragraphs = zip(blocks.indices, blocks).lazy.filter { $1.role == .paragraph }.prefix(mostMastheads + 1)
        let opening = paragraphs.map { (index: $0.0, shape: BlockShape(prose[$0.1.range.start..<$0.1.range.end])) }
        if let headline = headline(among: Array(opening)),
            blocks[(headline + 1)...].contains(where: {
                $0.range.count > blocks[headline].range.count || BlockShape(prose[$0.range.start..<$0.range.end]).isStory
            })
        {
            blocks[headline].role = .headline
        }
    }
    if let lede = lede(of: blocks, shape: shape) { blocks[lede].isLede = true }
}

/// So many lines may stand above a headline: the name of the publication, its slogan, the section.
private let mostMastheads = 2

/// The block that is the headline, if the copy opens with one: the first, unless it is a masthead.
private func headline(among opening: [(index: Int, shape: BlockShape)]) -> Int? {
    guard let first = opening.first, first.shape.canBeHeadline else { return nil }
    guard first.shape.canBeMasthead else { return first.index }
    for block in opening.dropFirst() {
        if block.shape.canBeHeadline, block.shape.isSentenceCase { return block.index }
        guard block.shape.canBeMasthead else { break }
    }
    return first.index
}

/// The first paragraph behind the headline that tells something; a line with the date does not.
private func lede(of blocks: [Block], shape: (Int) -> BlockShape) -> Int? {
    let headline = blocks.firstIndex { $0.role == .headline } ?? -1
    let behind = blocks.indices.lazy.filter { $0 > headline && blocks[$0].role == .paragraph }
    return behind.first { shape($0).isStory } ?? behind.first ?? blocks.firstIndex { $0.role == .paragraph }
}
