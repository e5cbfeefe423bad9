internal import CivilTime
internal import DatelineModel

/// A block for Chronos Timeline, the plugin of Obsidian.
///
/// Learned from the source of `chronos-timeline-md` (commit 041f236): an item is `- [2031-03-04~2031-03-06] words | more`;
/// a year or month is padded to its first moment on both sides, so that `2020~2024` ends on 1 January 2024: the end is
/// the last minute told. All is shown in UTC, there is no mark for an offset, an estimate or an open side, and one bad
/// line throws away the whole block. `#word` or `{word}` at the head of the words would be a colour or a group, `|`
/// begins the tooltip, the first `[[…]]` is where a click leads, also the text behind its `|`. Years above 9999 are no
/// dates.
enum ChronosText {
  /// The item of an event at its place, `note` being the note that a click opens; nil for what Chronos has no place for.
  static func item(_ event: Timeline.Event, at place: PlacedTime?, note: String?) -> String? {
    guard let place, place.first.date.year <= 9999, place.last.date.year <= 9999 else { return nil }
    let words = text(Wording.told(event, at: place))
    let more = [note.map { "[[\($0)]]" }, Wording.remark(on: event).map(text)].compactMap { $0 }
    let details = more.isEmpty ? "" : " | \(more.joined(separator: " "))"
    return "- [\(stretch(of: place))] \(words)\(details)"
  }

  private static func stretch(of place: PlacedTime) -> String {
    if place.first == place.last, place.first.precision >= .day { return point(place.first) }
    return "\(point(place.first))~\(point(place.last.lastMinute))"
  }

  /// No finer than told; years have four digits, those before 1 a sign.
  private static func point(_ point: PlacedTime.Point) -> String {
    guard let time = point.time else { return point.edtfDate }
    return "\(point.edtfDate)T\(String(time.description.prefix(5)))"
  }

  private static func text(_ text: String) -> String {
    var line = String.UnicodeScalarView()
    for scalar in PlainLine.text(text, joiningBehind: "[{#").unicodeScalars {
      switch scalar {
      case "|": line.append("¦")
      // Items are HTML.
      case "<": line.append("‹")
      case ">": line.append("›")
      default: line.append(scalar)
      }
    }
    // A word in front keeps a sign from being taken for a colour or a group; an item needs words.
    if let first = line.first, "#{".unicodeScalars.contains(first) { line.insert("\u{2060}", at: line.startIndex) }
    return line.isEmpty ? "…" : String(line)
  }
}
