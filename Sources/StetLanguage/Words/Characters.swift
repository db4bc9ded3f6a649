/// What a character is to the reader of words.
enum CharacterKind {
    case letter, digit, space, apostrophe, mark(UInt8), opaque
}

extension UnsafeBufferPointer<UInt8> {
    /// The kind and the length of the character at an offset. Malformed bytes count as letters.
    @inline(__always)
    func character(at i: Int) -> (kind: CharacterKind, length: Int) {
        let byte = self[i]
        if byte < 0x80 {
            switch byte {
            case 0x61...0x7A, 0x41...0x5A: return (.letter, 1)
            case 0x30...0x39: return (.digit, 1)
            case 0x20, 0x09...0x0D: return (.space, 1)
            case 0x27: return (.apostrophe, 1)
            case 0x22: return (.mark(Mark.straightDouble), 1)
            case 0..<0x20, 0x7F: return (.space, 1)
            default: return (.mark(byte), 1)
            }
        }
        return wide(at: i)
    }

    private func wide(at i: Int) -> (kind: CharacterKind, length: Int) {
        let lead = self[i]
        let second = i + 1 < count ? self[i + 1] : 0
        let third = i + 2 < count ? self[i + 2] : 0
        switch lead {
        case 0xC2:
            switch second {
            case 0xA0: return (.space, 2)
            case 0xAB: return (.mark(Mark.openGuillemet), 2)
            case 0xBB: return (.mark(Mark.closeGuillemet), 2)
            case 0xAA, 0xB5, 0xBA: return (.letter, 2)
            default: return (second == 0 ? .letter : .mark(Mark.other), second == 0 ? 1 : 2)
            }
        case 0xE2 where second == 0x80 && third != 0:
            switch third {
            case 0x80...0x8B, 0xA8, 0xA9, 0xAF: return (.space, 3)
            case 0x90, 0x91: return (.mark(Mark.dash), 3)
            case 0x92...0x95: return (.mark(Mark.dash), 3)
            case 0x98: return (.mark(Mark.openSingle), 3)
            case 0x99: return (.apostrophe, 3)
            case 0x9A: return (.mark(Mark.lowSingle), 3)
            case 0x9B: return (.mark(Mark.openSingle), 3)
            case 0x9C, 0x9F: return (.mark(Mark.openDouble), 3)
            case 0x9D: return (.mark(Mark.closeDouble), 3)
            case 0x9E: return (.mark(Mark.lowDouble), 3)
            case 0xA6: return (.mark(Mark.ellipsis), 3)
            case 0xB9: return (.mark(Mark.openGuillemet), 3)
            case 0xBA: return (.mark(Mark.closeGuillemet), 3)
            default: return (.mark(Mark.other), 3)
            }
        case 0xE2 where third != 0:
            if second == 0x88, third == 0x92 { return (.mark(Mark.dash), 3) }
            return (second == 0xB1 || second == 0xB2 ? .letter : .mark(Mark.other), 3)
        case 0xE3 where second == 0x80 && third != 0: return (third == 0x80 ? .space : .mark(Mark.other), 3)
        case 0xEF where second == 0xBF && third == 0xBC: return (.opaque, 3)
        case 0xEF where second == 0xBB && third == 0xBF: return (.space, 3)
        case 0xF0 where second == 0x9F && i + 3 < count: return (.mark(Mark.other), 4)
        case 0xC3...0xDF: return (.letter, second == 0 ? 1 : 2)
        case 0xE0...0xEF: return (.letter, third == 0 ? 1 : 3)
        case 0xF0...0xF4: return (.letter, i + 3 < count ? 4 : 1)
        default: return (.letter, 1)
        }
    }

    /// True for a capital of the Latin, Greek and Cyrillic alphabets.
    @inline(__always)
    func isCapital(at i: Int) -> Bool {
        let byte = self[i]
        if byte < 0x80 { return byte &- 0x41 < 26 }
        guard i + 1 < count else { return false }
        let second = self[i + 1]
        switch byte {
        case 0xC3: return second <= 0x9E && second != 0x97
        case 0xC4: return second < 0xB8 ? second & 1 == 0 : second & 1 == 1
        case 0xC5: return second < 0x89 ? second & 1 == 1 : second < 0xB8 ? second & 1 == 0 : second == 0xB8 || second & 1 == 1
        case 0xCE: return second >= 0x86 && second <= 0xAB
        case 0xD0: return second <= 0xAF
        default: return false
        }
    }
}
