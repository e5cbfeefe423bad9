/// Those who are said to have done something.
struct Doers: Equatable, Comparable {
  private let names: [String]

  /// - Parameter value: the value of a claim of responsibility.
  init(_ value: String) {
    names = value.split(separator: ";").map { String($0.drop { $0 == " " }) }
  }

  /// Whether nobody is known.
  var isNobody: Bool { names.isEmpty }

  /// "Red Hand and Blue Hand".
  var text: String { isNobody ? "nobody known" : names.joined(separator: " and ") }

  /// Whether each is one of the others: by its name, a part of it, or its initials.
  static func == (one: Doers, other: Doers) -> Bool {
    one.names.count == other.names.count
      && one.names.allSatisfy { name in other.names.contains { isSame(name, $0) } }
  }

  static func < (one: Doers, other: Doers) -> Bool {
    (one.names.count, one.names.joined()) < (other.names.count, other.names.joined())
  }

  private static func isSame(_ one: String, _ other: String) -> Bool {
    let (mine, theirs) = (Set(Topic.words(of: one)), Set(Topic.words(of: other)))
    if !mine.isEmpty, !theirs.isEmpty, mine.isSubset(of: theirs) || theirs.isSubset(of: mine) { return true }
    return initials(of: one) == other || initials(of: other) == one
  }

  private static func initials(of name: String) -> String {
    let words = name.split(separator: " ")
    return words.count < 2 ? "" : String(String.UnicodeScalarView(words.compactMap { $0.unicodeScalars.first }))
  }
}
