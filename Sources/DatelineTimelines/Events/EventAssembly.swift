internal import CivilTime
internal import DatelineModel

/// Makes an event of the atoms that tell it.
struct EventAssembly {
  private let atoms: [Timeline.Atom]
  private let features: AtomFeatures
  /// For each atom, the index of the least source that says the same text.
  private let voices: [Int]
  /// For each atom, the instant of publication; the far past where it is not known.
  private let published: [Int]

  init(atoms: [Timeline.Atom], features: AtomFeatures, sources: [Timeline.Source], voices: [Int]) {
    (self.atoms, self.features) = (atoms, features)
    self.voices = features.sources.map { Int($0) < voices.count ? voices[Int($0)] : Int($0) }
    let instants = sources.map { source in
      source.published?.instant ?? TimeBounds.past
    }
    published = features.sources.map { Int($0) < instants.count ? instants[Int($0)] : TimeBounds.past }
  }

  /// The event of one group of atoms, or of two groups that give it different days.
  ///
  /// - Returns: the event, what its tellings disagree on, and its raw salience.
  func event(of parts: [[Int]]) -> (event: Timeline.Event, conflicts: [Timeline.Conflict], salience: EventSalience) {
    let all = parts.joined().sorted()
    let status = EventStatus.consensus(all.map { (atoms[$0].status, published[$0]) })
    let parts = withoutReprints(parts.flatMap { days(of: $0) })
    let main = parts.max { weight($0) < weight($1) } ?? all
    var when = DateConsensus.when(tellings(of: main), by: features.clock)
    // Where the clocks of several places disagree, words say by which one.
    if features.clock == .utc { when?.tellZone() }
    let told = best(of: main, status: status, when: when)
    let id = atoms[all[0]].id
    let isSaidByAll = all.allSatisfy { atoms[$0].attribution != nil }
    let event = Timeline.Event(
      id: id, when: when, summary: atoms[told].summary, headline: atoms[told].headline, replaced: atoms[told].replaced,
      status: status,
      participants: names(all, as: atoms[told].participants) { $0.participants },
      places: names(all, as: atoms[told].places) { $0.places },
      attribution: isSaidByAll ? atoms[told].attribution : nil, salience: 0,
      sources: ranked(all, first: told).map { witness(of: $0, status: status, when: when) })
    var conflicts = outcomes(all, id: id)
    if let days = days(parts, main: main, id: id) { conflicts.append(days) }
    return (event, conflicts, salience(of: all, when: when))
  }

  /// The names that the tellings give together, in the storage of a list that has the same ones.
  private func names(
    _ members: [Int], as known: [String], _ names: (Timeline.Atom) -> [String]
  ) -> [String] {
    let lists = members.map { names(atoms[$0]) }
    // Of one name, told by all, there is nothing to unite.
    if known.count < 2, lists.allSatisfy({ $0 == known }) { return known }
    let united = unite(names: lists)
    return united == known ? known : united
  }

  // MARK: Choosing

  private func tellings(of members: [Int]) -> [DateConsensus.DatedTelling] {
    var support: [TimeBounds: Set<Int>] = [:]
    for member in members { support[features.bounds[member], default: []].insert(voices[member]) }
    return members.compactMap { member in
      atoms[member].when.map { when in
        let bounds = features.bounds[member]
        return DateConsensus.DatedTelling(
          when: when, bounds: bounds, support: support[bounds]?.count ?? 0, atom: member)
      }
    }
  }

  /// The members parted by the days that they give, where they give several; who gives no day is on each one's side.
  private func days(of members: [Int]) -> [[Int]] {
    var (days, rest): ([Int: [Int]], [Int]) = ([:], [])
    for member in members {
      let bounds = features.bounds[member]
      if bounds.isBounded, bounds.width <= TimeBounds.day {
        days[floorDivide(bounds.begin, TimeBounds.day), default: []].append(member)
      } else {
        rest.append(member)
      }
    }
    if days.count < 2 { return [members] }
    return days.sorted { $0.key < $1.key }.map { $0.value + rest }
  }

  /// The parts without those that give another day only because they were printed on another day: "on Friday" is counted
  /// from where it was printed first, so a reprint knows no other day, nor does who says "Friday", too, a week later.
  private func withoutReprints(_ parts: [[Int]]) -> [[Int]] {
    if parts.count < 2 { return parts }
    var first: [UInt64: Int] = [:]
    for atom in parts.joined() {
      first[features.quotes[atom]] = min(first[features.quotes[atom]] ?? .max, published[atom])
    }
    let kept = parts.filter { part in
      withDay(part).contains { published[$0] == first[features.quotes[$0]] && !repeatsWeekday($0, of: parts) }
    }
    return kept.isEmpty ? parts : kept
  }

  /// Whether somebody told it earlier with the same words for its time, which name a day whole weeks before.
  private func repeatsWeekday(_ atom: Int, of parts: [[Int]]) -> Bool {
    guard let expression = atoms[atom].witness.expression else { return false }
    return parts.joined().contains { other in
      let weeks = features.bounds[atom].begin - features.bounds[other].begin
      return published[other] < published[atom] && weeks > 0 && weeks % (7 * TimeBounds.day) == 0
        && atoms[other].witness.expression == expression
    }
  }

  /// Those who give a day of their own; all where nobody does.
  private func withDay(_ members: [Int]) -> [Int] {
    let told = members.filter { features.bounds[$0].isBounded && features.bounds[$0].width <= TimeBounds.day }
    return told.isEmpty ? members : told
  }

  /// The part that speaks for the event: told by most voices, then last, then the one with the least atom.
  private func weight(_ members: [Int]) -> (Int, Int, Int) {
    (Set(members.map { voices[$0] }).count, members.map { published[$0] }.max() ?? 0, -(members.min() ?? 0))
  }

  /// The atom that tells it best: with the event's status and time, high up in its article.
  private func best(of members: [Int], status: EventStatus, when: Timeline.When?) -> Int {
    func key(_ atom: Int) -> (Int, Int, Int, Int) {
      (
        atoms[atom].status == status ? 0 : 1, atoms[atom].when == when ? 0 : 1, atoms[atom].position / 4,
        -features.weights.sum(atom, of: features.words)
      )
    }
    let keys = members.map { (key: key($0), atom: $0) }
    return keys.min { $0.key == $1.key ? $0.atom < $1.atom : $0.key < $1.key }?.atom ?? members[0]
  }

  private func ranked(_ members: [Int], first: Int) -> [Int] {
    func key(_ atom: Int) -> (Int, Int, Int, Int) {
      (
        atom == first ? 0 : 1, atoms[atom].witness.expression == nil ? 1 : 0, features.bounds[atom].isBounded ? 0 : 1,
        atom
      )
    }
    return members.sorted { key($0) < key($1) }
  }

  /// The atom's witness, with the event's history: one that tells another status says so, and when; a plan for another
  /// day says for which.
  private func witness(of atom: Int, status: EventStatus, when: Timeline.When?) -> Timeline.Witness {
    var witness = atoms[atom].witness
    let (planned, bounds) = (features.bounds[atom], TimeBounds(when, by: features.clock))
    if atoms[atom].status == .planned, let day = atoms[atom].when?.text, !planned.isCompatible(with: bounds) {
      let moved = planned.begin < bounds.begin ? "postponed from" : "brought forward from"
      witness.basis.append(BasisStep(.result, "\(moved) \(day)"))
    }
    if atoms[atom].status != status {
      let day = CivilDateTime(CivilDate(dayNumber: floorDivide(published[atom], TimeBounds.day)))
      let date = published[atom] == TimeBounds.past ? "" : " on \(day)"
      witness.basis.append(BasisStep(.result, "told as \(atoms[atom].status.rawValue)\(date)"))
    }
    return witness
  }

  // MARK: Disagreements

  private func outcomes(_ members: [Int], id: String) -> [Timeline.Conflict] {
    let (denials, rest) = (
      members.filter { atoms[$0].status.isNegative }, members.filter { !atoms[$0].status.isNegative }
    )
    guard !denials.isEmpty, !rest.isEmpty else { return [] }
    let claimed = Set(rest.map { atoms[$0].status }).sorted { $0.rawValue < $1.rawValue }
    let sides =
      claimed.map { status in side(status.rawValue, rest.filter { atoms[$0].status == status }) }
      + [side(EventStatus.denied.rawValue, denials)]
    return [Timeline.Conflict(events: [id], what: .reality, sides: sides)]
  }

  /// The days that the parts give; nil for one part, and for a plan that was moved, which is history, not dispute.
  private func days(_ parts: [[Int]], main: [Int], id: String) -> Timeline.Conflict? {
    let disputed = parts.filter { part in part == main || withDay(part).contains { atoms[$0].status != .planned } }
    guard disputed.count > 1 else { return nil }
    let sides = disputed.compactMap { part in
      DateConsensus.when(tellings(of: part), by: features.clock).map { (when: $0, side: side($0.text, withDay(part))) }
    }
    func begin(_ when: Timeline.When) -> Int { TimeBounds(when, by: features.clock).begin }
    let ordered = sides.sorted { begin($0.when) < begin($1.when) }
    return Timeline.Conflict(events: [id], what: .date, sides: ordered.map(\.side))
  }

  private func side(_ value: String, _ members: [Int]) -> Timeline.Conflict.Side {
    Timeline.Conflict.Side(value: value, sources: members.map { atoms[$0].witness })
  }

  // MARK: Weight

  private func salience(of members: [Int], when: Timeline.When?) -> EventSalience {
    let end = TimeBounds(when, by: features.clock).end
    let looking = members.filter { end != TimeBounds.future && published[$0] >= end + TimeBounds.day }
    let texts = Set(members.map { features.quotes[$0] }).count
    return EventSalience(
      voices: min(Set(members.map { voices[$0] }).count, texts), laterVoices: Set(looking.map { voices[$0] }).count,
      position: members.map { atoms[$0].position }.min() ?? 0, isDated: TimeBounds(when, by: features.clock).isBounded)
  }
}
