/// The words that the reader of an article must know, by class.
///
/// The words themselves live in `rules/lists`; whoever reads those files hands them over by name. A list that is
/// missing is empty: the reader then knows less, and nothing fails. Build it once and share it: reading changes nothing.
public struct Lexicon: Sendable {
    struct Entry: Sendable {
        var hash: UInt64 = 0
        var classes: WordClass = []
        /// 1 + index in `WordLists.verbs`; 0 for a word that reports no speech.
        var verb: UInt8 = 0
        var roles: WordRole = []
        /// What the word is in or beside a figure.
        var number: NumberWord.Roles = []
    }

    struct Phrase: Sendable {
        /// The words behind the first.
        var rest: [UInt64]
        var classes: WordClass
    }

    /// Open addressing with linear steps; a power of two, at most half full. A hash of 0 marks a free place.
    private var table: [Entry]
    private var phrases: [UInt64: [Phrase]] = [:]
    /// Singular of every noun for a source, also by its plural.
    private var singulars: [UInt64: String] = [:]
    let numbers: NumberWords
    /// Acronyms that readers know.
    let knownInitials: Set<Initials>
    /// Exchanges, behind which the name of a share follows.
    let exchanges: Set<UInt64>
    /// *or*, *known as*: between words and their initials.
    let introducers: Set<[UInt64]>

    /// - Parameters:
    ///   - lists: the words and phrases of each list by `file/key`, such as `titles/formal`.
    ///   - values: what stands beside them in the lists that are mappings, such as `numbers/cardinals`.
    /// - Complexity: O(*n*) in the length of the lists.
    public init(_ lists: [String: [String]], values: [String: [(wrong: String, right: String)]] = [:]) {
        numbers = NumberWords(lists, values)
        knownInitials = Set((lists["acronyms/known"] ?? []).compactMap { Initials($0.utf8) })
        exchanges = Set((lists["acronyms/exchanges"] ?? []).map { WordHash(of: Array($0.utf8)).value })
        introducers = Set(
            (lists["acronyms/introducers"] ?? []).map { phrase in
                phrase.split(separator: " ").map { WordHash(of: Array($0.utf8)).value }
            })
        var size = 64
        for words in lists.values { size += 2 * words.count + 8 }
        size += numbers.words.count
        var capacity = 1024
        while capacity < 2 * size { capacity *= 2 }
        table = [Entry](repeating: Entry(), count: capacity)

        for (list, classes) in WordLists.classes {
            for word in lists[list] ?? [] { add(word, classes) }
        }
        for (list, classes) in WordLists.heads {
            for noun in lists[list] ?? [] {
                let plural = WordLists.plural(of: noun)
                add(noun, classes)
                add(plural, classes.union(.plural))
                let last = noun.split(separator: " ").last.map(String.init) ?? noun
                for form in [last, WordLists.plural(of: last)] {
                    let hash = WordHash(of: Array(form.utf8)[...]).value
                    if singulars[hash] == nil { singulars[hash] = last.lowercased() }
                }
            }
        }
        for (index, name) in WordLists.verbs.enumerated() {
            for verb in lists["speech-verbs/" + name] ?? [] { add(verb, .speech, verb: UInt8(index + 1)) }
        }
        for (list, role) in WordRole.lists {
            for word in lists[list] ?? [] { add(word, [], role: role) }
        }
        for (hash, word) in numbers.words { table[place(of: hash)].number = word.roles }
        for key in phrases.keys {
            phrases[key]?.sort { $0.rest.count > $1.rest.count }
        }
    }

    private mutating func add(_ text: String, _ classes: WordClass, verb: UInt8 = 0, role: WordRole = []) {
        var first: WordHash?
        var rest: [UInt64] = []
        var text = text
        text.withUTF8 { bytes in
            var start = 0
            for end in 0...bytes.count where end == bytes.count || bytes[end] == 0x20 {
                if end > start {
                    let hash = WordHash(of: bytes[start..<end])
                    if first == nil { first = hash } else { rest.append(hash.value) }
                }
                start = end + 1
            }
        }
        guard let first else { return }
        if rest.isEmpty {
            put(first.value, classes, verb, role)
        } else {
            // The role of a phrase is that of its verb: *points to* takes an object.
            if !classes.isEmpty { phrases[first.value, default: []].append(Phrase(rest: rest, classes: classes)) }
            put(first.value, classes.isEmpty ? [] : .startsPhrase, verb, role)
        }
    }

    /// Where a word stands in the table; a free place is taken for it.
    private mutating func place(of hash: UInt64) -> Int {
        let mask = table.count - 1
        var place = Int(truncatingIfNeeded: hash ^ hash >> 32) & mask
        while table[place].hash != 0, table[place].hash != hash { place = (place + 1) & mask }
        table[place].hash = hash
        return place
    }

    private mutating func put(_ hash: UInt64, _ classes: WordClass, _ verb: UInt8, _ roles: WordRole) {
        let place = place(of: hash)
        table[place].classes.formUnion(classes)
        table[place].roles.formUnion(roles)
        if table[place].verb == 0 { table[place].verb = verb }
    }

    func classes(of hash: WordHash) -> WordClass { entry(hash).classes }

    func entry(_ hash: WordHash) -> Entry {
        let mask = table.count - 1
        var place = Int(truncatingIfNeeded: hash.value ^ hash.value >> 32) & mask
        while table[place].hash != 0 {
            if table[place].hash == hash.value { return table[place] }
            place = (place + 1) & mask
        }
        return Entry()
    }

    /// The phrases that begin with a word, the longest first.
    func phrases(from hash: WordHash) -> [Phrase] { phrases[hash.value] ?? [] }

    func singular(of hash: WordHash) -> String { singulars[hash.value] ?? "" }

    /// The name of a verb's class, such as `neutral`.
    func verbClass(of hash: WordHash) -> String {
        let verb = entry(hash).verb
        return verb == 0 ? "" : WordLists.verbs[Int(verb) - 1]
    }
}
