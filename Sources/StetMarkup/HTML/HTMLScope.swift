import CGumbo

/// Which elements of a page hold the story.
struct HTMLScope {
    private var roots: Set<HTMLNode> = []

    /// Everything is the story.
    init() {}

    /// The `article` with the page's first `h1`, else all outermost ones and that heading, else `main`, else everything.
    init(_ document: HTMLNode) {
        var articles: [HTMLNode] = []
        var main: HTMLNode?
        var heading: HTMLNode?
        var headingArticle: HTMLNode?
        var path: [(node: HTMLNode, next: Int)] = [(document, 0)]
        var article: (node: HTMLNode, depth: Int)?
        while let here = path.last {
            guard let child = here.node.child(here.next) else {
                path.removeLast()
                if let open = article, path.count < open.depth { article = nil }
                continue
            }
            path[path.count - 1].next += 1
            guard child.isElement else { continue }
            path.append((child, 0))
            switch child.tag {
            case GUMBO_TAG_ARTICLE where article == nil:
                article = (child, path.count)
                articles.append(child)
            case GUMBO_TAG_MAIN where main == nil: main = child
            case GUMBO_TAG_H1 where heading == nil:
                heading = child
                headingArticle = article?.node
            default: break
            }
        }
        if let headingArticle {
            roots = [headingArticle]
        } else if !articles.isEmpty {
            roots = Set(articles)
            if let heading { roots.insert(heading) }
        } else if let main {
            roots = [main]
        }
    }

    var isEverything: Bool { roots.isEmpty }

    func begins(at node: HTMLNode) -> Bool { !roots.isEmpty && roots.contains(node) }
}
