internal import ArgumentParser
internal import Dateline

/// How much is told on the way.
struct MessageOptions: ParsableArguments {
  @Flag(name: [.short, .long], help: "Tell only what went wrong.")
  var quiet = false

  @Flag(name: [.short, .long], help: "Tell notes, too.")
  var verbose = false

  func validate() throws {
    if quiet && verbose { throw ValidationError("--quiet and --verbose exclude each other.") }
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
