import StetMarkup
import StetText

extension Reading {
    /// Finds the people whom the article names, and every place where it does.
    mutating func findPeople() {
        var finder = PeopleFinder(self)
        finder.find()
        record(finder.people, finder.found)
    }

    private mutating func record(_ known: [PeopleFinder.KnownPerson], _ found: [PeopleFinder.Found]) {
        var indices = [Int](repeating: -1, count: known.count)
        for name in found {
            if indices[name.person] < 0 {
                indices[name.person] = people.count
                let core = known[name.person].core
                people.append(Person(name: copy.text(range(core)), surname: surname(of: known[name.person]), mentions: []))
            }
            let person = indices[name.person]
            let block = blocks[name.block]
            var title = name.title.map { self.title($0, .before) }
            if title == nil || title?.kind == .courtesy, name.form == .full || name.form == .honorific || title == nil {
                if title == nil, let words = titleAfter(name.words.upperBound, block) { title = self.title(words, .after) }
            }
            for k in name.words { mentionAt[k] = Int32(truncatingIfNeeded: mentions.count) }
            mentions.append(
                Mention(
                    range: range(name.words), person: person, form: name.form, reference: .later, title: title,
                    isVariant: name.isVariant, isInQuotation: tokens[name.words.lowerBound].quote >= 0, block: name.block))
            mentionTokens.append(name.words)
            people[person].mentions.append(mentions.count - 1)
        }
        markFirst()
        markVariants()
        markSharedSurnames()
        markGenders()
    }

    /// A title such as *Mrs.* or *chairman* says more than a given name.
    private mutating func markGenders() {
        for index in people.indices {
            var titles: WordRole = []
            var names: WordRole = []
            for mention in people[index].mentions.prefix(Self.judged) {
                let words = mentionTokens[mention]
                if mentions[mention].form == .full || mentions[mention].form == .given { names.formUnion(tokens[words.lowerBound].roles) }
                if let title = mentions[mention].title { titles.formUnion(roles(of: title, beside: words)) }
            }
            people[index].gender = gender(titles) ?? gender(names)
        }
    }

    private func roles(of title: Title, beside name: Range<Int>) -> WordRole {
        var roles: WordRole = []
        let isAfter = title.position == .after
        var k = isAfter ? name.upperBound : name.lowerBound - 1
        while k >= 0, k < tokens.count, isAfter ? Int(tokens[k].start) < title.range.end : Int(tokens[k].end) > title.range.start {
            if Int(tokens[k].end) > title.range.start { roles.formUnion(tokens[k].roles) }
            k += isAfter ? 1 : -1
        }
        return roles
    }

    /// How many mentions are looked at.
    private static var judged: Int { 12 }

    private func gender(_ roles: WordRole) -> Person.Gender? {
        switch (roles.contains(.male), roles.contains(.female)) {
        case (true, false): .male
        case (false, true): .female
        default: nil
        }
    }

    private func surname(of person: PeopleFinder.KnownPerson) -> String {
        if person.isFamilyFirst { return copy.text(tokens[person.core.lowerBound].range) }
        var start = person.core.upperBound - 1
        while start > person.core.lowerBound + 1, tokens[start - 1].has(.particle), !tokens[start - 1].has(.givenName) { start -= 1 }
        return copy.text(range(start, person.core.upperBound - 1))
    }

    private mutating func markFirst() {
        for person in people {
            let body = person.mentions.first { copy.blocks[mentions[$0].block].role != .headline }
            if let body { mentions[body].reference = .first }
            for mention in person.mentions where mentions[mention].block == 0 && copy.blocks[0].role == .headline {
                mentions[mention].reference = .first
            }
        }
    }

    /// The spelling that the article uses most is the usual one.
    private mutating func markVariants() {
        for person in people.indices {
            let mine = people[person].mentions
            let variants = mine.filter { mentions[$0].isVariant }
            guard !variants.isEmpty else { continue }
            let usual = mine.filter { !mentions[$0].isVariant }
            if usual.isEmpty || variants.count > usual.count && sameSpelling(variants) && variants.count > 2 {
                for index in variants { mentions[index].isVariant = false }
                for index in usual { mentions[index].isVariant = true }
            }
            let reference = mine.first { !mentions[$0].isVariant }
            for index in mine where mentions[index].isVariant { mentions[index].variantOf = reference }
        }
    }

    private func sameSpelling(_ indices: [Int]) -> Bool {
        let hashes = Set(indices.map { tokens[mentionTokens[$0].upperBound - 1].hash })
        return hashes.count == 1
    }

    private mutating func markSharedSurnames() {
        var owners: [String: Int] = [:]
        for person in people { owners[person.surname, default: 0] += 1 }
        for index in mentions.indices where owners[people[mentions[index].person].surname, default: 0] > 1 {
            mentions[index].sharesSurname = true
        }
    }
}
