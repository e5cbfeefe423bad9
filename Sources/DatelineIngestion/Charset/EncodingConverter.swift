#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// Converts bytes to UTF-8 through the C library's iconv, which knows the large East Asian tables.
enum EncodingConverter {
  /// The bytes as UTF-8, U+FFFD for NUL and for what the encoding does not know; nil when the C library has no such
  /// converter.
  static func utf8(_ bytes: ArraySlice<UInt8>, from encoding: CharacterEncoding) -> [UInt8]? {
    let converter = iconv_open("UTF-8", encoding.converterName)
    guard converter != iconv_t(bitPattern: -1), let converter else { return nil }
    defer { iconv_close(converter) }
    // A byte of input gives at most three of UTF-8, an invalid one U+FFFD of three.
    var result = [UInt8](repeating: 0, count: bytes.count * 3 + 16)
    var input = Array(bytes)
    let written = input.withUnsafeMutableBytes { source in
      result.withUnsafeMutableBytes { target in run(converter, source, target) }
    }
    result.removeSubrange(written...)
    return result.contains(0) ? UTF8Scan.repaired(result.span) : result
  }

  private static func run(
    _ converter: iconv_t, _ source: UnsafeMutableRawBufferPointer, _ target: UnsafeMutableRawBufferPointer
  ) -> Int {
    var input = source.bindMemory(to: CChar.self).baseAddress
    var output = target.bindMemory(to: CChar.self).baseAddress
    var left = source.count
    var room = target.count
    while left > 0 {
      let before = left
      if iconv(converter, &input, &left, &output, &room) != -1 { break }
      // A sequence that the encoding does not know, or one cut off at the end: one byte becomes U+FFFD.
      guard left > 0, room >= 3, left <= before, errno != E2BIG else { break }
      for unit: UInt8 in [0xEF, 0xBF, 0xBD] {
        output?.pointee = CChar(bitPattern: unit)
        output = output?.advanced(by: 1)
      }
      room -= 3
      input = input?.advanced(by: 1)
      left -= 1
    }
    return target.count - room
  }
}
