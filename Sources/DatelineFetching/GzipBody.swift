internal import CZlib

/// Unpacks bodies.
///
/// libcurl would do it, and takes a body that ends in the middle for a whole one.
enum GzipBody {
  /// Why a body cannot be unpacked.
  enum Failure: Error {
    case damaged, tooLarge
  }

  /// Whether a body is packed: with gzip, or with zlib, as servers send it that were not asked for it. No text begins so.
  static func isPacked(_ body: [UInt8]) -> Bool {
    body.starts(with: [0x1F, 0x8B]) || [[0x78, 0x01], [0x78, 0x9C], [0x78, 0xDA]].contains(Array(body.prefix(2)))
  }

  /// The body unpacked.
  ///
  /// - Parameters:
  ///   - limit: the most bytes that it may have.
  ///   - isCut: whether the end of the body was left out on purpose, and what is beyond the limit may be, too.
  static func unpacked(_ body: [UInt8], limit: Int, isCut: Bool) throws(Failure) -> [UInt8] {
    // zlib remembers where its state lies, so it must not move.
    let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    stream.initialize(to: z_stream())
    defer { stream.deallocate() }
    // 15 bits of window, 32: gzip or zlib, told by the header.
    guard inflateInit2_(stream, 15 + 32, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
      throw .damaged
    }
    defer { inflateEnd(stream) }
    var body = body
    var output: [UInt8] = []
    let status = body.withUnsafeMutableBufferPointer { bytes in
      stream.pointee.next_in = bytes.baseAddress
      stream.pointee.avail_in = UInt32(clamping: bytes.count)
      return inflate(stream, into: &output, limit: limit)
    }
    if output.count > limit {
      guard isCut else { throw .tooLarge }
      return Array(output.prefix(limit))
    }
    guard status == Z_STREAM_END || isCut else { throw .damaged }
    return output
  }

  /// Inflates up to the end, a fault, or a little more than the limit; zlib's last word.
  private static func inflate(
    _ stream: UnsafeMutablePointer<z_stream>, into output: inout [UInt8], limit: Int
  ) -> Int32 {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let status = buffer.withUnsafeMutableBufferPointer { room in
        stream.pointee.next_out = room.baseAddress
        stream.pointee.avail_out = UInt32(room.count)
        return CZlib.inflate(stream, Z_NO_FLUSH)
      }
      output += buffer[..<(buffer.count - Int(stream.pointee.avail_out))]
      if output.count > limit { return status }
      if status == Z_STREAM_END, memberFollows(in: stream) {
        inflateReset(stream)
      } else if status != Z_OK {
        return status
      }
    }
  }

  /// Whether another member stands behind the one that has ended; anything else there is passed over, as browsers do.
  private static func memberFollows(in stream: UnsafeMutablePointer<z_stream>) -> Bool {
    guard stream.pointee.avail_in > 1, let next = stream.pointee.next_in else { return false }
    return next[0] == 0x1F && next[1] == 0x8B
  }
}
