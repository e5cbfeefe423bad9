internal import DatelineEvents

/// Annotations as tables for people.
struct AnnotationText {
  /// Whether each row is followed by its reasons.
  var isExplained: Bool

  /// The time expressions, one a line: place, words, type, value, interval.
  func times(_ reading: Reading) -> String {
    let text = reading.document.text
    let offsets = ScalarOffsets(of: text)
    var table = Table()
    for expression in reading.times.expressions {
      var value = expression.value.description
      if let modifier = expression.modifier { value += " " + modifier.rawValue }
      table.add([
        AnnotationText.place(expression.range, offsets), Table.oneLine(text.utf8Slice(expression.range)),
        expression.type.rawValue, value, AnnotationText.words(expression.interval),
      ])
      if let points = expression.points {
        table.note("points to \(points.value)  \(AnnotationText.words(points.interval))")
      }
      if isExplained {
        for step in expression.basis { table.note("\(step.kind.rawValue): \(step.text)") }
        if let anchor = expression.eventAnchor { table.note(AnnotationText.words(anchor, of: text)) }
        if let other = expression.alternative { table.note("or \(other.value) \(other.condition)") }
      }
    }
    for range in reading.times.ranges {
      table.add([
        AnnotationText.place(range.range, offsets), Table.oneLine(text.utf8Slice(range.range)), "range", "",
        AnnotationText.words(range.interval),
      ])
      if isExplained, let anchor = range.event { table.note(AnnotationText.words(anchor, of: text)) }
    }
    if isExplained {
      for diagnostic in reading.diagnostics where diagnostic.code == "zone-database" { table.note(diagnostic.message) }
    }
    return table.text
  }

  /// The event mentions, one a line: name, place, word, class, tense and aspect, polarity, status, interval; then their
  /// order. Names are those of the other formats (`e1`), so that a word that is repeated is told from the other.
  func events(_ annotation: EventAnnotation, of reading: Reading) -> String {
    let text = reading.document.text
    let offsets = ScalarOffsets(of: text)
    var table = Table()
    for (index, mention) in annotation.mentions.enumerated() {
      let tense =
        mention.aspect == .none ? mention.tense.rawValue : "\(mention.tense.rawValue) \(mention.aspect.rawValue)"
      table.add([
        AnnotationText.name(index), AnnotationText.place(mention.range, offsets),
        Table.oneLine(text.utf8Slice(mention.range)), mention.eventClass.rawValue, tense,
        mention.negated ? "not" : "", mention.status.rawValue,
        AnnotationText.words(mention.interval),
      ])
      if isExplained, let index = mention.expression, reading.times.expressions.indices.contains(index) {
        let expression = reading.times.expressions[index]
        table.note("dated by “\(Table.oneLine(text.utf8Slice(expression.range)))”: \(expression.value)")
      }
    }
    var lines = table.text
    for relation in annotation.relations where relation.type != .vague {
      let sides = [relation.from, relation.to].map { index in
        "\(AnnotationText.name(index)) \(Table.oneLine(text.utf8Slice(annotation.mentions[index].range)))"
      }
      lines += sides.joined(separator: " \(relation.type.rawValue) ") + "\n"
    }
    return lines
  }

  /// What a mention is called in every format.
  private static func name(_ index: Int) -> String { "e\(index + 1)" }

  private static func place(_ range: Range<Int>, _ offsets: ScalarOffsets) -> String {
    let scalars = offsets.scalars(ofBytes: range)
    return "\(scalars.lowerBound)-\(scalars.upperBound)"
  }

  /// The event that a time hangs on.
  private static func words(_ anchor: EventAnchor, of text: String) -> String {
    "hangs on an event: \(anchor.relation.rawValue) “\(Table.oneLine(text.utf8Slice(anchor.event)))”"
  }

  private static func words(_ interval: CivilInterval?) -> String {
    guard let interval, interval.begin != nil || interval.end != nil else { return "" }
    return "[\(interval.begin?.description ?? "…"), \(interval.end?.description ?? "…"))"
  }
}
