/// A value of a JSON text.
indirect enum JSONNode: Sendable {
  case null
  case bool(Bool)
  /// As it is written.
  case number(String)
  case string(String)
  case array([JSONNode])
  /// In the order of the text; names may repeat.
  case object([(name: String, value: JSONNode)])

  /// The value of an object's member; nil when there is none or the value is null.
  subscript(_ name: String) -> JSONNode? {
    guard case .object(let members) = self, let found = members.first(where: { $0.name == name }) else { return nil }
    if case .null = found.value { return nil }
    return found.value
  }

  /// A string's text or a number's digits.
  var text: String? {
    switch self {
    case .string(let text), .number(let text): text
    default: nil
    }
  }

  /// An array's elements; any other value alone.
  var elements: [JSONNode] {
    switch self {
    case .array(let elements): elements
    case .null: []
    default: [self]
    }
  }
}
