import StetText

/// One object a file and line, in the order of the run: `path`, `findings` and `errors` as in ``JSONReport``. Each line
/// can be read as soon as it is there, and none needs the others.
struct JSONLinesReport: BufferedReport {
    var bytes: [UInt8] = []

    mutating func add(_ file: FileReport) {
        let place = Places(file.source)
        var json = JSONWriter()
        json.object { json in
            json.member("path", file.source.path)
            json.member("findings", file.findings) { json, finding in json.object { place.write(finding, into: &$0) } }
            json.member("errors", file.mistakes) { json, mistake in json.object { place.write(mistake: mistake, into: &$0) } }
        }
        json.newline()
        bytes += json.bytes
    }

    mutating func finish(exitStatus: Int) {}
}
