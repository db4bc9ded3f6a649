// swift-tools-version: 6.2
import PackageDescription

/// Fuzzing of the readers with libFuzzer, in a package of its own because it needs flags that no one else wants.
/// `Fuzz/run html` builds and runs it.
let package = Package(
    name: "fuzz",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "stet", path: "..")],
    targets: [
        .executableTarget(
            name: "fuzz-readers",
            dependencies: [.product(name: "StetMarkup", package: "stet")],
            swiftSettings: [.unsafeFlags(["-parse-as-library"])])
    ]
)
