extension Unicode.Scalar {
    /// Columns that a terminal gives to this scalar: 0 if it joins the one before, 2 for East Asian wide ones and for
    /// emoji, else 1.
    ///
    /// Source: Unicode Standard Annex 11, property East_Asian_Width W and F, of Unicode 16. Wide scalars that have
    /// emoji presentation are left to the property of that name; ranges run on over unassigned scalars.
    var columns: Int {
        if value < 0x300 { return value == 0xAD ? 0 : 1 }
        // Dashes and quotation marks, which are everywhere.
        if (0x2010...0x2027).contains(value) { return 1 }
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .spacingMark, .format: return 0
        default: break
        }
        switch value {
        // Vowels and finals of Hangul, which join the initial before them.
        case 0x1160...0x11FF, 0xD7B0...0xD7FF: return 0
        case 0x1100...0x115F, 0xA960...0xA97C, 0xAC00...0xD7A3: return 2
        // Brackets and Yi Jing symbols among the technical and the miscellaneous.
        case 0x2329...0x232A, 0x2630...0x2637, 0x268A...0x268F: return 2
        // Radicals, kana, bopomofo, ideographs, Yi; not the half fill space.
        case 0x303F: return 1
        case 0x2E80...0xA4C6, 0xF900...0xFAFF: return 2
        // Vertical, small and full-width forms.
        case 0xFE10...0xFE19, 0xFE30...0xFE6B, 0xFF01...0xFF60, 0xFFE0...0xFFE6: return 2
        // Tangut, Khitan, Nüshu, historic kana; Tai Xuan Jing and counting rods; squared ideographs.
        case 0x16FE0...0x18DF2, 0x1AFF0...0x1B2FB, 0x1D300...0x1D376, 0x1F200...0x1F265: return 2
        case 0x20000...0x3FFFD: return 2
        default: return properties.isEmojiPresentation ? 2 : 1
        }
    }
}
