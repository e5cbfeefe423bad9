// swift-tools-version: 6.2
import PackageDescription

// Reads stories with the timelines that editors wrote for them: the model of what deserves an entry learns from them,
// the scorer judges by them.
let package = Package(
  name: "edited-stories",
  platforms: [.macOS(.v26)],
  products: [.library(name: "EditedStories", targets: ["EditedStories"])],
  dependencies: [.package(name: "dateline", path: "../..")],
  targets: [
    .target(
      name: "EditedStories", dependencies: [.product(name: "CivilTime", package: "dateline")],
      swiftSettings: [.swiftLanguageMode(.v6)])
  ]
)
