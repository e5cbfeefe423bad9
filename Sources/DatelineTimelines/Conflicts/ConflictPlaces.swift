internal import CivilTime
internal import DatelineModel

/// Finds the events that disputed claims are about, and puts both into the form of a conflict.
struct ConflictPlaces {
  private let claims: [Timeline.Claim]
  private let atoms: [Timeline.Atom]
  private let eventIDs: [String]
  /// For each source its atoms, with the event that each tells.
  private var tellings: [String: [(atom: Int, event: Int)]] = [:]

  init(_ claims: [Timeline.Claim], atoms: [Timeline.Atom], derived: DerivedEvents) {
    (self.claims, self.atoms) = (claims, atoms)
    eventIDs = derived.events.map(\.id)
    let sources = Set(claims.map(\.source))
    for (event, members) in derived.members.enumerated() {
      for atom in members where sources.contains(atoms[atom].witness.source) {
        tellings[atoms[atom].witness.source, default: []].append((atom, event))
      }
    }
  }

  /// The claim, with the day of the event that its sentence tells where it names none itself.
  func dated(_ claim: Timeline.Claim) -> Timeline.Claim {
    guard claim.days.isEmpty else { return claim }
    let days = (tellings[claim.source] ?? []).compactMap { telling -> String? in
      let bounds = TimeBounds(atoms[telling.atom].when)
      guard atoms[telling.atom].witness.start == claim.start, bounds.isBounded, bounds.width <= TimeBounds.day else {
        return nil
      }
      return CivilDate(dayNumber: floorDivide(bounds.begin, TimeBounds.day)).description
    }
    var claim = claim
    claim.days = Set(days).sorted()
    return claim
  }

  /// The conflict that a dispute is.
  func conflict(_ dispute: ClaimConflicts.Dispute) -> Timeline.Conflict {
    let events = Set(dispute.sides.flatMap(\.claims).compactMap { event(of: claims[$0]) })
    return Timeline.Conflict(
      events: events.map { eventIDs[$0] }.sorted(), what: dispute.what,
      sides: dispute.sides.map { side in
        Timeline.Conflict.Side(value: side.value, sources: side.claims.map { witness(of: claims[$0]) })
      })
  }

  /// The event that the sentence tells, else the one of the same article that shares most words with it.
  private func event(of claim: Timeline.Claim) -> Int? {
    let subject = Set(claim.subject)
    var best: (isSentence: Int, shared: Int, event: Int)?
    for (atom, event) in tellings[claim.source] ?? [] {
      let isSentence = atoms[atom].witness.start == claim.start ? 1 : 0
      let shared = atoms[atom].content.count { subject.contains($0) }
      guard isSentence > 0 || shared > 1 else { continue }
      if best.map({ ($0.isSentence, $0.shared, -$0.event) < (isSentence, shared, -event) }) ?? true {
        best = (isSentence, shared, event)
      }
    }
    return best?.event
  }

  private func witness(of claim: Timeline.Claim) -> Timeline.Witness {
    let told = tellings[claim.source]?.first { atoms[$0.atom].witness.start == claim.start }.map { atoms[$0.atom].id }
    let id = told ?? StableID.atom(source: claim.source, quote: claim.quote, span: claim.start..<claim.end)
    return Timeline.Witness(
      atom: id, source: claim.source, quote: claim.quote, start: claim.start, end: claim.end, expression: nil, basis: []
    )
  }
}
