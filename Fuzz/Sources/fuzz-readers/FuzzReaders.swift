#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif
import StetMarkup
import StetText

/// What libFuzzer calls with each input.
///
/// A copy must keep its promises whatever it was read from: blocks in order and not empty, places inside the source,
/// and prose that is called verbatim the same as its source byte for byte.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    guard let source = try? SourceText(path: "fuzz", bytes: bytes) else { return 0 }
    _ = Format(of: source)
    guard let copy = try? readCopy(source, as: format) else { return 0 }
    var end = 0
    for block in copy.blocks {
        precondition(block.range.start >= end && !block.range.isEmpty && block.range.end <= copy.prose.count, "blocks")
        end = block.range.end
        let place = copy.places.source(block.range)
        precondition(place.end <= source.bytes.count, "place of a block")
        for start in stride(from: block.range.start, to: block.range.end, by: 7) {
            let range = ByteRange(start, min(start + 3, block.range.end))
            let place = copy.places.source(range)
            precondition(place.end <= source.bytes.count, "place")
            if copy.places.isVerbatim(range) {
                precondition(source.bytes[place.start..<place.end].elementsEqual(copy.prose[range.start..<range.end]), "verbatim")
            }
        }
    }
    for comment in copy.comments { precondition(comment.range.end <= source.bytes.count, "comment") }
    precondition(String(validating: copy.prose, as: UTF8.self) != nil, "UTF-8")
    return 0
}

/// From the environment: the command line belongs to libFuzzer.
private let format = getenv("FORMAT").flatMap { Format(rawValue: String(cString: $0)) } ?? .html
