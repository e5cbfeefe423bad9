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
    #expect(FolderListing.paths(matching: "*", in: folder) == [folder + "/a.txt"])
  }

  @Test func patternsAreThoseOfTheProjectAlone() throws {
    for name in ["a[b]c", "a*", "a?\\"] {
      try FileWriter.write([0x20], to: "\(folder)/\(name)/x.txt")
      #expect(FolderListing.paths(matching: "*.txt", in: "\(folder)/\(name)") == ["\(folder)/\(name)/x.txt"])
    }
  }
}
