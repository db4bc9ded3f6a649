/// The quotations of an article by what they are part of: each is listed once.
struct Utterances {
    /// Those that are things said of their own.
    var quotations: [Int] = []
    /// The pieces behind the first of a broken quotation, by the first.
    var pieces: [Int: [Int]] = [:]
    var inClause: [Int: [Int]] = [:]
    /// Those inside another's marks, by the outermost.
    var nested: [Int: [Int]] = [:]

    init(_ article: Article) {
        var outermost: Int?
        var first: [Int: Int] = [:]
        for (index, quotation) in article.quotations.enumerated() {
            if quotation.depth > 0, let outermost {
                nested[outermost, default: []].append(index)
                continue
            }
            outermost = index
            if let clause = quotation.clause {
                inClause[clause, default: []].append(index)
            } else if let piece = quotation.piece {
                let head = first[piece] ?? piece
                first[index] = head
                pieces[head, default: []].append(index)
            } else {
                quotations.append(index)
            }
        }
    }
}
