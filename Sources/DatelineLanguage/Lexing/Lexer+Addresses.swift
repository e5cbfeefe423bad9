extension Lexer {
  /// The end of an address whose scheme ends at the colon ("https://…", "mailto:…"); nil when there is none.
  func addressEnd(_ bytes: Span<UInt8>, colon: Int, end: Int) -> Int? {
    let next = colon + 1
    if next + 2 < end, bytes[next] == 0x2F, bytes[next + 1] == 0x2F { return pathEnd(bytes, from: next + 2, end: end) }
    let mailto: StaticString = "mailto"
    guard colon >= mailto.utf8CodeUnitCount, isAlphanumeric(bytes, next, end) else { return nil }
    for offset in 0..<mailto.utf8CodeUnitCount
    where bytes[colon - mailto.utf8CodeUnitCount + offset] | 0x20 != mailto.utf8Start[offset] {
      return nil
    }
    return pathEnd(bytes, from: next, end: end)
  }

  /// The end of a host's or file's name that begins with the word before `dot`, with its path; nil when it is none.
  ///
  /// A name ends in a domain or suffix that is no English word ("example.com", "plan.pdf"), begins with "www", or has
  /// three or more parts in lower case ("comp.lang.misc").
  func domainEnd(_ bytes: Span<UInt8>, from start: Int, dot: Int, end: Int) -> Int? {
    guard dot - start >= 2, isAlphanumeric(bytes, dot + 1, end) else { return nil }
    let limit = end
    let end = min(limit, dot + Domains.longestName)
    let isWeb = dot - start == 3 && (0..<3).allSatisfy { bytes[start + $0] | 0x20 == 0x77 }
    var index = dot
    var label = dot + 1
    var labels = 1
    var isLowerCase = isLower(bytes[start])
    while index < end, bytes[index] == 0x2E, isAlphanumeric(bytes, index + 1, end) {
      label = index + 1
      labels += 1
      if !isLower(bytes[label]) || !isAlphanumeric(bytes, label + 1, end) { isLowerCase = false }
      index = label
      while index < end, isAlphanumeric(bytes, index, end) || bytes[index] == 0x2D { index += 1 }
    }
    guard isWeb || labels > 2 && isLowerCase || Domains.isKnown(bytes, label, index) else { return nil }
    if index < end, bytes[index] == 0x2F { return pathEnd(bytes, from: index, end: limit) }
    return index
  }

  /// The end of a path: the next white space, quotation mark or angle bracket, without closing punctuation.
  private func pathEnd(_ bytes: Span<UInt8>, from start: Int, end: Int) -> Int {
    var index = start
    var openBrackets = 0
    scan: while index < end {
      switch bytes[index] {
      case 0...0x20, 0x22, 0x3C, 0x3E, 0x7F: break scan
      case 0x28: openBrackets += 1
      case 0x80...:
        let scalar = DecodedScalar(bytes, at: index, end: end)
        guard case .letter = ScalarClass(scalar.value) else { break scan }
        index += scalar.length - 1
      default: break
      }
      index += 1
    }
    while index > start {
      switch bytes[index - 1] {
      case 0x21, 0x27, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F, 0x5D: index -= 1
      case 0x29 where openBrackets == 0: index -= 1
      default: return index
      }
    }
    return index
  }
}

/// The ends of the names of hosts and files.
enum Domains {
  /// The longest host name, in bytes (RFC 1035); it also bounds how far the lexer looks ahead.
  static let longestName = 253

  /// Whether bytes are a top-level domain or a file's suffix, in lower or in upper case, that is no word of English
  /// text, so that a stop before it cannot end a sentence.
  static func isKnown(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard 2...4 ~= end - start else { return false }
    var packed: UInt32 = 0
    let isUpperCase = bytes[start] & 0x20 == 0
    for index in start..<end {
      guard (bytes[index] & 0x20 == 0) == isUpperCase else { return false }
      packed = packed << 8 | UInt32(bytes[index] | 0x20)
    }
    return names.contains(packed)
  }

  private static let names: Set<UInt32> = {
    let list = """
      com org net gov edu mil info biz io uk eu ru de fr ch nl jp cn ca au nz pl ua se dk cz kr br mx ie \
      pdf doc docx xls xlsx txt htm html jpg jpeg png gif ppt csv exe zip php url
      """
    return Set(list.utf8.split(separator: UInt8(ascii: " ")).map { $0.reduce(0) { $0 << 8 | UInt32($1) } })
  }()
}
