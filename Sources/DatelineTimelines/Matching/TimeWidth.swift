/// The width of a time, by which it is compared with others.
enum TimeWidth: Int, CaseIterable {
  case day, week, month, year, unknown

  init(of bounds: TimeBounds) {
    guard !bounds.isOpen else {
      self = .unknown
      return
    }
    guard bounds.isBounded else {
      self = bounds.hasEnd ? .week : .day
      return
    }
    switch bounds.width / TimeBounds.day {
    case ...1: self = .day
    case ...8: self = .week
    case ...32: self = .month
    default: self = .year
    }
  }

  /// The length of its windows in days.
  private var days: Int {
    switch self {
    case .day: 1
    case .week: 7
    case .month: 31
    case .year: 366
    case .unknown: 1
    }
  }

  /// The windows that a time touches, counted from 1970, three at most: of a longer one those at its beginning.
  func windows(of bounds: TimeBounds) -> ClosedRange<Int> {
    let length = days * TimeBounds.day
    switch (bounds.hasBegin, bounds.hasEnd) {
    case (false, false): return 0...0
    case (true, false):
      let first = floorDivide(bounds.begin, length)
      return first...first
    case (false, true):
      // Told without a date, so most likely in the days before publication.
      return floorDivide(bounds.end - 8 * TimeBounds.day, length)...floorDivide(bounds.end - 1, length)
    case (true, true):
      let first = floorDivide(bounds.earliest, length)
      return first...min(floorDivide(bounds.latest - 1, length), first + 2)
    }
  }
}
