import Foundation
import Testing

/// `dateline report --untrusted`: projects that others wrote.
@Suite struct UntrustedTests {
  private func project(_ story: String, _ more: String = "") throws -> Workspace {
    let folder = try Workspace()
    try folder.write("The mill burned down on 3 May 2021.\n", to: "in/mill.txt")
    try folder.write("The port closed on 4 May 2021.\n", to: "secret.txt")
    try FileManager.default.createSymbolicLink(
      at: folder.url.appending(path: "in/link.txt"), withDestinationURL: folder.url.appending(path: "secret.txt"))
    try FileManager.default.createSymbolicLink(
      at: folder.url.appending(path: "in/up"), withDestinationURL: folder.url)
    try folder.write("\(more)stories:\n  - {title: Mill, \(story)}\n", to: "in/dateline.yml")
    return folder
  }

  private func run(_ folder: Workspace, _ options: [String] = ["--untrusted"]) throws -> Program.Outcome {
    try Program.run(["report", folder.path("in/dateline.yml")] + options)
  }

  @Test func whatStaysInItsFolderIsDone() throws {
    let folder = try project("inputs: mill.txt, outputs: out/mill.md")
    #expect(try run(folder).status == 0)
    #expect(folder.read("in/out/mill.md")?.contains("burned down") == true)
  }

  @Test(arguments: [
    "inputs: ../secret.txt, outputs: mill.md", "inputs: /etc/hostname, outputs: mill.md",
    "inputs: mill.txt, outputs: ../mill.md", "inputs: mill.txt, outputs: /tmp/mill.md",
    "inputs: mill.txt, outputs: up/mill.md", "inputs: up/secret.txt, outputs: mill.md",
    "inputs: \"../*.txt\", outputs: mill.md", "inputs: mill.txt, outputs: mill.md, corrections: ../secret.txt",
  ])
  func pathsThatLeadOutAreRefused(story: String) throws {
    let folder = try project(story)
    let outcome = try run(folder)
    #expect(outcome.status == 65 && outcome.errors.contains("and the project is not trusted"), "\(outcome)")
    #expect(folder.read("mill.md") == nil && folder.read("in/mill.md") == nil)
  }

  @Test(arguments: [
    "inputs: .git/config, outputs: mill.md", "inputs: \".git/*\", outputs: mill.md",
    "inputs: \"g*/config\", outputs: mill.md", "inputs: git/config, outputs: mill.md",
    "inputs: mill.txt, outputs: {path: .git/hooks/pre-commit, format: text}",
    "inputs: mill.txt, outputs: {path: git/hooks/pre-commit, format: text}",
    "inputs: mill.txt, outputs: {path: .git/, format: obsidian}",
  ])
  func whatIsHiddenIsNeitherReadNorWritten(story: String) throws {
    let folder = try project(story)
    for name in ["config", "hooks/pre-commit"] {
      try folder.write("The key changed hands on 3 May 2021.\n", to: "in/.git/" + name)
    }
    try FileManager.default.createSymbolicLink(atPath: folder.path("in/git"), withDestinationPath: ".git")
    let outcome = try run(folder)
    #expect(outcome.status == 65 || outcome.status == 66, "\(outcome)")
    #expect(outcome.errors.contains("hidden"), "\(outcome)")
    #expect(folder.read("in/mill.md")?.contains("key") != true)
    #expect(folder.read("in/.git/hooks/pre-commit")?.contains("key") == true)
    #expect(!FileManager.default.fileExists(atPath: folder.path("in/.git/Mill")))
  }

  @Test func standardInputIsNoPartOfAProject() throws {
    let folder = try project("inputs: [mill.txt, \"-\"], outputs: mill.md")
    let outcome = try Program.run(
      ["report", "--untrusted", "--keep-going"], input: "The port closed on 4 May 2021.\n",
      in: folder.url.appending(path: "in"))
    #expect(outcome.status == 1 && outcome.errors.contains("there is no such file"), "\(outcome)")
    #expect(folder.read("in/mill.md")?.contains("port closed") == false)
  }

  @Test func copiesElsewhereAreRefused() throws {
    let folder = try project("inputs: mill.txt, outputs: mill.md", "copies: ../elsewhere\n")
    #expect(try run(folder).status == 65)
  }

  @Test(arguments: ["\"*.txt\"", ".", "\"up/*.txt\"", "link.txt"])
  func linksThatLeadOutAreNotRead(inputs: String) throws {
    let folder = try project("inputs: [mill.txt, \(inputs)], outputs: mill.md")
    let outcome = try run(folder, ["--untrusted", "--keep-going"])
    #expect(outcome.status != 0, "\(outcome)")
    #expect(folder.read("in/mill.md")?.contains("port closed") != true)
  }

  @Test(arguments: ["../new.md", "/tmp/dateline-\(UUID().uuidString)/new.md", "sub/on"])
  func linksToNothingAreNotWrittenThrough(target: String) throws {
    let folder = try project("inputs: mill.txt, outputs: mill.md")
    try FileManager.default.createDirectory(atPath: folder.path("in/sub"), withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(atPath: folder.path("in/sub/on"), withDestinationPath: "../../new.md")
    try FileManager.default.createSymbolicLink(atPath: folder.path("in/mill.md"), withDestinationPath: target)
    let outcome = try run(folder)
    #expect(outcome.status == 65 && outcome.errors.contains("and the project is not trusted"), "\(outcome)")
    #expect(folder.read("new.md") == nil && !FileManager.default.fileExists(atPath: target))
  }

  @Test(arguments: ["cache", "j.xml", "cache/deep"], ["../elsewhere", "/tmp/dateline-\(UUID().uuidString)"])
  func theRunsOwnFilesFollowNoLinkOutward(name: String, target: String) throws {
    let folder = try project("inputs: mill.txt, outputs: mill.md")
    try FileManager.default.createDirectory(atPath: folder.path("elsewhere"), withIntermediateDirectories: true)
    let link = String(name.prefix { $0 != "/" })
    try FileManager.default.createSymbolicLink(atPath: folder.path("in/" + link), withDestinationPath: target)
    for check in [[], ["--check"]] {
      let options = name == "j.xml" ? ["--junit"] : ["--cache"]
      let more = check.isEmpty || name == "j.xml" ? check : check + ["--update-cache"]
      let outcome = try run(folder, ["--untrusted"] + options + [folder.path("in/" + name)] + more)
      #expect(outcome.status == 65 && outcome.errors.contains("and the project is not trusted"), "\(outcome)")
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path("elsewhere")).isEmpty)
    #expect(target.hasPrefix("..") || !FileManager.default.fileExists(atPath: target))
  }

  /// Where a checkout stands, and that a hidden name was given before a link, excuses no link into `.git`.
  @Test(arguments: ["out", ".cache/x"], ["in", ".dot/in"])
  func theRunsOwnFilesFollowNoLinkIntoWhatIsHidden(link: String, place: String) throws {
    let folder = try Workspace()
    try folder.write("The mill burned down on 3 May 2021.\n", to: "\(place)/mill.txt")
    try folder.write("stories:\n  - {title: Mill, inputs: mill.txt, outputs: mill.md}\n", to: "\(place)/dateline.yml")
    try folder.write("#!/bin/sh\n", to: "\(place)/.git/hooks/pre-commit")
    try FileManager.default.createDirectory(atPath: folder.path("\(place)/.cache"), withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("\(place)/\(link)"), withDestinationPath: link == "out" ? ".git/hooks" : "../.git/hooks")
    for options in [["--junit", "\(link)/pre-commit"], ["--cache", link]] {
      let outcome = try Program.run(
        [
          "report", "--untrusted", options[0], folder.path("\(place)/\(options[1])"),
          folder.path("\(place)/dateline.yml"),
        ])
      #expect(outcome.status == 65 && outcome.errors.contains("leads to what is hidden in the folder"), "\(outcome)")
    }
    #expect(folder.read("\(place)/.git/hooks/pre-commit") == "#!/bin/sh\n")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path("\(place)/.git/hooks")) == ["pre-commit"])
  }

  /// A path that no system opens is refused with its place, and costs no square.
  @Test(
    arguments: [
      "inputs: \"LONG\", outputs: mill.md", "inputs: mill.txt, outputs: \"LONG.md\"",
      "inputs: \"LONG*\", outputs: mill.md",
      "inputs: mill.txt, outputs: mill.md, corrections: \"LONG\"",
    ], ["no/../", "*/", "no/"])
  func aPathLongerThanAnyIsRefused(story: String, name: String) throws {
    let long = String(repeating: name, count: 20_000) + "x"
    let folder = try project(story.replacingOccurrences(of: "LONG", with: long))
    for options in [["--untrusted"], []] {
      let outcome = try run(folder, options)
      #expect(outcome.status == 65 && outcome.errors.contains(": no path is as long as that"), "\(outcome)")
      #expect(outcome.errors.utf8.count < 1000)
    }
  }

  @Test func linksInTheCacheAreNotFollowed() throws {
    let folder = try project("inputs: mill.txt, outputs: mill.md")
    try FileManager.default.createDirectory(atPath: folder.path("elsewhere"), withIntermediateDirectories: true)
    try FileManager.default.createDirectory(atPath: folder.path("in/cache"), withIntermediateDirectories: true)
    for number in 0..<256 {
      let name = String(number + 256, radix: 16).dropFirst()
      try FileManager.default.createSymbolicLink(
        atPath: folder.path("in/cache/\(name)"), withDestinationPath: "../../elsewhere")
    }
    let outcome = try run(folder, ["--untrusted", "--cache", folder.path("in/cache")])
    #expect(outcome.status == 0, "\(outcome)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path("elsewhere")).isEmpty)
  }

  @Test(arguments: ["\"*\"", ".", "outward", "\"*/*\"", "\"out*/*.txt\""])
  func nothingOutsideIsListed(inputs: String) throws {
    let folder = try project("inputs: [mill.txt, \(inputs)], outputs: mill.md")
    try folder.write("The port closed on 4 May 2021.\n", to: "far/hidden-name.txt")
    try FileManager.default.createSymbolicLink(atPath: folder.path("in/outward"), withDestinationPath: "../far")
    let outcome = try run(folder)
    #expect(!outcome.errors.contains("hidden-name"), "\(outcome)")
    #expect(outcome.errors.split(separator: "\n").count < 8, "\(outcome)")
  }

  @Test func nothingIsFetched() throws {
    let folder = try project("inputs: \"http://127.0.0.1:1/story\", outputs: mill.md")
    let outcome = try run(folder, ["--untrusted", "--allow-private"])
    #expect(outcome.errors.contains("not fetched for a project that is not trusted"), "\(outcome)")
    let fetched = try run(folder, ["--untrusted", "--fetch", "--allow-private"])
    #expect(fetched.errors.contains("cannot be fetched"), "\(fetched)")
    #expect(try Program.run(["report", "--fetch"]).status == 2)
  }
}
