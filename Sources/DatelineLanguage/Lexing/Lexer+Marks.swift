internal import DatelineModel

extension Lexer {
  /// Adds what begins with a mark of ASCII: a mark, a run of the same mark, a handle, a hashtag, the rest of a mail
  /// address whose first part was taken for words.
  mutating func lexMark(_ bytes: Span<UInt8>, from start: Int, end: Int) -> Int {
    let byte = bytes[start]
    switch byte {
    case 0x27, 0x60: return lexApostrophe(bytes, from: start, length: 1, end: end)
    case 0x26:
      if let behind = lexReference(bytes, from: start, end: end) { return behind }
    case 0x40:
      if let address = lexAt(bytes, from: start, end: end) { return address }
    case 0x23 where isLetterOrWide(bytes, start + 1, end) && !touchesWord(start):
      return emit(.address, bytes, start, nameRun(bytes, from: start + 1, end: end))
    case 0x21, 0x24, 0x2A, 0x2B, 0x2D, 0x2E, 0x3C, 0x3D, 0x3E, 0x3F, 0x5F, 0x7E:
      var index = start + 1
      while index < end, bytes[index] == byte { index += 1 }
      return emit(.punctuation, bytes, start, index)
    default: break
    }
    var hash = FoldedForm.FNV1a()
    hash.add(byte)
    return emit(.punctuation, start, start + 1, hash: hash.value)
  }

  /// Adds a mail address or a handle around the "@" at `start`; nil when it is neither.
  private mutating func lexAt(_ bytes: Span<UInt8>, from start: Int, end: Int) -> Int? {
    var domain = nameRun(bytes, from: start + 1, end: end)
    while domain > start + 1, !isAlphanumeric(bytes, domain - 1, end) { domain -= 1 }
    guard domain > start + 1 else { return nil }
    let name = domain
    while domain + 1 < end, bytes[domain] == 0x2E || bytes[domain] == 0x2D, isAlphanumeric(bytes, domain + 1, end) {
      domain = nameRun(bytes, from: domain + 1, end: end)
    }
    guard touchesWord(start) || domain > name else { return emit(.address, bytes, start, domain) }
    // What is an address already is never taken again, so that no byte is looked at more than twice.
    let local = retract(before: start) {
      $0.kind == .punctuation ? Self.isLocalMark(bytes[Int($0.start)]) : $0.kind != .address
    }
    return emit(.address, bytes, local, domain)
  }

  private static func isLocalMark(_ byte: UInt8) -> Bool {
    byte == 0x2E || byte == 0x2D || byte == 0x2B || byte == 0x5F || byte == 0x25
  }

  private func touchesWord(_ index: Int) -> Bool {
    guard let last = tokens.last, Int(last.end) == index else { return false }
    return last.kind != .punctuation || last.hash == Self.underscore
  }

  private static let underscore = FoldedForm.hash("_")

  /// The end of letters, digits and low lines.
  private func nameRun(_ bytes: Span<UInt8>, from index: Int, end: Int) -> Int {
    var index = index
    while index < end {
      if isAlphanumeric(bytes, index, end) || bytes[index] == 0x5F {
        index += 1
      } else if isLetterOrWide(bytes, index, end) {
        index += DecodedScalar(bytes, at: index, end: end).length
      } else {
        return index
      }
    }
    return index
  }
}
