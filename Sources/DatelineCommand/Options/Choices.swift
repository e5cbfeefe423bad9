internal import ArgumentParser
internal import Dateline

/// One of several names, as the value of an option: a misspelt one is answered with the nearest.
typealias NamedChoice = CaseIterable & RawRepresentable<String>

extension ArgumentReading {
  /// The choice of that name.
  static func choice<Value: NamedChoice>(_ name: String) throws -> Value {
    if let value = Value(rawValue: name) { return value }
    let names = Value.allCases.map(\.rawValue)
    let near = Spelling.nearest(to: name, among: names).map { " Did you mean '\($0)'?" } ?? ""
    throw ValidationError("there are \(names.joined(separator: ", ")).\(near)")
  }
}

extension ArgumentHelp {
  /// What an option is for, and the names that it chooses among.
  static func choice<Value: NamedChoice>(
    _ abstract: String, of type: Value.Type, discussion: String = "", valueName: String? = nil
  ) -> ArgumentHelp {
    let names = Value.allCases.map(\.rawValue).joined(separator: ", ")
    return ArgumentHelp("\(abstract) (values: \(names))", discussion: discussion, valueName: valueName)
  }
}

extension CompletionKind {
  /// The names that an option chooses among.
  static func choice<Value: NamedChoice>(of type: Value.Type) -> CompletionKind {
    .list(Value.allCases.map(\.rawValue))
  }
}
