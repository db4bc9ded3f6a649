#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// How many cores are there to work with.
func coreCount() -> Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

/// A lock with a bell: whoever waits inside is woken when the bell is rung.
///
/// Dispatch would do as well, but costs every start the time to load it.
final class Monitor: @unchecked Sendable {
    private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let bell = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)

    init() {
        pthread_mutex_init(mutex, nil)
        pthread_cond_init(bell, nil)
    }

    deinit {
        pthread_cond_destroy(bell)
        pthread_mutex_destroy(mutex)
        bell.deallocate()
        mutex.deallocate()
    }

    func lock() { pthread_mutex_lock(mutex) }
    func unlock() { pthread_mutex_unlock(mutex) }
    /// Only inside the lock, which is open while this waits. May return without the bell.
    func wait() { pthread_cond_wait(bell, mutex) }
    func ring() { pthread_cond_broadcast(bell) }
}

/// A thread that runs one closure and is waited for with ``join()``.
struct Thread {
    private final class Body {
        let run: @Sendable () -> Void
        init(_ run: @escaping @Sendable () -> Void) { self.run = run }
    }

    private let thread: pthread_t

    /// - Returns: nil if the system gives no more threads.
    init?(_ run: @escaping @Sendable () -> Void) {
        let attributes = UnsafeMutablePointer<pthread_attr_t>.allocate(capacity: 1)
        pthread_attr_init(attributes)
        defer {
            pthread_attr_destroy(attributes)
            attributes.deallocate()
        }
        // As much as the main thread has; some systems give others a sixteenth of it or less.
        pthread_attr_setstacksize(attributes, 8 << 20)
        let body = Unmanaged.passRetained(Body(run))
        #if canImport(Glibc)
            var made = pthread_t()
            let status = pthread_create(&made, attributes, { Self.start($0) }, body.toOpaque())
            let thread: pthread_t? = made
        #else
            var thread: pthread_t?
            let status = pthread_create(&thread, attributes, { Self.start($0) }, body.toOpaque())
        #endif
        guard status == 0, let thread else {
            body.release()
            return nil
        }
        self.thread = thread
    }

    func join() { pthread_join(thread, nil) }

    private static func start(_ body: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
        if let body { Unmanaged<Body>.fromOpaque(body).takeRetainedValue().run() }
        return nil
    }
}
