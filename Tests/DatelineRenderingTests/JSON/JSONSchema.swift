import Foundation

/// A validator for as much of JSON Schema (2020-12) as the project's schemas use; a keyword it does not know is a fault.
struct JSONSchema {
  private let root: [String: Any]

  /// The schema in a file of DatelineRendering's folder Schema.
  init(_ name: String, test: StaticString = #filePath) throws {
    let repository = (0..<4).reduce(URL(filePath: "\(test)")) { url, _ in url.deletingLastPathComponent() }
    let data = try Data(
      contentsOf: repository.appending(path: "Sources/DatelineRendering/Schema").appending(path: name))
    root = try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? [:]
  }

  /// What is wrong with a document; empty when nothing is.
  func faults(in document: String) throws -> [String] {
    faults(try JSONSerialization.jsonObject(with: Data(document.utf8)), root, at: "$")
  }

  private func faults(_ value: Any, _ schema: [String: Any], at path: String) -> [String] {
    schema.sorted { $0.key < $1.key }.flatMap { keyword, rule in faults(value, keyword, rule, schema, at: path) }
  }

  private func faults(
    _ value: Any, _ keyword: String, _ rule: Any, _ schema: [String: Any], at path: String
  ) -> [String] {
    func fault(unless holds: Bool) -> [String] { holds ? [] : ["\(path): \(keyword)"] }
    let (object, array) = (value as? [String: Any], value as? [Any])
    switch keyword {
    case "$schema", "$id", "$defs", "title", "description": return []
    case "$ref":
      let name = (rule as? String ?? "").replacing("#/$defs/", with: "")
      guard let target = (root["$defs"] as? [String: Any])?[name] as? [String: Any] else {
        return ["\(path): no \(name)"]
      }
      return faults(value, target, at: path)
    case "type": return fault(unless: type(value, is: rule as? String ?? ""))
    case "const": return fault(unless: (value as? NSObject) == (rule as? NSObject))
    case "enum": return fault(unless: (rule as? [NSObject] ?? []).contains { $0 == value as? NSObject })
    case "required": return (rule as? [String] ?? []).filter { object?[$0] == nil }.map { "\(path): no \($0)" }
    case "additionalProperties":
      let known = (schema["properties"] as? [String: Any] ?? [:]).keys
      return (object ?? [:]).keys.filter { !known.contains($0) }.map { "\(path): unknown \($0)" }
    case "properties":
      return (rule as? [String: [String: Any]] ?? [:]).flatMap { name, rule in
        object?[name].map { faults($0, rule, at: "\(path).\(name)") } ?? []
      }
    case "items":
      return (array ?? []).enumerated().flatMap { faults($1, rule as? [String: Any] ?? [:], at: "\(path)[\($0)]") }
    case "minItems": return fault(unless: (array?.count ?? 0) >= (rule as? Int ?? 0))
    case "maxItems": return fault(unless: (array?.count ?? 0) <= (rule as? Int ?? 0))
    case "minimum": return fault(unless: (value as? Double ?? 0) >= (rule as? Double ?? 0))
    case "maximum": return fault(unless: (value as? Double ?? 0) <= (rule as? Double ?? 0))
    case "pattern":
      return fault(unless: (value as? String)?.range(of: rule as? String ?? "", options: .regularExpression) != nil)
    default: return ["\(path): the keyword \(keyword) is not known"]
    }
  }

  private func type(_ value: Any, is name: String) -> Bool {
    switch name {
    case "object": value is [String: Any]
    case "array": value is [Any]
    case "string": value is String
    case "boolean": (value as? NSNumber).map { String(cString: $0.objCType) == "c" } ?? false
    case "integer": (value as? NSNumber).map { $0.doubleValue.rounded() == $0.doubleValue } ?? false
    case "number": value is NSNumber
    default: false
    }
  }
}
