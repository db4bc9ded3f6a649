import StetLanguage
import StetMarkup
import StetText

extension ArticlePage {
    /// The people with their titles, and the forms in which they are named.
    mutating func showPeople() {
        guard !article.people.isEmpty else { return }
        showTitle("Who is named")
        for person in article.people {
            let titles = titles(of: person)
            var words = titles.isEmpty ? "" : titles.joined(separator: ", ") + "; "
            words += forms(of: person)
            page.put(spaces: 2)
            page.fill([Span(person.name + ":", .bold), Span(words)], column: 2, hanging: 4)
            for index in person.mentions where article.mentions[index].isVariant {
                let range = article.mentions[index].range
                showNote("spelled otherwise", "\(text(range)), \(lines([range]))", .yellow)
            }
        }
    }

    /// The titles of a person in the order of the copy, each once.
    func titles(of person: Person) -> [String] {
        var titles: [String] = []
        var seen: Set<String> = []
        for index in person.mentions {
            guard let title = article.mentions[index].title, title.kind != .courtesy else { continue }
            let words = text(title.range)
            if seen.insert(words.lowercased()).inserted { titles.append(words) }
        }
        return titles
    }

    /// *Ida Moss in line 3, Moss in lines 5 and 9*
    private func forms(of person: Person) -> String {
        var order: [String] = []
        var places: [String: [ByteRange]] = [:]
        for index in person.mentions where !article.mentions[index].isVariant {
            let mention = article.mentions[index]
            var name = text(mention.range)
            if let title = mention.title, title.kind == .courtesy, title.position == .before {
                name = text(title.range) + " " + name
            }
            if places[name] == nil { order.append(name) }
            places[name, default: []].append(mention.range)
        }
        let parts = order.map { name in (name == person.name ? "" : name + " in ") + lines(places[name] ?? []) }
        return parts.joined(separator: ", ")
    }
}
