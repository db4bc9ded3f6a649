public import StetText

extension Copy {
    /// The day of publication in the front matter, `2026-05-31`: in the source text, without what follows of the time.
    ///
    /// Looked for in the keys that site generators use. Nil without front matter, and if the date is written otherwise.
    public var published: ByteRange? {
        let bytes = source.bytes
        let head = bytes[..<FrontMatter(of: bytes, from: source.byteOrderMarkLength).end]
        for line in head.split(whereSeparator: \.isLineEnd) {
            let text = line.drop { $0.isBlank || $0 == UInt8(ascii: "\"") }
            let key = text.prefix { $0.isASCIIAlphanumeric || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
            guard Self.dateKeys.contains(String(decoding: key, as: UTF8.self).lowercased()) else { continue }
            let value = text.dropFirst(key.count).drop { $0.isBlank || "\"':=".utf8.contains($0) }
            let day = value.prefix(10)
            guard day.count == 10, day.enumerated().allSatisfy({ $0 == 4 || $0 == 7 ? $1 == UInt8(ascii: "-") : $1.isDigit }) else {
                continue
            }
            return ByteRange(day.startIndex, day.endIndex)
        }
        return nil
    }

    private static var dateKeys: [String] { ["date", "published", "publishdate", "pubdate", "publish_date", "pub_date"] }
}
