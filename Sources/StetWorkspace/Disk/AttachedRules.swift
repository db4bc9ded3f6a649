#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif
import StetEngine
import StetText

/// The prepared form of the built-in rules, attached to the end of the program's own file.
///
/// There it goes wherever the program goes, and can be the form of no other build. A program without it, as every
/// `swift build` makes, reads its rules at each start instead: that is slower, and the same in all else.
public enum AttachedRules {
    /// Nil if nothing is attached, or what is attached is not whole.
    static let rules: PreparedRules? = mapped().flatMap { try? PreparedRules($0) }

    /// Behind the attached bytes: where they begin in the file, how many they are, and the sign that they are there.
    private static let sign = Array("stet-rules-form1".utf8)
    private static let footLength = 32
    /// Memory is mapped from multiples of this on all systems that Stet knows.
    private static let pageLength = 65536

    private static var programPath: String? {
        #if os(Linux)
            "/proc/self/exe"
        #else
            // A program of macOS is signed: nothing may be added to it.
            nil
        #endif
    }

    /// This program's file with the prepared form attached, to be written somewhere.
    ///
    /// - Throws: if the program's own file cannot be read.
    public static func attach() throws(FileError) -> [UInt8] {
        guard let path = programPath else { throw FileError("cannot be had on this system") }
        var bytes = try readFile(path, limit: 1 << 30)
        if let foot = foot(bytes.suffix(footLength)) { bytes.removeSubrange(foot.start...) }
        while bytes.count % pageLength != 0 { bytes.append(0) }
        let start = bytes.count
        let packed = PreparedRules.pack()
        bytes += packed
        for number in [start, packed.count] { withUnsafeBytes(of: Int64(number)) { bytes += $0 } }
        return bytes + sign
    }

    private static func foot(_ bytes: ArraySlice<UInt8>) -> (start: Int, count: Int)? {
        guard bytes.count == footLength, bytes.suffix(sign.count).elementsEqual(sign) else { return nil }
        let numbers = bytes.withUnsafeBytes { [$0.loadUnaligned(as: Int64.self), $0.loadUnaligned(fromByteOffset: 8, as: Int64.self)] }
        guard numbers[0] >= 0, numbers[0] % Int64(pageLength) == 0, numbers[1] > 0 else { return nil }
        return (Int(numbers[0]), Int(numbers[1]))
    }

    private static func mapped() -> PackedBytes? {
        guard let path = programPath else { return nil }
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return nil }
        defer { close(file) }
        let end = lseek(file, 0, SEEK_END)
        var last = [UInt8](repeating: 0, count: footLength)
        guard end > footLength, pread(file, &last, footLength, end - off_t(footLength)) == footLength, let foot = foot(last[...]),
            off_t(foot.start + foot.count + footLength) == end,
            let memory = mmap(nil, foot.count, PROT_READ, MAP_PRIVATE, file, off_t(foot.start)), memory != MAP_FAILED
        else { return nil }
        return PackedBytes(UnsafeRawBufferPointer(start: memory, count: foot.count)) { bytes in
            munmap(UnsafeMutableRawPointer(mutating: bytes.baseAddress), bytes.count)
        }
    }
}
