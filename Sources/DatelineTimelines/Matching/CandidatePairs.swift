/// Pairs of atoms that are worth comparing: those that share a rare word within a window of time.
///
/// Every atom has a scale, the width of its time, and is a host there; on coarser scales it is a guest. Only pairs with
/// a host meet, so "in August" meets the 18th on the scale of months and two days meet on the scale of days. On each
/// scale an atom stands under the rarest of its words in each window that its time touches. A crowded place compares
/// neighbours only, after a sort that brings like atoms together, so that the work grows with the number of atoms.
struct CandidatePairs {
  /// How many of an atom's words it stands under. Two sets of up to twelve words that share half of them share one of
  /// these.
  private static let wordLimit = 6
  /// Places of up to so many atoms compare all, larger ones so many neighbours of each.
  private static let crowd = 24
  private static let neighbours = 10

  private enum Scale: Int, CaseIterable {
    case day, week, month, year, unknown

    /// The length of its windows in days.
    var days: Int {
      switch self {
      case .day: 1
      case .week: 7
      case .month: 31
      case .year: 366
      case .unknown: 1
      }
    }
  }

  private struct Entry {
    var key: UInt64
    /// What brings like atoms together: the least scrambled word.
    var likeness: UInt32
    var atom: Int32
    var isHost: Bool
  }

  private let features: AtomFeatures
  private let scales: [Scale]
  private let rareWords: [ArraySlice<UInt64>]
  private let likenesses: [UInt32]

  init(_ features: AtomFeatures) {
    self.features = features
    scales = features.bounds.map { CandidatePairs.scale(of: $0) }
    var (flat, starts, likenesses) = ([UInt64](), [0], [UInt32]())
    for index in 0..<features.count {
      let words = features.words[index]
      flat += CandidatePairs.rarest(words, features).map { features.vocabulary.hashes[Int($0)] }
      starts.append(flat.count)
      let least = words.map { scramble(features.vocabulary.hashes[Int($0)]) }.min() ?? 0
      likenesses.append(UInt32(truncatingIfNeeded: least >> 32))
    }
    rareWords = (0..<features.count).map { flat[starts[$0]..<starts[$0 + 1]] }
    self.likenesses = likenesses
  }

  /// Hands every candidate pair to `body`, the lesser index first; some pairs more than once.
  func forEach(_ body: (Int, Int) -> Void) {
    for scale in Scale.allCases {
      CandidatePairs.pair(entries(at: scale), body)
    }
    CandidatePairs.pair(nearDayEntries(), body)
  }

  // MARK: Where atoms stand

  private func entries(at scale: Scale) -> [Entry] {
    var entries: [Entry] = []
    for index in 0..<features.count where scales[index].rawValue <= scale.rawValue {
      if scale == .unknown, scales[index] != .unknown { continue }
      let windows = CandidatePairs.windows(of: features.bounds[index], at: scale)
      for word in rareWords[index] {
        for window in windows {
          let place = scramble(UInt64(bitPattern: Int64(window)) &* 8 &+ UInt64(scale.rawValue))
          entries.append(
            Entry(
              key: word ^ place, likeness: likenesses[index], atom: Int32(index), isHost: scales[index] == scale))
        }
      }
    }
    return entries
  }

  /// Days that differ by a little may still be one event told with different dates. It is the same deed then, so atoms
  /// stand under their action with each of their rarest words, in windows of two weeks that overlap by half.
  private func nearDayEntries() -> [Entry] {
    var entries: [Entry] = []
    for index in 0..<features.count where scales[index].rawValue <= Scale.week.rawValue {
      let action = features.actions[index]
      guard features.bounds[index].isBounded, action != features.noAction else { continue }
      let deed = scramble(features.vocabulary.hashes[Int(action)])
      let week = floorDivide(features.bounds[index].begin, 7 * TimeBounds.day)
      for word in rareWords[index] {
        for window in [week, week + 1] {
          let place = scramble(UInt64(bitPattern: Int64(window)) &* 8 &+ 7)
          entries.append(
            Entry(key: (word &+ deed) ^ place, likeness: likenesses[index], atom: Int32(index), isHost: true))
        }
      }
    }
    return entries
  }

  private static func scale(of bounds: TimeBounds) -> Scale {
    if bounds.isOpen { return .unknown }
    guard bounds.isBounded else { return bounds.hasEnd ? .week : .day }
    switch bounds.width / TimeBounds.day {
    case ...1: return .day
    case ...8: return .week
    case ...32: return .month
    default: return .year
    }
  }

  /// The windows that a time touches, three at most: of a longer one those at its beginning.
  private static func windows(of bounds: TimeBounds, at scale: Scale) -> ClosedRange<Int> {
    let length = scale.days * TimeBounds.day
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

  /// The rarest words of a set that some other atom has too, the rarest first.
  private static func rarest(_ words: ArraySlice<Int32>, _ features: AtomFeatures) -> ArraySlice<Int32> {
    let hashes = features.vocabulary.hashes
    return words.filter { features.frequencies[Int($0)] > 1 }.sorted { one, other in
      let (mine, theirs) = (features.weights[one], features.weights[other])
      return mine == theirs ? hashes[Int(one)] < hashes[Int(other)] : mine > theirs
    }.prefix(wordLimit)
  }

  // MARK: Who meets whom

  private static func pair(_ entries: consuming [Entry], _ body: (Int, Int) -> Void) {
    entries.sort { ($0.key, $0.likeness, $0.atom) < ($1.key, $1.likeness, $1.atom) }
    var start = 0
    while start < entries.count {
      var end = start + 1
      while end < entries.count, entries[end].key == entries[start].key { end += 1 }
      let reach = end - start <= crowd ? crowd : neighbours
      for left in start..<end {
        for right in (left + 1)..<max(left + 1, min(end, left + 1 + reach)) {
          let (one, other) = (entries[left], entries[right])
          if one.atom != other.atom, one.isHost || other.isHost {
            body(Int(min(one.atom, other.atom)), Int(max(one.atom, other.atom)))
          }
        }
      }
      start = end
    }
  }
}

/// Mixes a number so that near numbers lie far apart (the finaliser of splitmix64, Steele, Lea and Flood 2014).
func scramble(_ number: UInt64) -> UInt64 {
  var mixed = number &+ 0x9E37_79B9_7F4A_7C15
  mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
  mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
  return mixed ^ (mixed >> 31)
}

/// The quotient rounded down.
func floorDivide(_ number: Int, _ divisor: Int) -> Int {
  let quotient = number / divisor
  return number % divisor < 0 ? quotient - 1 : quotient
}
