import Foundation
import Testing

@testable import Dateline

@Suite struct ConfinementTests {
  private let folder: String
  private let confinement: Confinement

  init() throws {
    folder = TemporaryFolder.path("confined-\(UUID().uuidString)/in")
    try FileManager.default.createDirectory(atPath: folder + "/sub", withIntermediateDirectories: true)
    try FileWriter.write([0x20], to: folder + "/a.txt")
    try FileWriter.write([0x20], to: folder + "/../out.txt")
    try FileManager.default.createSymbolicLink(atPath: folder + "/out", withDestinationPath: "..")
    try FileManager.default.createSymbolicLink(atPath: folder + "/leaf.txt", withDestinationPath: "../out.txt")
    try FileManager.default.createSymbolicLink(atPath: folder + "/in.txt", withDestinationPath: "a.txt")
    confinement = Confinement(folder: folder)
  }

  @Test(arguments: ["a.txt", "sub/../a.txt", "./a.txt", "new/er.md", "in.txt", "sub/new.md", ".", "..a/b"])
  func whatStaysInside(path: String) { #expect(confinement.refusal(of: path) == nil) }

  @Test(arguments: [
    "../out.txt", "/etc/passwd", "out/out.txt", "leaf.txt", "sub/../../out.txt", "out/new/deep.md", "a/../../b", "..",
  ])
  func whatLeadsOut(path: String) { #expect(confinement.refusal(of: path) != nil) }

  @Test func aFolderWithAnotherOnesNameAsItsBeginningIsAnother() {
    #expect(confinement.refusal(ofPlace: folder + "side/a.txt") != nil)
  }

  @Test func twoSpellingsOfAPathAreOne() {
    for other in ["\(folder)/./a.txt", "\(folder)/sub/../a.txt", "\(folder)/in.txt", "\(folder)//a.txt"] {
      #expect(FileReader.identity(of: other) == FileReader.identity(of: folder + "/a.txt"))
    }
    #expect(FileReader.identity(of: folder + "/no/./x.md") == FileReader.identity(of: folder + "/no/y/../x.md"))
    #expect(FileReader.identity(of: "o.md") == FileReader.identity(of: "./o.md"))
  }
}
