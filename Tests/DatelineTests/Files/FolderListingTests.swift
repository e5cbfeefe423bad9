import Foundation
import Testing

@testable import Dateline

/// Folders that others fill.
@Suite struct FolderListingTests {
  private let folder: String

  init() throws {
    folder = TemporaryFolder.path("listing-\(UUID().uuidString)")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try FileWriter.write([0x20], to: folder + "/a.txt")
  }

  #if os(Linux)
    @Test func aNameThatIsNoTextLosesThatFileAlone() throws {
      var path = Array((folder + "/caf").utf8CString.dropLast()) + [CChar(bitPattern: 0xE9), 0]
      let file = fopen(&path, "w")
      fclose(try #require(file))
      let (files, _, unreadable) = try FolderListing.files(below: folder)
      #expect(files == [folder + "/a.txt"])
      #expect(unreadable.map(\.message) == ["cannot be read: its name is no UTF-8; rename it"])
    }

    @Test(arguments: [("*", 1), ("caf?", 1), ("*/x", 1), ("*.txt", 0)])
    func aNameThatIsNoTextIsToldWhereAPatternMatchesIt(pattern: String, count: Int) throws {
      var path = Array((folder + "/caf").utf8CString.dropLast()) + [CChar(bitPattern: 0xE9), 0]
      if pattern.contains("/") {
        let made = mkdir(&path, 0o755)
        #expect(made == 0)
      } else {
        let file = fopen(&path, "w")
        fclose(try #require(file))
      }
      let unreadable = FolderListing.paths(matching: pattern, in: folder).unreadable
      #expect(
        unreadable.map(\.message) == Array(repeating: "cannot be read: its name is no UTF-8; rename it", count: count))
    }

    @Test func aHiddenNameThatIsNoTextIsPassedOver() throws {
      var path = Array((folder + "/.caf").utf8CString.dropLast()) + [CChar(bitPattern: 0xE9), 0]
      let file = fopen(&path, "w")
      fclose(try #require(file))
      #expect(try FolderListing.files(below: folder).unreadable.isEmpty)
    }

    @Test func whatCannotBeLookedAtIsToldAndNotLost() throws {
      // A path that is longer than the system opens: rights would not stop the root user.
      let name = String(repeating: "n", count: 250)
      try Self.shell("cd '\(folder)' && for i in $(seq 17); do mkdir \(name) && cd -P \(name); done")
      let (files, _, unreadable) = try FolderListing.files(below: folder)
      try Self.shell("rm -rf '\(folder)/\(name)'")
      #expect(files == [folder + "/a.txt"] && unreadable.count == 1, "\(unreadable.map(\.message))")
    }

    private static func shell(_ script: String) throws {
      let shell = try Process.run(URL(filePath: "/bin/sh"), arguments: ["-c", script])
      shell.waitUntilExit()
      #expect(shell.terminationStatus == 0)
    }
  #endif

  @Test func pipesArePassedOver() throws {
    #expect(mkfifo(folder + "/pipe", 0o600) == 0)
    let (files, passedOver, unreadable) = try FolderListing.files(below: folder)
    #expect(files == [folder + "/a.txt"] && passedOver == [folder + "/pipe"] && unreadable.isEmpty)
    #expect(throws: InputError(folder + "/pipe", .unreadable("it is no plain file"))) {
      try FileReader.bytes(at: folder + "/pipe", limit: 10, accepting: .plainFiles)
    }
  }

  @Test func whatIsBeingWrittenIsNoInput() throws {
    for name in ["b.md.4711.tmp", ".dateline-x.tmp"] { try FileWriter.write([0x20], to: "\(folder)/\(name)") }
    #expect(try FolderListing.files(below: folder).files == [folder + "/a.txt"])
    #expect(FolderListing.paths(matching: "*", in: folder).paths == [folder + "/a.txt"])
  }

  @Test(arguments: [
    ("*.txt", ["a.txt"]), ("*/x?.txt", ["s/x1.txt", "s/x2.txt"]), ("s/*", ["s/x1.txt", "s/x2.txt"]),
    ("[!a]*/x1*", ["s/x1.txt"]),
    ("s/../*.txt", ["s/../a.txt"]), ("*/*/*", []), ("none/*", []), (".h*", [".hidden"]), ("s/x1.txt", ["s/x1.txt"]),
    ("*", ["a.txt", "loop", "s"]), ("*/*/*.txt", ["loop/loop/a.txt", "loop/s/x1.txt", "loop/s/x2.txt"]),
  ])
  func whatPatternsGive(pattern: String, paths: [String]) throws {
    for name in ["s/x1.txt", "s/x2.txt", ".hidden"] { try FileWriter.write([0x20], to: "\(folder)/\(name)") }
    if pattern.hasPrefix("*"), paths.contains(where: { $0.hasPrefix("loop") }) {
      try FileManager.default.createSymbolicLink(atPath: folder + "/loop", withDestinationPath: ".")
    }
    #expect(FolderListing.paths(matching: pattern, in: folder).paths == paths.map { "\(folder)/\($0)" })
  }

  @Test(arguments: ["out", "*", ".", "*/*", "out/*", "*/../out/*"])
  func whatLiesOutsideIsNotListed(pattern: String) throws {
    try FileWriter.write([0x20], to: folder + "-outside/secret.txt")
    try FileManager.default.createSymbolicLink(atPath: folder + "/out", withDestinationPath: folder + "-outside")
    let confinement = Confinement(folder: folder)
    let list =
      FolderListing.isPattern(pattern)
      ? InputList(
        found: FolderListing.paths(matching: pattern, in: folder, confinement).paths, confinement: confinement)
      : InputList(arguments: ["\(folder)/\(pattern)"], confinement: confinement)
    #expect(!list.inputs.contains { $0.name.contains("secret") })
    #expect(!list.failures.contains { $0.name.contains("secret") })
    #expect(pattern == "." || list.failures.contains { $0.message.contains("leads out of the folder") })
  }

  @Test func patternsAreThoseOfTheProjectAlone() throws {
    for name in ["a[b]c", "a*", "a?\\"] {
      try FileWriter.write([0x20], to: "\(folder)/\(name)/x.txt")
      #expect(FolderListing.paths(matching: "*.txt", in: "\(folder)/\(name)").paths == ["\(folder)/\(name)/x.txt"])
    }
  }
}
