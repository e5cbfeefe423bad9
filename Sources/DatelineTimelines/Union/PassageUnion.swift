internal import DatelineModel

/// The union of passages: one for each sentence, sorted by article and place.
///
/// A sentence read twice, perhaps with other options, keeps the reading that names most days, then the one that comes
/// first in a total order of the rest, so that the choice depends on the set alone.
func unite(_ passages: consuming [Timeline.Passage]) -> [Timeline.Passage] {
  passages.sort(by: precedes)
  var united: [Timeline.Passage] = []
  united.reserveCapacity(passages.count)
  for passage in passages {
    if let last = united.last, last.source == passage.source, last.start == passage.start { continue }
    united.append(passage)
  }
  return united
}

private func precedes(_ one: Timeline.Passage, _ other: Timeline.Passage) -> Bool {
  if one.source != other.source { return one.source < other.source }
  if one.start != other.start { return one.start < other.start }
  if one.days.count != other.days.count { return one.days.count > other.days.count }
  if one.days != other.days { return one.days.lexicographicallyPrecedes(other.days) }
  return (one.quote, one.end, one.position) < (other.quote, other.end, other.position)
}
