import CPCRE2
import Synchronization

/// What PCRE2 needs while it matches, used by one thread at a time; getting it takes longer than most matches do.
final class MatchMemory: @unchecked Sendable {
    let data: OpaquePointer?
    let context: OpaquePointer?
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

/// As many as there are threads at work, each lent to one of them.
final class MatchMemories: Sendable {
    private let free = Mutex<[MatchMemory]>([])

    func take() -> MatchMemory { free.withLock { $0.popLast() } ?? MatchMemory() }
    func give(back memory: MatchMemory) { free.withLock { $0.append(memory) } }
}
