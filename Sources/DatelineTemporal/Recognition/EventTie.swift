internal import CivilTime
internal import DatelineModel

/// An event that a length or a word of order hangs on: "days after the summit", "since the election".
struct EventTie: Sendable {
  var relation: EventAnchor.Relation
  /// How far from the event; nil where only the side is told.
  var distance: Length?
  /// The tokens that name the event.
  var tokens: Range<Int>

  /// The tie as the model tells it: how far, in which unit, from the words in that range of bytes.
  func anchor(_ event: Range<Int>) -> EventAnchor {
    guard let part = distance?.parts.last, let unit = part.unit.granularity else {
      return EventAnchor(relation, distance: nil, event: event)
    }
    let (least, most): (Int, Int) =
      switch part.amount {
      case .exact(let thousandths): (thousandths / 1000, (thousandths + 999) / 1000)
      case .between(let least, let most): (least, most)
      case .untold: EventTie.untold(unit)
      }
    return EventAnchor(relation, distance: EventAnchor.Distance(least: least, most: most, unit: unit), event: event)
  }

  /// How many "days" may be when no number is told: more than one and less than the next unit.
  private static func untold(_ unit: Granularity) -> (Int, Int) {
    switch unit {
    case .second, .minute: (2, 59)
    case .hour: (2, 23)
    case .day, .partOfDay: (2, 8)
    case .week, .weekend: (2, 7)
    case .month: (2, 11)
    default: (2, 9)
    }
  }
}
