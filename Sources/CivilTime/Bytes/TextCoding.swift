extension Decoder {
  /// The value that the one string here writes.
  func valueFromText<Value>(_ read: (String) -> Value?) throws -> Value {
    let container = try singleValueContainer()
    guard let value = read(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not the text of a \(Value.self)")
    }
    return value
  }
}

extension Encoder {
  /// Writes a value as the string that describes it.
  func encodeAsText(_ value: some CustomStringConvertible) throws {
    var container = singleValueContainer()
    try container.encode(value.description)
  }
}
