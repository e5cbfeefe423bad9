/// The name that a caller gave a line, echoed as it came.
enum LineID: Hashable, Sendable {
  case text(String)
  /// A number as it was written: `12345678901234567890` and `1.0` are no other ones.
  case number([UInt8])
  /// None was given, or the line cannot be read.
  case absent

  func write(to json: inout JSONWriter) {
    switch self {
    case .text(let text): json.string(text)
    case .number(let digits): json.raw(digits)
    case .absent: json.null()
    }
  }

  /// Its JSON.
  var json: [UInt8] {
    var json = JSONWriter()
    write(to: &json)
    return json.bytes
  }
}

extension LineID: Decodable {
  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if value.decodeNil() {
      self = .absent
    } else if let text = try? value.decode(String.self) {
      self = .text(text)
    } else if let number = try? value.decode(Int.self) {
      self = .number(Array("\(number)".utf8))
    } else {
      self = .number(Array("\(try value.decode(Double.self))".utf8))
    }
  }
}

extension LineID {
  /// The id of an object in JSON, where that is a number, digit by digit as it stands there; nil for other ids.
  ///
  /// A decoder gives numbers as the nearest that the machine can hold.
  init?(numberIn object: [UInt8]) {
    var scanner = TopLevelScanner(object)
    guard let value = scanner.value(of: Array("id".utf8)), let first = value.first,
      first == UInt8(ascii: "-") || (0x30...0x39).contains(first)
    else { return nil }
    self = .number(Array(value))
  }
}

/// Finds the value of a key of a JSON object that a decoder has found to be one.
private struct TopLevelScanner {
  private let bytes: [UInt8]
  private var index = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The bytes of the value; nil when the object has no such key. Of two the first counts, as the decoder has it.
  mutating func value(of key: [UInt8]) -> ArraySlice<UInt8>? {
    skipSpace()
    guard take(UInt8(ascii: "{")) else { return nil }
    while true {
      skipSpace()
      let name = index
      guard skipString() else { return nil }
      let isKey = bytes[(name + 1)..<(index - 1)].elementsEqual(key)
      skipSpace()
      guard take(UInt8(ascii: ":")) else { return nil }
      skipSpace()
      let start = index
      skipValue()
      if isKey { return bytes[start..<index] }
      skipSpace()
      guard take(UInt8(ascii: ",")) else { return nil }
    }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard index < bytes.count, bytes[index] == byte else { return false }
    index += 1
    return true
  }

  private mutating func skipSpace() {
    while index < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[index]) { index += 1 }
  }

  private mutating func skipString() -> Bool {
    guard take(UInt8(ascii: "\"")) else { return false }
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\\"): index = min(bytes.count, index + 2)
      case UInt8(ascii: "\""):
        index += 1
        return true
      default: index += 1
      }
    }
    return false
  }

  private mutating func skipValue() {
    var depth = 0
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\""):
        if !skipString() { return }
        continue
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        if depth == 0 { return }
        depth -= 1
      case UInt8(ascii: ","), 0x20, 0x09, 0x0A, 0x0D: if depth == 0 { return }
      default: break
      }
      index += 1
    }
  }
}
