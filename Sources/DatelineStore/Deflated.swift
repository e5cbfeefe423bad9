internal import CZlib

/// Bytes as a store keeps them: compressed by deflate (RFC 1950), their count in front.
enum Deflated {
  /// The compressed form.
  static func bytes(of plain: [UInt8]) -> [UInt8] {
    var size = compressBound(uLong(plain.count))
    var body = [UInt8](repeating: 0, count: Int(size))
    let code = compress2(&body, &size, plain, uLong(plain.count), 6)
    precondition(code == Z_OK, "deflate needs no more room than it asked for")
    let count = (0..<8).map { UInt8(truncatingIfNeeded: plain.count >> (8 * $0)) }
    return count + body[..<Int(size)]
  }

  /// What was compressed; nil for what this did not write.
  static func plain(of packed: [UInt8]) -> [UInt8]? {
    guard packed.count > 8 else { return nil }
    let count = (0..<8).reduce(0) { $0 | Int(packed[$1]) << (8 * $1) }
    // Deflate packs at most 1032 to 1, so a greater count is none of ours and asks for no memory.
    guard count >= 0, count <= (packed.count - 8) * 1032 else { return nil }
    var size = uLong(max(1, count))
    var plain = [UInt8](repeating: 0, count: max(1, count))
    let code = uncompress(&plain, &size, Array(packed[8...]), uLong(packed.count - 8))
    guard code == Z_OK, size == count else { return nil }
    plain.removeLast(plain.count - count)
    return plain
  }
}
