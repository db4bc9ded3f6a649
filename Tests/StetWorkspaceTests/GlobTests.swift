import SeededRandom
import Testing

@testable import StetWorkspace

@Suite struct GlobTests {
    private static let root = FullPath(names: [])

    private func matches(_ pattern: String, _ path: String, isFolder: Bool = false) -> Bool {
        Glob(pattern.utf8)?.matches(FullPath(path, in: Self.root).names[...], isFolder: isFolder) ?? false
    }

    @Test(arguments: [
        ("*.md", "news/a.md", true), ("/*.md", "news/a.md", false), ("/*.md", "a.md", true), ("news/*.md", "news/a.md", true),
        ("news/*.md", "x/news/a.md", false), ("**/news/*.md", "x/news/a.md", true), ("**/news/*.md", "news/a.md", true),
        ("drafts/**", "drafts/a/b.md", true), ("drafts/**", "drafts", false), ("a/**/b", "a/b", true),
        ("a/**/b", "a/x/y/b", true), ("a/**/b", "a/xb", false), ("a**b", "axxb", true), ("[a-c].md", "b.md", true),
        ("[!a-c].md", "b.md", false), ("[]x].md", "].md", true), ("a[/]b", "a/b", false), ("?.md", "é.md", false),
        ("[[:upper:]]*", "News", true), ("[[:upper:]]*", "news", false), ("\\*.md", "a.md", false), ("\\*.md", "*.md", true),
    ])
    func followsGit(pattern: String, path: String, isMatch: Bool) { #expect(matches(pattern, path) == isMatch) }

    @Test func aSlashAtTheEndAsksForAFolder() {
        #expect(matches("build/", "x/build", isFolder: true))
        #expect(!matches("build/", "x/build"))
    }

    @Test(arguments: ["", "!", "/", "[a", "a\\", "[[:nothing:]]", "["])
    func knowsWhatCanMatchNothing(pattern: String) { #expect(Glob(pattern.utf8) == nil) }

    @Test(.timeLimit(.minutes(1))) func manyStarsCostLittle() {
        let name = String(repeating: "a", count: 5000)
        #expect(!matches(String(repeating: "*a", count: 200) + "*b", name))
        let deep = Array(repeating: "a", count: 500).joined(separator: "/")
        #expect(!matches(String(repeating: "**/a/", count: 100) + "b", deep))
    }

    @Test func takesAnyBytes() {
        var random = SeededGenerator(seed: 7)
        let alphabet = Array("*?[]!\\/-:a^ #é".utf8)
        for _ in 0..<5000 {
            let pattern = (0..<Int(random.next() % 12)).map { _ in alphabet[Int(random.next() % UInt64(alphabet.count))] }
            let path = (0..<Int(random.next() % 12 + 1)).map { _ in alphabet[Int(random.next() % UInt64(alphabet.count))] }
            let names = path.split(separator: 0x2F).map(Array.init)
            if !names.isEmpty { _ = Glob(pattern)?.matches(names[...], isFolder: false) }
            _ = GlobList(ignoreFile: pattern, in: Self.root)
        }
    }
}
