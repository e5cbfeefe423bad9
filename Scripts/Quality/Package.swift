// swift-tools-version: 6.2
import PackageDescription

// Scores the built program on development corpora. A package of its own, so that nobody who depends on Dateline
// resolves or builds it.
let package = Package(
  name: "quality",
  platforms: [.macOS(.v26)],
  dependencies: [
    .package(name: "dateline", path: "../.."), .package(name: "entities", path: "../Entities"),
    .package(name: "edited-stories", path: "../EditedStories"),
  ],
  targets: [
    .executableTarget(
      name: "Quality",
      dependencies: [
        .product(name: "CivilTime", package: "dateline"), .product(name: "Entities", package: "entities"),
        .product(name: "EditedStories", package: "edited-stories"),
      ],
      swiftSettings: [
        .swiftLanguageMode(.v6),
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("MemberImportVisibility"),
      ])
  ]
)
