// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that the main one never resolves or builds it. Scripts/fuzz builds it with the flags that
// libFuzzer needs, and with testing enabled, so that doors can be fuzzed that are nobody else's.
let package = Package(
  name: "fuzz",
  platforms: [.macOS(.v26)],
  dependencies: [.package(name: "dateline", path: "../..")],
  targets: [
    .executableTarget(
      name: "Fuzzer",
      dependencies: ["Dateline", "DatelineIngestion", "DatelineModel", "DatelineTimelines"].map {
        .product(name: $0, package: "dateline")
      },
      swiftSettings: [.swiftLanguageMode(.v6)])
  ]
)
