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
  func checkEnding<Format: Choice>(_ formats: Format.Type, _ read: (String) -> Format?) throws {
    guard let path, let ending = FileWriter.ending(of: path), read(path) == nil else { return }
    let names = Format.allCases.map(\.rawValue).joined(separator: ", ")
    throw ValidationError("'\(path)': the ending .\(ending) tells no format; give --format, one of \(names).")
  }

  /// A stream of results.
  func stream(for audience: Audience) -> ResultStream { ResultStream(to: path, for: audience) }

  /// The folder that `--output` names: one that is there, or a name that ends in a slash; nil for a file.
  var folder: String? {
    guard let output = path, output.utf8.last == 0x2F || FileWriter.isFolder(output) else { return nil }
    return output.utf8.last == 0x2F ? output : output + "/"
  }

  /// Writes files into the folder.
  func write(_ files: [ObsidianRenderer.File], into folder: String) throws(CommandFailure) {
    do throws(OutputError) {
      for file in files { try FileWriter.write(Array(file.text.utf8), to: folder + file.path) }
    } catch {
      throw CommandFailure(error)
    }
  }

  /// Writes a timeline; piece by piece where nobody looks at it.
  func write(_ timeline: Timeline, as format: TimelineFormat, _ style: TimelineStyle) throws(CommandFailure) {
    if format == .text || path == nil && Terminal.isOutput {
      return try write(format.render(timeline, style), for: format == .text ? .terminal : .programs)
    }
    let stream = stream(for: .programs)
    do throws(OutputError) {
      try format.write(timeline, style) { piece throws(OutputError) in try stream.write(piece) }
      try stream.finish()
    } catch {
      throw CommandFailure(error)
    }
  }

  /// Writes a result.
  func write(_ text: String, for audience: Audience) throws(CommandFailure) {
    let stream = stream(for: audience)
    do throws(OutputError) {
      try stream.write(text)
      try stream.finish()
    } catch {
      throw CommandFailure(error)
    }
  }

  /// Writes a result in bytes.
  func write(_ bytes: [UInt8]) throws(CommandFailure) {
    let stream = stream(for: .programs)
    do throws(OutputError) {
      try stream.write(bytes)
      try stream.finish()
    } catch {
      throw CommandFailure(error)
    }
  }
}
