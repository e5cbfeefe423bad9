/// What is wrong with a JSON text, and where.
public struct JSONError: Error, Hashable {
  /// What is wrong.
  public enum Problem: Hashable, Sendable {
    /// It breaks the grammar of RFC 8259.
    case malformed
    /// A string is not in UTF-8.
    case notUTF8
    /// Objects and arrays nest deeper than any document of ours.
    case tooDeep
    /// A value is of another kind than the one expected.
    case wrongKind
    /// A value is null where one is needed.
    case null
    /// A field that is needed is absent.
    case missing
    /// A value of the right kind cannot be: why.
    case badValue(String)
  }

  /// A step on the way from the whole to a value.
  public enum Step: Hashable, Sendable {
    case key(String)
    case index(Int)
  }

  /// What is wrong.
  public var problem: Problem
  /// The byte of the text, from 0.
  public var offset: Int
  /// From the whole to the value; empty for the whole.
  public var path: [Step] = []

  package init(_ problem: Problem, offset: Int = 0) { (self.problem, self.offset) = (problem, offset) }

  /// That a field of the object being read is absent.
  package static func missing(_ field: String) -> JSONError {
    JSONError(.missing).inside(.key(field))
  }

  func inside(_ step: Step) -> JSONError {
    var error = self
    error.path.insert(step, at: 0)
    return error
  }

  /// The path as people write it: `atoms[3].when.begin`.
  public var pathText: String {
    path.reduce(into: "") { text, step in
      switch step {
      case .key(let key): text += text.isEmpty ? key : ".\(key)"
      case .index(let index): text += "[\(index)]"
      }
    }
  }
}
