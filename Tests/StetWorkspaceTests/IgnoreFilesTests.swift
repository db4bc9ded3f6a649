import StetText
import Testing

@testable import StetWorkspace

@Suite struct IgnoreFilesTests {
    static let hasGit = TemporaryFolder().shell("git --version") != nil

    static let files = [
        "a.md", "b.md", "notes.txt", "#hash", "!bang", "space ", "trail", "*star", "q?", "back\\slash", "é.md", "build",
        "news/a.md", "news/b.txt", "news/old/a.md", "news/old/deep/c.md", "drafts/a.md", "drafts/keep.md", "drafts/sub/b.md",
        "x/build/out.md", "x/build/keep/out.md", "x/y/z/a.md", "x/z/a.md", "x/za/a.md", "foo/bar/baz.md", "foo/baz.md",
        "abc/d", "aXc", "axc", "a-c", "a]c", "a9c", "logs/2024/01.log", "logs/keep.log", "tmp/one/two/three.md",
        "Case.MD", "dir.md/inner.txt", "vendor/x/keep.md", "vendor/y/z.md", "w/foo/bar", "foobar/x",
    ]

    /// Ignore files of the root, one a set, in git's own words.
    static let patterns = [
        "*.md", "/*.md", "*.md\n!a.md", "news/", "/news", "news/*", "news/*\n!news/old", "news/**", "**/a.md", "**/old",
        "/**/old", "x/**/a.md", "x/**/z", "drafts/*\n!drafts/keep.md", "drafts\n!drafts/keep.md", "drafts/\n!drafts/",
        "build", "build/", "/build", "x/build/*\n!x/build/keep/", "\\#hash", "#hash", "\\!bang", "!bang", "space\\ ", "space ",
        "trail   ", "trail\t", "\\*star", "q\\?", "q?", "back\\\\slash", "?.md", "??.md", "\u{E9}.md", "a[a-z]c", "a[!a-z]c",
        "a[^a-z]c", "a[]]c", "a[]-]c", "a[-x]c", "a[[:digit:]]c", "a[[:upper:][:digit:]]c", "a[z-a]c", "a[", "a[x", "a[\\]]c",
        "a[/]c", "*", "*\n!*/\n!*.md", "/*\n!/foo\n/foo/*\n!/foo/bar", "foo/bar", "foo/*", "foo/**/baz.md", "foo/**/**/baz.md",
        "foo*", "foo*/", "*/foo", "**/foo/**", "**foo", "**", "**/", "/", "//", "foo//bar", "a**c", "a*c", "logs/**/*.log\n!keep.log",
        "*.log\n!logs/", "tmp/*/two", "tmp/**/three.md", "tmp/**/two/", "case.md", "Case.*", "dir.md", "*.md/", "*.MD",
        "vendor/*\n!vendor/x/", "vendor/**\n!vendor/x/keep.md", "a.md\r\nb.md\r\n", "\u{FEFF}a.md", "a.md\\", "\\a.md",
        "x/z*", "x/*/a.md", "x/?/a.md", "x/[yz]/a.md", "[!n]*/a.md", "***/a.md", "x/***/a.md", "  a.md", "\n\n#x\n\na.md",
        "!a.md\na.md", "a.md\n!a.md\na.md", "*\\.md", "news/old/../a.md", "./a.md", ".", "a.md/", "news/a.md/", "*[.]md",
    ]

    /// A folder for each set of patterns, all with the same files, so that git is asked once.
    @Test(.enabled(if: hasGit)) func agreesWithGit() throws {
        let folder = TemporaryFolder()
        try #require(folder.shell("git init -q . && git config core.excludesFile /dev/null && git config core.ignoreCase false") != nil)
        folder.write(".git/info/exclude", "x/za/\nc.md\n*/abc/\n*/logs/keep.log\n")
        var paths: [String] = []
        for (index, pattern) in Self.patterns.enumerated() {
            for file in Self.files {
                folder.write("\(index)/\(file)", "")
                paths.append("\(index)/\(file)")
            }
            folder.write("\(index)/.gitignore", pattern)
            folder.write("\(index)/news/old/.gitignore", "!a.md\n/deep\n")
            folder.write("\(index)/x/.gitignore", "!z/\n*.tmp\n")
        }
        folder.write(".git/paths", paths.joined(separator: "\0"))
        let ignored = try #require(folder.shell("git check-ignore --no-index -z --stdin < .git/paths"))
        let theirs = Set(ignored.split(separator: "\0").map(String.init))
        #expect(theirs.count > Self.patterns.count)
        let base = FullPath(folder.path, in: FullPath(names: []))
        for (index, pattern) in Self.patterns.enumerated() {
            for file in Self.files {
                let path = "\(index)/\(file)"
                let ours = IgnoreFiles.ignore(base.appending(path, separatedBy: 0x2F), isFolder: false)
                #expect(ours == theirs.contains(path), "\(pattern.debugDescription) on \(file)")
            }
        }
    }

    @Test func walksDownFromTheRootOfTheRepository() {
        let folder = TemporaryFolder()
        folder.makeFolder(".git/info")
        folder.write(".git/info/exclude", "private.md\n")
        folder.write(".gitignore", "*.tmp.md\n/news/cut.md\n")
        folder.write("news/.gitignore", "!kept.tmp.md\n")
        for name in ["a.md", "cut.md", "kept.tmp.md", "lost.tmp.md", "private.md"] { folder.write("news/" + name, "Text.") }
        var options = Options(paths: ["."])
        options.folder = folder.path + "/news"
        #expect(paths(options) == ["a.md", "kept.tmp.md"])
    }

    @Test func outsideARepositoryLooksNoHigherThanTheNamedFolder() {
        let folder = TemporaryFolder()
        folder.write(".gitignore", "a.md\n")
        folder.write("news/.gitignore", "b.md\n")
        for name in ["a.md", "b.md", "c.md"] { folder.write("news/" + name, "Text.") }
        var options = Options(paths: ["news"])
        options.folder = folder.path
        #expect(paths(options) == ["news/a.md", "news/c.md"])
        options.paths = ["."]
        #expect(paths(options) == ["news/c.md"])
    }

    @Test func findsTheExcludeFileOfAWorkTree() {
        let folder = TemporaryFolder()
        folder.makeFolder("main/.git/worktrees/tree")
        folder.write("main/.git/info/exclude", "a.md\n")
        folder.write("main/.git/worktrees/tree/commondir", "../..\n")
        folder.write("tree/.git", "gitdir: \(folder.path)/main/.git/worktrees/tree\n")
        for name in ["a.md", "b.md"] { folder.write("tree/" + name, "Text.") }
        var options = Options(paths: ["tree"])
        options.folder = folder.path
        #expect(paths(options) == ["tree/b.md"])
    }

    private func paths(_ options: Options) -> [String] {
        var paths: [String] = []
        Workspace(options).check { paths.append($0.report.source.path) }
        return paths
    }
}

extension FullPath {
    fileprivate func appending(_ path: String, separatedBy slash: UInt8) -> FullPath {
        FullPath(names: names + path.utf8.split(separator: slash).map(Array.init))
    }
}
