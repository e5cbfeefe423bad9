// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that the main one never resolves or builds it. Scripts/fuzz builds it with the flags that
// libFuzzer needs.
let package = Package(
  name: "fuzz",
  platforms: [.macOS(.v26)],
  dependencies: [.package(name: "dateline", path: "../..")],
  targets: [
    .executableTarget(
      name: "IngestionFuzzer", dependencies: [.product(name: "DatelineIngestion", package: "dateline")],
      swiftSettings: [.swiftLanguageMode(.v6)])
  ]
)
