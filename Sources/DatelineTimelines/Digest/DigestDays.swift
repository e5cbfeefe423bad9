internal import CivilTime
internal import DatelineModel

/// The days of a story: which sentences tell each of them, and how much each matters. Days are counted from 1970.
///
/// A day matters by how many independent articles come back to it, more the longer it is gone, since what is told for
/// days afterwards was no news of the day only; what its own day's articles say of it is counted by their number.
struct DigestDays {
  /// A sentence that may tell a day.
  struct DaySentence {
    /// Its index among the timeline's passages.
    var passage: Int
    /// Whether only the publication of its article puts it there.
    var isReported: Bool
  }

  private var named: [Int: [Int]] = [:]
  private var reported: [Int: [Int]] = [:]
  private var weights: [Int: Int] = [:]
  /// The days on which the story was written: what lies outside is background or plan.
  private let written: ClosedRange<Int>?

  init(_ timeline: Timeline) {
    let superseded = ArticleVersions(
      of: timeline.sources, atoms: timeline.atoms, passages: timeline.passages
    ).superseded
    let indices = Dictionary(timeline.sources.enumerated().map { ($1.id, $0) }) { first, _ in first }
    let published = timeline.sources.map { source in
      superseded.contains(source.id) ? nil : source.published?.date.dayNumber
    }
    let quotes = timeline.passages.compactMap { passage in
      indices[passage.source].map { (hash: StableID.hash64(passage.quote), source: $0) }
    }
    let voices = Syndication(quotes: quotes, count: timeline.sources.count).voices
    let days = published.compactMap { $0 }
    written = days.min().flatMap { first in days.max().map { first...$0 } }

    for (source, day) in published.enumerated() where voices[source] == source {
      guard let day else { continue }
      weights[day, default: 0] += Weight.publication
      weights[day - 1, default: 0] += Weight.publicationOfNextDay
    }
    // The earliest copy of an agency's text speaks for all of them.
    var mentions: [VoiceDay: Int] = [:]
    for (index, passage) in timeline.passages.enumerated() {
      guard let source = indices[passage.source], !superseded.contains(passage.source) else { continue }
      for day in passage.days.map(\.dayNumber) {
        named[day, default: []].append(index)
        mentions[VoiceDay(voice: voices[source], day: day), default: .max] = min(
          mentions[VoiceDay(voice: voices[source], day: day)] ?? .max, published[source] ?? day)
      }
      if passage.position < Timeline.Passage.headLength, let day = published[source] {
        reported[day, default: []].append(index)
        reported[day - 1, default: []].append(index)
      }
    }
    for (mention, day) in mentions { weights[mention.day, default: 0] += Weight.of(daysLater: day - mention.day) }
  }

  /// The days that some sentence tells, those that matter most first; those outside the story after all others, or not
  /// at all.
  func ranked(withBackground: Bool) -> [Int] {
    let days = Set(named.keys).union(reported.keys)
    func isOutside(_ day: Int) -> Bool { written.map { !$0.contains(day) } ?? false }
    return days.filter { withBackground || !isOutside($0) }.sorted { one, other in
      let (mine, theirs) = (isOutside(one), isOutside(other))
      return mine == theirs ? ((weights[other] ?? 0), one) < ((weights[one] ?? 0), other) : !mine
    }
  }

  /// What could tell a day: the sentences that name it, and the first ones of articles of that day and the next.
  func candidates(on day: Int) -> [DaySentence] {
    let named = named[day] ?? []
    let others = Set(reported[day] ?? []).subtracting(named).sorted()
    return named.map { DaySentence(passage: $0, isReported: false) }
      + others.map { DaySentence(passage: $0, isReported: true) }
  }

  private struct VoiceDay: Hashable {
    let voice: Int
    let day: Int
  }

  /// What counts for a day. The numbers were chosen on t17 for being round; all their neighbours do about as well.
  private enum Weight {
    /// An article of that day, and one of the next, which tells the day before.
    static let publication = 3
    static let publicationOfNextDay = 2

    /// An article that names the day so many days later. On the day itself it says no more than its publication does.
    static func of(daysLater: Int) -> Int {
      switch daysLater {
      case ..<1: 0
      case 1: 10
      case ..<5: 20
      default: 40
      }
    }
  }
}
