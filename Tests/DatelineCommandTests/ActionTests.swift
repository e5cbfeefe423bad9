import Foundation
import Testing

/// Where the GitHub action gets its program from.
@Suite struct ActionTests {
  private static let script = Program.package.appending(path: ".github/actions/dateline/program").path

  /// A folder that stands for the releases' page, with an archive whose program says which it is.
  private func releases() throws -> Workspace {
    let folder = try Workspace()
    let name = "dateline-1.2.3-linux-\(try machine())"
    let program = try folder.write("#!/bin/sh\necho 1.2.3\n", to: "v1.2.3/\(name)/bin/dateline")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program)
    let make = "cd \(folder.path("v1.2.3")) && tar -czf \(name).tar.gz \(name) && sha256sum \(name).tar.gz >SHA256SUMS"
    _ = try Program.tool("sh", ["-c", make])
    return folder
  }

  private func machine() throws -> String {
    try #require(try Program.tool("uname", ["-m"])).output.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// Runs the script in a checkout in which nothing can be built, so that only a released program will do.
  private func run(_ releases: Workspace, ref: String = "v1.2.3", fetch: String = "false") throws -> (
    outcome: Program.Outcome, environment: String
  ) {
    let work = try Workspace()
    try work.write("#!/bin/sh\nexit 9\n", to: "Scripts/setup")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: work.path("Scripts/setup"))
    try FileManager.default.createDirectory(atPath: work.path("a/b/c"), withIntermediateDirectories: true)
    let outcome = try #require(
      try Program.tool(
        "bash", [Self.script],
        environment: [
          "DATELINE_RELEASES": "file://\(releases.url.path)", "REF": ref, "FETCH": fetch,
          "RUNNER_TEMP": work.path("temp"),
          "GITHUB_ENV": work.path("env"), "GITHUB_ACTION_PATH": work.path("a/b/c"), "REPOSITORY": "o/r",
        ]))
    return (outcome, work.read("env") ?? "")
  }

  @Test func theReleasedProgramOfTheTagIsTaken() throws {
    guard try Program.tool("curl", ["--version"]) != nil else { return }
    let (outcome, environment) = try run(try releases())
    #expect(outcome.status == 0 && outcome.output.contains("the released program of v1.2.3\n1.2.3"), "\(outcome)")
    #expect(environment.hasPrefix("DATELINE=/") && environment.hasSuffix("/bin/dateline\n"), "\(environment)")
  }

  @Test(arguments: ["main", "", "v9.9.9", "v1.2"])
  func withoutAReleaseItIsBuilt(ref: String) throws {
    let (outcome, environment) = try run(try releases(), ref: ref)
    #expect(outcome.status == 9 && outcome.output.contains("it is built") && environment.isEmpty, "\(outcome)")
  }

  @Test func whatIsNotWhatTheSumsSayIsNotRun() throws {
    let folder = try releases()
    let name = "dateline-1.2.3-linux-\(try machine()).tar.gz"
    try Data("other".utf8).write(to: folder.url.appending(path: "v1.2.3/\(name)"))
    #expect(try run(folder).outcome.status == 9)
    #expect(try run(try releases(), fetch: "true").outcome.status == 9)
  }
}
