internal import Dateline

/// What became of the reports of a project.
struct ReportOutcome {
  /// The project file.
  var projectPath: String
  var isCheck: Bool
  /// One for each report.
  var entries: [Entry] = []
  /// The inputs that could not be read.
  var failures: [Failure] = []
  /// The corrections that could not be made.
  var mistakes: [Mistake] = []
  /// How many articles were read.
  var articleCount = 0

  /// What became of a report.
  struct Entry {
    var story: String
    var path: String
    /// Where the project file names it.
    var place: TextPlace
    var state: State
  }

  /// What can become of a report.
  enum State: Hashable {
    case unchanged, written
    /// An input could not be read, so what was there stays.
    case kept
    /// It is not there, and a check writes nothing.
    case missing
    /// It is not what would be written, in the words of these lines; the file differs from that line on.
    case changed([String], line: Int)

    /// One word.
    var word: String {
      switch self {
      case .unchanged: "unchanged"
      case .written: "written"
      case .kept: "kept"
      case .missing: "missing"
      case .changed: "differs"
      }
    }

    /// Whether a check fails for it.
    var isFinding: Bool {
      switch self {
      case .unchanged, .written, .kept: false
      case .missing, .changed: true
      }
    }

    /// What differs, a line each.
    var lines: [String] {
      switch self {
      case .unchanged, .written: []
      case .kept: ["an input cannot be read; --keep-going writes the report without it"]
      case .missing: ["it is not there"]
      case .changed(let lines, _): lines
      }
    }
  }

  /// An input of a story that could not be read.
  struct Failure {
    var story: String
    /// Where the project file names it.
    var place: TextPlace
    var error: InputError
  }

  /// A correction that could not be made, so that the reports of its story were left as they are.
  struct Mistake {
    var story: String
    var error: ProjectError
  }

  /// The reports that a check fails for.
  var findings: [Entry] { entries.filter(\.state.isFinding) }

  /// What differs in each report: what differs in the same way in another of its story is told there.
  var differences: [(entry: Entry, lines: [String])] {
    var told: [[String]: Entry] = [:]
    return entries.map { entry in
      let lines = entry.state.lines
      if lines.count > 1, let first = told[lines], first.story == entry.story {
        return (entry, ["as in \(first.path)"])
      }
      if told[lines] == nil { told[lines] = entry }
      return (entry, lines)
    }
  }

  /// A table of the reports, each with what differs.
  var text: String {
    let width = entries.map(\.path.unicodeScalars.count).max() ?? 0
    var text = ""
    for (entry, lines) in differences {
      let gap = String(repeating: " ", count: width - entry.path.unicodeScalars.count + 2)
      text += "\(entry.path)\(gap)\(entry.state.word)\n"
      for line in lines { text += "    \(line)\n" }
    }
    let stories = Set(entries.map(\.story)).count
    text += "\(counted(stories, "story", "stories")), \(counted(entries.count, "report", "reports")), "
    text += counted(articleCount, "article", "articles")
    let left = Set(mistakes.map(\.story)).count
    if left > 0 {
      text += "; \(counted(left, "story is", "stories are")) left alone until that is mended"
    }
    if isCheck, !findings.isEmpty { text += "; \(findings.count) to write: dateline report \(projectPath)" }
    return text + "\n"
  }

  private func counted(_ count: Int, _ one: String, _ many: String) -> String { "\(count) \(count == 1 ? one : many)" }

  /// Ends the command when something was found or failed.
  func finish() throws(CommandFailure) {
    if articleCount == 0, !failures.isEmpty { throw CommandFailure(.unreadable) }
    if !failures.isEmpty || !mistakes.isEmpty || !findings.isEmpty { throw CommandFailure(.findings) }
  }
}
