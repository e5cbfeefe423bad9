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
  private var guests: [(atom: Int, isHost: Bool)] = []
  /// For each word the last room in which a host had it.
  private var lastRoom: [Int32]
  private var room: Int32 = 0
  /// A word in the upper half, the number of the guest who has it in the lower.
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
  }

  /// Lets an atom in.
  mutating func enter(_ atom: Int, isHost: Bool) { guests.append((atom, isHost)) }

  /// Hands those who meet to `body`, all whom one meets one after another, and empties
  /// the room.
  ///
  /// - Parameter gather: called with the guests' atoms before that, where some meet.
  mutating func meet(gathering gather: ([Int]) -> Void, _ body: (Meeting) -> Void) {
    defer { guests.removeAll(keepingCapacity: true) }
    guard guests.count > 1, guests.contains(where: \.isHost) else { return }
    room += 1
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
      for place in words(of: guest.atom) {
        let word = words[place]
        guard lastRoom[Int(word)] == room, parts == 1 || word % parts == part else { continue }
        entries.append(UInt64(UInt32(bitPattern: word)) << 32 | UInt64(number))
      }
    }
    entries.sort()
  }

  /// Finds the holders of each word and how far each of them reaches.
  private mutating func introduce() {
    holders.removeAll(keepingCapacity: true)
    reaches.removeAll(keepingCapacity: true)
    unshared.removeAll(keepingCapacity: true)
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
        for entry in entries[start..<end] {
          let number = Int(UInt32(truncatingIfNeeded: entry))
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
