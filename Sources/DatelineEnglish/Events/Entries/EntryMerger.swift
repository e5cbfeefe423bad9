internal import CivilTime
internal import DatelineModel

/// Brings the tellings of one thing in one article together.
///
/// A sentence tells a thing once: of two entries of one sentence with the same time and words the weightier stays. A
/// telling without a time of its own takes the time of the dated one that it repeats; that both are one event is then
/// seen by whoever derives events from atoms, and both sentences prove it.
enum EntryMerger {
  /// The entries in their order, repetitions left out, times filled in.
  static func merged(_ entries: [Entry]) -> [Entry] {
    let distinct = withReactions(afterAntecedents(namedOnce(withoutRepetitions(entries))))
    let weights = Weights(distinct)
    // Only entries with a common word are compared, and of those with a frequent word only the first ones.
    var byWord: [String: [Int]] = [:]
    for (index, entry) in distinct.enumerated() where entry.candidate.hasOwnTime && !entry.candidate.isNominal {
      for word in entry.content where byWord[word, default: []].count < 24 { byWord[word, default: []].append(index) }
    }
    return distinct.map { entry in
      if let dated = planOfDay(entry, distinct) {
        return entry.taking(dated, because: "the same plan is told with this day")
      }
      guard !entry.candidate.hasOwnTime, entry.candidate.status == .happened,
        entry.candidate.time?.interval.begin == nil
      else { return entry }
      var shared: [Int: Double] = [:]
      for word in entry.content {
        for other in byWord[word] ?? [] { shared[other, default: 0] += weights[word] }
      }
      let twin = shared.filter { repeats(entry, distinct[$0.key], shared: $0.value, weights) }
        .max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key
      guard let twin = twin ?? storyOfLead(entry, distinct) else { return entry }
      return entry.taking(distinct[twin], because: "the same event is told with this time in another sentence")
    }
  }

  /// "The price of bread will rise by two pence.", where the sentence before tells that prices rise on Sunday: the plan that
  /// an undated one goes on with, of the same deed and among the same things.
  private static func planOfDay(_ entry: Entry, _ entries: [Entry]) -> Entry? {
    let deed = ActionClasses.representative(of: entry.action)
    guard entry.candidate.status == .planned, !entry.candidate.hasOwnTime, !entry.candidate.isNominal, !deed.isEmpty
    else { return nil }
    return entries.first { other in
      other.candidate.hasOwnTime && other.candidate.status == .planned && other.candidate.time?.placement == .exact
        && (0...planReach).contains(entry.candidate.sentence - other.candidate.sentence)
        && other.candidate.sentence != entry.candidate.sentence
        && ActionClasses.representative(of: other.action) == deed
        && !other.surroundings.isDisjoint(with: entry.surroundings)
    }
  }

  /// How many sentences behind its day a plan is still told.
  private static let planReach = 4

  /// "the Oct. 7 attack" in one sentence after the other is one attack: what a noun names with the same time is told once,
  /// by its shortest telling.
  private static func namedOnce(_ entries: [Entry]) -> [Entry] {
    struct NounAtTime: Hashable {
      let noun: String
      let time: CivilInterval
    }
    func named(_ entry: Entry) -> NounAtTime? {
      guard entry.candidate.isNominal, let time = entry.candidate.time?.interval else { return nil }
      return NounAtTime(noun: entry.action, time: time)
    }
    var shortest: [NounAtTime: Int] = [:]
    for (index, entry) in entries.enumerated() {
      guard let key = named(entry) else { continue }
      let told = shortest[key].map { entries[$0].summary.utf8.count } ?? .max
      if entry.summary.utf8.count < told { shortest[key] = index }
    }
    // Nor is it told again where a clause tells of it at that time: "condemned the Oct. 7 attack".
    var told: [CivilInterval: Set<String>] = [:]
    for entry in entries where !entry.candidate.isNominal && entry.candidate.hasOwnTime {
      guard let time = entry.candidate.time?.interval else { continue }
      told[time, default: []].formUnion(entry.content)
    }
    return entries.indices.filter { index in
      guard let key = named(entries[index]) else { return true }
      return shortest[key] == index && !(told[key.time]?.contains(key.noun) ?? false)
    }.map { entries[$0] }
  }

  /// A word weighs less the more entries have it.
  private struct Weights {
    private var counts: [String: Int] = [:]

    init(_ entries: [Entry]) {
      for entry in entries { for word in entry.content { counts[word, default: 0] += 1 } }
    }

    subscript(word: String) -> Double { 1 / Double(counts[word] ?? 1).squareRoot() }

    func sum(_ words: [String]) -> Double { words.reduce(0) { $0 + self[$1] } }
  }

  private static func repeats(_ entry: Entry, _ dated: Entry, shared: Double, _ weights: Weights) -> Bool {
    // What lasts for years is no telling of what happened in them.
    guard dated.candidate.status == .happened, entry.candidate.sentence != dated.candidate.sentence,
      dated.candidate.time?.placement != .spans
    else { return false }
    if let bound = entry.candidate.time?.interval, let time = dated.candidate.time?.interval, !bound.overlaps(time) {
      return false
    }
    let share = shared / max(min(weights.sum(entry.content), weights.sum(dated.content)), 0.01)
    let least = 0.5
    return share >= (entry.action == dated.action ? least - 0.1 : least)
  }

  /// The lead tells what the next sentences tell with its day, in other words: the first event of the last days that
  /// speaks of the same things.
  private static func storyOfLead(_ lead: Entry, _ entries: [Entry]) -> Int? {
    guard lead.candidate.sentence <= 1, !VerbTraits.of(lead.action).contains(.reporting),
      let published = lead.candidate.time?.interval.end?.date
    else { return nil }
    return entries.firstIndex { entry in
      guard
        entry.candidate.hasOwnTime, entry.candidate.status == .happened, (0...6).contains(entry.candidate.sentence),
        entry.candidate.sentence != lead.candidate.sentence || !lead.isRelative,
        entry.candidate.time?.placement == .exact, let day = entry.candidate.time?.interval.begin?.date,
        (0...4).contains(day.days(until: published))
      else { return false }
      let shared = entry.surroundings.intersection(lead.surroundings).count
      let names = Set(entry.participants + entry.places).intersection(lead.participants + lead.places)
      let isSameDeed = ActionClasses.representative(of: entry.action) == ActionClasses.representative(of: lead.action)
      return shared >= (isSameDeed || !names.isEmpty ? 2 : 3)
    }
  }

  /// "after the meeting with Zelensky" is after the day on which another sentence tells that they met.
  private static func afterAntecedents(_ entries: [Entry]) -> [Entry] {
    entries.map { entry in
      guard let antecedent = entry.antecedent, !entry.candidate.hasOwnTime, entry.candidate.status == .happened,
        entry.candidate.time?.interval.begin == nil, let end = entry.candidate.time?.interval.end
      else { return entry }
      let begins = entries.compactMap { other -> CivilDateTime? in
        guard antecedent.isTold(by: other) else { return nil }
        return other.candidate.time?.interval.begin
      }
      guard let begin = begins.first, begins.allSatisfy({ $0 == begin }), begin.date < end.date else { return entry }
      var bounded = entry
      bounded.candidate.time?.interval.begin = begin
      bounded.candidate.time?.basis.append(BasisStep(.anchor, "told as after what happened on \(begin.date)"))
      return bounded
    }
  }

  /// Who condemns, claims or denies what the story tells does so after it happened.
  private static func withReactions(_ entries: [Entry]) -> [Entry] {
    guard
      let story = entries.first(where: {
        $0.candidate.hasOwnTime && $0.candidate.status == .happened && $0.candidate.sentence <= 6
          && $0.candidate.time?.placement == .exact
      }), let day = story.candidate.time?.interval.begin
    else { return entries }
    return entries.map { entry in
      guard
        !entry.candidate.hasOwnTime, entry.candidate.status == .happened, reactions.contains(entry.action),
        entry.candidate.time?.interval.begin == nil, let end = entry.candidate.time?.interval.end,
        (1...4).contains(day.date.days(until: end.date))
      else { return entry }
      var bounded = entry
      bounded.candidate.time?.interval.begin = day
      bounded.candidate.time?.isApproximate = true
      bounded.candidate.time?.basis.append(BasisStep(.assumption, "a reaction to what happened on \(day.date)"))
      return bounded
    }
  }

  private static let reactions: Set<String> = [
    "condemn", "denounce", "claim", "praise", "welcome", "react", "respond", "mourn", "issue", "apologise", "apologize",
  ]

  private static func withoutRepetitions(_ entries: [Entry]) -> [Entry] {
    var kept: [Entry] = []
    for entry in entries {
      // Entries stand in the order of their sentences: only the last ones can be of the same.
      let first = (kept.lastIndex { $0.candidate.sentence != entry.candidate.sentence } ?? -1) + 1
      let isPlacedByRelation =
        entry.candidate.hasOwnTime && entry.candidate.time == nil || entry.candidate.sequelOf != nil
      // The same words without a time of their own tell nothing that those with one do not.
      let isSaid = { (other: Entry) in
        (isOneTelling(other, entry) || isPart(other, entry))
          && !(other.candidate.hasOwnTime && entry.candidate.hasOwnTime)
          && (other.candidate.status == .denied) == (entry.candidate.status == .denied)
      }
      let rival = kept.indices[first...].last {
        // What may be and that somebody said so are two things.
        guard !isPlacedByRelation, (kept[$0].candidate.status == .possible) == (entry.candidate.status == .possible)
        else {
          return false
        }
        return isSaid(kept[$0])
          || kept[$0].candidate.time?.interval == entry.candidate.time?.interval
            && (overlap(kept[$0].content, entry.content) >= 0.75 || isOneTelling(kept[$0], entry)
              || entry.isWhenClause && entry.candidate.hasOwnTime)
      }
      guard let rival else {
        kept.append(entry)
        continue
      }
      if kept[rival].candidate.hasOwnTime != entry.candidate.hasOwnTime, isSaid(kept[rival]) {
        if entry.candidate.hasOwnTime { kept[rival] = entry }
      } else if kept[rival].candidate.isNominal && !entry.candidate.isNominal
        || kept[rival].candidate.isNominal == entry.candidate.isNominal
          && kept[rival].content.count < entry.content.count
      {
        kept[rival] = entry
      }
    }
    return kept
  }

  /// "She won, and he lost on Monday": whether the whole that one entry tells has the words of the other in it.
  private static func isPart(_ one: Entry, _ other: Entry) -> Bool {
    // "Thorvik, who vowed to end the strike, met the dockers": two deeds, each with its row.
    if one.isRelative != other.isRelative, one.action != other.action { return false }
    return one.candidate.status == other.candidate.status && one.candidate.sequelOf == nil
      && other.candidate.sequelOf == nil
      && (one.candidate.hasOwnTime && one.told.isSuperset(of: other.told)
        || other.candidate.hasOwnTime && other.told.isSuperset(of: one.told)
        || isNounOfClause(one, other) || isNounOfClause(other, one))
  }

  /// "was hit by lightning in 1993": an event noun that the tree hangs the time on, told by the clause around it.
  private static func isNounOfClause(_ noun: Entry, _ clause: Entry) -> Bool {
    noun.candidate.isNominal && noun.candidate.hasOwnTime && !clause.candidate.isNominal
      && noun.told.contains(clause.candidate.head)
  }

  /// Whether two entries of one sentence have the same words, but for those of time.
  private static func isOneTelling(_ one: Entry, _ other: Entry) -> Bool {
    let shared = one.told.intersection(other.told).count
    return shared + 4 >= max(one.told.count, other.told.count)
      && shared * 5 >= max(one.told.count, other.told.count) * 4
  }

  private static func overlap(_ one: [String], _ other: [String]) -> Double {
    let shared = Set(one).intersection(other).count
    return Double(shared) / Double(max(min(one.count, other.count), 1))
  }
}

extension Entry {
  /// The same with the time of another telling.
  fileprivate func taking(_ other: Entry, because reason: String) -> Entry {
    var dated = self
    dated.candidate.time = other.candidate.time
    dated.candidate.time?.basis.append(BasisStep(.assumption, reason))
    return dated
  }
}
