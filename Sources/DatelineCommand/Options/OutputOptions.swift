internal import ArgumentParser
internal import Dateline

/// Where results go, and what is told on the way.
struct OutputOptions: ParsableArguments {
  @Option(
    name: [.short, .long],
    help: ArgumentHelp("Write to this file, whole or not at all, instead of standard output.", valueName: "file"),
    completion: .file())
  var output: String?

  @OptionGroup var messages: MessageOptions

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
}
