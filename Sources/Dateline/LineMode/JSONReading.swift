#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// Reads JSON, and says in plain words what is wrong with what it cannot read.
enum JSONReading {
  /// The value in one JSON text.
  static func decode<Value: Decodable>(_ type: Value.Type, from bytes: [UInt8]) throws(LineFailure) -> Value {
    do {
      return try JSONDecoder().decode(type, from: Data(bytes))
    } catch let error as DecodingError {
      throw LineFailure(error)
    } catch {
      throw LineFailure("malformed-json", "the line is no JSON")
    }
  }
}

extension LineFailure {
  /// In the words that other JSON is refused with.
  init(_ error: JSONError) {
    let field = "the field “\(error.pathText)”"
    switch error.problem {
    case .malformed, .notUTF8, .tooDeep: self.init("malformed-json", "this is no JSON, or no UTF-8")
    case .wrongKind where error.path.isEmpty, .null where error.path.isEmpty:
      self.init("not-an-object", "a JSON object is expected")
    case .wrongKind: self.init("wrong-type", "\(field) has a value of the wrong kind")
    case .null: self.init("missing-field", "\(field) is null")
    case .missing: self.init("missing-field", "\(field) is missing")
    case .badValue(let why): self.init("bad-value", "\(field): \(why)")
    }
  }

  init(_ error: DecodingError) {
    switch error {
    case .keyNotFound(let key, let context):
      self.init("missing-field", "the field \(LineFailure.path(context.codingPath + [key])) is missing")
    case .valueNotFound(_, let context):
      self.init("missing-field", "the field \(LineFailure.path(context.codingPath)) is null")
    case .typeMismatch(_, let context) where context.codingPath.isEmpty:
      self.init("not-an-object", "a JSON object is expected")
    case .typeMismatch(_, let context):
      self.init("wrong-type", "the field \(LineFailure.path(context.codingPath)) has a value of the wrong kind")
    case .dataCorrupted(let context) where context.codingPath.isEmpty:
      self.init("malformed-json", "this is no JSON, or no UTF-8")
    case .dataCorrupted(let context):
      self.init("bad-value", "the field \(LineFailure.path(context.codingPath)): \(context.debugDescription)")
    @unknown default:
      self.init("malformed-json", "this is no JSON that can be read")
    }
  }

  private static func path(_ keys: [any CodingKey]) -> String {
    var path = ""
    for key in keys {
      if let index = key.intValue {
        path += "[\(index)]"
      } else {
        path += path.isEmpty ? key.stringValue : ".\(key.stringValue)"
      }
    }
    return "“\(path)”"
  }
}
