// swift-tools-version: 6.2
import PackageDescription

/// Every Swift target is built alike: nothing unchecked, nothing imported by accident.
let strict: [SwiftSetting] = [
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

/// A layer of Stet. Arrows go down only; see CONTRIBUTING.md for what belongs in which.
func layer(_ name: String, on dependencies: [Target.Dependency]) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(of layer: String, with more: [Target.Dependency] = []) -> Target {
    .testTarget(name: layer + "Tests", dependencies: [.byName(name: layer)] + more, swiftSettings: strict)
}

let package = Package(
    name: "stet",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "stet", targets: ["stet"]),
        // For Fuzz/, which is a package of its own.
        .library(name: "StetMarkup", targets: ["StetMarkup"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0")
    ],
    targets: [
        // C libraries. Each is imported by exactly one Swift target.
        .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
        .systemLibrary(name: "CPCRE2", pkgConfig: "libpcre2-8", providers: [.apt(["libpcre2-dev"]), .brew(["pcre2"])]),
        .systemLibrary(name: "CMD4C", pkgConfig: "md4c", providers: [.apt(["libmd4c-dev"]), .brew(["md4c"])]),
        .systemLibrary(name: "CGumbo", pkgConfig: "gumbo", providers: [.apt(["libgumbo-dev"]), .brew(["gumbo-parser"])]),
        .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"]), .brew(["expat"])]),
        .target(name: "CRulebook"),
        .target(name: "CReportPage", exclude: ["page.css", "page.js"]),

        layer("StetText", on: []),
        layer("StetYAML", on: ["StetText", "CYAML"]),
        layer("StetMarkup", on: ["StetText", "CMD4C", "CGumbo", "CExpat"]),
        layer("StetLanguage", on: ["StetText", "StetMarkup"]),
        layer("StetEngine", on: ["StetText", "StetYAML", "StetMarkup", "StetLanguage", "CPCRE2", "CRulebook"]),
        layer("StetReport", on: ["StetText", "StetMarkup", "StetLanguage", "StetEngine", "CReportPage"]),
        layer("StetWorkspace", on: ["StetText", "StetYAML", "StetMarkup", "StetLanguage", "StetEngine"]),
        layer("StetServer", on: ["StetText", "StetMarkup", "StetEngine", "StetReport", "StetWorkspace"]),
        layer(
            "StetCLI",
            on: [
                "StetText", "StetMarkup", "StetLanguage", "StetEngine", "StetReport", "StetWorkspace", "StetServer",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        .executableTarget(name: "stet", dependencies: ["StetCLI"], swiftSettings: strict),

        .target(name: "SeededRandom", path: "Tests/SeededRandom", swiftSettings: strict),
        .target(name: "SchemaChecking", path: "Tests/SchemaChecking", swiftSettings: strict),
        tests(of: "StetText"),
        tests(of: "StetYAML", with: ["SeededRandom", "StetText"]),
        tests(of: "StetMarkup", with: ["SeededRandom", "StetText"]),
        tests(of: "StetLanguage", with: ["SeededRandom", "StetText", "StetMarkup", "StetEngine"]),
        tests(of: "StetEngine", with: ["SeededRandom", "SchemaChecking", "StetText", "StetYAML", "StetMarkup", "StetLanguage"]),
        tests(of: "StetReport", with: ["SeededRandom", "SchemaChecking", "StetText", "StetMarkup", "StetLanguage", "StetEngine"]),
        tests(of: "StetWorkspace", with: ["SeededRandom", "SchemaChecking", "StetText", "StetMarkup", "StetLanguage", "StetEngine"]),
        tests(of: "StetServer", with: ["SeededRandom", "StetText", "StetMarkup", "StetEngine", "StetWorkspace"]),
        tests(of: "StetCLI", with: ["StetText", "stet"]),
    ],
    cLanguageStandard: .c2x
)
