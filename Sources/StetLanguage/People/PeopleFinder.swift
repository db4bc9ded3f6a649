import StetMarkup
import StetText

/// Ties the names of an article to the people they name.
///
/// Full names are read first, so that a surname alone is known wherever it stands; then every name is tied in order.
struct PeopleFinder {
    struct KnownPerson {
        var core: Range<Int>
        var hashes: [WordHash]
        var surname: [UInt32]
        var given: [UInt32]
        var isFamilyFirst: Bool
        /// A given name or an initial is known.
        var isFull: Bool { hashes.count > 1 }
        var lastToken: Int
        /// How often the article has named this person so far.
        var count = 0
    }

    struct Found {
        var words: Range<Int>
        var person: Int
        var form: Mention.Form
        var title: Range<Int>?
        var isVariant: Bool
        var block: Int
    }

    let reading: Reading
    private(set) var people: [KnownPerson] = []
    private(set) var found: [Found] = []
    private var bySurname: [WordHash: [Int]] = [:]
    private var byGiven: [WordHash: [Int]] = [:]
    /// What a single unknown word was found to misspell.
    private var guesses: [WordHash: Int?] = [:]
    /// Single words that surely name a person: behind a title, before a verb of speech.
    private var sureSingles: Set<WordHash> = []

    /// How often two words stand together as a name.
    private var pairs: [Pair: Int] = [:]
    /// Last words of names that surely are of people.
    private var surnames: Set<WordHash> = []

    private struct Pair: Hashable {
        var given: WordHash
        var surname: WordHash
    }

    init(_ reading: Reading) { self.reading = reading }

    mutating func find() {
        var candidates: [NameCandidate] = []
        for (index, block) in reading.blocks.enumerated() where !block.isEmpty && reading.isParagraph(index) {
            reading.nameCandidates(in: block, index: index, into: &candidates)
        }
        for candidate in candidates where candidate.core.count == 1
            && (candidate.hasCourtesy || candidate.hasTitle || candidate.isDescribed)
        {
            sureSingles.insert(hash(candidate.core.lowerBound))
        }
        for candidate in candidates where candidate.core.count > 1 {
            pairs[Pair(given: hash(candidate.core.lowerBound), surname: hash(candidate.core.upperBound - 1)), default: 0] += 1
            if candidate.isSurelyFull { surnames.insert(hash(candidate.core.upperBound - 1)) }
        }
        for candidate in candidates where isFull(candidate) { _ = person(forFull: candidate) }
        for candidate in candidates { tie(candidate) }
        for (index, block) in reading.blocks.enumerated() where !block.isEmpty && !reading.isParagraph(index) {
            findKnown(in: block, index: index)
        }
        found.sort { $0.words.lowerBound < $1.words.lowerBound }
    }

    private func hash(_ i: Int) -> WordHash { reading.tokens[i].hash }

    private func letters(_ i: Int) -> [UInt32] {
        let token = reading.tokens[i]
        return Spelling.letters(reading.copy.prose[Int(token.start)..<Int(token.end)])
    }

    private func isFull(_ candidate: NameCandidate) -> Bool {
        if candidate.core.count < 2 { return false }
        if candidate.isSurelyFull { return true }
        guard candidate.weight == 2 || candidate.weight == 3 else { return false }
        if candidate.core.count == 2, isPlain(candidate), actsAsPerson(candidate) { return true }
        // A sentence's first word with a capital of its own may be anything.
        if reading.tokens[candidate.core.lowerBound].shape.contains(.first),
            !reading.tokens[candidate.core.lowerBound].classes.isEmpty
        { return false }
        return sureSingles.contains(hash(candidate.core.upperBound - 1))
    }

    /// Two words of which no list says that they are anything but names, without an article.
    private func isPlain(_ candidate: NameCandidate) -> Bool {
        let names: WordClass = [.givenName, .familyFirst, .alsoSurname]
        for k in candidate.core {
            let token = reading.tokens[k]
            guard token.classes.subtracting(names).isEmpty, !token.shape.contains(.allCapitals),
                !token.shape.contains(.digit)
            else { return false }
        }
        let first = candidate.core.lowerBound
        // *Adopting Linux* names nobody.
        if reading.isGerund(first), !reading.tokens[first].has(.givenName) { return false }
        guard first > 0, reading.tokens[first - 1].block == reading.tokens[first].block else { return true }
        let before = reading.tokens[first - 1]
        return !before.has([.article, .determiner, .possessive]) && before.kind != .clitic
            && !(before.isWord && before.isCapital && !before.shape.contains(.first))
    }

    /// A verb of a person behind the name, a relative's surname, or the same name again as the subject of a verb.
    private func actsAsPerson(_ candidate: NameCandidate) -> Bool {
        let tokens = reading.tokens
        let first = candidate.core.lowerBound
        let last = candidate.core.upperBound - 1
        let next = last + 1 < tokens.count && tokens[last + 1].block == tokens[last].block ? tokens[last + 1] : nil
        if let next, next.isWord, next.plays(.personal) { return true }
        let isVerb = next.map { $0.isWord && !$0.isCapital && $0.has([.auxiliary, .speech]) } ?? false
        if surnames.contains(hash(last)) {
            guard tokens[first].shape.contains(.first) else { return true }
            // *Thanking Hale for …*, but *Ivo Hale and Ida Hale …*
            return isVerb || next.map { $0.hash == Known.and || $0.kind == .clitic || $0.kind == .punctuation } ?? false
        }
        return isVerb && pairs[Pair(given: hash(first), surname: hash(last)), default: 0] > 1
    }

    // MARK: Full names

    private mutating func person(forFull candidate: NameCandidate) -> (person: Int, isVariant: Bool) {
        let last = candidate.core.upperBound - 1
        let first = candidate.core.lowerBound
        for index in (bySurname[hash(last)] ?? []).suffix(12).reversed() {
            if let isVariant = sameGiven(first, people[index]) { return (index, isVariant) }
        }
        if candidate.isFamilyFirst {
            for index in (bySurname[hash(first)] ?? []).suffix(12) where people[index].isFamilyFirst {
                if people[index].hashes == candidate.core.map(hash) { return (index, false) }
            }
        }
        let surname = letters(last)
        if surname.count >= 4 {
            // The same given name, and a surname that differs by a slip.
            for index in (byGiven[hash(first)] ?? []).suffix(24) {
                let limit = surname.count >= 7 ? 2 : 1
                if people[index].surname.first == surname.first || surname.count >= 6,
                    Spelling.distance(people[index].surname, surname, limit: limit) <= limit,
                    candidate.core.count == people[index].hashes.count
                { return (index, people[index].hashes.last != hash(last)) }
            }
        }
        return (add(candidate), false)
    }

    /// Whether a given name fits a person with the same surname: nil if not, else whether it is another spelling.
    private func sameGiven(_ first: Int, _ person: KnownPerson) -> Bool? {
        guard let known = person.hashes.first, person.isFull else { return false }
        if known == hash(first) || person.hashes.dropLast().contains(hash(first)) { return false }
        let given = letters(first)
        let other = person.given
        guard let a = given.first, let b = other.first else { return false }
        let isInitial = [first, person.core.lowerBound].contains { reading.tokens[$0].shape.contains(.initial) }
        if isInitial { return a == b ? false : nil }
        if given.count >= 3, other.count >= 3, given.starts(with: other.prefix(3)), given.starts(with: other) || other.starts(with: given) {
            return false
        }
        if given.count >= 4, other.count >= 4, Spelling.isSlip(given, other) { return true }
        return nil
    }

    private mutating func add(_ candidate: NameCandidate) -> Int {
        let last = candidate.core.upperBound - 1
        let family = candidate.isFamilyFirst ? candidate.core.lowerBound : last
        let index = people.count
        people.append(
            KnownPerson(
                core: candidate.core, hashes: candidate.core.map(hash), surname: letters(family),
                given: candidate.core.count > 1 ? letters(candidate.core.lowerBound) : [], isFamilyFirst: candidate.isFamilyFirst,
                lastToken: candidate.core.lowerBound))
        bySurname[hash(last), default: []].append(index)
        if candidate.core.count > 1 {
            byGiven[hash(candidate.core.lowerBound), default: []].append(index)
            if candidate.isFamilyFirst { bySurname[hash(candidate.core.lowerBound), default: []].append(index) }
        }
        return index
    }

    // MARK: Every name

    private mutating func tie(_ candidate: NameCandidate) {
        if candidate.core.count >= 2 {
            if isFull(candidate) {
                let (person, isVariant) = person(forFull: candidate)
                put(candidate, person, candidate.hasCourtesy ? .honorific : .full, isVariant)
            } else if let person = suffixMatch(candidate) {
                let isWhole = candidate.core.count >= people[person].hashes.count
                put(candidate, person, isWhole ? .full : .surname, false)
            }
            return
        }
        let i = candidate.core.lowerBound
        if let person = latest(bySurname[hash(i)], at: i) {
            guard isLikelySurname(i) else { return }
            put(candidate, person, isAbbreviated(candidate) ? .honorific : .surname, false)
        } else if let person = latest(byGiven[hash(i)], at: i) {
            guard isLikelySurname(i) else { return }
            put(candidate, person, candidate.hasCourtesy ? .honorific : .given, false)
        } else if let person = guess(candidate) {
            put(candidate, person, isAbbreviated(candidate) ? .honorific : .surname, true)
        } else if candidate.hasCourtesy || candidate.hasTitle && (isProperTitle(candidate) || isUnmistakable(candidate)),
            !candidate.isShouted,
            reading.tokens[i].classes.subtracting([.givenName, .familyFirst, .alsoSurname]).isEmpty || candidate.hasCourtesy
        {
            let person = add(candidate)
            put(candidate, person, isAbbreviated(candidate) ? .honorific : .surname, false)
        }
    }

    private mutating func put(_ candidate: NameCandidate, _ person: Int, _ form: Mention.Form, _ isVariant: Bool) {
        people[person].lastToken = candidate.core.lowerBound
        people[person].count += 1
        if candidate.core.count > people[person].core.count, !isVariant {
            people[person].core = candidate.core
        }
        found.append(
            Found(
                words: candidate.words, person: person, form: form, title: candidate.title, isVariant: isVariant,
                block: candidate.block))
    }

    /// How many people of one name are told apart.
    private static var recalled: Int { 16 }

    /// Who of several with one name is meant at a token: the one named last before it; or, once the paragraph with that
    /// name is over, the one of whom the article speaks far more. One who is introduced later is meant only if nobody
    /// has been introduced yet.
    private func latest(_ people: [Int]?, at i: Int) -> Int? {
        guard let people, !people.isEmpty else { return nil }
        let known = people.suffix(Self.recalled).filter { self.people[$0].lastToken <= i }
        guard let last = known.max(by: { self.people[$0].lastToken < self.people[$1].lastToken }) else {
            return people.suffix(Self.recalled).max { self.people[$0].count < self.people[$1].count }
        }
        let isOver = reading.tokens[self.people[last].lastToken].block != reading.tokens[i].block
        let main = known.max { self.people[$0].count < self.people[$1].count }
        if isOver, let main, self.people[main].count >= 3 * max(1, self.people[last].count) { return main }
        return last
    }

    /// *Lopez Obrador* of *Andres Manuel Lopez Obrador*.
    private func suffixMatch(_ candidate: NameCandidate) -> Int? {
        let hashes = candidate.core.map(hash)
        guard let last = hashes.last else { return nil }
        return bySurname[last]?.suffix(12).last { people[$0].hashes.suffix(hashes.count) == hashes[...] }
    }

    /// A word that is also a place or a title is a surname before a verb or a possessive alone.
    private func isLikelySurname(_ i: Int) -> Bool {
        let token = reading.tokens[i]
        guard token.has([.place, .state, .country, .formalTitle, .rank, .organisationHead, .notName, .titleModifier, .nationality,
            .month, .occupation])
        else { return true }
        if i > 0, reading.tokens[i - 1].block == token.block, reading.tokens[i - 1].has([.article, .preposition]) { return false }
        guard i + 1 < reading.tokens.count else { return false }
        let next = reading.tokens[i + 1]
        return next.has([.speech, .auxiliary]) || !token.has([.place, .state, .country])
            && (next.kind == .clitic || !token.shape.contains(.first))
    }

    private func isAbbreviated(_ candidate: NameCandidate) -> Bool {
        guard let title = candidate.title else { return false }
        return candidate.hasCourtesy || reading.tokens[title.upperBound - 1].shape.contains(.period)
    }

    private func isProperTitle(_ candidate: NameCandidate) -> Bool {
        guard let title = candidate.title else { return false }
        let last = reading.tokens[title.upperBound - 1]
        return last.isCapital && last.has([.formalTitle, .rank])
    }

    /// *that president Hale signed*, but not *the president Monday*.
    private func isUnmistakable(_ candidate: NameCandidate) -> Bool {
        guard let title = candidate.title, reading.tokens[title.upperBound - 1].plays(.unmistakable) else { return false }
        let before = title.lowerBound - 1
        guard before >= 0, reading.tokens[before].block == reading.tokens[title.lowerBound].block else { return true }
        return !reading.tokens[before].has([.article, .possessive])
    }

    /// The person whose surname a single word misspells.
    private mutating func guess(_ candidate: NameCandidate) -> Int? {
        let i = candidate.core.lowerBound
        let isSure = candidate.hasCourtesy || candidate.hasTitle || candidate.isDescribed
        let token = reading.tokens[i]
        guard isSure || !candidate.isListed else { return nil }
        guard token.classes.isEmpty, !token.shape.contains(.hyphen), token.end - token.start >= 5 else { return nil }
        if let known = guesses[token.hash] { return known }
        let word = letters(i)
        let limit = isSure && word.count >= 8 ? 2 : 1
        var best: Int?
        var least = limit + 1
        for index in people.indices.suffix(400) {
            let person = people[index]
            guard person.surname.first == word.first, person.surname.count >= 5 else { continue }
            guard abs(person.surname.count - word.count) <= limit, !isInflected(word, person.surname) else { continue }
            let distance = Spelling.distance(word, person.surname, limit: limit)
            if distance < least {
                least = distance
                best = index
            }
        }
        guesses[token.hash] = .some(best)
        return best
    }

    /// A plural of the family or an adjective is no slip.
    private func isInflected(_ a: [UInt32], _ b: [UInt32]) -> Bool {
        let (short, long) = a.count < b.count ? (a, b) : (b, a)
        guard long.count == short.count + 1, long.starts(with: short), let last = long.last else { return false }
        return last == 0x73 || last == 0x69 || last == 0x6E
    }

    // MARK: Headlines

    /// In headings every word may have a capital: only people that the text names are found there.
    private mutating func findKnown(in block: Range<Int>, index: Int) {
        var i = block.lowerBound
        while i < block.upperBound {
            let token = reading.tokens[i]
            defer { i += 1 }
            guard token.isWord, token.isCapital, let candidates = bySurname[token.hash], isLikelySurname(i)
                || isAfterGiven(i, block)
            else { continue }
            if i + 1 < block.upperBound, reading.tokens[i + 1].isWord,
                reading.tokens[i + 1].has([.organisationHead, .attributive])
            { continue }
            var start = i
            var person = latest(candidates, at: i)
            for candidate in candidates.suffix(12) {
                let hashes = people[candidate].hashes
                let from = i + 1 - hashes.count
                if hashes.count > 1, from >= block.lowerBound, (from...i).allSatisfy({ hash($0) == hashes[$0 - from] }) {
                    start = from
                    person = candidate
                }
            }
            if let person {
                let title = reading.titleBefore(start, block)
                found.append(
                    Found(words: start..<i + 1, person: person, form: start < i ? .full : .surname, title: title, isVariant: false,
                        block: index))
            }
        }
    }

    private func isAfterGiven(_ i: Int, _ block: Range<Int>) -> Bool {
        i > block.lowerBound && byGiven[hash(i - 1)] != nil
    }
}
