public import StetText

/// The words that the reader of an article must know, by class.
///
/// The words themselves live in `rules/lists`; whoever reads those files hands them over by name. A list that is
/// missing is empty: the reader then knows less, and nothing fails. Build it once and share it: reading changes nothing.
public struct Lexicon: Sendable {
    /// Without a gap between its parts, which a packed form would keep as whatever stood there.
    struct Entry: BitwiseCopyable, Sendable {
        var hash: UInt64 = 0
        var classes: WordClass = []
        var roles: WordRole = []
        /// 1 + index in `WordLists.verbs`; 0 for a word that reports no speech.
        var verb: UInt8 = 0
        /// What the word is in or beside a figure.
        var number: NumberWord.Roles = []
        private let unused: UInt16 = 0
    }

    struct Phrase: Sendable {
        /// The words behind the first.
        var rest: [UInt64]
        var classes: WordClass
    }

    /// Open addressing with linear steps; a power of two, at most half full. A hash of 0 marks a free place.
    private let table: PackedTable<Entry>
    private let phrases: [UInt64: [Phrase]]
    /// Singular of every noun for a source, also by its plural.
    private let singulars: [UInt64: String]
    let numbers: NumberWords
    /// Acronyms that readers know.
    let knownInitials: Set<Initials>
    /// Exchanges, behind which the name of a share follows.
    let exchanges: Set<UInt64>
    /// *or*, *known as*: between words and their initials.
    let introducers: Set<[UInt64]>
    /// The lists for figures and acronyms, which are few words with much to each.
    private let small: SmallLists

    private struct SmallLists: Sendable {
        var words: [String: [String]]
        var pairs: [String: [(wrong: String, right: String)]]
        static let files = ["numbers/", "figures/", "currencies/", "units/", "calendar/", "counted/", "acronyms/"]
    }

    /// - Parameters:
    ///   - lists: the words and phrases of each list by `file/key`, such as `titles/formal`.
    ///   - values: what stands beside them in the lists that are mappings, such as `numbers/cardinals`.
    /// - Complexity: O(*n*) in the length of the lists.
    public init(_ lists: [String: [String]], values: [String: [(wrong: String, right: String)]] = [:]) {
        func isSmall(_ list: String) -> Bool { SmallLists.files.contains { list.hasPrefix($0) } }
        let small = SmallLists(words: lists.filter { isSmall($0.key) }, pairs: values.filter { isSmall($0.key) })
        let numbers = NumberWords(small.words, small.pairs)
        let builder = LexiconBuilder(lists, numbers)
        self.init(
            table: PackedTable(builder.table), phrases: builder.phrases, singulars: builder.singulars, numbers: numbers, small)
    }

    private init(
        table: PackedTable<Entry>, phrases: [UInt64: [Phrase]], singulars: [UInt64: String], numbers: NumberWords,
        _ small: SmallLists
    ) {
        self.table = table
        self.phrases = phrases
        self.singulars = singulars
        self.numbers = numbers
        self.small = small
        knownInitials = Set((small.words["acronyms/known"] ?? []).compactMap { Initials($0.utf8) })
        exchanges = Set((small.words["acronyms/exchanges"] ?? []).map { WordHash(of: Array($0.utf8)).value })
        introducers = Set(
            (small.words["acronyms/introducers"] ?? []).map { phrase in
                phrase.split(separator: " ").map { WordHash(of: Array($0.utf8)).value }
            })
    }

    /// The same lexicon from the form that ``pack(into:)`` wrote, in a tenth of the time.
    public init(from reader: inout PackedReader) throws(PackedError) {
        let table = try reader.table(of: Entry.self)
        let phrases = try reader.list { reader throws(PackedError) in
            let first = try reader.word()
            return (
                first,
                try reader.list { reader throws(PackedError) in
                    let classes = WordClass(rawValue: try reader.word())
                    return Phrase(rest: try reader.list { reader throws(PackedError) in try reader.word() }, classes: classes)
                })
        }
        let singulars = try reader.list { reader throws(PackedError) in (try reader.word(), try reader.text()) }
        let words = try reader.list { reader throws(PackedError) in
            (try reader.text(), try reader.list { reader throws(PackedError) in try reader.text() })
        }
        let pairs = try reader.list { reader throws(PackedError) in
            (
                try reader.text(),
                try reader.list { reader throws(PackedError) in (wrong: try reader.text(), right: try reader.text()) }
            )
        }
        let small = SmallLists(
            words: Dictionary(words, uniquingKeysWith: { $1 }), pairs: Dictionary(pairs, uniquingKeysWith: { $1 }))
        self.init(
            table: table, phrases: Dictionary(phrases, uniquingKeysWith: { $1 }),
            singulars: Dictionary(singulars, uniquingKeysWith: { $1 }), numbers: NumberWords(small.words, small.pairs), small)
    }

    public func pack(into writer: inout PackedWriter) {
        writer.table(table)
        writer.list(phrases.sorted { $0.key < $1.key }) { writer, entry in
            writer.number(entry.key)
            writer.list(entry.value) { writer, phrase in
                writer.number(phrase.classes.rawValue)
                writer.list(phrase.rest) { $0.number($1) }
            }
        }
        writer.list(singulars.sorted { $0.key < $1.key }) { writer, entry in
            writer.number(entry.key)
            writer.text(entry.value)
        }
        writer.list(small.words.sorted { $0.key < $1.key }) { writer, list in
            writer.text(list.key)
            writer.list(list.value) { $0.text($1) }
        }
        writer.list(small.pairs.sorted { $0.key < $1.key }) { writer, list in
            writer.text(list.key)
            writer.list(list.value) { writer, pair in
                writer.text(pair.wrong)
                writer.text(pair.right)
            }
        }
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
