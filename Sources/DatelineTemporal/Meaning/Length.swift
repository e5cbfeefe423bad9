package import CivilTime

/// A length of time as told: exact, vague, or between two numbers.
package struct Length: Hashable, Sendable {
  /// The parts, coarsest first: "two years and three months" has two.
  package var parts: [Part]
  /// How the number is qualified: "more than", "about".
  package var modifier: TIMEX3Modifier?

  package init(_ parts: [Part], modifier: TIMEX3Modifier? = nil) { (self.parts, self.modifier) = (parts, modifier) }

  package init(_ amount: Quantity, _ unit: TIMEX3Duration.Unit, modifier: TIMEX3Modifier? = nil) {
    self.init([Part(amount: amount, unit: unit)], modifier: modifier)
  }

  /// So much of one unit.
  package struct Part: Hashable, Sendable {
    package var amount: Quantity
    package var unit: TIMEX3Duration.Unit

    package init(amount: Quantity, unit: TIMEX3Duration.Unit) { (self.amount, self.unit) = (amount, unit) }
  }

  /// How much.
  package enum Quantity: Hashable, Sendable {
    /// In thousandths.
    case exact(Int)
    /// Anything from the one to the other whole number: "a few", "two or three".
    case between(Int, Int)
    /// Not told at all: "days".
    case untold

    package static func whole(_ number: Int) -> Quantity { .exact(number * 1000) }

    /// The least and the most whole units that it may be. How many "days" are when no number is told: more than one and
    /// less than the next unit.
    package func bounds(in unit: Granularity) -> (least: Int, most: Int) {
      switch self {
      case .exact(let thousandths): return (thousandths / 1000, (thousandths + 999) / 1000)
      case .between(let least, let most): return (least, most)
      case .untold:
        switch unit {
        case .second, .minute: return (2, 59)
        case .hour: return (2, 23)
        case .day, .partOfDay: return (2, 8)
        case .week, .weekend: return (2, 7)
        case .month: return (2, 11)
        default: return (2, 9)
        }
      }
    }
  }

  /// As TIMEX3 writes it. A number of decades or centuries is told in years, which ISO 8601 knows: a decade is `P10Y`.
  package var duration: TIMEX3Duration {
    var years: Int?
    var others: [TIMEX3Duration.Part] = []
    for part in parts {
      switch part.amount {
      case .exact(let thousandths):
        if let factor = part.unit.years {
          years = (years ?? 0) + thousandths * factor
        } else {
          others.append(TIMEX3Duration.Part(.thousandths(thousandths), part.unit))
        }
      case .between, .untold: others.append(TIMEX3Duration.Part(.unknown, part.unit))
      }
    }
    return TIMEX3Duration((years.map { [TIMEX3Duration.Part(.thousandths($0), .year)] } ?? []) + others)
  }

  /// Whether it is half a year or more, told in months.
  package var isManyMonths: Bool {
    guard parts.count == 1, parts[0].unit == .month, case .exact(let thousandths) = parts[0].amount else {
      return false
    }
    return thousandths >= 6000
  }

  /// Whether it is short enough to reckon dates with: geology has no calendar.
  package var isReckonable: Bool {
    parts.allSatisfy { part in
      switch part.amount {
      case .exact(let thousandths): thousandths <= 100_000_000
      case .between(_, let most): most <= 100_000
      case .untold: true
      }
    }
  }

  /// Whether all its numbers are known.
  package var isExact: Bool {
    parts.allSatisfy { part in
      if case .exact = part.amount { true } else { false }
    }
  }
}

extension TIMEX3Duration.Unit {
  /// How many years it has; nil for what is shorter.
  fileprivate var years: Int? {
    switch self {
    case .year: 1
    case .decade: 10
    case .century: 100
    case .millennium: 1000
    default: nil
    }
  }

  /// The part of the day that is counted; nil for the others.
  package var partOfDay: TIMEX3Calendar.PartOfDay? {
    switch self {
    case .morning: .morning
    case .midday: .midday
    case .afternoon: .afternoon
    case .evening: .evening
    case .night: .night
    case .daytime: .daytime
    default: nil
    }
  }
}
