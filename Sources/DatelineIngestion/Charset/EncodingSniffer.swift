/// Finds the encoding of a page's bytes, in the order of the HTML standard: byte order mark, transport, the page's own
/// declaration; then, since declarations lie, what the bytes themselves show.
enum EncodingSniffer {
  /// A page in UTF-8 and how its encoding was found.
  struct Decoded {
    var text: [UInt8]
    var encoding: CharacterEncoding
    /// In words: "byte order mark", "declared", "valid UTF-8".
    var evidence: String
  }

  /// The bytes as UTF-8 without a byte order mark.
  ///
  /// - Parameter transport: the charset that the transport named, as in a Content-Type header.
  static func decode(_ bytes: [UInt8], transport: String? = nil) -> Decoded {
    if let (encoding, length) = byteOrderMark(bytes) {
      return decode(bytes[length...], as: encoding, evidence: "byte order mark")
    }
    let scan = UTF8Scan(bytes.span)
    if scan.isClean, scan.multibyte > 0 || !bytes.contains(0x1B) {
      return Decoded(text: bytes, encoding: .utf8, evidence: scan.multibyte > 0 ? "valid UTF-8" : "plain ASCII")
    }
    if let encoding = wideEncoding(bytes, nuls: scan.nuls) {
      return decode(bytes[...], as: encoding, evidence: "NUL bytes")
    }
    var declared = transport.flatMap { CharacterEncoding(label: $0) }
    var evidence = "transport"
    if declared == nil {
      declared = MetaPrescan.encoding(declaredIn: bytes.span)
      evidence = "declared"
    }
    // A few broken places in what is UTF-8 otherwise do not make it another encoding.
    if scan.multibyte > 4 * scan.invalid || (scan.invalid == 0 && scan.nuls > 0) {
      return decode(bytes[...], as: .utf8, evidence: "mostly valid UTF-8")
    }
    // Latin-1 is what templates declare whatever the text is in.
    if let declared, declared != .utf8, declared != .windows1252 {
      return decode(bytes[...], as: declared, evidence: evidence)
    }
    let guess = EncodingGuess.encoding(of: bytes.span)
    if guess == nil, let declared, declared != .utf8 {
      return decode(bytes[...], as: declared, evidence: evidence)
    }
    return decode(bytes[...], as: guess ?? .windows1252, evidence: guess == nil ? "fallback" : "frequent bytes")
  }

  private static func byteOrderMark(_ bytes: [UInt8]) -> (CharacterEncoding, Int)? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
    if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
    return nil
  }

  /// UTF-16 without a mark: markup is ASCII, so every second byte of most of it is NUL.
  private static func wideEncoding(_ bytes: [UInt8], nuls: Int) -> CharacterEncoding? {
    guard bytes.count >= 16, nuls * 4 > bytes.count else { return nil }
    let head = bytes.prefix(512)
    let even = head.enumerated().count { $0.offset % 2 == 0 && $0.element == 0 }
    let odd = head.enumerated().count { $0.offset % 2 == 1 && $0.element == 0 }
    if odd > 4 * even { return .utf16LittleEndian }
    if even > 4 * odd { return .utf16BigEndian }
    return nil
  }

  private static func decode(_ bytes: ArraySlice<UInt8>, as encoding: CharacterEncoding, evidence: String) -> Decoded {
    let text: [UInt8] =
      switch encoding {
      case .utf8: UTF8Scan.repaired(bytes.span)
      case .windows1252: Windows1252.utf8(bytes)
      case .utf16LittleEndian, .utf16BigEndian: utf16(bytes, isBigEndian: encoding == .utf16BigEndian)
      default: EncodingConverter.utf8(bytes, from: encoding) ?? Windows1252.utf8(bytes)
      }
    return Decoded(text: text, encoding: encoding, evidence: evidence)
  }

  private static func utf16(_ bytes: ArraySlice<UInt8>, isBigEndian: Bool) -> [UInt8] {
    let first = bytes.startIndex
    let units = (0..<bytes.count / 2).map { index -> UInt16 in
      let one = UInt16(bytes[first + index * 2])
      let other = UInt16(bytes[first + index * 2 + 1])
      let unit = isBigEndian ? one << 8 | other : other << 8 | one
      return unit == 0 ? 0xFFFD : unit
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }
}
