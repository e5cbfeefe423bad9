internal import CivilTime
internal import DatelineModel
internal import DatelineTemporal

/// A length of time that counts from an event: "just days after the summit", "two months since she left".
struct AnchorPhrase {
  var relation: EventAnchor.Relation
  var distance: EventAnchor.Distance
  /// The words that name the event, as UTF-8 bytes of the text.
  var event: Range<Int>

  /// The phrase that an expression leads in; nil when it leads none.
  init?(_ expression: TimeExpression, in grammar: SentenceGrammar) {
    if let anchor = expression.eventAnchor, let distance = anchor.distance {
      (relation, self.distance, event) = (anchor.relation, distance, anchor.event)
      return
    }
    guard
      case .duration(let duration) = expression.value, let part = duration.parts.first, duration.parts.count == 1,
      let unit = part.unit.granularity,
      let next = grammar.words.firstIndex(where: { $0.range.lowerBound >= expression.range.upperBound }),
      let relation = Self.relations[grammar.words[next].lemma.lowercasedASCII], let last = grammar.words.last
    else { return nil }
    self.relation = relation
    switch part.amount {
    case .unknown:
      let bounds = Length.Quantity.untold.bounds(in: unit)
      distance = EventAnchor.Distance(least: bounds.least, most: bounds.most, unit: unit)
    case .thousandths(let amount):
      distance = EventAnchor.Distance(least: amount / 1000, most: (amount + 999) / 1000, unit: unit)
    }
    event = grammar.words[next].range.upperBound..<last.range.upperBound
  }

  private static let relations: [String: EventAnchor.Relation] = ["after": .after, "since": .since, "before": .before]
}
