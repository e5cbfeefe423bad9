package import CivilTime

/// A field that no document may lack.
package func needed<Value>(_ value: Value?, _ field: String) throws(JSONError) -> Value {
  guard let value else { throw JSONError.missing(field) }
  return value
}

extension JSONReader {
  mutating func values<Value>(
    _ read: (inout JSONReader) throws(JSONError) -> Value
  ) throws(JSONError) -> [Value] {
    var values: [Value] = []
    try array { json throws(JSONError) in values.append(try read(&json)) }
    return values
  }

  package mutating func moment() throws(JSONError) -> CivilDateTime { try value("a date") { CivilDateTime(iso: $0) } }

  mutating func day() throws(JSONError) -> CivilDate { try value("a day") { CivilDate(iso: $0) } }

  mutating func timex() throws(JSONError) -> TIMEX3Value { try value("a TIMEX3 value") { TIMEX3Value($0) } }

  /// Two offsets, half-open.
  mutating func range() throws(JSONError) -> Range<Int> {
    let bounds = try values { json throws(JSONError) in try json.integer() }
    guard bounds.count == 2, bounds[0] <= bounds[1] else {
      throw JSONError(.badValue("two numbers are expected, the second not below the first"))
    }
    return bounds[0]..<bounds[1]
  }

  private mutating func value<Value>(_ kind: String, _ make: (String) -> Value?) throws(JSONError) -> Value {
    let text = try string()
    guard let value = make(text) else { throw JSONError(.badValue("“\(text.prefix(40))” is not \(kind)")) }
    return value
  }
}
