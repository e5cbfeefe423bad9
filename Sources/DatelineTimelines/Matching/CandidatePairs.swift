/// Pairs of atoms that are worth comparing: those that share a rare word within a window of time.
///
/// Every atom has a scale, the width of its time, and is a host there; on coarser scales it is a guest. Only pairs with
/// a host meet, so "in August" meets the 18th on the scale of months and two days meet on the scale of days. On each
/// scale an atom stands under the rarest of its words in each window that its time touches. Windows are gone through one
/// by one, so that all that is compared lies near in memory however many atoms there are.
struct CandidatePairs {
  /// How many of an atom's words it stands under. Two sets of up to twelve words that share half of them share one of
  /// these.
  private static let wordLimit = 6

  private let features: AtomFeatures
  private let scales: [TimeWidth]
  /// The words that atoms stand under, by their rank from the rarest on, those of an atom from one of `starts` to the next.
  private let words: [Int32]
  private let starts: [Int32]
  /// What each word weighs, by its rank.
  private let weights: [Int32]
  /// The atoms in an order that brings like ones together.
  private let order: [Int32]

  init(_ features: AtomFeatures) {
    self.features = features
    scales = features.bounds.map { TimeWidth(of: $0) }
    var (words, starts, likenesses) = ([Int32](), [Int32(0)], [UInt64]())
    let (byRarity, ranks) = CandidatePairs.rarity(of: features)
    var rarest: [Int32] = []
    for index in 0..<features.count {
      let bag = features.words[index]
      rarest.removeAll(keepingCapacity: true)
      // What no other atom has brings nobody together.
      for word in bag where features.frequencies[Int(word)] > 1 { rarest.append(ranks[Int(word)]) }
      rarest.sort()
      words += rarest.prefix(CandidatePairs.wordLimit)
      starts.append(Int32(words.count))
      let least = bag.map { scramble(features.vocabulary.hashes[Int($0)]) }.min() ?? 0
      likenesses.append((least >> 32) << 32 | UInt64(features.index(at: index)))
    }
    (self.words, self.starts) = (words, starts)
    weights = byRarity.map { Int32(features.weights[$0]) }
    likenesses.sort()
    var places = [Int32](repeating: 0, count: features.count)
    for place in 0..<features.count { places[Int(features.index(at: place))] = Int32(place) }
    order = likenesses.map { places[Int(UInt32(truncatingIfNeeded: $0))] }
  }

  /// Hands every candidate pair to `body`, once or more often, by their places among those who
  /// were gathered there last; pairs of one atom follow each other.
  func forEach(gathering gather: ([Int]) -> Void, _ body: (Meeting) -> Void) {
    var room = MeetingRoom(words: words, starts: starts, weights: weights)
    for scale in TimeWidth.allCases where scales.contains(scale) {
      meet(stands(at: scale), in: &room, .hosted, hosts: { scales[$0] == scale }, gather, body)
    }
    meet(standsNearDays(), in: &room, .twofold, hosts: { _ in true }, gather, body)
  }

  // MARK: Where atoms stand

  /// A window, and the deed in it, in which an atom stands.
  private struct Stand: Comparable {
    let window: Int
    let deed: Int32
    /// The place of the atom in the order, doubled; one more where the atom stands in the window before, too.
    private let mark: Int32

    init(window: Int, deed: Int32, rank: Int, isOld: Bool = false) {
      (self.window, self.deed) = (window, deed)
      mark = Int32(rank) << 1 | (isOld ? 1 : 0)
    }

    /// The place of the atom in the order.
    var rank: Int { Int(mark >> 1) }
    /// Whether the atom stands in the window before, too.
    var isOld: Bool { mark & 1 == 1 }

    func isBeside(_ other: Stand) -> Bool { window == other.window && deed == other.deed }

    func isNext(to other: Stand) -> Bool { window == other.window + 1 && deed == other.deed }

    static func < (one: Stand, other: Stand) -> Bool {
      (one.deed, one.window, one.mark) < (other.deed, other.window, other.mark)
    }
  }

  /// Where all stand that meet on a scale.
  private func stands(at scale: TimeWidth) -> [Stand] {
    var stands: [Stand] = []
    for (rank, index) in order.enumerated() {
      let own = scales[Int(index)]
      guard scale == .unknown ? own == .unknown : own.rawValue <= scale.rawValue else { continue }
      for window in scale.windows(of: features.bounds[Int(index)]) {
        stands.append(Stand(window: window, deed: features.noAction, rank: rank))
      }
    }
    stands.sort()
    return stands
  }

  /// Days that differ by a little may still be one event told with different dates. It is the same deed then, so atoms
  /// stand under their action with each of their rarest words, in windows of two weeks that overlap by half.
  private func standsNearDays() -> [Stand] {
    var stands: [Stand] = []
    for (rank, index) in order.enumerated() where scales[Int(index)].rawValue <= TimeWidth.week.rawValue {
      let (action, bounds) = (features.actions[Int(index)], features.bounds[Int(index)])
      guard bounds.isBounded, action != features.noAction else { continue }
      let week = floorDivide(bounds.begin, 7 * TimeBounds.day)
      stands.append(Stand(window: week, deed: action, rank: rank))
      stands.append(Stand(window: week + 1, deed: action, rank: rank, isOld: true))
    }
    stands.sort()
    return stands
  }

  /// The words from the rarest on, and the rank of each among them.
  private static func rarity(of features: AtomFeatures) -> (words: [Int32], ranks: [Int32]) {
    // A closure that has the features counts each of their arrays up and down whenever it is called.
    let (hashes, weights) = (features.vocabulary.hashes, features.weights)
    let words = (0..<Int32(features.vocabulary.count)).sorted { one, other in
      let (mine, theirs) = (weights[one], weights[other])
      return mine == theirs ? hashes[Int(one)] < hashes[Int(other)] : mine > theirs
    }
    var ranks = [Int32](repeating: 0, count: words.count)
    for (rank, word) in words.enumerated() { ranks[Int(word)] = Int32(rank) }
    return (words, ranks)
  }

  // MARK: Who meets whom

  /// Goes from window to window; who stands in one meets there.
  private func meet(
    _ stands: [Stand], in room: inout MeetingRoom, _ kind: MeetingRoom.Kind, hosts isHost: (Int) -> Bool,
    _ gather: ([Int]) -> Void, _ body: (Meeting) -> Void
  ) {
    let times = features.bounds.numbers
    var start = 0
    while start < stands.count {
      var end = start
      let isNext = start > 0 && stands[start].isNext(to: stands[start - 1])
      while end < stands.count, stands[end].isBeside(stands[start]) {
        let atom = Int(order[stands[end].rank])
        room.enter(atom, isHost: isHost(atom), time: times[atom], isOld: stands[end].isOld)
        end += 1
      }
      room.meet(kind, isNext: isNext, gathering: gather, body)
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
