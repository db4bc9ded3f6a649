import StetText
import Testing

@testable import StetWorkspace

@Suite struct PatchTests {
    @Test func linesAreCountedNotLookedAt() {
        let patch = """
            diff --git a/a b.md b/a b.md
            index 1..2 100644
            --- a/a b.md\t
            +++ b/a b.md\t
            @@ -1,2 +1,3 @@ heading
            -- old
            --- a/no.md
            +++ b/no.md
            +@@ -9 +9 @@
            +diff --git a/x b/x
            @@ -9,0 +11 @@
            +one
            \\ No newline at end of file
            @@ -20,2 +22,0 @@
            -gone
            -gone
            diff --git "a/caf\\303\\251\\n\\"x\\".md" "b/caf\\303\\251\\n\\"x\\".md"
            --- /dev/null
            +++ "b/caf\\303\\251\\n\\"x\\".md"
            @@ -0,0 +1 @@
            +new
            diff --git a/gone.md b/gone.md
            --- a/gone.md
            +++ /dev/null
            @@ -1 +0,0 @@
            -gone

            """
        let files = readPatch(Array(patch.utf8))
        #expect(files.map { String(decoding: $0.name, as: UTF8.self) } == ["a b.md", "café\n\"x\".md"])
        #expect(files.map(\.lines.lines) == [[1...3, 11...11], [1...1]])
    }

    @Test func linesBecomeBytes() {
        let source = SourceText(path: "a.md", text: "one\r\ntwo\nthree\n\nfive")
        #expect(ChangedLines(lines: [1...1, 3...4]).ranges(in: source) == [ByteRange(0, 5), ByteRange(9, 16)])
        #expect(ChangedLines(lines: [5...5]).ranges(in: source) == [ByteRange(16, 20)])
        #expect(ChangedLines(lines: [4...9]).ranges(in: source) == [ByteRange(15, 20)])
        #expect(ChangedLines(lines: [7...9]).ranges(in: source) == [])
        #expect(ChangedLines().ranges(in: source) == [])
    }
}
