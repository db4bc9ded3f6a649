@testable import StetEngine
import StetMarkup
import StetText
import Testing

/// Rules that were prepared when Stet was built must say just what the same rules say when they are read.
@Suite struct PreparedRulesTests {
    private static let packed = PreparedRules.pack()

    private static func memory(_ bytes: [UInt8]) -> PackedBytes {
        let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 16)
        copy.copyBytes(from: bytes)
        return PackedBytes(UnsafeRawBufferPointer(copy)) { $0.deallocate() }
    }

    private static let story = """
        LUNE, Ore. (AP) — Mayor Anna Hale told reporters Monday that 5 people were hurt, including a 6 year old boy .

        “We will rebuild very unique houses,” said an official.  The official spoke on condition of anonymity.

        Gov. Jon Orr and Gov. John Orr of Ore. met at 10:00 a.m. in the morning; the governor said “no comment” 3 times.

        It was was October 12th, 2024, and about 10 percent of the money — some $5 million dollars — was gone, Hale admitted.
        """

    @Test(arguments: ["ap", "post", "times", "reuters", "guardian", "bbc"])
    func sayTheSame(house: String) throws {
        let prepared = try PreparedRules(Self.memory(Self.packed))
        let user = SourceText(path: "rules/house/hale.yaml", text: "extends: existence\ntokens: [rebuild]\nmessage: x\nquotes: both\n")
        let read = Rulebook(RuleLibrary(userFiles: [user]), house: house) { _ in }
        let known = Rulebook(RuleLibrary(userFiles: [user], prepared: prepared), house: house) { _ in }
        let source = SourceText(path: "story.txt", text: Self.story)
        let expected = try read.lint(source, as: .text)
        let found = try known.lint(source, as: .text)
        #expect(expected.count > 10)
        #expect(found.map { "\($0.range) \($0.rule) \($0.level) \($0.message) \($0.fixes.map(\.edits))" }
            == expected.map { "\($0.range) \($0.rule) \($0.level) \($0.message) \($0.fixes.map(\.edits))" })
        #expect(known.descriptions.map(\.id) == read.descriptions.map(\.id))
        #expect(known.partsAsked == read.partsAsked)
        #expect(known.rules.map { $0.check.phraseSet } == known.inForce.map { $0.phraseSet })
    }

    @Test func areNotUsedWhereTheUsersListsChangeThem() throws {
        let list = SourceText(path: "rules/lists/places.yaml", text: "summary: x\nlocal: [Lune]\n")
        #expect(RuleLibrary(userFiles: [list], prepared: try PreparedRules(Self.memory(Self.packed))).prepared == nil)
    }

    @Test func areTheSameEachTime() {
        let isSame = PreparedRules.pack() == Self.packed
        #expect(isSame)
    }

    @Test(arguments: 0..<40)
    func areRefusedWhenCutOff(part: Int) {
        let cut = Array(Self.packed.prefix(Self.packed.count * part / 40))
        #expect(throws: PackedError.self) { try PreparedRules(Self.memory(cut)) }
    }
}
