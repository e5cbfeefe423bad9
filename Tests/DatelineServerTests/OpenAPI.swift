import Foundation

/// The API's description, and a validator for as much of JSON Schema as it uses; a keyword it does not know is a fault.
struct OpenAPI {
  let root: [String: Any]

  init(_ bytes: [UInt8]) throws { root = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any] ?? [:] }

  var paths: [String: [String: Any]] { root["paths"] as? [String: [String: Any]] ?? [:] }

  private func schemas() -> [String: [String: Any]] {
    ((root["components"] as? [String: Any])?["schemas"]) as? [String: [String: Any]] ?? [:]
  }

  /// What is wrong with an answer to an operation; empty when nothing is.
  func faults(_ method: String, _ path: String, status: Int, type: String?, _ bytes: [UInt8]) -> [String] {
    guard let operation = paths[path]?[method.lowercased()] as? [String: Any],
      let responses = operation["responses"] as? [String: Any]
    else { return ["\(method) \(path) is not described"] }
    guard let response = (responses["\(status)"] ?? (status >= 400 ? responses["default"] : nil)) as? [String: Any]
    else {
      return ["\(method) \(path): \(status) is not described"]
    }
    guard let content = response["content"] as? [String: Any] else {
      return bytes.isEmpty ? [] : ["\(method) \(path): a body that is not described"]
    }
    let media = type?.split(separator: ";").first.map(String.init) ?? ""
    guard let described = (content[media] ?? content["*/*"]) as? [String: Any] else {
      return ["\(method) \(path): \(media) is not described"]
    }
    guard let schema = described["schema"] as? [String: Any] else { return [] }
    guard let value = try? JSONSerialization.jsonObject(with: Data(bytes)) else {
      return ["\(method) \(path): no JSON"]
    }
    return faults(value, schema, at: "\(method) \(path)")
  }

  private func faults(_ value: Any, _ schema: [String: Any], at place: String) -> [String] {
    schema.sorted { $0.key < $1.key }.flatMap { faults(value, $0.key, $0.value, schema, at: place) }
  }

  private func faults(
    _ value: Any, _ keyword: String, _ rule: Any, _ schema: [String: Any], at place: String
  ) -> [String] {
    let object = value as? [String: Any]
    switch keyword {
    case "description": return []
    case "$ref":
      let name = (rule as? String)?.split(separator: "/").last.map(String.init) ?? ""
      return schemas()[name].map { faults(value, $0, at: place) } ?? ["\(place): there is no schema \(name)"]
    case "type": return OpenAPI.is(value, rule as? String ?? "") ? [] : ["\(place): \(value) is no \(rule)"]
    case "enum": return (rule as? [String])?.contains(value as? String ?? "") == true ? [] : ["\(place): \(value)"]
    case "pattern":
      let text = value as? String ?? ""
      return text.range(of: rule as? String ?? "", options: .regularExpression) != nil ? [] : ["\(place): “\(text)”"]
    case "required": return (rule as? [String] ?? []).filter { object?[$0] == nil }.map { "\(place): no \($0)" }
    case "additionalProperties":
      let known = (schema["properties"] as? [String: Any] ?? [:]).keys
      return (object ?? [:]).keys.filter { !known.contains($0) }.map { "\(place): unknown \($0)" }
    case "properties":
      return (rule as? [String: [String: Any]] ?? [:]).flatMap { name, rule in
        object?[name].map { faults($0, rule, at: "\(place).\(name)") } ?? []
      }
    case "items":
      return (value as? [Any] ?? []).enumerated().flatMap {
        faults($1, rule as? [String: Any] ?? [:], at: "\(place)[\($0)]")
      }
    default: return ["\(place): the keyword \(keyword) is not known"]
    }
  }

  private static func `is`(_ value: Any, _ type: String) -> Bool {
    switch type {
    case "object": value is [String: Any]
    case "array": value is [Any]
    case "string": value is String
    case "boolean": (value as? NSNumber).map { isBoolean($0) } ?? false
    case "integer": (value as? NSNumber).map { !isBoolean($0) && $0.doubleValue == $0.doubleValue.rounded() } ?? false
    default: false
    }
  }

  /// Whether a number stands for true or false.
  private static func isBoolean(_ number: NSNumber) -> Bool { number.objCType.pointee == 0x63 }
}
