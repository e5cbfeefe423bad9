import Foundation
import Testing

@testable import Dateline

@Suite struct FileTests {
  @Test func writesWholeFilesAndMakesFolders() throws {
    let path = TemporaryFolder.path("deep/er/file.txt")
    try FileWriter.write(Array("one".utf8), to: path)
    try FileWriter.write(Array("two".utf8), to: path)
    #expect(try FileReader.bytes(at: path, limit: 100) == Array("two".utf8))
    let beside = try FileManager.default.contentsOfDirectory(atPath: TemporaryFolder.path("deep/er"))
    #expect(beside == ["file.txt"])
  }

  @Test func whatIsNotCommittedLeavesTheOldFile() throws {
    let path = TemporaryFolder.path("kept.txt")
    try FileWriter.write(Array("old".utf8), to: path)
    do {
      let file = try OutputFile(path)
      try file.write(Array("half".utf8))
    }
    #expect(try FileReader.bytes(at: path, limit: 100) == Array("old".utf8))
  }

  @Test func aLinkStaysALink() throws {
    let target = TemporaryFolder.path("target.txt")
    let link = TemporaryFolder.path("link.txt")
    try FileWriter.write(Array("old".utf8), to: target)
    try? FileManager.default.removeItem(atPath: link)
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: target)
    try FileWriter.write(Array("new".utf8), to: link)
    #expect(try FileReader.bytes(at: target, limit: 100) == Array("new".utf8))
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == target)
  }

  @Test func limitsAndFailuresAreTold() throws {
    let path = TemporaryFolder.path("big.txt")
    try FileWriter.write(Array(repeating: 0x20, count: 1000), to: path)
    #expect(throws: InputError(path, .tooLarge(limit: 999))) { try FileReader.bytes(at: path, limit: 999) }
    #expect(throws: InputError("/no/such", .missing)) { try FileReader.bytes(at: "/no/such", limit: 10) }
    #expect(throws: InputError("/tmp", .unreadable("it is a folder"))) { try FileReader.bytes(at: "/tmp", limit: 10) }
    #expect(throws: OutputError.self) { try FileWriter.write([], to: "/proc/none/x") }
  }

  @Test(arguments: [("a/b/c", "a/b"), ("/a", "/"), ("a", nil), ("a/b/", "a"), ("/", nil)] as [(String, String?)])
  func parents(path: String, parent: String?) { #expect(FileWriter.parent(of: path) == parent) }

  @Test func foldersAreReadInOrderAndWithoutHiddenFiles() throws {
    for name in ["b.txt", "a/z.txt", "a/.hidden", "B.txt", ".git/x", "c/c.txt"] {
      try FileWriter.write([0x20], to: TemporaryFolder.path("walk/" + name))
    }
    let folder = TemporaryFolder.path("walk")
    try? FileManager.default.createSymbolicLink(atPath: folder + "/a/loop", withDestinationPath: folder)
    let (files, _, unreadable) = try FolderListing.files(below: folder)
    #expect(unreadable.isEmpty)
    #expect(files.map { $0.dropFirst(folder.count + 1) } == ["B.txt", "a/z.txt", "b.txt", "c/c.txt"])
  }

  @Test func inputsAreTakenOnce() throws {
    for name in ["a.txt", "b.txt"] { try FileWriter.write([0x20], to: TemporaryFolder.path("once/" + name)) }
    let folder = TemporaryFolder.path("once")
    let address = "https://x.example/"
    let list = InputList(arguments: [folder + "/b.txt", folder, "-", "-", address, address, folder + "/none"])
    #expect(list.inputs.map(\.name) == [folder + "/b.txt", folder + "/a.txt", "standard input", address])
    #expect(list.repeated == [folder + "/b.txt", "standard input", address])
    #expect(list.failures.map(\.code) == ["missing"])
  }
}
