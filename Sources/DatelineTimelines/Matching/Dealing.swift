/// Deals elements out on so many shelves: the elements shelf by shelf, those of one in the order in which they came.
///
/// It takes as long as there are elements and shelves, and no longer.
func dealt<Element>(_ elements: [Element], into shelves: Int, _ shelf: (Element) -> Int) -> [Element] {
  var ends: [Int32] = []
  return dealt(elements, into: shelves, ends: &ends, shelf)
}

/// The same, and where each shelf ends.
func dealt<Element>(
  _ elements: [Element], into shelves: Int, ends: inout [Int32], _ shelf: (Element) -> Int
) -> [Element] {
  ends = Array(repeating: 0, count: shelves)
  for element in elements { ends[shelf(element)] += 1 }
  var start: Int32 = 0
  for number in ends.indices { (ends[number], start) = (start, start + ends[number]) }
  return [Element](unsafeUninitializedCapacity: elements.count) { memory, count in
    for element in elements {
      let number = shelf(element)
      memory.initializeElement(at: Int(ends[number]), to: element)
      ends[number] += 1
    }
    count = elements.count
  }
}
