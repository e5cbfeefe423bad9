internal import CivilTime
public import DatelineModel

/// A document for markwhen (markwhen.com): a header with the title, then an entry for each event, its sentences below.
///
/// Learned from the source of `@markwhen/parser` 1.2.0. Dates are its EDTF form (`2031-03`, `2031-03-04 09:30`, two of
/// them joined by ` / `, the last one included), moments with an offset its ISO form in UTC, joined by ` - `. It has no
/// marks for estimates and open sides, so an entry that is not told just so begins with its words ("By 12 March 2031:
/// …"), and its stretch is what the words name. Years before 1 or above 9999 are told in the words alone, under the
/// heading of what has no date: the parser knows years BC only, without months, and takes five digits for none.
///
/// It has no escapes: a word joiner behind `#`, `@` and `!` keeps a text from making tags, between `]` and `(` from making
/// a link, whose address the parser puts into a page with the quotation marks that it holds; a line that begins with a
/// quotation mark is never taken for an entry, a property, a comment or a list.
public struct MarkwhenRenderer: Renderer {
  /// How many sentences an entry quotes.
  private static let quoteLimit = 5

  /// A renderer.
  public init() {}

  /// The document.
  public func render(_ timeline: Timeline) -> String {
    let sources = SourceIndex(timeline)
    let title = MarkwhenRenderer.unlinked(PlainLine.text(timeline.title ?? Wording.untitled))
    var text = "---\ntitle: \(YAMLText.quoted(title))\ngenerator: Dateline\n---\n"
    var unplaced: [Timeline.Event] = []
    let events = timeline.events + timeline.undated
    for (event, place) in zip(events, PlacedTime.inOrder(events)) {
      guard let place, MarkwhenRenderer.canHold(place) else {
        unplaced.append(event)
        continue
      }
      text += "\n\(MarkwhenRenderer.stretch(of: place)): "
      text += MarkwhenRenderer.line(Wording.told(event, at: place)) + "\n"
      text += MarkwhenRenderer.quotations(of: event, sources)
    }
    if !unplaced.isEmpty {
      // What is no entry is text; a line of its own for each, so that none is taken for a property of the last entry.
      text += "\n// \(Wording.unplaced)\n"
      for event in unplaced {
        text += "// \(MarkwhenRenderer.line(Wording.told(event, at: nil)))\n"
      }
    }
    return text
  }

  /// The events that are told in words alone, although they have a date.
  package func leftOut(_ timeline: Timeline) -> [Timeline.Event] {
    timeline.events.filter { event in PlacedTime(event.when).map { !MarkwhenRenderer.canHold($0) } ?? false }
  }

  private static func canHold(_ place: PlacedTime) -> Bool { place.first.hasCommonYear && place.last.hasCommonYear }

  private static func stretch(of place: PlacedTime) -> String {
    if let offset = place.first.offset ?? place.last.offset {
      if place.first == place.last { return instant(place.first.begin, offset) }
      return "\(instant(place.first.begin, offset)) - \(instant(place.last.lastMinute.begin, offset))"
    }
    let (first, last) = (point(place.first), point(place.last))
    return first == last ? first : "\(first) / \(last)"
  }

  /// The text on one line, without tags and links.
  private static func line(_ text: String) -> String { unlinked(PlainLine.text(text, joiningBehind: "#@!")) }

  private static func unlinked(_ text: String) -> String {
    if !text.utf8.contains(UInt8(ascii: "]")) { return text }
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar == "(", scalars.last == "]" { scalars.append("\u{2060}") }
      scalars.append(scalar)
    }
    return String(scalars)
  }

  /// "2031-03-04 09:30", no finer than told.
  private static func point(_ point: PlacedTime.Point) -> String {
    guard let time = point.time else { return point.iso }
    return "\(point.date) \(String(time.description.prefix(5)))"
  }

  /// A moment, or the first of a day, in UTC; the offset is the one of the other side where its own is not known.
  private static func instant(_ moment: CivilDateTime, _ offset: UTCOffset) -> String {
    CivilDateTime(moment.date, moment.time ?? .midnight, offset: moment.offset ?? offset).at(.utc).description
  }

  private static func quotations(of event: Timeline.Event, _ sources: SourceIndex) -> String {
    var text = ""
    for witness in event.sources.prefix(quoteLimit) {
      let name = MarkwhenRenderer.line(sources.name(witness.source))
      text += "“\(MarkwhenRenderer.line(witness.quote))” — \(name)"
      if let url = sources[witness.source]?.url, HTMLText.isWebAddress(url) {
        text += " \(MarkwhenRenderer.unlinked(PlainLine.text(url)))"
      }
      text += "\n"
    }
    for remark in [Wording.remark(on: event), Wording.edits(of: event)].compactMap({ $0 }) {
      text += "— \(MarkwhenRenderer.line(remark))\n"
    }
    return text
  }
}
