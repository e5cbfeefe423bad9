/// The name that a caller gave a line, echoed as it came.
enum LineID: Hashable, Sendable {
  case text(String)
  case integer(Int)
  case number(Double)
  /// None was given, or the line cannot be read.
  case absent

  func write(to json: inout JSONWriter) {
    switch self {
    case .text(let text): json.string(text)
    case .integer(let number): json.integer(number)
    case .number(let number): json.number(number)
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
      self = .integer(number)
    } else {
      self = .number(try value.decode(Double.self))
    }
  }
}
