internal import ArgumentParser
internal import Dateline

/// Where results go, and what is told on the way.
struct OutputOptions: ParsableArguments {
  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "Write to this file, whole or not at all, instead of standard output, which - names, too.", valueName: "file"),
    completion: .file())
  var output: String?

  @OptionGroup var messages: MessageOptions

  /// The file; nil for standard output.
  var path: String? { output == "-" ? nil : output }

  /// Refuses the name of a file whose ending tells none of the formats; a name without ending, and a device, tell nothing
  /// and are let pass.
  func checkEnding<Format: NamedChoice>(_ formats: Format.Type, _ read: (String) -> Format?) throws {
    guard let path, let ending = FileWriter.ending(of: path), read(path) == nil else { return }
    let names = Format.allCases.map(\.rawValue).joined(separator: ", ")
    throw ValidationError("'\(path)': the ending .\(ending) tells no format; give --format, one of \(names).")
  }

  /// The folder that `--output` names: one that is there, or a name that ends in a slash; nil for a file.
  var folder: String? {
    guard let output = path, output.utf8.last == 0x2F || FileWriter.isFolder(output) else { return nil }
    return output.utf8.last == 0x2F ? output : output + "/"
  }

  /// Where results go, when none of what is read is there.
  ///
  /// - Parameters:
  ///   - files: what is read.
  ///   - keepsGoing: whether a result that lacks inputs takes the place of an older one.
  func destination(
    reading files: ProtectedFiles, keepsGoing: Bool = true
  ) throws(CommandFailure) -> Destination {
    try Destination(self, reading: files, keepsGoing: keepsGoing)
  }
}
