extension Timeline {
  /// A number that was told with what it counts: "70 dead".
  public struct Figure: Hashable, Sendable {
    /// The number, lower case, in digits or in the words of the article: "70", "two".
    public var number: String
    /// What is counted, as lemma: "dead", "passenger", "£".
    public var unit: String

    /// A number of units.
    public init(_ number: String, _ unit: String) { (self.number, self.unit) = (number, unit) }
  }
}

/// In the document a figure is its words.
extension Timeline.Figure: LosslessStringConvertible, Comparable {
  /// "70 dead".
  public var description: String { unit.isEmpty ? number : "\(number) \(unit)" }

  /// The figure of those words: the number stands first.
  public init(_ words: String) {
    let end = words.firstIndex(of: " ") ?? words.endIndex
    self.init(String(words[..<end]), String(words[end...].dropFirst()))
  }

  /// By their words.
  public static func < (one: Self, other: Self) -> Bool { one.description < other.description }
}
