internal import ArgumentParser
internal import Dateline

/// Where results go, and how much is told about the way.
struct OutputOptions: ParsableArguments {
  @Option(
    name: [.short, .long],
    help: ArgumentHelp("Write to this file, whole or not at all, instead of standard output.", valueName: "file"),
    completion: .file())
  var output: String?

  @Flag(name: [.short, .long], help: "Tell no warnings.")
  var quiet = false

  @Flag(name: [.short, .long], help: "Tell notes, too.")
  var verbose = false

  func validate() throws {
    if quiet && verbose { throw ValidationError("--quiet and --verbose exclude each other.") }
  }

  /// Writes a result.
  func write(_ text: String) throws(CommandFailure) { try write(Array(text.utf8)) }

  /// Writes a result in bytes.
  func write(_ bytes: [UInt8]) throws(CommandFailure) {
    do throws(OutputError) {
      if let output {
        try FileWriter.write(bytes, to: output)
      } else {
        try FileWriter.writeToStandardOutput(bytes)
      }
    } catch {
      throw CommandFailure(error)
    }
  }

  /// Tells what was noticed on the way.
  ///
  /// A hundred articles without a date are one matter: of each kind only the first three are told, and the others
  /// counted, unless everything is asked for.
  func tell(_ diagnostics: [(name: String?, diagnostic: Diagnostic)]) {
    var counts: [String: Int] = [:]
    for (name, diagnostic) in diagnostics where isTold(diagnostic) {
      counts[diagnostic.code, default: 0] += 1
      if counts[diagnostic.code, default: 0] > 3, !verbose { continue }
      let text = name.map { "\($0): \(diagnostic.message)" } ?? diagnostic.message
      switch diagnostic.severity {
      case .error: Messages.error(text)
      case .warning: Messages.warning(text)
      case .note: Messages.note(text)
      }
    }
    guard !verbose else { return }
    for (code, count) in counts.sorted(by: { $0.key < $1.key }) where count > 3 {
      Messages.warning("\(count - 3) more of “\(code)”; --verbose tells all")
    }
  }

  /// Tells what was noticed about a timeline.
  func tell(_ diagnostics: [Diagnostic]) { tell(diagnostics.map { (name: nil, diagnostic: $0) }) }

  private func isTold(_ diagnostic: Diagnostic) -> Bool {
    switch diagnostic.severity {
    case .error: true
    case .warning: !quiet
    case .note: verbose
    }
  }

  /// Tells which inputs failed, and which were named twice.
  func tell(_ failures: [InputError], repeated: [String] = []) {
    for failure in failures { Messages.error(failure.description) }
    guard !quiet else { return }
    for name in repeated { Messages.warning("\(name): named twice, read once") }
  }
}
