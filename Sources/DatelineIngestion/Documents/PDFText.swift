#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// Runs poppler's `pdftotext` over a document: directly, never through a shell, with the document on its standard input,
/// so that no name of a file is an argument of its.
///
/// `-raw` keeps the order in which the text was set: the default interleaves columns.
enum PDFText {
  static let name = "pdftotext"
  /// Seconds after which it is ended.
  private static let patience = 60

  /// The text of a document, pages ended by form feeds.
  ///
  /// - Throws: ``IngestionError/missingProgram(name:kind:package:)`` where it is not installed,
  ///   ``IngestionError/malformed(format:what:)`` where it fails, ``IngestionError/tooLarge(bytes:limit:)``.
  static func text(of document: [UInt8], limit: Int) throws(IngestionError) -> [UInt8] {
    let input = try unnamedFile(holding: document)
    defer { close(input) }
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw failure("no pipe could be opened") }
    defer { close(ends[0]) }
    let child: pid_t
    do throws(IngestionError) {
      child = try start(reading: input, writing: ends[1], closing: ends[0])
    } catch {
      close(ends[1])
      throw error
    }
    close(ends[1])
    let (text, reason) = collect(from: ends[0], limit: limit)
    if reason != nil { kill(child, SIGKILL) }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    if reason == .tooLong { throw .tooLarge(bytes: text.count, limit: limit) }
    if reason == .tooSlow { throw failure("\(name) took longer than \(patience) seconds") }
    guard status == 0 else { throw failure("\(name) cannot read it; it may be damaged or locked by a password") }
    return text
  }

  private static func failure(_ what: String) -> IngestionError { .malformed(format: "PDF", what: what) }

  /// A file that has no name any more, at its beginning.
  private static func unnamedFile(holding bytes: [UInt8]) throws(IngestionError) -> Int32 {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var path = Array("\(folder)/dateline-XXXXXX".utf8CString)
    let file = mkstemp(&path)
    guard file >= 0 else { throw failure("no temporary file could be made in \(folder)") }
    unlink(path)
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { write(file, $0.baseAddress?.advanced(by: written), bytes.count - written) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        close(file)
        throw failure("the temporary file could not be written in \(folder)")
      }
      written += count
    }
    lseek(file, 0, SEEK_SET)
    return file
  }

  private static func start(reading input: Int32, writing output: Int32, closing other: Int32)
    throws(IngestionError) -> pid_t
  {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, 0)
    posix_spawn_file_actions_adddup2(&actions, output, 1)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addclose(&actions, other)
    let arguments = [name, "-raw", "-enc", "UTF-8", "-q", "-", "-"]
    var words = arguments.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var child = pid_t()
    let error = posix_spawnp(&child, name, &actions, nil, &words, environ)
    guard error == 0 else {
      throw error == ENOENT
        ? .missingProgram(name: name, kind: "a PDF document", package: "poppler-utils")
        : failure("\(name) could not be started: \(String(cString: strerror(error)))")
    }
    return child
  }

  private enum Reason { case tooLong, tooSlow }

  private static func collect(from pipe: Int32, limit: Int) -> ([UInt8], Reason?) {
    var text: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let deadline = seconds() + patience
    while true {
      var wait = pollfd(fd: pipe, events: Int16(POLLIN), revents: 0)
      let left = deadline - seconds()
      guard left > 0 else { return (text, .tooSlow) }
      if poll(&wait, 1, Int32(min(left, 1000) * 1000)) < 0, errno != EINTR { return (text, nil) }
      guard wait.revents != 0 else { continue }
      let count = read(pipe, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return (text, nil) }
      text += buffer[..<count]
      if text.count > limit { return (text, .tooLong) }
    }
  }

  private static func seconds() -> Int {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return Int(now.tv_sec)
  }
}
