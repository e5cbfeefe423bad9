internal import Dateline

/// Where a command writes its results. It never writes over what it reads, and what lacks an input does not take the
/// place of what may have it.
struct Destination {
  /// The file; nil for standard output.
  let path: String?
  private let options: OutputOptions
  private let files: ProtectedFiles
  private let keepsGoing: Bool

  /// - Throws: ``CommandFailure`` where the file is one that is read, or its name is no UTF-8.
  init(_ options: OutputOptions, reading files: ProtectedFiles, keepsGoing: Bool) throws(CommandFailure) {
    (path, self.options, self.files, self.keepsGoing) = (options.path, options, files, keepsGoing)
    if let path { try Destination.checkName(path) }
    if let path, options.folder == nil { try check(path) }
  }

  /// Refuses a name of the command line that is no UTF-8: it comes here repaired, and would name another file.
  static func checkName(_ path: String) throws(CommandFailure) {
    if path.unicodeScalars.contains("\u{FFFD}") { throw CommandFailure(.usage, "\(path): its name is no UTF-8") }
  }

  private func check(_ path: String) throws(CommandFailure) {
    guard let objection = files.objection(toWriting: path) else { return }
    throw CommandFailure(.usage, "\(path) \(objection), and nothing is written over what is read; write elsewhere")
  }

  /// Whether what is there stays, because the result lacks inputs; says so.
  ///
  /// - Parameter isNothing: whether it lacks all of them, so that nobody can want it.
  func keeps(lacking inputs: Int, isNothing: Bool = false) -> Bool {
    guard inputs > 0, isNothing || !keepsGoing, let path, FileReader.isFile(path) else { return false }
    let lack = inputs == 1 ? "an input" : "\(inputs) inputs"
    let remedy = isNothing ? "" : "; --keep-going writes without"
    Messages.error("\(path): kept as it is: \(lack) could not be read\(remedy)")
    return true
  }

  /// A stream of results.
  func stream(for audience: Audience) -> ResultStream { ResultStream(to: path, for: audience) }

  /// Writes a timeline: as notes into a folder, or piece by piece where nobody looks at it.
  func write(_ timeline: Timeline, as format: TimelineFormat, _ style: TimelineStyle) throws(CommandFailure) {
    if format == .obsidian, let folder = options.folder {
      return try write(ObsidianRenderer().files(for: timeline), into: folder)
    }
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

  /// Writes files into the folder, all of them or none. Notes that an earlier run wrote there may have been worked on:
  /// they are named and left.
  private func write(_ files: [ObsidianRenderer.File], into folder: String) throws(CommandFailure) {
    for file in files { try check(folder + file.path) }
    do throws(OutputError) {
      for file in files { try FileWriter.write(Array(file.text.utf8), to: folder + file.path) }
    } catch {
      throw CommandFailure(error)
    }
    guard !options.messages.quiet, let story = files.first.flatMap({ FileWriter.parent(of: folder + $0.path) }) else {
      return
    }
    let others = NoteFolder.others(in: story, besides: files.map { folder + $0.path })
    if !others.isEmpty {
      Messages.warning("\(others.count) notes in \(story) are not of this timeline, such as \(others[0])")
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
