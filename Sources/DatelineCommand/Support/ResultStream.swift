internal import Dateline
internal import Synchronization

/// Who reads a result.
enum Audience {
  /// People: nothing in it may do anything but be read.
  case people
  /// Programs, which get every byte; people, where it comes to a terminal.
  case programs
  /// A terminal, for which its renderer has made it safe and colours it.
  case terminal
}

/// Where results go, written as they come: to a file, whole or not at all, or to standard output.
final class ResultStream: Sendable {
  private let path: String?
  private let audience: Audience
  private let file = Mutex<File?>(nil)

  private final class File {
    var file: OutputFile
    /// Whether no byte has come so far.
    var isEmpty = true

    init(_ path: String) throws(OutputError) { file = try OutputFile(path) }
  }

  /// Results for a path, or for standard output where it is nil.
  init(to path: String?, for audience: Audience) { (self.path, self.audience) = (path, audience) }

  /// Writes a text.
  func write(_ text: String) throws(OutputError) {
    switch audience {
    case .people: try put(Array(SafeText.lines(text).utf8))
    case .programs where isShown: try put(Array(SafeText.lines(text).utf8))
    case .terminal where path == nil: try put(Array(SafeText.withoutCommands(text).utf8))
    case .programs, .terminal: try put(Array(text.utf8))
    }
  }

  /// Writes whole lines for programs, as they are where nobody looks at them.
  func write(_ bytes: [UInt8]) throws(OutputError) {
    if isShown { try write(String(decoding: bytes, as: UTF8.self)) } else { try put(bytes) }
  }

  /// Whether somebody sees it at a terminal.
  private var isShown: Bool { path == nil && Terminal.isOutput }

  /// Writes bytes as they are. The file is begun by the first.
  private func put(_ bytes: [UInt8]) throws(OutputError) {
    guard let path else { return try FileWriter.writeToStandardOutput(bytes) }
    try file.withLock { file throws(OutputError) in
      let open: File
      if let present = file {
        open = present
      } else {
        TemporaryName.clean(folderOf: path)
        open = try File(path)
      }
      file = open
      if !bytes.isEmpty { open.isEmpty = false }
      try open.file.write(bytes)
    }
  }

  /// Whether a file was begun and nothing came.
  var isEmpty: Bool { file.withLock { $0?.isEmpty ?? false } }

  /// Puts the file in its place, if anything was written.
  func finish() throws(OutputError) {
    try file.withLock { file throws(OutputError) in try file?.file.commit() }
  }
}
