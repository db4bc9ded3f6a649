/// One pattern in the notation of `.gitignore` (man gitignore; git's wildmatch.c for the fine print).
///
/// A pattern with a slash other than at its end is matched from the folder that it belongs to; one without, against
/// the last name of a path. As in git, `?` and `[…]` stand for one byte. Two stars beside anything but slashes are two
/// stars, as the manual says; git itself takes the second of `foo**/bar` for more than that.
struct Glob {
    /// What one name must look like.
    enum Segment {
        /// `**`: any number of folders, none included.
        case folders
        case name([Atom])
    }

    enum Atom: Equatable {
        case byte(UInt8), anyByte, star
        case oneOf(ByteSet)
    }

    let isNegated: Bool
    /// It ends in a slash.
    let isForFolders: Bool
    private let isAnchored: Bool
    private let segments: [Segment]

    /// - Returns: nil if the pattern can match nothing: empty, a bracket without end, a lone backslash at the end.
    init?(_ pattern: some Sequence<UInt8>) {
        var bytes = Array(pattern)[...]
        isNegated = bytes.first == UInt8(ascii: "!")
        if isNegated { bytes = bytes.dropFirst() }
        isForFolders = bytes.last == UInt8(ascii: "/")
        if isForFolders { bytes = bytes.dropLast() }
        let isAnchored = bytes.contains(UInt8(ascii: "/"))
        self.isAnchored = isAnchored
        if bytes.first == UInt8(ascii: "/") { bytes = bytes.dropFirst() }
        guard !bytes.isEmpty, let names = Self.names(bytes) else { return nil }
        segments = names.map { name in
            isAnchored && name.count >= 2 && name.allSatisfy { $0 == .star } ? .folders : .name(name)
        }
    }

    /// Splits at slashes, those inside brackets excepted.
    private static func names(_ pattern: ArraySlice<UInt8>) -> [[Atom]]? {
        var names: [[Atom]] = []
        var name: [Atom] = []
        var rest = pattern
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "/"):
                names.append(name)
                name = []
            case UInt8(ascii: "*"): name.append(.star)
            case UInt8(ascii: "?"): name.append(.anyByte)
            case UInt8(ascii: "["):
                guard let set = ByteSet(bracket: &rest) else { return nil }
                name.append(.oneOf(set))
            case UInt8(ascii: "\\"):
                guard let escaped = rest.popFirst() else { return nil }
                if escaped == UInt8(ascii: "/") {
                    names.append(name)
                    name = []
                } else {
                    name.append(.byte(escaped))
                }
            default: name.append(.byte(byte))
            }
        }
        return names + [name]
    }

    /// - Parameter path: the names from the pattern's own folder on; not empty.
    func matches(_ path: ArraySlice<[UInt8]>, isFolder: Bool) -> Bool {
        guard !isForFolders || isFolder, let last = path.last else { return false }
        if !isAnchored, case .name(let atoms) = segments[0] { return Self.matches(last, atoms) }
        return matches(path)
    }

    /// Names against segments: only the last `**` is ever tried again, so the cost is at most their product.
    private func matches(_ path: ArraySlice<[UInt8]>) -> Bool {
        var name = path.startIndex
        var segment = 0
        var retry: (name: Int, segment: Int)?
        while name < path.endIndex {
            if segment < segments.count {
                switch segments[segment] {
                case .folders:
                    // At the end, ** stands for what is inside the folder, not for the folder.
                    if segment == segments.count - 1 { return true }
                    retry = (name, segment)
                    segment += 1
                    continue
                case .name(let atoms):
                    if Self.matches(path[name], atoms) {
                        name += 1
                        segment += 1
                        continue
                    }
                }
            }
            guard let last = retry else { return false }
            retry = (last.name + 1, last.segment)
            (name, segment) = (last.name + 1, last.segment + 1)
        }
        return segment == segments.count
    }

    private static func matches(_ name: [UInt8], _ atoms: [Atom]) -> Bool {
        var i = 0
        var atom = 0
        var retry: (i: Int, atom: Int)?
        while i < name.count {
            if atom < atoms.count {
                let isMatch: Bool
                switch atoms[atom] {
                case .star:
                    retry = (i, atom)
                    atom += 1
                    continue
                case .anyByte: isMatch = true
                case .byte(let byte): isMatch = byte == name[i]
                case .oneOf(let set): isMatch = set.contains(name[i])
                }
                if isMatch {
                    i += 1
                    atom += 1
                    continue
                }
            }
            guard let last = retry else { return false }
            retry = (last.i + 1, last.atom)
            (i, atom) = (last.i + 1, last.atom + 1)
        }
        return atoms[atom...].allSatisfy { $0 == .star }
    }
}
