/// The bounds of all atoms: those are many, and times few, so that each time is kept once and known by a number.
struct ToldTimes: RandomAccessCollection {
  /// For each atom the number of its time.
  private(set) var numbers: [Int32] = []
  /// The times by their numbers.
  private(set) var times: [TimeBounds] = []
  private var known: [TimeBounds: Int32] = [:]

  var startIndex: Int { 0 }
  var endIndex: Int { numbers.count }

  subscript(atom: Int) -> TimeBounds { times[Int(numbers[atom])] }

  /// Makes room for so many atoms.
  mutating func reserveCapacity(_ count: Int) { numbers.reserveCapacity(count) }

  /// Adds the time of one more atom.
  mutating func append(_ time: TimeBounds) {
    if let number = known[time] { return numbers.append(number) }
    known[time] = Int32(times.count)
    numbers.append(Int32(times.count))
    times.append(time)
  }

  /// The times of the atoms in another order, told by their indices, and closed.
  func arranged(by order: [Int32]) -> ToldTimes {
    var arranged = ToldTimes()
    arranged.times = times
    arranged.numbers = order.map { numbers[Int($0)] }
    return arranged
  }

  /// Lets go of what finds a time again: no more are added.
  mutating func close() { known = [:] }
}
