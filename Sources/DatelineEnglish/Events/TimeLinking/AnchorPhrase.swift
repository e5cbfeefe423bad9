internal import CivilTime
internal import DatelineModel

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
      let unit = Self.granularity(of: part.unit),
      let next = grammar.words.firstIndex(where: { $0.range.lowerBound >= expression.range.upperBound }),
      let relation = Self.relations[grammar.words[next].lemma.lowercasedASCII], let last = grammar.words.last
    else { return nil }
    self.relation = relation
    switch part.amount {
    case .unknown: distance = EventAnchor.Distance(least: 2, most: Self.few(unit), unit: unit)
    case .thousandths(let amount):
      distance = EventAnchor.Distance(least: amount / 1000, most: (amount + 999) / 1000, unit: unit)
    }
    event = grammar.words[next].range.upperBound..<last.range.upperBound
  }

  private static let relations: [String: EventAnchor.Relation] = ["after": .after, "since": .since, "before": .before]

  /// The granularity of a unit of lengths; nil for those that news does not count in.
  static func granularity(of unit: TIMEX3Duration.Unit) -> Granularity? {
    switch unit {
    case .year: .year
    case .month: .month
    case .week: .week
    case .day: .day
    case .hour: .hour
    default: nil
    }
  }

  /// The most that "days", "weeks" or "a few months" without a number mean.
  private static func few(_ unit: Granularity) -> Int {
    switch unit {
    case .day: 8
    case .hour: 12
    default: 5
    }
  }
}
