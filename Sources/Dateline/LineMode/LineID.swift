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

  /// The id of an object in JSON; absent where it has none, or one that is neither text nor number.
  init(ofObject object: [UInt8]) {
    var scanner = TopLevelScanner(object)
    guard let value = scanner.value(of: Array("id".utf8)) else {
      self = .absent
      return
    }
    self.init(value: value)
  }

  /// The name that a text or a number in JSON is; absent for another kind.
  init(value: ArraySlice<UInt8>) {
    var reader = JSONReader(Array(value))
    if let text = try? reader.string() {
      self = .text(text)
    } else if let first = value.first, first == UInt8(ascii: "-") || (0x30...0x39).contains(first) {
      self = .number(Array(value))
    } else {
      self = .absent
    }
  }
}
