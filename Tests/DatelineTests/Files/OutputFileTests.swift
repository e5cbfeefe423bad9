import Foundation
import Testing

@testable import Dateline

/// What comes to be beside a file and in its place.
@Suite struct OutputFileTests {
  private let folder: String

  init() throws {
    folder = TemporaryFolder.path("output-\(UUID().uuidString)")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  private func names() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: folder).sorted() }

  @Test func aFileThatARunOfTheSameNumberHasLeftIsInNobodysWay() throws {
    let path = folder + "/o.json"
    try Data().write(to: URL(filePath: "\(path).\(ProcessInfo.processInfo.processIdentifier).tmp"))
    try FileWriter.write(Array("new".utf8), to: path)
    #expect(try FileReader.bytes(at: path, limit: 10) == Array("new".utf8))
  }

  @Test func namesMayBeAsLongAsTheSystemHasThem() throws {
    let path = folder + "/" + String(repeating: "n", count: 255)
    try FileWriter.write(Array("new".utf8), to: path)
    #expect(try names().map(\.count) == [255])
  }

  @Test func whatAKilledRunHasLeftIsRemovedWhenItIsOld() throws {
    for (name, age) in [(".dateline-old.tmp", 200_000.0), (".dateline-new.tmp", 60.0), ("mine.tmp", 200_000.0)] {
      try Data("x".utf8).write(to: URL(filePath: "\(folder)/\(name)"))
      try FileManager.default.setAttributes(
        [.modificationDate: Date(timeIntervalSinceNow: -age)], ofItemAtPath: "\(folder)/\(name)")
    }
    TemporaryName.clean(folderOf: folder + "/o.md")
    #expect(try names() == [".dateline-new.tmp", "mine.tmp"])
  }

  @Test(arguments: [
    (".dateline-3k9.tmp", true), ("o.md.4711.tmp", true), ("notes.tmp", false), ("o.md.tmp", false),
    (".dateline-cache", false), ("a.4711.txt", false),
  ])
  func namesOfWhatIsBeingWritten(name: String, isOne: Bool) { #expect(TemporaryName.isOne(name) == isOne) }

  @Test func aLinkToAFileThatIsNotThereMakesThatFile() throws {
    try FileManager.default.createSymbolicLink(atPath: folder + "/link.md", withDestinationPath: "there.md")
    try FileWriter.write(Array("new".utf8), to: folder + "/link.md")
    #expect(try names() == ["link.md", "there.md"])
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder + "/link.md") == "there.md")
  }

  @Test func whatOthersMayNotReadTheyMayNotReadWhileItIsWritten() throws {
    let path = folder + "/o.md"
    try FileWriter.write(Array("old".utf8), to: path)
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    var file = try OutputFile(path)
    try file.write(Array("new".utf8))
    let beside = try #require(try names().first { $0 != "o.md" })
    #expect(try FileManager.default.attributesOfItem(atPath: "\(folder)/\(beside)")[.posixPermissions] as? Int == 0o600)
    try file.commit()
  }

  @Test func whatNamesNoFileIsRefused() throws {
    try FileManager.default.createSymbolicLink(atPath: folder + "/loop", withDestinationPath: "loop")
    for name in ["new/", "loop", ""] {
      #expect(throws: OutputError.self, "\(name)") { try FileWriter.write([0x20], to: "\(folder)/\(name)") }
    }
    #expect(try names() == ["loop"])
  }

  @Test func rightsAreKept() throws {
    let path = folder + "/o.md"
    try FileWriter.write(Array("old".utf8), to: path)
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
    try FileWriter.write(Array("new".utf8), to: path)
    #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o640)
  }
}
