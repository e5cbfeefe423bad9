internal import CZlib

/// Unpacks gzip chunk by chunk; members that follow each other are one stream, as in WARC files.
///
/// It owns zlib's state, so it is a class; it is used by one reader on one thread.
final class GzipStream {
  /// zlib remembers where its state lies, so it must not move.
  private let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
  private var isOpen = false
  private var isBetweenMembers = false
  /// Small, so that a chunk of zeros packed a thousandfold cannot fill the memory at once.
  static let chunkSize = 16_384

  init() {
    stream.initialize(to: z_stream())
    // 15 bits of window, 32: gzip or zlib, told by the header.
    isOpen = inflateInit2_(stream, 15 + 32, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK
  }

  deinit {
    if isOpen { inflateEnd(stream) }
    stream.deallocate()
  }

  /// The bytes that a chunk unpacks to.
  ///
  /// - Throws: ``IngestionError/malformed(format:what:)`` where the chunk breaks the format.
  func unpack(_ chunk: ArraySlice<UInt8>) throws(IngestionError) -> [UInt8] {
    guard isOpen else { throw .malformed(format: "gzip", what: "zlib could not be started") }
    var input = Array(chunk)
    var output: [UInt8] = []
    var isBroken = false
    input.withUnsafeMutableBufferPointer { bytes in
      stream.pointee.next_in = bytes.baseAddress
      stream.pointee.avail_in = UInt32(bytes.count)
      isBroken = !drain(into: &output)
      stream.pointee.next_in = nil
    }
    // What follows the last member is padding.
    if isBroken, !isBetweenMembers { throw .malformed(format: "gzip", what: "the packed data is damaged") }
    return output
  }

  /// Says that no chunk follows.
  ///
  /// - Throws: ``IngestionError/malformed(format:what:)`` when the last member has not ended: half of an article would be
  ///   taken for the whole.
  func finish() throws(IngestionError) {
    if !isBetweenMembers { throw .malformed(format: "gzip", what: "the packed data ends too early") }
  }

  /// The bytes that a chunk unpacks to, and whether something in it is damaged: behind that, the stream goes on at the
  /// next member, in this chunk or a later one.
  func recovering(_ chunk: ArraySlice<UInt8>) -> (output: [UInt8], isDamaged: Bool) {
    var output: [UInt8] = []
    var isDamaged = false
    var rest = chunk
    while isOpen, !rest.isEmpty {
      if isSeeking {
        guard let member = nextMember(in: rest) else { break }
        rest = rest[member...]
        inflateReset(stream)
        isSeeking = false
      }
      var input = Array(rest)
      var isBroken = false
      input.withUnsafeMutableBufferPointer { bytes in
        stream.pointee.next_in = bytes.baseAddress
        stream.pointee.avail_in = UInt32(bytes.count)
        isBroken = !drain(into: &output)
        stream.pointee.next_in = nil
      }
      guard isBroken else { break }
      // What follows the last member may be padding.
      if !isBetweenMembers { isDamaged = true }
      if isDamaged { output.removeAll() }
      let left = min(Int(stream.pointee.avail_in), max(0, rest.count - 1))
      rest = rest.suffix(left)
      isSeeking = true
    }
    return (output, isDamaged)
  }

  /// Whether the beginning of a member is being looked for.
  private var isSeeking = false

  private func nextMember(in bytes: ArraySlice<UInt8>) -> Int? {
    var index = bytes.startIndex
    while let found = bytes[index...].firstIndex(of: 0x1F) {
      let behind = bytes[(found + 1)...].prefix(2)
      if behind.elementsEqual([0x8B, 0x08]) { return found }
      index = found + 1
    }
    return nil
  }

  private func drain(into output: inout [UInt8]) -> Bool {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while stream.pointee.avail_in > 0 || stream.pointee.avail_out == 0 {
      let status = buffer.withUnsafeMutableBufferPointer { room in
        stream.pointee.next_out = room.baseAddress
        stream.pointee.avail_out = UInt32(room.count)
        return inflate(stream, Z_NO_FLUSH)
      }
      output += buffer[..<(buffer.count - Int(stream.pointee.avail_out))]
      switch status {
      case Z_STREAM_END:
        isBetweenMembers = true
        guard stream.pointee.avail_in > 0 else { return true }
        inflateReset(stream)
      case Z_OK: isBetweenMembers = false
      case Z_BUF_ERROR: return true
      default: return false
      }
    }
    return true
  }

  /// The whole of a packed input, up to a limit.
  ///
  /// - Throws: ``IngestionError`` where it breaks the format or unpacks to more than the limit.
  static func unpacked(_ bytes: [UInt8], limit: Int) throws(IngestionError) -> [UInt8] {
    let stream = GzipStream()
    var output: [UInt8] = []
    var start = 0
    while start < bytes.count {
      let end = min(start + chunkSize, bytes.count)
      output += try stream.unpack(bytes[start..<end])
      guard output.count <= limit else { throw .tooLarge(bytes: output.count, limit: limit) }
      start = end
    }
    try stream.finish()
    return output
  }
}
