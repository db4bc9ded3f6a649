/// Puts the words of the lists into the tables of a ``Lexicon``.
struct LexiconBuilder {
    private(set) var table: [Lexicon.Entry]
    private(set) var phrases: [UInt64: [Lexicon.Phrase]] = [:]
    private(set) var singulars: [UInt64: String] = [:]

    init(_ lists: [String: [String]], _ numbers: NumberWords) {
        var size = 64
        for words in lists.values { size += 2 * words.count + 8 }
        size += numbers.words.count
        var capacity = 1024
        while capacity < 2 * size { capacity *= 2 }
        table = [Lexicon.Entry](repeating: Lexicon.Entry(), count: capacity)

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
        // In one order always, so that words whose places clash get the same places each time.
        for hash in numbers.words.keys.sorted() {
            if let word = numbers.words[hash] { table[place(of: hash)].number = word.roles }
        }
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
            if !classes.isEmpty { phrases[first.value, default: []].append(Lexicon.Phrase(rest: rest, classes: classes)) }
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
}
