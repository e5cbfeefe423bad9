internal import CivilTime
internal import DatelineModel

/// The days of a timeline: what stands on each, and how much each matters. Days are counted from 1970.
struct DigestDays {
  /// One event that could stand on a day.
  struct Candidate {
    /// Its index among the timeline's events.
    var event: Int
    /// Whether only the publication of its article puts it there.
    var isReported: Bool
  }

  private var standing: [Int: [Candidate]] = [:]
  /// Leads without a date, under the day before their publication.
  private var leads: [Int: [Candidate]] = [:]
  private var weights: [Int: Int] = [:]

  init(_ timeline: Timeline) {
    let published = Dictionary(
      timeline.sources.compactMap { source in
        source.published.flatMap { CivilDateTime(iso: $0) }.map { (source.id, $0.date.dayNumber) }
      }
    ) { first, _ in first }
    // What lies outside the days on which the story was written is background or plan.
    let (firstDay, lastDay) = (published.values.min() ?? .min, published.values.max() ?? .max)
    for day in published.values { weights[day, default: 0] += 3 }
    let leading = Set(timeline.atoms.filter { $0.position < 3 }.map(\.id))
    var tellers: [Int: Set<String>] = [:]
    for atom in timeline.atoms {
      if let day = DigestDays.day(of: atom.when) { tellers[day, default: []].insert(atom.witness.source) }
    }
    for (index, event) in timeline.events.enumerated() {
      if let day = DigestDays.day(of: event.when) {
        guard day >= firstDay, day <= lastDay else { continue }
        standing[day, default: []].append(Candidate(event: index, isReported: false))
      } else if !TimeBounds(event.when).hasBegin, let first = event.sources.compactMap({ published[$0.source] }).min() {
        standing[first, default: []].append(Candidate(event: index, isReported: true))
        if event.sources.contains(where: { leading.contains($0.atom) }) {
          leads[first - 1, default: []].append(Candidate(event: index, isReported: true))
        }
      }
    }
    for (day, sources) in tellers {
      weights[day, default: 0] += sources.reduce(0) { $0 + DigestDays.weight(daysLater: (published[$1] ?? day) - day) }
    }
  }

  /// The days on which something stands, those that matter most first.
  var ranked: [Int] {
    standing.keys.sorted { (weights[$1] ?? 0, $0) < (weights[$0] ?? 0, $1) }
  }

  /// What could stand on a day. A lead without a date tells the day of its publication or the one before.
  func candidates(on day: Int) -> [Candidate] { (standing[day] ?? []) + (leads[day] ?? []) }

  /// What an article is worth that tells of a day: those count most that come back to it when it is no longer news.
  private static func weight(daysLater: Int) -> Int {
    switch daysLater {
    case ..<2: 10
    case ..<5: 20
    case ..<10: 40
    default: 30
    }
  }

  /// The day on which something begins; nil for what is not told to the day.
  private static func day(of when: Timeline.When?) -> Int? {
    let bounds = TimeBounds(when)
    guard bounds.isBounded, bounds.end - bounds.begin < 2 * TimeBounds.day else { return nil }
    return floorDivide(bounds.begin, TimeBounds.day)
  }
}
