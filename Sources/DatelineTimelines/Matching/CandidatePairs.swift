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

  /// Where an atom stands. Entries sort by place, then by what brings like atoms together, then by atom.
  private struct Entry {
    let key: UInt64
    /// The least scrambled word in the upper half, the atom and whether it is a host below.
    private let rest: UInt64

    init(key: UInt64, likeness: UInt32, atom: Int, isHost: Bool) {
      self.key = key
      rest = UInt64(likeness) << 32 | UInt64(UInt32(atom)) << 1 | (isHost ? 1 : 0)
    }

    var atom: Int { Int(UInt32(truncatingIfNeeded: rest) >> 1) }
    var isHost: Bool { rest & 1 == 1 }

    static func precedes(_ one: Entry, _ other: Entry) -> Bool {
      one.key == other.key ? one.rest < other.rest : one.key < other.key
    }
  }

  /// How many entries are sorted at once: the memory that pairing takes beside the atoms.
  private static let batch = 1 << 23

  private let features: AtomFeatures
  private let scales: [Scale]
  /// The hashes of the words that atoms stand under, those of an atom from one of `starts` to the next.
  private let words: [UInt64]
  private let starts: [Int32]
  private let likenesses: [UInt32]

  init(_ features: AtomFeatures) {
    self.features = features
    scales = features.bounds.map { CandidatePairs.scale(of: $0) }
    var (words, starts, likenesses) = ([UInt64](), [Int32(0)], [UInt32]())
    for index in 0..<features.count {
      let bag = features.words[index]
      words += CandidatePairs.rarest(bag, features).map { features.vocabulary.hashes[Int($0)] }
      starts.append(Int32(words.count))
      let least = bag.map { scramble(features.vocabulary.hashes[Int($0)]) }.min() ?? 0
      likenesses.append(UInt32(truncatingIfNeeded: least >> 32))
    }
    (self.words, self.starts, self.likenesses) = (words, starts, likenesses)
  }

  /// Hands every candidate pair to `body`, the lesser index first; some pairs more than once.
  func forEach(_ body: (Int, Int) -> Void) {
    for scale in Scale.allCases {
      let hosts = scales.count { $0 == scale }
      guard hosts > 0 else { continue }
      // On the finest scale and on that of the unknown all are hosts.
      var places: HostPlaces?
      if scale != .day, scale != .unknown {
        places = HostPlaces(capacity: hosts * CandidatePairs.wordLimit * 3)
        stand(at: scale) { key, _, isHost in if isHost { places?.insert(key) } }
      }
      pair(body) { take in
        stand(at: scale) { key, atom, isHost in
          if isHost || places?.mayContain(key) ?? true { take(key, atom, isHost) }
        }
      }
    }
    pair(body) { standNearDays($0) }
  }

  /// Places by their keys; a few that are not among them may seem to be.
  private struct HostPlaces {
    private var bits: [UInt64]

    init(capacity: Int) {
      var size = 1
      while size * 8 < capacity { size *= 2 }
      bits = Array(repeating: 0, count: size)
    }

    mutating func insert(_ key: UInt64) { bits[word(key)] |= 1 << (key & 63) }

    func mayContain(_ key: UInt64) -> Bool { bits[word(key)] >> (key & 63) & 1 == 1 }

    private func word(_ key: UInt64) -> Int { Int(truncatingIfNeeded: key >> 6) & (bits.count - 1) }
  }

  // MARK: Where atoms stand

  private typealias Taking = (_ key: UInt64, _ atom: Int, _ isHost: Bool) -> Void

  private func stand(at scale: Scale, _ take: Taking) {
    for index in 0..<features.count where scales[index].rawValue <= scale.rawValue {
      if scale == .unknown, scales[index] != .unknown { continue }
      let isHost = scales[index] == scale
      for window in CandidatePairs.windows(of: features.bounds[index], at: scale) {
        let place = scramble(UInt64(bitPattern: Int64(window)) &* 8 &+ UInt64(scale.rawValue))
        for word in starts[index]..<starts[index + 1] { take(words[Int(word)] ^ place, index, isHost) }
      }
    }
  }

  /// Days that differ by a little may still be one event told with different dates. It is the same deed then, so atoms
  /// stand under their action with each of their rarest words, in windows of two weeks that overlap by half.
  private func standNearDays(_ take: Taking) {
    for index in 0..<features.count where scales[index].rawValue <= Scale.week.rawValue {
      let action = features.actions[index]
      guard features.bounds[index].isBounded, action != features.noAction else { continue }
      let deed = scramble(features.vocabulary.hashes[Int(action)])
      let week = floorDivide(features.bounds[index].begin, 7 * TimeBounds.day)
      for window in [week, week + 1] {
        let place = scramble(UInt64(bitPattern: Int64(window)) &* 8 &+ 7)
        for word in starts[index]..<starts[index + 1] { take((words[Int(word)] &+ deed) ^ place, index, true) }
      }
    }
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

  /// Pairs the atoms that stand in one place, places in the order of their keys, so many at once as a batch holds.
  private func pair(_ body: (Int, Int) -> Void, standing: (Taking) -> Void) {
    var count = 0
    standing { _, _, _ in count += 1 }
    var bits = 0
    while count >> bits > CandidatePairs.batch { bits += 1 }
    var entries: [Entry] = []
    entries.reserveCapacity(count >> bits)
    for part in 0..<UInt64(1) << bits {
      standing { key, atom, isHost in
        if bits == 0 || key >> (64 - bits) == part {
          entries.append(Entry(key: key, likeness: likenesses[atom], atom: atom, isHost: isHost))
        }
      }
      entries.sort(by: Entry.precedes)
      CandidatePairs.pair(entries, body)
      entries.removeAll(keepingCapacity: true)
    }
  }

  private static func pair(_ entries: [Entry], _ body: (Int, Int) -> Void) {
    var start = 0
    while start < entries.count {
      var end = start + 1
      while end < entries.count, entries[end].key == entries[start].key { end += 1 }
      let reach = end - start <= crowd ? crowd : neighbours
      for left in start..<end {
        for right in (left + 1)..<max(left + 1, min(end, left + 1 + reach)) {
          let (one, other) = (entries[left], entries[right])
          if one.atom != other.atom, one.isHost || other.isHost {
            body(min(one.atom, other.atom), max(one.atom, other.atom))
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
