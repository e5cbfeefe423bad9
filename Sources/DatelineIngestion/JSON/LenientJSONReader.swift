/// Reads JSON as pages carry it, which is often not quite JSON: raw line breaks and unescaped quotation marks inside
/// strings, commas missing or too many, comments and CDATA marks around, the end cut off. What can be read is kept.
struct LenientJSONReader {
  private var index: Int
  private let end: Int
  /// Deeper values are passed over: no metadata nests so far, and the reader recurses.
  private static let depthLimit = 64

  private init(_ range: Range<Int>) { (index, end) = (range.lowerBound, range.upperBound) }

  /// The values that follow each other in the bytes; usually one.
  static func values(in bytes: Span<UInt8>, _ range: Range<Int>) -> [JSONNode] {
    var reader = LenientJSONReader(range)
    var values: [JSONNode] = []
    while let start = reader.nextOpening(bytes) {
      reader.index = start
      values.append(reader.value(bytes, depth: 0))
      if values.count >= 64 { break }
    }
    return values
  }

  private func nextOpening(_ bytes: Span<UInt8>) -> Int? {
    var cursor = index
    while cursor < end, bytes[cursor] != 0x7B, bytes[cursor] != 0x5B || isCharacterDataMark(bytes, cursor) {
      cursor += 1
    }
    return cursor < end ? cursor : nil
  }

  private func isCharacterDataMark(_ bytes: Span<UInt8>, _ cursor: Int) -> Bool {
    bytes.hasPrefix("[CDATA[", at: cursor) || (cursor > 0 && bytes[cursor - 1] == 0x41)
  }

  private mutating func skipSpace(_ bytes: Span<UInt8>) {
    while index < end, bytes[index].isASCIISpace || bytes[index] == 0x00 { index += 1 }
  }

  private mutating func value(_ bytes: Span<UInt8>, depth: Int) -> JSONNode {
    skipSpace(bytes)
    guard index < end else { return .null }
    switch bytes[index] {
    case 0x7B: return depth < LenientJSONReader.depthLimit ? object(bytes, depth: depth) : skipped(bytes)
    case 0x5B: return depth < LenientJSONReader.depthLimit ? array(bytes, depth: depth) : skipped(bytes)
    case 0x22:
      index += 1
      return .string(string(bytes))
    default: return word(bytes)
    }
  }

  private mutating func object(_ bytes: Span<UInt8>, depth: Int) -> JSONNode {
    index += 1
    var members: [(name: String, value: JSONNode)] = []
    while index < end {
      skipSpace(bytes)
      guard index < end else { break }
      switch bytes[index] {
      case 0x7D:
        index += 1
        return .object(members)
      case 0x5D: return .object(members)
      case 0x22:
        index += 1
        let name = string(bytes)
        skipSpace(bytes)
        guard index < end, bytes[index] == 0x3A else { continue }
        index += 1
        members.append((name, value(bytes, depth: depth + 1)))
      default: index += 1
      }
    }
    return .object(members)
  }

  private mutating func array(_ bytes: Span<UInt8>, depth: Int) -> JSONNode {
    index += 1
    var elements: [JSONNode] = []
    while index < end {
      skipSpace(bytes)
      guard index < end else { break }
      switch bytes[index] {
      case 0x5D:
        index += 1
        return .array(elements)
      case 0x7D: return .array(elements)
      case 0x2C: index += 1
      default:
        let before = index
        elements.append(value(bytes, depth: depth + 1))
        if index == before { index += 1 }
      }
    }
    return .array(elements)
  }

  /// Passes over a bracketed value by counting brackets.
  private mutating func skipped(_ bytes: Span<UInt8>) -> JSONNode {
    var depth = 0
    while index < end {
      switch bytes[index] {
      case 0x7B, 0x5B: depth += 1
      case 0x7D, 0x5D: depth -= 1
      case 0x22:
        index += 1
        _ = string(bytes)
        index -= 1
      default: break
      }
      index += 1
      if depth <= 0 { break }
    }
    return .null
  }

  private mutating func word(_ bytes: Span<UInt8>) -> JSONNode {
    let start = index
    while index < end {
      let byte = bytes[index]
      if byte == 0x2C || byte == 0x7D || byte == 0x5D || byte == 0x3A || byte.isASCIISpace { break }
      index += 1
    }
    var text: [UInt8] = []
    for position in start..<index { text.append(bytes[position]) }
    switch String(decoding: text, as: UTF8.self) {
    case "null", "undefined", "": return .null
    case "true": return .bool(true)
    case "false": return .bool(false)
    case let word: return .number(word)
    }
  }

  /// Reads a string whose opening mark has been read.
  private mutating func string(_ bytes: Span<UInt8>) -> String {
    var text: [UInt8] = []
    while index < end {
      let byte = bytes[index]
      if byte == 0x22, endsString(bytes, at: index) {
        index += 1
        break
      }
      if byte == 0x5C, index + 1 < end {
        escape(bytes, into: &text)
      } else {
        text.append(byte)
        index += 1
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Whether a quotation mark ends the string: what follows must be able to follow a string.
  private func endsString(_ bytes: Span<UInt8>, at mark: Int) -> Bool {
    var cursor = mark + 1
    while cursor < end, bytes[cursor].isASCIISpace, cursor - mark < 64 { cursor += 1 }
    guard cursor < end else { return true }
    switch bytes[cursor] {
    case 0x2C, 0x3A, 0x7D, 0x5D: return true
    // Two strings with the comma between them forgotten.
    case 0x22: return cursor > mark + 1
    default: return false
    }
  }

  private mutating func escape(_ bytes: Span<UInt8>, into text: inout [UInt8]) {
    let letter = bytes[index + 1]
    index += 2
    switch letter {
    case 0x6E: text.append(0x0A)
    case 0x74: text.append(0x09)
    case 0x72: text.append(0x0D)
    case 0x62, 0x66: text.append(0x20)
    case 0x75:
      guard var scalar = codeUnit(bytes) else { return text.append(0x75) }
      if (0xD800..<0xDC00).contains(scalar), index + 1 < end, bytes[index] == 0x5C, bytes[index + 1] == 0x75 {
        let before = index
        index += 2
        if let low = codeUnit(bytes), (0xDC00..<0xE000).contains(low) {
          scalar = 0x1_0000 + (scalar - 0xD800) << 10 + (low - 0xDC00)
        } else {
          index = before
        }
      }
      text.append(scalar: scalar)
    default: text.append(letter)
    }
  }

  private mutating func codeUnit(_ bytes: Span<UInt8>) -> UInt32? {
    guard index + 4 <= end else { return nil }
    var value: UInt32 = 0
    for offset in 0..<4 {
      guard let digit = bytes[index + offset].hexadecimalValue else { return nil }
      value = value << 4 | digit
    }
    index += 4
    return value
  }
}
