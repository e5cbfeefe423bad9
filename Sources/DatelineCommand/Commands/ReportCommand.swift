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

  @Flag(help: "Add to the --cache, though --check writes nothing else.")
  var updateCache = false

  @Flag(help: "Write the reports of a story though some of its inputs cannot be read.")
  var keepGoing = false

  @Flag(
    help: ArgumentHelp(
      "The project is others': its paths must stay in its folder, links followed, and nothing is fetched.",
      discussion: "Copies of pages are read. --fetch lets pages be fetched nevertheless."))
  var untrusted = false

  @Flag(help: "With --untrusted: fetch inputs that are addresses.")
  var fetch = false

  @Flag(help: "Fetch inputs that are addresses anew instead of reading their copies.")
  var refresh = false

  @OptionGroup var fetching: FetchingOptions

  @OptionGroup var messages: MessageOptions

  func validate() throws {
    if check, refresh { throw ValidationError("--check writes nothing, so it cannot --refresh the copies.") }
    if updateCache, !check || cache == nil {
      throw ValidationError("--update-cache is about --check with a --cache.")
    }
    if fetch, !untrusted {
      throw ValidationError("--fetch is about --untrusted projects; others are fetched for anyhow.")
    }
    if untrusted, !fetch, refresh { throw ValidationError("--refresh fetches; with --untrusted give --fetch, too.") }
  }

  func run() throws {
    let outcome = try ReportRun(
      project: try read(), isCheck: check, keepsGoing: keepGoing, messages: messages,
      cache: cache.map { ProjectCache(folder: $0, isReadOnly: check && !updateCache) }, fetcher: fetching.fetcher,
      copies: copies
    ).run()
    if github { try outcome.tellGitHub() }
    if let junit { try outcome.writeJUnit(to: junit) }
    try outcome.finish()
  }

  /// When pages are fetched, and whether copies of them are written.
  private var copies: PageCopies.Use {
    if untrusted, !fetch { return .copiesAlone }
    return refresh ? .refresh : check ? .readOnly : .keep
  }

  private func read() throws -> Project {
    do {
      return try Project(reading: project, isTrusted: !untrusted)
    } catch let error as InputError {
      try tellUnread(error.message, path: error.name, place: nil)
      throw CommandFailure(error)
    } catch let error as ProjectError {
      try tellUnread(error.message, path: error.path, place: error.place)
      throw CommandFailure(.malformed, error.description)
    }
  }

  /// Tells CI that there is no outcome, in the place of the outcome of an earlier run.
  private func tellUnread(_ message: String, path: String, place: TextPlace?) throws(CommandFailure) {
    if github { Messages.write(Annotation(.error, message, path: path, place: place).text + "\n") }
    if let junit { try JUnit.write(unread: message, path: path, to: junit) }
  }
}
