import CGumbo

typealias HTMLNode = UnsafeMutablePointer<GumboNode>

/// Hands out the tree that gumbo makes of a text, by the rules of HTML5. It lives while `body` runs.
///
/// The tree's memory comes from an arena that is given back as a whole: gumbo would take its trees apart node by node,
/// each within the one around it, and a page of nested tags would exhaust the stack.
func withHTMLTree(of bytes: UnsafeBufferPointer<UInt8>, _ body: (HTMLNode) -> Void) {
    guard let base = bytes.baseAddress else { return }
    let arena = Arena()
    var options = GumboOptions()
    options.allocator = { arena, size in
        arena.map { Unmanaged<Arena>.fromOpaque($0).takeUnretainedValue().allocate(size) }
    }
    options.deallocator = { arena, pointer in
        guard let arena, let pointer else { return }
        Unmanaged<Arena>.fromOpaque(arena).takeUnretainedValue().release(pointer)
    }
    options.userdata = Unmanaged.passUnretained(arena).toOpaque()
    options.tab_stop = 8
    options.max_errors = 0
    options.fragment_context = GUMBO_TAG_LAST
    withExtendedLifetime(arena) {
        base.withMemoryRebound(to: CChar.self, capacity: bytes.count) { text in
            guard let document = gumbo_parse_with_options(&options, text, bytes.count)?.pointee.document else { return }
            body(document)
        }
    }
}

/// Memory that is given back all at once.
private final class Arena {
    private var chunks: [UnsafeMutableRawPointer] = []
    private var next: UnsafeMutableRawPointer?
    private var left = 0
    private var last: (pointer: UnsafeMutableRawPointer, size: Int)?
    private static let alignment = 16

    func allocate(_ wanted: Int) -> UnsafeMutableRawPointer {
        let size = (wanted + Self.alignment) & ~(Self.alignment - 1)
        if size > left || next == nil {
            left = max(size, min(1 << 22, 1 << (16 + chunks.count)))
            let chunk = UnsafeMutableRawPointer.allocate(byteCount: left, alignment: Self.alignment)
            chunks.append(chunk)
            next = chunk
        }
        let pointer = next ?? UnsafeMutableRawPointer.allocate(byteCount: size, alignment: Self.alignment)
        next = pointer + size
        left -= size
        last = (pointer, size)
        return pointer
    }

    /// Takes the memory back if it was the last to be handed out, as most that is released is.
    func release(_ pointer: UnsafeMutableRawPointer) {
        guard let last, last.pointer == pointer else { return }
        next = pointer
        left += last.size
        self.last = nil
    }

    deinit { for chunk in chunks { chunk.deallocate() } }
}

extension UnsafeMutablePointer<GumboNode> {
    /// True for an element, a template included.
    var isElement: Bool { pointee.type == GUMBO_NODE_ELEMENT || pointee.type == GUMBO_NODE_TEMPLATE }

    var tag: GumboTag { isElement ? pointee.v.element.tag : GUMBO_TAG_LAST }

    private var childVector: GumboVector? {
        if isElement { return pointee.v.element.children }
        return pointee.type == GUMBO_NODE_DOCUMENT ? pointee.v.document.children : nil
    }

    var childCount: Int { childVector.map { Int($0.length) } ?? 0 }

    /// Nil if there are not so many.
    func child(_ index: Int) -> HTMLNode? {
        guard let children = childVector, index < Int(children.length) else { return nil }
        return children.data[index]?.assumingMemoryBound(to: GumboNode.self)
    }

    /// An attribute of an element by its name in small letters.
    func attribute(_ name: String) -> UnsafeMutablePointer<GumboAttribute>? {
        guard isElement, pointee.v.element.attributes.length > 0 else { return nil }
        return withUnsafePointer(to: pointee.v.element.attributes) { gumbo_get_attribute($0, name) }
    }

    /// The decoded value of an attribute.
    func value(of name: String) -> String? { attribute(name).flatMap { $0.pointee.value }.map { String(cString: $0) } }
}
