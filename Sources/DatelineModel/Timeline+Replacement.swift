extension Timeline {
  /// Words of a summary that its sentence does not have there: a name for a pronoun, a date for "last month".
  public struct Replacement: Hashable, Sendable, Codable {
    /// Its first Unicode scalar in the summary.
    public var start: Int
    /// The scalar behind its last.
    public var end: Int
    /// The sentence's own words in that place; empty where it has none.
    public var text: String
    /// 0...1, how sure it is that both mean the same.
    public var certainty: Double

    /// A replacement.
    public init(start: Int, end: Int, text: String, certainty: Double) {
      (self.start, self.end, self.text, self.certainty) = (start, end, text, certainty)
    }
  }
}
