internal import CivilTime
package import DatelineModel

/// An event that a length or a word of order hangs on: "days after the summit", "since the election". A class, so that the
/// many phrases that hang on none carry no room for it.
package final class EventTie: Sendable {
  package let relation: EventAnchor.Relation
  /// How far from the event; nil where only the side is told.
  package let distance: Length?
  /// The tokens that name the event.
  package let tokens: Range<Int>

  package init(relation: EventAnchor.Relation, distance: Length?, tokens: Range<Int>) {
    (self.relation, self.distance, self.tokens) = (relation, distance, tokens)
  }

  /// The tie as the model tells it: how far, in which unit, from the words in that range of bytes.
  package func anchor(_ event: Range<Int>) -> EventAnchor {
    guard let part = distance?.parts.last, let unit = part.unit.granularity else {
      return EventAnchor(relation, distance: nil, event: event)
    }
    let (least, most) = part.amount.bounds(in: unit)
    return EventAnchor(relation, distance: EventAnchor.Distance(least: least, most: most, unit: unit), event: event)
  }
}
