import CReportPage

/// A file of the page that is the program's own: Sources/CReportPage.
struct PageFile {
    let bytes: [UInt8]

    static let style = PageFile(stet_page_style)
    static let script = PageFile(stet_page_script)

    private init(_ file: stet_page_file) {
        bytes = Array(UnsafeBufferPointer(start: file.bytes, count: file.length))
    }

    /// What a Content-Security-Policy calls it.
    var policySource: String { "'sha256-\(SHA256(bytes).base64)'" }
}
