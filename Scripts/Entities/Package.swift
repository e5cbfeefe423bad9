// swift-tools-version: 6.2
import PackageDescription

// Reads the names and chains of reference that the Georgetown University Multilayer Corpus (GUM) keeps in the column MISC
// of its CoNLL-U files: the trainer of names learns from them, the scorer judges by them.
let package = Package(
  name: "entities",
  platforms: [.macOS(.v26)],
  products: [.library(name: "Entities", targets: ["Entities"])],
  targets: [.target(name: "Entities", swiftSettings: [.swiftLanguageMode(.v6)])]
)
