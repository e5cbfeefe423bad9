extension JSONWriter {
  /// A field with an interval: half-open, a missing side open; nothing when it is not known.
  mutating func field(_ name: String, _ interval: CivilInterval?) {
    guard let interval else { return }
    key(name)
    compose(items: 6, content: JSONRoom.intervalLength) { $0.interval(interval) }
  }

  /// A field with the event that a time hangs on: its words, on which side the time lies, and how far; nothing when it
  /// hangs on none.
  mutating func field(_ name: String, _ anchor: EventAnchor?, of text: String, _ offsets: ScalarOffsets) {
    guard let anchor else { return }
    key(name)
    object { json in
      json.field("relation", anchor.relation.rawValue)
      json.span(anchor.event, of: text, offsets)
      guard let distance = anchor.distance else { return }
      json.field("least", distance.least)
      json.field("most", distance.most)
      json.field("unit", distance.unit.name)
    }
  }

  /// The fields `start`, `end` and `text` of a range of bytes.
  mutating func span(_ range: Range<Int>, of text: String, _ offsets: ScalarOffsets) {
    let scalars = offsets.scalars(ofBytes: range)
    field("start", scalars.lowerBound)
    field("end", scalars.upperBound)
    field("text", range, of: text)
  }
}

extension String {
  /// The text of a range of UTF-8 bytes, cut to the text's length.
  package func utf8Slice(_ range: Range<Int>) -> String {
    let bytes = utf8
    let start = bytes.index(startIndex, offsetBy: range.lowerBound, limitedBy: endIndex) ?? endIndex
    let end = bytes.index(startIndex, offsetBy: range.upperBound, limitedBy: endIndex) ?? endIndex
    return String(self[start..<max(start, end)])
  }
}

extension JSONRoom {
  /// The most bytes of what an interval holds.
  static let intervalLength = 2 + 8 + 2 * CivilDateTime.longestText

  /// An interval: half-open, a missing side open.
  mutating func interval(_ interval: CivilInterval) {
    object { room in
      if let begin = interval.begin {
        room.key("begin")
        room.plain { begin.append(to: &$0) }
      }
      if let end = interval.end {
        room.key("end")
        room.plain { end.append(to: &$0) }
      }
    }
  }
}
