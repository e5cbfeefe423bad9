/// What `tag` answers: the time expressions of a text as one JSON object.
struct TagAnswer {
  /// Whether each expression comes with the steps from its words to its date.
  var isExplained: Bool

  /// Writes the fields of the answer but the id, into an object that is open.
  func write(_ reading: Reading, to json: inout JSONWriter) {
    var text = reading.document.text
    let offsets = ScalarOffsets(of: text)
    text.withUTF8 { write(reading.times.expressions, of: $0, offsets, to: &json) }
    json.field("ranges", each: reading.times.ranges) { json, range in
      json.object { json in
        json.span(range.range, of: text, offsets)
        if let from = range.from { json.field("from", from) }
        if let to = range.to { json.field("to", to) }
        json.field("interval", range.interval)
        json.field("event", range.event, of: text, offsets)
      }
    }
  }

  /// Writes the expressions, by their indices: one is dear to copy.
  private func write(
    _ expressions: [TimeExpression], of text: UnsafeBufferPointer<UInt8>, _ offsets: ScalarOffsets,
    to json: inout JSONWriter
  ) {
    var value: [UInt8] = []
    json.field("timexes", each: expressions.indices) { json, index in
      let range = expressions[index].range.clamped(to: 0..<text.count)
      let scalars = offsets.scalars(ofBytes: expressions[index].range)
      value.removeAll(keepingCapacity: true)
      expressions[index].value.append(to: &value)
      let length = TagAnswer.plainLength + 6 * range.count + value.count
      let words = UnsafeBufferPointer(rebasing: text[range])
      // Most are written whole with one look at the memory.
      if !expressions[index].hasMore, !isExplained {
        json.compose(items: 26, content: length) { room in
          room.object { TagAnswer.write(expressions, index, words, scalars, value, to: &$0) }
        }
      } else {
        json.object { json in
          json.compose(items: 24, content: length) { room in
            TagAnswer.write(expressions, index, words, scalars, value, to: &room)
          }
          writeMore(expressions[index], offsets, to: &json)
        }
      }
    }
  }

  /// Writes what every expression may have: its words, where they stand, and its value in ASCII.
  private static func write(
    _ expressions: [TimeExpression], _ index: Int, _ words: UnsafeBufferPointer<UInt8>, _ scalars: Range<Int>,
    _ value: [UInt8], to room: inout JSONRoom
  ) {
    room.key("start")
    room.integer(scalars.lowerBound)
    room.key("end")
    room.integer(scalars.upperBound)
    room.key("text")
    room.string(words)
    room.key("type")
    room.plain(expressions[index].type.rawValue)
    room.key("value")
    value.withUnsafeBufferPointer { room.plain($0) }
    if let modifier = expressions[index].modifier {
      room.key("mod")
      room.plain(modifier.rawValue)
    }
    if let interval = expressions[index].interval {
      room.key("interval")
      room.interval(interval)
    }
    if let granularity = expressions[index].granularity {
      room.key("granularity")
      room.plain(granularity.name)
    }
  }

  /// The most bytes of what every expression may have, its words and its value left out: the names of the fields, two
  /// numbers, type, modifier, interval and granularity.
  private static let plainLength = 64 + 40 + 16 + 16 + JSONRoom.intervalLength + 16

  /// What few expressions have, and why an expression means what it does.
  private func writeMore(_ expression: TimeExpression, _ offsets: ScalarOffsets, to json: inout JSONWriter) {
    if let points = expression.points {
      json.key("points")
      json.object { json in
        json.field("value", plain: { points.value.append(to: &$0) })
        json.field("interval", points.interval)
      }
    }
    json.field("event", expression.eventAnchor, of: offsets.text, offsets)
    guard isExplained else { return }
    json.field("basis", each: expression.basis) { json, step in
      json.object { json in
        json.field("kind", step.kind.rawValue)
        json.field("text", step.text)
      }
    }
    guard let other = expression.alternative else { return }
    json.key("alternative")
    json.object { json in
      json.field("value", other.value.description)
      json.field("interval", other.interval)
      json.field("condition", other.condition)
    }
  }
}
