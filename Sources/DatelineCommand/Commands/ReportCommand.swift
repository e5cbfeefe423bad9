internal import ArgumentParser
internal import Dateline

/// `dateline report`
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Write the reports of every story of a project file.",
    discussion: """
      The file lists stories; paths in it are relative to its folder:

        stories:
          - title: The harbour bridge
            timezone: Europe/London
            inputs:
              - bridge/*.html
              - {path: bridge/notes.txt, published: 2031-03-09}
            outputs: [bridge.md, bridge.json]

      A file is only written when it changes. With --check nothing is written, and the exit code is 1 when what is \
      there differs from what would be written. An input may be the http(s) address of a page or a feed: it is fetched \
      once, and read from its copy afterwards.

      EXAMPLES
        dateline report
        dateline report --check stories/dateline.yml
      """)

  @Argument(
    help: ArgumentHelp("The project file.", valueName: "project"), completion: .file(extensions: ["yml", "yaml"]))
  var project = "dateline.yml"

  @Flag(help: "Write nothing; tell what differs, and end with exit code 1 when something does.")
  var check = false

  @Flag(help: "Tell findings as annotations of GitHub Actions, and add a summary to the step's page.")
  var github = false

  @Option(help: ArgumentHelp("Write the outcome of every report to this file as JUnit's XML.", valueName: "file"))
  var junit: String?

  @Option(
    help: ArgumentHelp(
      "Keep what is read of articles in this folder, so that unchanged ones need not be read again.",
      valueName: "folder"), completion: .directory)
  var cache: String?

  @Flag(help: "Fetch inputs that are addresses anew instead of reading their copies.")
  var refresh = false

  @OptionGroup var fetching: FetchingOptions

  @OptionGroup var messages: MessageOptions

  func validate() throws {
    if check, refresh { throw ValidationError("--check writes nothing, so it cannot --refresh the copies.") }
  }

  func run() throws {
    let outcome = try ReportRun(
      project: try read(), isCheck: check, messages: messages, cache: cache.map { ProjectCache(folder: $0) },
      fetcher: fetching.fetcher, isRefreshed: refresh
    ).run()
    if github { try outcome.tellGitHub() }
    if let junit { try outcome.writeJUnit(to: junit) }
    try outcome.finish()
  }

  private func read() throws -> Project {
    do {
      return try Project(reading: project)
    } catch let error as InputError {
      throw CommandFailure(error)
    } catch let error as ProjectError {
      if github { Messages.write(Annotation(.error, error.message, path: error.path, place: error.place).text + "\n") }
      throw CommandFailure(.malformed, error.description)
    }
  }
}
