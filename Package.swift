// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// A module of ours: its folder is Sources/<name>, its tests are Tests/<name>Tests.
func module(_ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []) -> Target {
  .target(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: settings)
}

func tests(of name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []) -> Target {
  .testTarget(
    name: "\(name)Tests",
    dependencies: [.byName(name: name), "DatelineTestSupport"] + dependencies,
    exclude: exclude, swiftSettings: settings)
}

let package = Package(
  name: "dateline",
  platforms: [.macOS(.v26)],
  products: [
    .library(name: "Dateline", targets: ["Dateline"]),
    .library(name: "TemporalResolver", targets: ["TemporalResolver"]),
    .library(name: "DatelineIngestion", targets: ["DatelineIngestion"]),
    .library(name: "DatelineFetching", targets: ["DatelineFetching"]),
    .library(name: "DatelineLanguage", targets: ["DatelineLanguage"]),
    .library(name: "DatelineTemporal", targets: ["DatelineTemporal"]),
    .library(name: "DatelineEvents", targets: ["DatelineEvents"]),
    .library(name: "DatelineEnglish", targets: ["DatelineEnglish"]),
    .library(name: "DatelineTimelines", targets: ["DatelineTimelines"]),
    .library(name: "DatelineRendering", targets: ["DatelineRendering"]),
    .library(name: "DatelineModel", targets: ["DatelineModel"]),
    .library(name: "CivilTime", targets: ["CivilTime"]),
    .executable(name: "dateline", targets: ["DatelineCommand"]),
    .executable(name: "dateline-serve", targets: ["DatelineServeCommand"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    // The desk alone: its store and its server.
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/swhitty/FlyingFox", exact: "0.27.1"),
  ],
  targets: [
    // Values.
    module("CivilTime"),
    module("DatelineModel", ["CivilTime"]),

    // Stages: each depends on the values alone.
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    .systemLibrary(
      name: "CZlib", pkgConfig: "zlib",
      providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
    .target(name: "CIngestionModels", exclude: ["Models"]),
    module("DatelineIngestion", ["CivilTime", "DatelineModel", "CIngestionModels", "CLibXML2", "CZlib"]),
    .target(name: "CLanguageModels", exclude: ["Models"]),
    module("DatelineLanguage", ["DatelineModel", "CLanguageModels"]),
    module("DatelineTemporal", ["CivilTime", "DatelineModel"]),
    module("DatelineEvents", ["CivilTime", "DatelineModel"]),
    .target(name: "CStoryModels", exclude: ["Models"]),
    module("DatelineTimelines", ["CivilTime", "DatelineModel", "CStoryModels"]),
    module("DatelineRendering", ["CivilTime", "DatelineModel"], exclude: ["Schema"]),

    // Languages: all that belongs to one of them, as values that the stages take.
    .target(name: "CEventModels", exclude: ["Models"]),
    module(
      "DatelineEnglish",
      [
        "CivilTime", "DatelineModel", "DatelineLanguage", "DatelineTemporal", "DatelineEvents", "CLanguageModels",
        "CEventModels",
      ]),

    // What the desk keeps: stories, articles, corrections and their history.
    module("DatelineStore", ["CZlib", .product(name: "GRDB", package: "GRDB.swift")]),

    // The way to the network: libcurl is loaded when the first address is fetched, so nothing links it.
    .target(name: "CCurl", linkerSettings: [.linkedLibrary("dl", .when(platforms: [.linux]))]),
    module("DatelineFetching", ["CivilTime", "CCurl", "CZlib"]),

    // Compositions.
    .systemLibrary(
      name: "CLibYAML", pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    module(
      "TemporalResolver", ["CivilTime", "DatelineModel", "DatelineLanguage", "DatelineTemporal", "DatelineEnglish"]),
    module(
      "Dateline",
      [
        "CivilTime", "DatelineModel", "DatelineFetching", "DatelineIngestion", "DatelineLanguage", "DatelineTemporal",
        "DatelineEvents", "DatelineEnglish", "DatelineTimelines", "DatelineRendering", "TemporalResolver", "CLibYAML",
      ]),
    module("DatelineServeOptions", [.product(name: "ArgumentParser", package: "swift-argument-parser")]),
    .executableTarget(
      name: "DatelineCommand",
      dependencies: [
        "Dateline", "DatelineServeOptions", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),

    // The desk: a program of its own, so that no other command pays for its libraries.
    .target(name: "CDeskAssets", exclude: ["Assets"]),
    module(
      "DatelineServer",
      [
        "CivilTime", "DatelineModel", "DatelineTimelines", "DatelineRendering", "TemporalResolver", "Dateline",
        "DatelineStore", "CDeskAssets", "CZlib", .product(name: "FlyingFox", package: "FlyingFox"),
        .product(name: "FlyingSocks", package: "FlyingFox"),
      ]),
    .executableTarget(
      name: "DatelineServeCommand",
      dependencies: [
        "Dateline", "DatelineStore", "DatelineServer", "DatelineServeOptions",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),

    // Tests.
    .target(
      name: "DatelineTestSupport", dependencies: ["CivilTime", "DatelineModel", "DatelineLanguage", "DatelineEnglish"],
      path: "Tests/DatelineTestSupport",
      swiftSettings: settings),
    tests(of: "CivilTime"),
    tests(of: "DatelineModel"),
    tests(of: "DatelineIngestion"),
    tests(of: "DatelineFetching", ["CivilTime", "CZlib"]),
    tests(of: "DatelineLanguage", ["CLanguageModels", "DatelineEnglish"]),
    tests(of: "DatelineTemporal", ["DatelineEnglish", "DatelineLanguage"]),
    tests(of: "DatelineEvents"),
    tests(
      of: "DatelineEnglish", ["DatelineEvents", "DatelineLanguage", "DatelineTemporal", "CLanguageModels"],
      exclude: ["Events/Newsroom"]),
    tests(of: "DatelineTimelines", ["DatelineRendering"]),
    tests(of: "DatelineRendering", ["DatelineTimelines"], exclude: ["Shared/Snapshots"]),
    tests(of: "DatelineStore"),
    tests(
      of: "DatelineServer",
      ["Dateline", "DatelineModel", "DatelineRendering", "DatelineStore", "DatelineTimelines"]),
    tests(of: "TemporalResolver"),
    tests(of: "Dateline"),
    .testTarget(
      name: "DatelineCommandTests", dependencies: ["DatelineCommand", "DatelineTestSupport"], swiftSettings: settings),
  ]
)
