// swift-tools-version: 6.2
import PackageDescription

// Measures every stage. A package of its own, so that nobody who depends on Dateline resolves or builds it.
let package = Package(
  name: "benchmarks",
  platforms: [.macOS(.v26)],
  dependencies: [.package(name: "dateline", path: "../..")],
  targets: [
    .target(name: "CAllocations"),
    .executableTarget(
      name: "Benchmarks",
      dependencies: ["CAllocations"]
        + [
          "CivilTime", "DatelineModel", "DatelineIngestion", "DatelineLanguage", "DatelineTemporal", "DatelineEvents",
          "DatelineEnglish",
          "DatelineTimelines", "DatelineRendering",
        ].map { .product(name: $0, package: "dateline") },
      swiftSettings: [
        .swiftLanguageMode(.v6),
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("MemberImportVisibility"),
      ]),
  ]
)
