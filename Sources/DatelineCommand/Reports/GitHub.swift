internal import Dateline

/// A finding as GitHub Actions shows it at a line of a file ("workflow commands").
struct Annotation {
  /// How it is shown.
  enum Level: String {
    case error, warning, notice
  }

  private let level: Level
  private let message: String
  private let path: String
  private let place: TextPlace?

  init(_ level: Level, _ message: String, path: String, place: TextPlace?) {
    (self.level, self.message, self.path, self.place) = (level, message, path, place)
  }

  /// The command, on one line.
  var text: String {
    var properties = "file=\(Annotation.escaped(path, isProperty: true))"
    if let place { properties += ",line=\(place.line),col=\(place.column)" }
    return "::\(level.rawValue) \(properties)::\(Annotation.escaped(message, isProperty: false))"
  }

  private static func escaped(_ text: String, isProperty: Bool) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": escaped += "%25"
      case "\r": escaped += "%0D"
      case "\n": escaped += "%0A"
      case ":" where isProperty: escaped += "%3A"
      case "," where isProperty: escaped += "%2C"
      case _ where scalar.isUnsafeOnTerminals: continue
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}

extension ReportOutcome {
  /// Tells findings as annotations, and appends a summary to the file that GITHUB_STEP_SUMMARY names.
  func tellGitHub() throws(CommandFailure) {
    var annotations: [Annotation] = failures.map { failure in
      Annotation(
        .error, "\(failure.story): \(failure.error)", path: projectPath, place: failure.place)
    }
    annotations += mistakes.map { Annotation(.error, $0.error.message, path: $0.error.path, place: $0.error.place) }
    annotations += findings.map(annotation)
    do throws(OutputError) {
      let lines = annotations.map { $0.text + "\n" }.joined()
      try FileWriter.writeToStandardOutput(Array(lines.utf8))
      if let path = Terminal.environment("GITHUB_STEP_SUMMARY") {
        try FileWriter.append(Array(summary.utf8), to: path)
      }
    } catch {
      throw CommandFailure(error)
    }
  }

  /// What is not there has no line: the project file's is told.
  private func annotation(_ entry: Entry) -> Annotation {
    if case .changed(let lines, let line) = entry.state {
      return Annotation(
        .error, (["the report differs"] + lines).joined(separator: "\n"), path: entry.path,
        place: TextPlace(line: line, column: 1))
    }
    return Annotation(.error, "the report \(entry.path) is missing", path: projectPath, place: entry.place)
  }

  /// A Markdown table of the reports, and under it what differs and what went wrong.
  private var summary: String {
    var text = "| story | report | state |\n| --- | --- | --- |\n"
    for entry in entries {
      text += "| \(MarkdownText.line(entry.story)) | \(MarkdownText.line(entry.path)) | \(entry.state.word) |\n"
    }
    for (entry, lines) in differences where entry.state.isFinding && entry.state != .missing {
      text += "\n\(MarkdownText.line(entry.path)):\n\n"
      for line in lines { text += "- \(MarkdownText.line(line))\n" }
    }
    let failed = failures.map { "\($0.story): \($0.error)" } + mistakes.map { "\($0.story): \($0.error)" }
    if !failed.isEmpty { text += "\n" }
    for failure in failed { text += "- \(MarkdownText.line(failure))\n" }
    return text + "\n"
  }
}
