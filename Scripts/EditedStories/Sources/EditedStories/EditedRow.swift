import CivilTime

/// A row that an editor wrote.
public struct EditedRow: Decodable {
  /// The first year, month or day; nil where the text tells none.
  public var begin: String?
  /// The last year, month or day; nil where it is open.
  public var end: String?
  /// How finely the time is told: "day", "month", "none".
  public var granularity: String
  /// Whether the time is a guess within some days.
  public var approximate: Bool
  /// As the timeline writes it: "happened".
  public var status: String
  /// Words by which a telling of the row is known.
  public var keys: [String]
  /// What happened, in the editor's words.
  public var what: String
  /// `must`, `should` or `may`.
  public var weight: String
  /// The sentence that a row should say; nil in older stories.
  public var telling: String?
  /// How the article's sentence begins; nil in older stories.
  public var sentence: String?

  /// Days in which something lies, by their numbers, half-open; nil where open.
  public struct Days {
    /// The first day.
    public var first: Int?
    /// The day behind the last one.
    public var after: Int?
    /// Whether it lies somewhere inside them.
    public var isWithin: Bool

    /// Days from one to before another.
    public init(first: Int?, after: Int?, isWithin: Bool) {
      (self.first, self.after, self.isWithin) = (first, after, isWithin)
    }
  }

  /// Whether something stands at the row's time: their days overlap and its are not many more; for an undated row, it is
  /// undated too or bounded by publication only.
  public func isAtTime(of other: Days) -> Bool {
    let isOpen = ["ongoing", "planned"].contains(status) && end == nil
    let after = isOpen ? nil : (end ?? begin).flatMap { Self.days($0)?.upperBound }
    guard let first = begin.flatMap({ Self.days($0)?.lowerBound }) else {
      guard let mine = other.first else { return true }
      return other.isWithin && (after.map { mine < $0 } ?? true)
    }
    if other.first == nil && other.after == nil { return false }
    let (mine, mineAfter) = (other.first ?? -1_000_000, other.after ?? 4_000_000)
    guard first < mineAfter, mine < after ?? 4_000_000 else { return false }
    if status == "ongoing" || end == nil {
      let slack = max(3, ["day": 1, "week": 7, "month": 31, "quarter": 92, "season": 92][granularity] ?? 366)
      return abs(mine - first) <= slack || ["none", "interval"].contains(granularity) && mine >= first
    }
    return mineAfter - mine <= 3 * max(1, (after ?? 4_000_000) - first) + (approximate ? 3 : 0)
  }

  /// Whether the text holds at least half of the key words.
  public func isHeld(by text: String) -> Bool { shareHeld(by: text) >= 0.5 }

  /// The share of the key words that the text holds, 0...1; 1 where the row has none.
  public func shareHeld(by text: String) -> Double {
    let text = text.lowercased().replacing("’", with: "'").replacing("‘", with: "'")
    let held = keys.count { key in
      let key = key.lowercased()
      let parts = key.split { !($0.isLetter || $0.isNumber || $0 == "_") }
      return Self.holds(text, key, wholeWord: key.count < 5)
        || key.contains(" ") && parts.allSatisfy { Self.holds(text, String($0), wholeWord: false) }
    }
    return keys.isEmpty ? 1 : Double(held) / Double(keys.count)
  }

  /// Whether the word stands in the text at a word's beginning, and ends with one where the whole word is asked for.
  private static func holds(_ text: String, _ word: String, wholeWord: Bool) -> Bool {
    let isWord = { (character: Character) in character.isLetter || character.isNumber || character == "_" }
    return text.ranges(of: word).contains { range in
      let begins = range.lowerBound == text.startIndex || !isWord(text[text.index(before: range.lowerBound)])
      let ends = !wholeWord || range.upperBound == text.endIndex || !isWord(text[range.upperBound])
      return begins && ends
    }
  }

  /// The day numbers of a year, month or day.
  private static func days(_ value: String) -> Range<Int>? {
    guard let interval = TIMEX3Value(String(value.prefix(10)))?.interval, let begin = interval.begin,
      let end = interval.end
    else { return nil }
    return begin.date.dayNumber..<end.date.dayNumber
  }
}
