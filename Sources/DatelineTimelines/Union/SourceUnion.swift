internal import CivilTime
internal import DatelineModel

/// The union of sources: one for each id, sorted by id.
///
/// Two that share an id have the same text. What is known of either is kept, and where they differ the least value wins:
/// a choice that depends on the set alone, never on its order.
func unite(_ sources: [Timeline.Source]) -> [Timeline.Source] {
  var united: [Timeline.Source] = []
  united.reserveCapacity(sources.count)
  for source in sources.sorted(by: { $0.id < $1.id }) {
    if let last = united.last, last.id == source.id {
      united[united.count - 1] = unite(last, source)
    } else {
      united.append(source)
    }
  }
  return united
}

private func unite(_ one: Timeline.Source, _ other: Timeline.Source) -> Timeline.Source {
  var united = Timeline.Source(id: one.id)
  (united.title, united.url) = (least(one.title, other.title), least(one.url, other.url))
  (united.origin, united.image) = (least(one.origin, other.origin), least(one.image, other.image))
  (united.publisher, united.author) = (least(one.publisher, other.publisher), least(one.author, other.author))
  united.published = least(one.published, other.published)
  united.modified = least(one.modified, other.modified)
  return united
}

private func least<Value: Comparable>(_ one: Value?, _ other: Value?) -> Value? {
  guard let one, let other else { return one ?? other }
  return min(one, other)
}
