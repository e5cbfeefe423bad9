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
  func tell(_ diagnostics: [(name: String?, diagnostic: Diagnostic)]) {
    var tally = MessageTally(self)
    tally.tell(diagnostics)
    tally.finish()
  }

  /// Tells what was noticed about a timeline.
  func tell(_ diagnostics: [Diagnostic]) { tell(diagnostics.map { (name: nil, diagnostic: $0) }) }

  /// Tells which pages were saved with a folder of files that are no articles.
  func tell(savedWith pages: [(page: String, files: Int)]) {
    guard !quiet else { return }
    for (page, files) in pages {
      Messages.note("\(page): \(files) \(files == 1 ? "file" : "files") saved with the page passed over")
    }
  }

  /// Tells which inputs failed, which were named twice, and which are no articles.
  func tell(_ failures: [InputError], repeated: [String] = [], passedOver: [InputError] = []) {
    for failure in failures { Messages.error(failure.description) }
    guard !quiet else { return }
    for name in repeated { Messages.warning("\(name): named twice, read once") }
    tell(passedOver.map { (name: nil, diagnostic: $0.asPassedOver) })
  }
}

/// Tells what is noticed bit by bit.
///
/// A hundred articles without a date are one matter: of each kind only the first three are told, and the others counted,
/// unless everything is asked for.
struct MessageTally {
  private let options: MessageOptions
  private var counts: [String: Int] = [:]

  init(_ options: MessageOptions) { self.options = options }

  /// Tells what was noticed, and of what.
  mutating func tell(_ diagnostics: [(name: String?, diagnostic: Diagnostic)]) {
    for (name, diagnostic) in diagnostics where isTold(diagnostic) {
      counts[diagnostic.code, default: 0] += 1
      if counts[diagnostic.code, default: 0] > 3, !options.verbose { continue }
      let text = name.map { "\($0): \(diagnostic.message)" } ?? diagnostic.message
      switch diagnostic.severity {
      case .error: Messages.error(text)
      case .warning: Messages.warning(text)
      case .note: Messages.note(text)
      }
    }
  }

  /// Tells how much was only counted.
  func finish() {
    guard !options.verbose else { return }
    for (code, count) in counts.sorted(by: { $0.key < $1.key }) where count > 3 {
      Messages.warning("\(count - 3) more of “\(code)”; --verbose tells all")
    }
  }

  private func isTold(_ diagnostic: Diagnostic) -> Bool {
    switch diagnostic.severity {
    case .error: true
    case .warning: !options.quiet
    case .note: options.verbose
    }
  }
}
