/// What `tag` answers: the time expressions of a text as one JSON object.
struct TagAnswer {
  /// Whether each expression comes with the steps from its words to its date.
  var isExplained: Bool

  /// Writes the fields of the answer but the id, into an object that is open.
  func write(_ reading: Reading, to json: inout JSONWriter) {
    let offsets = ScalarOffsets(of: reading.document.text)
    json.field("timexes", each: reading.times.expressions) { json, expression in
      write(expression, of: reading.document.text, offsets, to: &json)
    }
    json.field("ranges", each: reading.times.ranges) { json, range in
      json.object { json in
        json.span(range.range, of: reading.document.text, offsets)
        if let from = range.from { json.field("from", from) }
        if let to = range.to { json.field("to", to) }
        json.field("interval", range.interval)
        json.field("event", range.event, of: reading.document.text, offsets)
      }
    }
  }

  private func write(
    _ expression: TimeExpression, of text: String, _ offsets: ScalarOffsets, to json: inout JSONWriter
  ) {
    json.object { json in
      json.span(expression.range, of: text, offsets)
      json.field("type", expression.type.rawValue)
      json.field("value", plain: { expression.value.append(to: &$0) })
      json.field("mod", expression.modifier?.rawValue)
      json.field("interval", expression.interval)
      json.field("granularity", expression.granularity?.name)
      if let points = expression.points {
        json.key("points")
        json.object { json in
          json.field("value", plain: { points.value.append(to: &$0) })
          json.field("interval", points.interval)
        }
      }
      json.field("event", expression.eventAnchor, of: text, offsets)
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
}
