import Testing

@testable import StetWorkspace

@Suite struct FullPathTests {
    let here = FullPath("/desk/news", in: FullPath(names: []))

    @Test(arguments: [
        ("a.md", "/desk/news/a.md"), ("./a.md", "/desk/news/a.md"), (".", "/desk/news"), ("..", "/desk"),
        ("../x//y/./z", "/desk/x/y/z"), ("/a/b/", "/a/b"), ("/", "/"), ("../../../..", "/"), ("", "/desk/news"),
    ])
    func startsFromTheCurrentFolder(given: String, full: String) {
        #expect(FullPath(given, in: here).text == full)
    }

    @Test(arguments: [
        ("./a.md", "a.md"), ("./", "."), (".", "."), ("a//b/", "a/b"), ("/", "/"), ("/a/./b", "/a/b"), ("../a", "../a"),
    ])
    func tidiesWhatIsShown(given: String, shown: String) { #expect(tidied(given) == shown) }

    @Test func dotsBehindALinkLeadWhereTheSystemSays() {
        let folder = TemporaryFolder()
        folder.makeFolder("real/inner")
        folder.link("link", to: "real/inner")
        let base = FullPath(folder.path, in: here)
        #expect(FullPath("link/../a.md", in: base).text == folder.path + "/real/a.md")
    }

    @Test func isShownFromTheCurrentFolder() {
        #expect(FullPath("/desk/news/a/b.md", in: here).shown(in: here) == "a/b.md")
        #expect(FullPath("/desk/a.md", in: here).shown(in: here) == "/desk/a.md")
    }
}
