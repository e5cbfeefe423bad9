internal import CivilTime
internal import DatelineModel

/// Finds the events that disputed claims are about, and puts both into the form of a conflict.
struct ConflictPlaces {
  private let claims: [Timeline.Claim]
  private let atoms: [Timeline.Atom]
  private let eventIDs: [String]
  private let clock: Timeline.Clock
  /// An atom with the event that it tells.
  private struct Telling: Hashable {
    var atom: Int
    var event: Int
  }

  /// The sentence at a place of a source.
  private struct Place: Hashable {
    var source: String
    var start: Int
  }

  /// What a source tells with a word.
  private struct Word: Hashable {
    var source: String
    var word: String
  }

  /// How many atoms of an article may share a word for it to say which is meant: a word in more of them says little, and
  /// a page of nothing but counts must not cost the square of its length.
  private static let crowd = 256

  private var tellings: [Place: [Telling]] = [:]

  init(_ claims: [Timeline.Claim], atoms: [Timeline.Atom], derived: DerivedEvents, clock: Timeline.Clock) {
    (self.claims, self.atoms, self.clock) = (claims, atoms, clock)
    eventIDs = derived.events.map(\.id)
    let sources = Set(claims.map(\.source))
    for (event, members) in derived.members.enumerated() {
      for atom in members where sources.contains(atoms[atom].witness.source) {
        let place = Place(source: atoms[atom].witness.source, start: atoms[atom].witness.start)
        tellings[place, default: []].append(Telling(atom: atom, event: event))
      }
    }
  }

  private func tellings(of claim: Timeline.Claim) -> [Telling] {
    tellings[Place(source: claim.source, start: claim.start)] ?? []
  }

  /// The claim, with the day of the event that its sentence tells where it names none itself.
  func dated(_ claim: Timeline.Claim) -> Timeline.Claim {
    guard claim.days.isEmpty else { return claim }
    let days = tellings(of: claim).compactMap { telling -> CivilDate? in
      let bounds = TimeBounds(atoms[telling.atom].when, by: clock)
      guard bounds.isBounded, bounds.width <= TimeBounds.day else { return nil }
      return CivilDate(dayNumber: floorDivide(bounds.begin, TimeBounds.day))
    }
    var claim = claim
    claim.days = Set(days).sorted()
    return claim
  }

  /// The conflicts that disputes are.
  func conflicts(_ disputes: [ClaimConflicts.Dispute]) -> [Timeline.Conflict] {
    let claimed = disputes.flatMap(\.sides).flatMap(\.claims).map { claims[$0] }
    let words = index(of: Set(claimed.filter { tellings(of: $0).isEmpty }.map(\.source)))
    return disputes.map { dispute in
      let events = Set(dispute.sides.flatMap(\.claims).compactMap { event(of: claims[$0], words) })
      return Timeline.Conflict(
        events: events.map { eventIDs[$0] }.sorted(), what: dispute.what,
        sides: dispute.sides.map { side in
          Timeline.Conflict.Side(value: side.value, sources: side.claims.map { witness(of: claims[$0]) })
        })
    }
  }

  /// What those sources tell with each word.
  private func index(of sources: Set<String>) -> [Word: [Telling]] {
    var words: [Word: [Telling]] = [:]
    for (place, told) in tellings where sources.contains(place.source) {
      for telling in told {
        for word in Set(atoms[telling.atom].content) {
          words[Word(source: place.source, word: word), default: []].append(telling)
        }
      }
    }
    return words
  }

  /// The event that the sentence tells, else the one of the same article that shares most words with it.
  private func event(of claim: Timeline.Claim, _ words: [Word: [Telling]]) -> Int? {
    let subject = Set(claim.subject)
    let here = tellings(of: claim)
    if !here.isEmpty {
      return best(here.map { telling in (telling.event, atoms[telling.atom].content.count { subject.contains($0) }) })
    }
    var shared: [Telling: Int] = [:]
    for word in subject {
      guard let found = words[Word(source: claim.source, word: word)], found.count <= ConflictPlaces.crowd else {
        continue
      }
      for telling in found { shared[telling, default: 0] += 1 }
    }
    return best(shared.filter { $0.value > 1 }.map { ($0.key.event, $0.value) })
  }

  /// The event that shares most words, the least one of several.
  private func best(_ shared: [(event: Int, words: Int)]) -> Int? {
    shared.max { ($0.words, -$0.event) < ($1.words, -$1.event) }?.event
  }

  private func witness(of claim: Timeline.Claim) -> Timeline.Witness {
    let told = tellings(of: claim).first.map { atoms[$0.atom].id }
    let id = told ?? StableID.atom(source: claim.source, quote: claim.quote, span: claim.start..<claim.end)
    return Timeline.Witness(
      atom: id, source: claim.source, quote: claim.quote, start: claim.start, end: claim.end, expression: nil, basis: []
    )
  }
}
