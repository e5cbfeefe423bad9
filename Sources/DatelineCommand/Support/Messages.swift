internal import Dateline

/// What is told on standard error, each message on one line.
enum Messages {
  /// An error: what is wrong, with a remedy.
  static func error(_ text: String) { write("dateline: error: \(SafeText.line(text))\n") }

  /// A warning: the result is there, but should be looked at.
  static func warning(_ text: String) { write("dateline: warning: \(SafeText.line(text))\n") }

  /// A note for who asked to be told more.
  static func note(_ text: String) { write("dateline: note: \(SafeText.line(text))\n") }

  /// What is wrong with the command line, as its parser tells it.
  static func usage(_ text: String) { write(SafeText.lines(text)) }

  /// Text of our own as it is.
  static func write(_ text: String) { FileWriter.writeToStandardError(text) }
}
