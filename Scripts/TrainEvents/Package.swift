// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that the main one never resolves or builds it.
let package = Package(
  name: "TrainEvents",
  platforms: [.macOS(.v26)],
  dependencies: [
    .package(name: "dateline", path: "../.."), .package(name: "entities", path: "../Entities"),
    .package(name: "edited-stories", path: "../EditedStories"),
  ],
  targets: [
    .executableTarget(
      name: "TrainEvents",
      dependencies: [
        .product(name: "DatelineEnglish", package: "dateline"),
        .product(name: "DatelineEvents", package: "dateline"),
        .product(name: "CivilTime", package: "dateline"), .product(name: "DatelineModel", package: "dateline"),
        .product(name: "DatelineLanguage", package: "dateline"),
        .product(name: "DatelineTemporal", package: "dateline"), .product(name: "Entities", package: "entities"),
        .product(name: "EditedStories", package: "edited-stories"),
      ],
      swiftSettings: [.swiftLanguageMode(.v6)])
  ]
)
