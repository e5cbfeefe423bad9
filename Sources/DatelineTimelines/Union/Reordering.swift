extension Array {
  /// Puts the elements into an order, told by their indices, in their place: what is large is moved, and no second array of
  /// it is made.
  mutating func put(into order: consuming [Int32]) {
    for first in indices {
      var place = first
      while order[place] != first {
        let source = Int(order[place])
        order[place] = Int32(place)
        swapAt(place, source)
        place = source
      }
      order[place] = Int32(place)
    }
  }

  /// Removes what `isRepeated` says of an element behind the last one that was kept, in their place.
  mutating func removeRepeated(_ isRepeated: (_ last: Element, Element) -> Bool) {
    var kept = 0
    for index in indices {
      if kept > 0, isRepeated(self[kept - 1], self[index]) { continue }
      if kept != index { swapAt(kept, index) }
      kept += 1
    }
    removeSubrange(kept...)
  }
}

/// The order of what stands in articles, by article and place; `precedes` decides between what stands in one place.
///
/// - Parameter sources: the index of each source by its id, in the order of the ids.
/// - Returns: nil where something is of no known source.
func order(
  _ count: Int, among sources: [String: Int], place: (Int) -> (source: String, start: Int),
  precedes: (Int, Int) -> Bool
) -> [Int32]? {
  var places: [(source: Int32, index: Int32, start: Int)] = []
  places.reserveCapacity(count)
  for index in 0..<count {
    let place = place(index)
    guard let source = sources[place.source] else { return nil }
    places.append((Int32(source), Int32(index), place.start))
  }
  places.sort { one, other in
    if one.source != other.source { return one.source < other.source }
    if one.start != other.start { return one.start < other.start }
    return precedes(Int(one.index), Int(other.index))
  }
  return places.map(\.index)
}
