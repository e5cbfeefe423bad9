// swift-tools-version: 6.2
import PackageDescription

// The trainer of the models that DatelineLanguage compiles in. A package of its own, so that building the product
// knows nothing of it; what reads words and states is the product's own code, by @_spi(Training).
let package = Package(
  name: "train",
  platforms: [.macOS(.v26)],
  dependencies: [.package(name: "dateline", path: "../.."), .package(name: "entities", path: "../Entities")],
  targets: [
    .target(name: "CTraining"),
    .executableTarget(
      name: "train",
      dependencies: [
        "CTraining", .product(name: "DatelineEnglish", package: "dateline"),
        .product(name: "DatelineLanguage", package: "dateline"),
        .product(name: "DatelineModel", package: "dateline"), .product(name: "Entities", package: "entities"),
      ],
      swiftSettings: [.swiftLanguageMode(.v6), .unsafeFlags(["-Ounchecked"], .when(configuration: .release))]),
    .testTarget(name: "trainTests", dependencies: ["train", .product(name: "DatelineLanguage", package: "dateline")]),
  ]
)
