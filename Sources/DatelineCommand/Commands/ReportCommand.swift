internal import ArgumentParser
internal import Dateline

/// `dateline report`
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", _superCommandName: "dateline",
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
    help: ArgumentHelp("The project file, or the folder that has its dateline.yml.", valueName: "project"),
    completion: .file(extensions: ["yml", "yaml"]))
  var path = "dateline.yml"

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

  @OptionGroup var failing: KeepGoingOptions

  @Flag(
    help: ArgumentHelp(
      "The project is others': its paths must stay in its folder, links followed, and nothing is fetched.",
      discussion: """
        Nor is what is hidden in it (.git) read or written. Copies of pages are read. --fetch lets pages be fetched \
        nevertheless.
        """))
  var untrusted = false

  @Flag(help: "With --untrusted: fetch inputs that are addresses.")
  var fetch = false

  @Flag(help: "Fetch inputs that are addresses anew instead of reading their copies.")
  var refresh = false

  @OptionGroup var fetching: FetchingOptions

  @OptionGroup var messages: MessageOptions

  func validate() throws {
    if junit == "-" { throw ValidationError("--junit names a file: standard output has the table of the reports.") }
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
    try checkOwnPaths()
    let project = try read()
    let outcome = try ReportRun(
      builder: try builder(of: project), project: project, isCheck: check, keepsGoing: failing.keepGoing,
      messages: messages
    ).run()
    if github { try outcome.tellGitHub() }
    if let junit { try outcome.writeJUnit(to: junit) }
    try outcome.finish()
  }

  /// The path of the project file.
  private var project: String {
    guard FileWriter.isFolder(path) else { return path }
    return path.hasSuffix("/") ? path + "dateline.yml" : path + "/dateline.yml"
  }

  /// When pages are fetched, and whether copies of them are written.
  private var copies: PageCopies.Use {
    if untrusted, !fetch { return .copiesAlone }
    return refresh ? .refresh : check ? .readOnly : .keep
  }

  /// Refuses a cache and a file of the outcome at places to which others' links lead, and at the project file.
  private func checkOwnPaths() throws(CommandFailure) {
    for path in [cache, junit].compactMap(\.self) { try Destination.checkName(path) }
    for (option, path) in [("--cache", cache), ("--junit", junit)] {
      guard let path, let refusal = confinement?.refusal(ofChosen: path) else { continue }
      throw CommandFailure(.malformed, "\(option) \(path): \(refusal), and the project is not trusted")
    }
    var files = ProtectedFiles()
    files.protect(project, as: "is the project file")
    try check(outcomeAgainst: files)
  }

  private func check(outcomeAgainst files: ProtectedFiles) throws(CommandFailure) {
    guard let junit, let objection = files.objection(toWriting: junit) else { return }
    throw CommandFailure(.usage, "--junit \(junit) \(objection), and nothing is written over it; write elsewhere")
  }

  /// The folder that a project of others must not lead out of.
  private var confinement: Confinement? {
    untrusted ? Confinement(folder: FileWriter.parent(of: project) ?? ".") : nil
  }

  private func builder(of project: Project) throws -> StoryBuilder {
    let cache = cache.map {
      ProjectCache(folder: $0, isReadOnly: check && !updateCache, confinement: project.confinement)
    }
    let builder: StoryBuilder
    do throws(ProjectError) {
      builder = try StoryBuilder(project, cache: cache, fetcher: fetching.fetcher, copies: copies, outcome: junit)
    } catch {
      throw try failure(error)
    }
    try check(outcomeAgainst: builder.protectedFiles)
    return builder
  }

  /// The end of a run whose project cannot be done.
  private func failure(_ error: ProjectError) throws(CommandFailure) -> CommandFailure {
    try tellUnread(error.message, path: error.path, place: error.place)
    return CommandFailure(.malformed, error.description)
  }

  private func read() throws -> Project {
    do {
      return try Project(reading: project, isTrusted: !untrusted)
    } catch let error as InputError {
      try tellUnread(error.message, path: error.name, place: nil)
      throw CommandFailure(error)
    } catch let error as ProjectError {
      throw try failure(error)
    }
  }

  /// Tells CI that there is no outcome, in the place of the outcome of an earlier run.
  private func tellUnread(_ message: String, path: String, place: TextPlace?) throws(CommandFailure) {
    if github { Messages.write(Annotation(.error, message, path: path, place: place).text + "\n") }
    guard let junit else { return }
    // What the project reads is not known: an article may stand there.
    if ProtectedFiles.mayBeOthers(junit) {
      Messages.error("\(junit): kept as it is: it is no outcome of a report")
    } else {
      try JUnit.write(unread: message, path: path, to: junit)
    }
  }
}
