/// Something that a user should know about a result: it travels with the result and is never printed on the way.
public struct Diagnostic: Hashable, Sendable, Codable {
  /// How grave it is.
  public var severity: Severity
  /// A stable name that programs can match ("no-publication-date").
  public var code: String
  /// What is the matter, for people, with a remedy where there is one.
  public var message: String

  /// A diagnostic.
  public init(_ severity: Severity, _ code: String, _ message: String) {
    (self.severity, self.code, self.message) = (severity, code, message)
  }

  /// How grave a diagnostic is.
  public enum Severity: String, Hashable, Sendable, Codable {
    case note, warning, error
  }
}
