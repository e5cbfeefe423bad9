internal import DatelineModel

/// The union of passages: one for each sentence, sorted by article and place.
///
/// A sentence read twice, perhaps with other options, keeps the reading that names most days, then the one that comes
/// first in a total order of the rest, so that the choice depends on the set alone.
///
/// - Parameter sources: the index of each source by its id, in the order of the ids.
func unite(_ passages: consuming [Timeline.Passage], of sources: [String: Int]) -> [Timeline.Passage] {
  let order = order(passages.count, among: sources) {
    (passages[$0].source, passages[$0].start)
  } precedes: {
    precedes(passages[$0], passages[$1])
  }
  if let order { passages.put(into: order) } else { passages.sort(by: precedes) }
  passages.removeRepeated { $0.source == $1.source && $0.start == $1.start }
  return passages
}

private func precedes(_ one: Timeline.Passage, _ other: Timeline.Passage) -> Bool {
  if one.source != other.source { return one.source < other.source }
  if one.start != other.start { return one.start < other.start }
  if one.days.count != other.days.count { return one.days.count > other.days.count }
  if one.days != other.days { return one.days.lexicographicallyPrecedes(other.days) }
  return (one.quote, one.end, one.position) < (other.quote, other.end, other.position)
}
