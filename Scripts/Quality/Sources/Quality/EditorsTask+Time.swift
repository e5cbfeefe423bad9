import CivilTime
import Foundation

extension EditorsTask.Row {
  /// Whether the event stands at the row's time: their intervals overlap and the event's is not much wider; for an
  /// undated row, the event is undated too or bounded by publication only.
  func isAtTime(of event: EditorsTask.Event) -> Bool {
    let first = begin.flatMap { Self.days($0)?.lowerBound }
    let isOpen = ["ongoing", "planned"].contains(status) && end == nil
    let after = isOpen ? nil : (end ?? begin).flatMap { Self.days($0)?.upperBound }
    let (mine, mineAfter) = (Self.day(event.when?.begin, isEnd: false), Self.day(event.when?.end, isEnd: true))
    guard let first else {
      guard let mine else { return true }
      return event.when?.placement == "within" && (after.map { mine < $0 } ?? true)
    }
    if mine == nil && mineAfter == nil { return false }
    let (low, high) = (-1_000_000, 4_000_000)
    guard first < mineAfter ?? high, mine ?? low < after ?? high else { return false }
    if status == "ongoing" || end == nil {
      let slack = max(3, ["day": 1, "week": 7, "month": 31, "quarter": 92, "season": 92][granularity] ?? 366)
      let isNear = abs((mine ?? low) - first) <= slack
      return isNear || ["none", "interval"].contains(granularity) && (mine ?? low) >= first
    }
    let (width, mineWidth) = ((after ?? high) - first, (mineAfter ?? high) - (mine ?? low))
    return mineWidth <= 3 * max(1, width) + (approximate ? 3 : 0)
  }

  /// Whether the text holds at least half of the key words.
  func keysAreHeld(by text: String) -> Bool {
    let text = text.lowercased().replacing("’", with: "'").replacing("‘", with: "'")
    let held = keys.count { key in
      let key = key.lowercased()
      let parts = key.split { !($0.isLetter || $0.isNumber || $0 == "_") }
      return Self.holds(text, key, wholeWord: key.count < 5)
        || key.contains(" ") && parts.allSatisfy { Self.holds(text, String($0), wholeWord: false) }
    }
    return held * 2 >= keys.count
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

  /// The day number of a bound; an end inside a day ends with that day.
  private static func day(_ bound: String?, isEnd: Bool) -> Int? {
    guard let bound, let moment = CivilDateTime(iso: bound) else { return nil }
    return moment.date.dayNumber + (isEnd && (moment.time?.second ?? 0) > 0 ? 1 : 0)
  }
}
