internal import DatelineModel

/// Lines out of a stream of bytes, split at LF alone: U+2028, U+2029, U+0085 and a lone CR are data of a line.
struct LineReader: ~Copyable {
  /// A line without its LF.
  enum Line: Sendable {
    case bytes([UInt8])
    /// It was longer than the limit, and was left out.
    case tooLong(limit: Int)
  }

  private let descriptor: Descriptor
  private let limit: Int
  private var buffer: [UInt8] = []
  /// The first byte of the buffer that was not given out.
  private var start = 0
  /// The first byte of the buffer that was not looked at.
  private var scanned = 0
  private var isAtEnd = false

  /// The lines of a descriptor; one longer than `limit` bytes is told, not held.
  init(_ descriptor: consuming Descriptor, limit: Int) {
    self.descriptor = descriptor
    self.limit = limit
  }

  /// The next line; nil at the end. A last line without LF counts, an empty rest behind the last LF does not.
  mutating func next() throws(SystemError) -> Line? {
    var isTooLong = false
    while true {
      let end = buffer.span.first(UInt8(ascii: "\n"), in: scanned..<buffer.count)
      if end < buffer.count {
        defer { (start, scanned) = (end + 1, end + 1) }
        return isTooLong || end - start > limit ? .tooLong(limit: limit) : .bytes(Array(buffer[start..<end]))
      }
      if isAtEnd {
        guard start < buffer.count || isTooLong else { return nil }
        defer { (start, scanned) = (buffer.count, buffer.count) }
        return isTooLong || buffer.count - start > limit
          ? .tooLong(limit: limit) : .bytes(Array(buffer[start...]))
      }
      if buffer.count - start > limit {
        isTooLong = true
        start = buffer.count
      }
      buffer.removeFirst(start)
      (start, scanned) = (0, buffer.count)
      isAtEnd = try descriptor.read(upTo: FileReader.chunk, into: &buffer) == 0
    }
  }
}
