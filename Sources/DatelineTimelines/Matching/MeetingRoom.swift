/// Brings together the atoms of one window of time that share a word, each pair once.
///
/// Where a crowd has a word, neighbours only are brought together, in the order in which they entered, so that the work
/// grows with the number of atoms.
struct MeetingRoom {
  /// Of so many under one word all meet, of more each so many neighbours.
  private static let crowd = 24
  private static let neighbours = 10
  /// How many words of atoms are sorted at once; where there are more, a pair may meet more than once.
  private static let batch: Int = 1 << 23

  /// The words of all atoms, those of an atom from one of `starts` to the next.
  private let words: [Int32]
  private let starts: [Int32]
  /// What each word weighs.
  private let weights: [Int32]

  /// Who is in the room.
  private var guests: [Guest] = []
  /// What sort of room it is.
  private var kind = Kind.hosted
  /// For each atom a bit for each of its words under which it met a crowd where it was a host.
  private var crowded: [UInt8]
  /// For each word the last room of the sort in which all who have it met.
  private var lastFree: [Int32] = []
  /// The room before this one where those who were new there are the old ones here; else -1.
  private var former: Int32 = -1
  /// For each of the holders, who it has met before under this word.
  private var acquaintances: [Acquaintance] = []
  /// For each word the last room in which a host had it.
  private var lastRoom: [Int32]
  private var room: Int32 = 0
  /// A word in the upper half; in the lower the number of the guest who has it, and which of the guest's words it is.
  private var entries: [UInt64] = []
  /// By number, the guests who have a word that others have, too, word by word.
  private var holders: [Int32] = []
  /// For each of them the end of those behind it whom it meets.
  private var reaches: [Int32] = []
  /// For each of them what those of the guest's words before this one weigh under which all holders meet: with whom it meets
  /// only now, it does not share them.
  private var unshared: [Int32] = []
  /// Where each guest stands among the holders, from one of `firsts` to the next.
  private var places: [Int32] = []
  private var firsts: [Int32] = []
  /// For each guest the last who met it.
  private var lastMet: [Int32] = []

  /// - Parameters:
  ///   - words: the words of all atoms, as numbers, the rarest first; of a word that it stands under, an atom that has it
  ///     stands under all of its own that come before.
  ///   - starts: where in them those of each atom start, and behind these their end.
  ///   - weights: what each word weighs.
  init(words: [Int32], starts: [Int32], weights: [Int32]) {
    (self.words, self.starts, self.weights) = (words, starts, weights)
    lastRoom = Array(repeating: 0, count: weights.count)
    crowded = Array(repeating: 0, count: starts.count - 1)
  }

  /// What sort of rooms there are.
  enum Kind {
    /// Each atom is a host in the rooms of one row alone, and two of one time are hosts in the same ones.
    case hosted
    /// Each atom comes twice, first as a new one and then as an old one; all are hosts. These rooms come behind the others.
    case twofold
  }

  private struct Guest {
    let atom: Int
    let isHost: Bool
    /// The number of its time.
    let time: Int32
    let isOld: Bool
  }

  /// Whom a holder of a word has met in other rooms, under that word.
  private struct Acquaintance: OptionSet {
    let rawValue: UInt8
    /// Those of one time with it.
    static let contemporaries = Acquaintance(rawValue: 1)
    /// The old ones, where it is old.
    static let old = Acquaintance(rawValue: 2)
  }

  /// Lets an atom in.
  ///
  /// - Parameters:
  ///   - time: the number of its time.
  ///   - isOld: in a room of two, whether it was new in the one before.
  mutating func enter(_ atom: Int, isHost: Bool, time: Int32 = 0, isOld: Bool = false) {
    guests.append(Guest(atom: atom, isHost: isHost, time: time, isOld: isOld))
  }

  /// Hands those who meet to `body`, all whom one meets one after another, and empties
  /// the room. Who has met in a room before is not handed over again in one of two, as far as that is known.
  ///
  /// - Parameters:
  ///   - kind: what sort of room it was.
  ///   - isNext: in a room of two, whether those who were new in the last room are the old ones here.
  ///   - gather: called with the guests' atoms before that, where some meet.
  mutating func meet(
    _ kind: Kind = .hosted, isNext: Bool = false, gathering gather: ([Int]) -> Void, _ body: (Meeting) -> Void
  ) {
    defer { guests.removeAll(keepingCapacity: true) }
    self.kind = kind
    if kind == .twofold, lastFree.isEmpty { lastFree = Array(repeating: -1, count: weights.count) }
    former = isNext ? room : -1
    room += 1
    guard guests.count > 1, guests.contains(where: \.isHost) else { return }
    var count = 0
    for guest in guests {
      count += words(of: guest.atom).count
      if guest.isHost { for place in words(of: guest.atom) { lastRoom[Int(words[place])] = room } }
    }
    var isGathered = false
    let parts = Int32(count / MeetingRoom.batch + 1)
    for part in 0..<parts {
      seat(part, of: parts)
      introduce()
      guard !holders.isEmpty else { continue }
      if !isGathered { gather(guests.map(\.atom)) }
      isGathered = true
      converse(body)
    }
  }

  private func words(of atom: Int) -> Range<Int> { Int(starts[atom])..<Int(starts[atom + 1]) }

  /// Sorts the guests by their words, as far as a host has them, too; so many parts of the words are taken in turn.
  private mutating func seat(_ part: Int32, of parts: Int32) {
    entries.removeAll(keepingCapacity: true)
    for (number, guest) in guests.enumerated() {
      for (rank, place) in words(of: guest.atom).enumerated() {
        let word = words[place]
        guard lastRoom[Int(word)] == room, parts == 1 || word % parts == part else { continue }
        entries.append(UInt64(UInt32(bitPattern: word)) << 32 | UInt64(number) << 3 | UInt64(min(rank, 7)))
      }
    }
    entries.sort()
  }

  /// Finds the holders of each word and how far each of them reaches.
  private mutating func introduce() {
    holders.removeAll(keepingCapacity: true)
    reaches.removeAll(keepingCapacity: true)
    unshared.removeAll(keepingCapacity: true)
    acquaintances.removeAll(keepingCapacity: true)
    firsts.removeAll(keepingCapacity: true)
    firsts.append(contentsOf: repeatElement(0, count: guests.count + 1))
    var start = 0
    while start < entries.count {
      let word = entries[start] >> 32
      var end = start + 1
      while end < entries.count, entries[end] >> 32 == word { end += 1 }
      if end - start > 1 {
        let isCrowd = end - start > MeetingRoom.crowd
        let reach = isCrowd ? MeetingRoom.neighbours : MeetingRoom.crowd
        let weight = isCrowd ? 0 : weights[Int(word)]
        let last = holders.count + end - start
        let isKnown = kind == .twofold && former >= 0 && lastFree[Int(word)] == former
        if kind == .twofold, !isCrowd { lastFree[Int(word)] = room }
        for entry in entries[start..<end] {
          let number = Int(UInt32(truncatingIfNeeded: entry) >> 3)
          meet(guests[number], rank: UInt8(entry & 7), isCrowd: isCrowd, isKnown: isKnown)
          firsts[number + 1] += 1
          reaches.append(Int32(min(last, holders.count + 1 + reach)))
          unshared.append(weight)
          holders.append(Int32(number))
        }
      }
      start = end
    }
    for number in guests.indices { firsts[number + 1] += firsts[number] }
    places.removeAll(keepingCapacity: true)
    places.append(contentsOf: repeatElement(0, count: holders.count))
    // Each guest's places are filled from their end, and what was an end is a beginning then.
    for place in holders.indices.reversed() {
      let number = Int(holders[place]) + 1
      firsts[number] -= 1
      places[Int(firsts[number])] = Int32(place)
    }
    firsts.removeFirst()
    firsts.append(Int32(holders.count))
    for number in guests.indices {
      var gone: Int32 = 0
      for place in places[Int(firsts[number])..<Int(firsts[number + 1])] {
        (unshared[Int(place)], gone) = (gone, gone &+ unshared[Int(place)])
      }
    }
  }

  /// Keeps what a guest's word says of whom it has met and will have met.
  @inline(__always)
  private mutating func meet(_ guest: Guest, rank: UInt8, isCrowd: Bool, isKnown: Bool) {
    switch kind {
    case .hosted: if isCrowd, guest.isHost { crowded[guest.atom] |= 1 << rank }
    case .twofold:
      var met: Acquaintance = crowded[guest.atom] & 1 << rank == 0 ? .contemporaries : []
      if isKnown, guest.isOld { met.insert(.old) }
      acquaintances.append(met)
    }
  }

  /// Whether two have met in another room, under a word of which the first's acquaintances are told.
  @inline(__always)
  private func haveMet(_ one: Guest, _ other: Guest, _ acquaintance: Acquaintance) -> Bool {
    acquaintance.contains(.contemporaries) && one.time == other.time || acquaintance.contains(.old) && other.isOld
  }

  /// Guest by guest, hands over the pairs that have a host.
  private mutating func converse(_ body: (Meeting) -> Void) {
    lastMet.removeAll(keepingCapacity: true)
    lastMet.append(contentsOf: repeatElement(-1, count: guests.count))
    for (number, guest) in guests.enumerated() {
      for place in places[Int(firsts[number])..<Int(firsts[number + 1])] {
        for other in (Int(place) + 1)..<max(Int(place) + 1, Int(reaches[Int(place)])) {
          let met = Int(holders[other])
          guard Int(lastMet[met]) != number else { continue }
          lastMet[met] = Int32(number)
          guard guest.isHost || guests[met].isHost else { continue }
          if kind == .twofold, haveMet(guest, guests[met], acquaintances[Int(place)]) { continue }
          body(Meeting(one: number, other: met, mine: unshared[Int(place)], theirs: unshared[other]))
        }
      }
    }
  }
}

/// Two who meet, by their places among the guests.
struct Meeting {
  let one: Int
  let other: Int
  /// What words weigh at least that the first has and the second has not, and the other way round.
  let mine: Int32
  let theirs: Int32
}
