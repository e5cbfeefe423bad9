internal import Dateline

/// What is told on standard error.
enum Messages {
  /// An error: what is wrong, with a remedy.
  static func error(_ text: String) { write("dateline: error: \(text)\n") }

  /// A warning: the result is there, but should be looked at.
  static func warning(_ text: String) { write("dateline: warning: \(text)\n") }

  /// A note for who asked to be told more.
  static func note(_ text: String) { write("dateline: note: \(text)\n") }

  /// Text as it is.
  static func write(_ text: String) { FileWriter.writeToStandardError(text) }
}
