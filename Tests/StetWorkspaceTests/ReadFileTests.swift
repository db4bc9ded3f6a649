import Testing

@testable import StetWorkspace

@Suite struct ReadFileTests {
    let folder = TemporaryFolder()

    private func failure(_ name: String, limit: Int = fileSizeLimit) -> FileError? {
        do throws(FileError) {
            _ = try readFile("\(folder.path)/\(name)", limit: limit)
            return nil
        } catch {
            return error
        }
    }

    @Test func readsAFileOfAnySize() throws {
        for size in [0, 1, 4095, 4096, 70_000, 300_000] {
            let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0) }
            folder.write("a.md", bytes: bytes)
            #expect(try readFile("\(folder.path)/a.md") == bytes)
        }
    }

    @Test func readsWhatALinkLeadsTo() throws {
        folder.write("a.md", "Hello.")
        folder.link("b.md", to: "a.md")
        #expect(try readFile("\(folder.path)/b.md") == Array("Hello.".utf8))
    }

    @Test func readsAFileWhoseSizeIsNotKnownBefore() throws {
        guard exists("/proc/self/status") else { return }
        #expect(try readFile("/proc/self/status").count > 100)
    }

    @Test func saysWhatIsMissing() {
        folder.link("dangling.md", to: "nowhere.md")
        folder.link("circle.md", to: "circle.md")
        folder.write("a.md", "")
        #expect(failure("no.md") == .missing)
        #expect(failure("dangling.md") == .danglingLink)
        #expect(failure("circle.md")?.message == "is a symbolic link that leads in a circle")
        #expect(failure("a.md/b.md")?.message == "does not exist: a part of the path is a file")
        #expect(failure(String(repeating: "a", count: 300))?.message == "has a name that is too long for this system")
    }

    @Test(.timeLimit(.minutes(1))) func refusesWhatIsNoFile() {
        folder.makeFolder("folder")
        folder.makePipe("pipe.md")
        #expect(failure("folder") == .folder)
        #expect(failure("pipe.md")?.message == "is a named pipe, not a file")
    }

    @Test func refusesADevice() {
        #expect(throws: FileError.special("a device")) { try readFile("/dev/zero") }
    }

    @Test(.enabled(if: !TemporaryFolder.isRoot)) func saysThatPermissionWasRefused() {
        folder.write("a.md", "")
        folder.forbid("a.md")
        #expect(failure("a.md")?.message == "may not be read: permission was refused")
    }

    @Test func refusesWhatIsTooLarge() {
        folder.write("a.md", bytes: Array(repeating: 0x61, count: 2000))
        #expect(failure("a.md", limit: 1999)?.message == "is larger than 1999 bytes")
        #expect(failure("a.md", limit: 2000) == nil)
        #expect(FileError.tooLarge(fileSizeLimit).message == "is larger than 64 MB")
    }

    @Test func listsAFolderInTheOrderOfBytes() throws {
        for name in ["b", "a", "B", "é", "a.b", ".h"] { folder.write(name, "") }
        folder.makeFolder("c")
        let names = try entries(of: folder.path).map { String(decoding: $0.name, as: UTF8.self) }
        #expect(names == [".h", "B", "a", "a.b", "b", "c", "é"])
    }
}
