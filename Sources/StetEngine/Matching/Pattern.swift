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
    private let caseless: Bool
    private let compiled = Mutex<Compiled?>(nil)

    init(_ source: String, caseless: Bool) {
        self.source = source
        self.caseless = caseless
    }

    deinit {
        compiled.withLock { state in
            if case .ready(let codes) = state { for code in codes.all { pcre2_code_free_8(code.pointer) } }
        }
    }

    private enum Compiled {
        case ready(Codes)
        case failed(PatternError)
    }

    /// Making machine code takes longer than interpreting a pattern over a few articles, so it waits until the pattern
    /// has seen this many bytes.
    private static let bytesBeforeMachineCode = 100_000

    private struct Codes {
        /// Interpreted, then perhaps one that is machine code. A code that another thread may be using is never changed.
        var all: [Code]
        var bytesSeen = 0
    }

    /// PCRE2 promises that compiled code is read only and may be used by several threads at once.
    private struct Code: @unchecked Sendable { var pointer: OpaquePointer }

    /// - Throws: if the pattern has a mistake.
    func validate() throws(PatternError) { _ = try code(for: 0) }

    /// - Parameter count: how many bytes it is going to look at.
    private func code(for count: Int) throws(PatternError) -> Code {
        let result = compiled.withLock { state -> Result<Code, PatternError> in
            let known = state ?? Self.compile(Self.forText(source), caseless: caseless)
            guard case .ready(var codes) = known else {
                state = known
                if case .failed(let error) = known { return .failure(error) }
                return .failure(PatternError(message: "", offset: 0))
            }
            codes.bytesSeen += count
            if codes.all.count == 1, codes.bytesSeen > Self.bytesBeforeMachineCode,
                case .ready(let second) = Self.compile(Self.forText(source), caseless: caseless)
            {
                // Without machine code, as on processors that PCRE2 does not know, matching is slower and still right.
                for code in second.all { _ = pcre2_jit_compile_8(code.pointer, UInt32(PCRE2_JIT_COMPLETE)) }
                codes.all += second.all
            }
            state = .ready(codes)
            return .success(codes.all[codes.all.count - 1])
        }
        return try result.get()
    }

    private static func compile(_ pattern: String, caseless: Bool) -> Compiled {
        let utf8 = Array(pattern.utf8)
        var error: Int32 = 0
        var offset = 0
        let options = UInt32(PCRE2_UTF) | UInt32(PCRE2_UCP) | UInt32(PCRE2_MULTILINE) | (caseless ? UInt32(PCRE2_CASELESS) : 0)
        guard let code = pcre2_compile_8(utf8, utf8.count, options, &error, &offset, nil) else {
            var message = [UInt8](repeating: 0, count: 256)
            let length = pcre2_get_error_message_8(error, &message, message.count)
            return .failed(
                PatternError(message: String(decoding: message.prefix(max(0, Int(length))), as: UTF8.self), offset: offset))
        }
        return .ready(Codes(all: [Code(pointer: code)]))
    }

    /// A straight apostrophe or quotation mark also matches the curly ones, and a space a line break.
    static func forText(_ pattern: String) -> String {
        guard pattern.utf8.contains(where: { $0 == 0x27 || $0 == 0x22 || $0 == 0x20 }), !pattern.contains("(?x") else { return pattern }
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

    /// Calls `body` with the range of each match in a range of the text, and with those of its groups; never an empty
    /// one. Look-behind sees nothing before the range.
    ///
    /// - Parameter text: well-formed UTF-8; the range ends at scalars.
    /// - Throws: if the pattern has a mistake or reaches a limit.
    func forEachMatch(
        in text: UnsafeBufferPointer<UInt8>, _ range: ByteRange, _ memory: borrowing MatchMemory,
        _ body: (_ match: ByteRange, _ groups: [ByteRange?]) -> Void
    ) throws(PatternError) {
        guard let base = text.baseAddress else { return }
        let code = try code(for: range.count)
        var from = 0
        while from < range.count {
            let options = UInt32(PCRE2_NO_UTF_CHECK) | UInt32(PCRE2_NOTEMPTY)
            let count = pcre2_match_8(code.pointer, base + range.start, range.count, from, options, memory.data, memory.context)
            if count == PCRE2_ERROR_NOMATCH { return }
            guard count >= 0, let ends = pcre2_get_ovector_pointer_8(memory.data) else {
                throw PatternError(message: "gave up: it needs too many steps", offset: 0)
            }
            let groups = (0..<max(1, Int(count))).map { i -> ByteRange? in
                let (start, end) = (ends[2 * i], ends[2 * i + 1])
                return start == Int.max || start > end || start < 0 ? nil : ByteRange(range.start + start, range.start + end)
            }
            guard let match = groups[0] else { return }
            body(match, groups)
            from = max(from + 1, match.end - range.start)
        }
    }
}

/// What PCRE2 needs while it matches: one for each thread.
struct MatchMemory: ~Copyable {
    fileprivate let data: OpaquePointer?
    fileprivate let context: OpaquePointer?
    private let stack: OpaquePointer?

    init() {
        data = pcre2_match_data_create_8(32, nil)
        context = pcre2_match_context_create_8(nil)
        stack = pcre2_jit_stack_create_8(32 * 1024, 1024 * 1024, nil)
        pcre2_set_match_limit_8(context, 2_000_000)
        pcre2_set_depth_limit_8(context, 10_000)
        pcre2_set_heap_limit_8(context, 16 * 1024)
        pcre2_jit_stack_assign_8(context, nil, UnsafeMutableRawPointer(stack))
    }

    deinit {
        pcre2_match_data_free_8(data)
        pcre2_match_context_free_8(context)
        pcre2_jit_stack_free_8(stack)
    }
}
