/// A small part of CSS selectors (Selectors Level 4): lists of compounds of an element's name, `#id`, `.class`,
/// `[attribute]` and `[attribute=value]`, joined by a space (somewhere inside) or `>` (right inside).
public struct Selector: Hashable, Sendable {
  /// As it was written.
  public let text: String
  let alternatives: [Path]

  /// Compounds from the outermost to the element itself.
  struct Path: Hashable, Sendable {
    var steps: [Step]
  }

  /// A compound, and whether it stands right inside the one before it.
  struct Step: Hashable, Sendable {
    var compound = Compound()
    var isChild = false
  }

  struct Compound: Hashable, Sendable {
    /// In lower case; nil for any element.
    var tag: String?
    var conditions: [Condition] = []
  }

  enum Condition: Hashable, Sendable {
    case id(String)
    case className(String)
    /// An attribute with any value, or that one.
    case attribute(HTMLAttribute, String?)
  }

  /// Reads a selector.
  ///
  /// - Throws: ``SelectorError`` with the column of what cannot be read.
  public init(_ text: String) throws(SelectorError) {
    self.text = text
    var reader = SelectorReader(text)
    alternatives = try reader.list()
  }
}

/// What is wrong with a selector.
public struct SelectorError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The selector.
  public var selector: String
  /// The byte at which it cannot be read, from 1.
  public var column: Int
  /// What was expected or is not supported.
  public var what: String

  /// The selector, the column and what is wrong.
  public var description: String { "the selector “\(selector)”, column \(column): \(what)" }
}

/// Reads the text of a selector, one pass.
private struct SelectorReader {
  private let text: String
  private let bytes: [UInt8]
  private var index = 0

  init(_ text: String) { (self.text, bytes) = (text, Array(text.utf8)) }

  private func error(_ what: String) -> SelectorError { SelectorError(selector: text, column: index + 1, what: what) }

  mutating func list() throws(SelectorError) -> [Selector.Path] {
    var paths = [try path()]
    while index < bytes.count {
      index += 1
      paths.append(try path())
    }
    return paths
  }

  /// Up to a comma or the end.
  private mutating func path() throws(SelectorError) -> Selector.Path {
    var steps: [Selector.Step] = []
    var isChild = false
    while true {
      skipSpace()
      guard index < bytes.count, bytes[index] != 0x2C else { break }
      if bytes[index] == 0x3E {
        guard !steps.isEmpty, !isChild else { throw error("“>” needs an element before it") }
        isChild = true
        index += 1
        continue
      }
      steps.append(Selector.Step(compound: try compound(), isChild: isChild))
      isChild = false
    }
    guard !steps.isEmpty, !isChild else { throw error("an element is expected") }
    return Selector.Path(steps: steps)
  }

  private mutating func skipSpace() {
    while index < bytes.count, bytes[index].isASCIISpace { index += 1 }
  }

  private mutating func compound() throws(SelectorError) -> Selector.Compound {
    var compound = Selector.Compound()
    let start = index
    if bytes[index] == 0x2A {
      index += 1
    } else if isName(bytes[index]) {
      compound.tag = name().lowercased()
    }
    while index < bytes.count {
      switch bytes[index] {
      case 0x23, 0x2E:
        let isID = bytes[index] == 0x23
        index += 1
        guard index < bytes.count, isName(bytes[index]) else { throw error("a name is expected") }
        compound.conditions.append(isID ? .id(name()) : .className(name()))
      case 0x5B: compound.conditions.append(try attribute())
      case 0x3A: throw error("“:” is not supported; there are names, #id, .class, [attribute] and [attribute=value]")
      case 0x20, 0x09, 0x0A, 0x0D, 0x2C, 0x3E: return compound
      default: throw error("“\(Character(UnicodeScalar(bytes[index])))” is not supported")
      }
    }
    guard index > start else { throw error("an element is expected") }
    return compound
  }

  private mutating func attribute() throws(SelectorError) -> Selector.Condition {
    index += 1
    skipSpace()
    let start = index
    let name = name().lowercased()
    guard let attribute = HTMLAttribute.allCases.first(where: { $0.name == name }) else {
      index = start
      let names = HTMLAttribute.allCases.map(\.name).sorted().joined(separator: ", ")
      throw error("the attribute “\(name)” is not read; those that are: \(names)")
    }
    skipSpace()
    var value: String?
    if index < bytes.count, bytes[index] == 0x3D {
      index += 1
      skipSpace()
      value = try self.value()
      skipSpace()
    }
    guard index < bytes.count, bytes[index] == 0x5D else { throw error("“]” is expected") }
    index += 1
    return .attribute(attribute, value)
  }

  private mutating func value() throws(SelectorError) -> String {
    guard index < bytes.count, bytes[index] == 0x22 || bytes[index] == 0x27 else { return name() }
    let quote = bytes[index]
    guard let end = bytes[(index + 1)...].firstIndex(of: quote) else { throw error("the quotation mark is not closed") }
    defer { index = end + 1 }
    return String(decoding: bytes[(index + 1)..<end], as: UTF8.self)
  }

  private func isName(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || byte.isASCIIDigit || byte == 0x2D || byte == 0x5F || byte >= 0x80
  }

  private mutating func name() -> String {
    let start = index
    while index < bytes.count, isName(bytes[index]) { index += 1 }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }
}
