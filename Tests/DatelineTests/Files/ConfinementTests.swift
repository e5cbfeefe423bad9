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

  @Test(arguments: ["a.txt", "sub/../a.txt", "./a.txt", "new/er.md", "in.txt", "sub/new.md", ".", "a..b/c"])
  func whatStaysInside(path: String) { #expect(confinement.refusal(of: path) == nil) }

  @Test(arguments: [
    "../out.txt", "/etc/passwd", "out/out.txt", "leaf.txt", "sub/../../out.txt", "out/new/deep.md", "a/../../b", "..",
  ])
  func whatLeadsOut(path: String) { #expect(confinement.refusal(of: path) != nil) }

  @Test(arguments: [".git/config", ".git", "sub/.env", "sub/../.git/x.md", ".new.md", "head", "git/hooks/new"])
  func whatIsHiddenIsNoneOfOthers(path: String) throws {
    try FileManager.default.createDirectory(atPath: folder + "/.git/hooks", withIntermediateDirectories: true)
    try FileWriter.write([0x20], to: folder + "/.git/HEAD")
    try FileManager.default.createSymbolicLink(atPath: folder + "/git", withDestinationPath: ".git")
    try FileManager.default.createSymbolicLink(atPath: folder + "/head", withDestinationPath: ".git/HEAD")
    #expect(confinement.refusal(of: path)?.contains("hidden") == true)
    #expect(Confinement(folder: folder, allowsHidden: true).refusal(of: path) == nil)
    #expect(Confinement(folder: folder + "/.git").refusal(of: "hooks/new") == nil)
    // Who calls the program may choose what is hidden by its name; others' links do not choose for him.
    #expect(confinement.refusal(ofChosen: folder + "/.cache/a") == nil)
    #expect(confinement.refusal(ofChosen: folder + "/git/a") != nil)
  }

  /// What lies above the folder says nothing of what is hidden in it.
  @Test(
    arguments: [
      (".git/hooks/new", nil), (".cache/x/new", nil), (".cache/./sub/../new", nil), (".cache/own/new", nil),
      ("sub/../.git/new", nil), (".cache/../sub/new", nil), (".stands/new", nil),
      ("git/hooks/new", "hidden"), ("git", "hidden"), ("git/../sub/new", "hidden"), ("hook", "hidden"),
      (".cache/hooks/new", "hidden"), (".cache/hooks", "hidden"), (".cache/own/hooks/new", "hidden"),
      (".cache/deeper/new", "hidden"), (".named/new", "hidden"), ("sub/in/new", "hidden"),
      (".cache/out/new", "leads out"), ("git/up/new", "hidden"),
    ] as [(String, String?)], ["plain", ".dot/ted"])
  func aHiddenNameIsChosenStepByStep(path: (String, String?), above: String) throws {
    let folder = "\(folder)/\(above)/project"
    for name in [".git/hooks", ".cache/x", ".cache/sub", ".cache/.deep", "sub"] {
      try FileManager.default.createDirectory(atPath: "\(folder)/\(name)", withIntermediateDirectories: true)
    }
    for (name, target) in [
      ("git", ".git"), ("hook", ".git/hooks/new"), (".cache/hooks", "../.git/hooks"), (".cache/own", "x"),
      (".cache/x/hooks", "../../.git/hooks"), (".cache/deeper", ".deep"), (".named", ".git"), (".stands", "sub"),
      ("sub/in", "../.cache"), (".cache/out", "../.."), (".git/up", "../.."),
    ] { try FileManager.default.createSymbolicLink(atPath: "\(folder)/\(name)", withDestinationPath: target) }
    let refusal = Confinement(folder: folder).refusal(ofChosen: "\(folder)/\(path.0)")
    #expect(path.1 == nil ? refusal == nil : refusal?.contains(path.1 ?? "") == true, "\(refusal ?? "none")")
    // A project's own paths choose nothing that is hidden, whatever they are called on the way.
    let named = Confinement(folder: folder).refusal(of: path.0)
    let stays = [".cache/../sub/new", "git/../sub/new", ".stands/new"].contains(path.0)
    #expect((named == nil) == stays, "\(named ?? "none")")
  }

  /// A name that a line gives may have any length.
  @Test(.timeLimit(.minutes(1)), arguments: ["no/../", "no/", "sub/../", "././", "a.txt/"])
  func aLongPathCostsNoSquare(name: String) {
    let path = String(repeating: name, count: 100_000) + "new.md"
    #expect(confinement.refusal(of: path) == "no path is as long as that")
    #expect(FileReader.identity(of: "\(folder)/\(path)").hasSuffix("/new.md"))
  }

  @Test(arguments: [
    ("dangling", "../new.txt"), ("dangling", "/nowhere/new.txt"), ("chain", "sub/next"), ("deep", "../no/such/folder"),
  ])
  func linksToNothingLeadOutToo(name: String, target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: folder + "/sub/next", withDestinationPath: "../../out.md")
    try FileManager.default.createSymbolicLink(atPath: "\(folder)/\(name)", withDestinationPath: target)
    #expect(confinement.refusal(of: name) != nil && confinement.refusal(ofChosen: "\(folder)/\(name)") != nil)
    #expect(confinement.refusal(of: name + "/x.md") != nil)
  }

  @Test func linksInACircleEnd() throws {
    try FileManager.default.createSymbolicLink(atPath: folder + "/one", withDestinationPath: "two")
    try FileManager.default.createSymbolicLink(atPath: folder + "/two", withDestinationPath: "one")
    #expect(FileReader.identity(of: folder + "/one/x").hasSuffix("/x"))
  }

  @Test func whatTheCallerChoseMayBeElsewhere() {
    for path in ["/tmp/cache", folder + "/../cache", folder + "/cache", "cache", folder + "/sub/../../cache"] {
      #expect(confinement.refusal(ofChosen: path) == nil, "\(path)")
    }
    for path in ["out/cache", "leaf.txt", "sub/../out/x"] {
      #expect(confinement.refusal(ofChosen: "\(folder)/\(path)") != nil, "\(path)")
    }
  }

  @Test func nothingIsWrittenIntoAPipeThatOthersLaid() {
    #expect(mkfifo(folder + "/pipe", 0o600) == 0 && mkfifo(folder + "/../pipe", 0o600) == 0)
    #expect(confinement.refusal(ofChosen: folder + "/pipe") != nil)
    #expect(confinement.refusal(ofChosen: folder + "/../pipe") == nil)
  }

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
