import CPCRE2
import StetText
import Synchronization

/// Why a pattern cannot be compiled, or gave up on a text.
struct PatternError: Error, Equatable {
    var message: String
    /// Byte offset into the pattern, where compiling stopped.
    var offset: Int
}

/// One PCRE2 pattern: compiled when first used, shared by all threads.
///
/// Matching is limited in steps, depth and memory, so that no pattern hangs on any text.
final class Pattern: Sendable {
    /// As the rule says it.
    let source: String
    let caseless: Bool
    private let codes = Mutex(Codes())
    /// The address of the code to use now; 0 before the first use. Read without the lock.
    private let current = Atomic<UInt>(0)
    private let bytesSeen = Atomic<Int>(0)

    init(_ source: String, caseless: Bool) {
        self.source = source
        self.caseless = caseless
    }

    deinit {
        codes.withLock { for code in [$0.interpreted, $0.machine] { pcre2_code_free_8(code.map(\.pointer)) } }
    }

    /// A code that another thread may be using is never changed, only joined by a faster one.
    private struct Codes {
        var interpreted: Code?
        var machine: Code?
        var failure: PatternError?
    }

    /// PCRE2 promises that compiled code is read only and may be used by several threads at once.
    private struct Code: @unchecked Sendable { var pointer: OpaquePointer }

    /// Making machine code takes longer than interpreting a pattern over a few articles, so it waits until the pattern
    /// has seen this many bytes. Starting to match counts as so many.
    private static let bytesBeforeMachineCode = 100_000
    private static let bytesForStarting = 200

    /// - Throws: if the pattern has a mistake.
    func validate() throws(PatternError) { _ = try code(for: 0) }

    /// - Parameter count: how many bytes it is going to look at.
    private func code(for count: Int) throws(PatternError) -> OpaquePointer {
        let seen = bytesSeen.wrappingAdd(count + Self.bytesForStarting, ordering: .relaxed)
        let isDue = seen.oldValue <= Self.bytesBeforeMachineCode && seen.newValue > Self.bytesBeforeMachineCode
        if !isDue, let ready = OpaquePointer(bitPattern: current.load(ordering: .acquiring)) { return ready }
        let result = codes.withLock { codes -> Result<Code, PatternError> in
            if let failure = codes.failure { return .failure(failure) }
            do throws(PatternError) {
                let interpreted: Code
                if let known = codes.interpreted {
                    interpreted = known
                } else {
                    interpreted = try Self.compile(Self.forText(source), caseless: caseless)
                    codes.interpreted = interpreted
                }
                if isDue, codes.machine == nil {
                    // Without machine code, as on processors that PCRE2 does not know, matching is slower and still right.
                    let machine = try Self.compile(Self.forText(source), caseless: caseless)
                    _ = pcre2_jit_compile_8(machine.pointer, UInt32(PCRE2_JIT_COMPLETE))
                    codes.machine = machine
                }
                let best = codes.machine ?? interpreted
                current.store(UInt(bitPattern: best.pointer), ordering: .releasing)
                return .success(best)
            } catch {
                codes.failure = error
                return .failure(error)
            }
        }
        return try result.get().pointer
    }

    private static func compile(_ pattern: String, caseless: Bool) throws(PatternError) -> Code {
        let utf8 = Array(pattern.utf8)
        var error: Int32 = 0
        var offset = 0
        var options = UInt32(PCRE2_UTF) | UInt32(PCRE2_UCP) | UInt32(PCRE2_MULTILINE) | PCRE2_USE_OFFSET_LIMIT
        if caseless { options |= UInt32(PCRE2_CASELESS) }
        guard let code = pcre2_compile_8(utf8, utf8.count, options, &error, &offset, nil) else {
            var message = [UInt8](repeating: 0, count: 256)
            let length = pcre2_get_error_message_8(error, &message, message.count)
            throw PatternError(message: String(decoding: message.prefix(max(0, Int(length))), as: UTF8.self), offset: offset)
        }
        return Code(pointer: code)
    }

    /// A straight apostrophe or quotation mark also matches the curly ones, and a space a line break.
    static func forText(_ pattern: String) -> String {
        guard pattern.utf8.contains(where: { $0 == 0x27 || $0 == 0x22 || $0 == 0x20 }), !isExtended(pattern) else { return pattern }
        var text: [UInt8] = []
        var isEscaped = false
        var isInClass = false
        for byte in pattern.utf8 {
            switch byte {
            case 0x27 where !isEscaped: text += (isInClass ? "'‘’" : "['‘’]").utf8
            case 0x22 where !isEscaped: text += (isInClass ? "\"“”" : "[\"“”]").utf8
            case 0x20 where !isEscaped: text += [0x5C, 0x73]
            default:
                if byte == 0x5B, !isEscaped { isInClass = true }
                if byte == 0x5D, !isEscaped { isInClass = false }
                text.append(byte)
            }
            isEscaped = byte == 0x5C && !isEscaped
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// True if spaces in the pattern mean nothing: `(?x)`.
    private static func isExtended(_ pattern: String) -> Bool {
        var before: (UInt8, UInt8) = (0, 0)
        for byte in pattern.utf8 {
            if byte == UInt8(ascii: "x"), before == (UInt8(ascii: "("), UInt8(ascii: "?")) { return true }
            before = (before.1, byte)
        }
        return false
    }

    /// Calls `body` with the range of each match in a range of the text, and with those of its groups; never an empty
    /// one. Look-behind sees nothing before the range.
    ///
    /// - Parameter text: well-formed UTF-8; the range ends at scalars.
    /// - Throws: if the pattern has a mistake or reaches a limit.
    func forEachMatch(
        in text: UnsafeBufferPointer<UInt8>, _ range: ByteRange, _ memory: MatchMemory,
        _ body: (_ match: ByteRange, _ groups: [ByteRange?]) -> Void
    ) throws(PatternError) {
        _ = try forEachMatch(in: text, range, startingIn: range, memory, body)
    }

    /// The same for matches that start in some part of the range. What is looked at goes beyond it.
    ///
    /// - Parameter starts: where a match may start, the last place included. Begins at a scalar.
    /// - Returns: where the last match ended, or the start of the range.
    func forEachMatch(
        in text: UnsafeBufferPointer<UInt8>, _ range: ByteRange, startingIn starts: ByteRange, _ memory: MatchMemory,
        _ body: (_ match: ByteRange, _ groups: [ByteRange?]) -> Void
    ) throws(PatternError) -> Int {
        guard let base = text.baseAddress else { return range.start }
        let code = try code(for: starts.count)
        var from = starts.start - range.start
        let last = starts.end - range.start
        var end = range.start
        pcre2_set_offset_limit_8(memory.context, last)
        while from <= last, from < range.count {
            let options = UInt32(PCRE2_NO_UTF_CHECK) | UInt32(PCRE2_NOTEMPTY)
            let count = pcre2_match_8(code, base + range.start, range.count, from, options, memory.data, memory.context)
            if count == PCRE2_ERROR_NOMATCH { break }
            guard count >= 0, let ends = pcre2_get_ovector_pointer_8(memory.data) else {
                throw PatternError(message: "gave up: it needs too many steps", offset: 0)
            }
            let groups = (0..<max(1, Int(count))).map { i -> ByteRange? in
                let (start, end) = (ends[2 * i], ends[2 * i + 1])
                return start == Int.max || start > end || start < 0 ? nil : ByteRange(range.start + start, range.start + end)
            }
            guard let match = groups[0] else { break }
            body(match, groups)
            end = match.end
            from = max(from + 1, match.end - range.start)
        }
        return end
    }
}
