internal import CivilTime
internal import DatelineModel

/// A candidate with its words: what becomes an atom.
struct Entry {
  var candidate: Candidate
  var summary: String
  /// Lemmas of the content words of the summary, sorted, without repetition.
  var content: [String]
  var action: String
  var participants: [String]
  var places: [String]
  var attribution: String?
  var figures: [String]
}

/// Makes one entry of several tellings of the same thing in one article.
enum EntryMerger {
  /// The entries without those that another one tells as well, in their order.
  static func merged(_ entries: [Entry], weight: (String) -> Double) -> [Entry] {
    var kept: [Entry] = []
    // Only what stands near in the list of those with a common content word is compared.
    var byWord: [String: [Int]] = [:]
    for entry in entries {
      var counts: [Int: Double] = [:]
      for word in entry.content {
        for other in byWord[word, default: []].suffix(24) { counts[other, default: 0] += weight(word) }
      }
      let total = entry.content.reduce(0) { $0 + weight($1) }
      let twin = counts.filter { other, shared in
        isSame(entry, kept[other], shared: shared, total: min(total, kept[other].content.reduce(0) { $0 + weight($1) }))
      }.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key
      if let twin {
        kept[twin] = better(kept[twin], entry)
        for word in kept[twin].content where byWord[word]?.contains(twin) != true {
          byWord[word, default: []].append(twin)
        }
      } else {
        for word in entry.content { byWord[word, default: []].append(kept.count) }
        kept.append(entry)
      }
    }
    return kept
  }

  private static func isSame(_ one: Entry, _ other: Entry, shared: Double, total: Double) -> Bool {
    guard total > 0, agree(one, other) else { return false }
    let share = shared / total
    let sameSentence = one.candidate.sentence == other.candidate.sentence
    let sameTime = one.candidate.time?.interval == other.candidate.time?.interval && one.candidate.hasOwnTime
    let sameAction = one.action == other.action
    if sameSentence { return share >= 0.75 && sameTime }
    if sameTime { return share >= (sameAction ? 0.4 : 0.55) }
    return share >= (sameAction ? 0.6 : 0.75)
  }

  /// Whether status and time leave room for one event.
  private static func agree(_ one: Entry, _ other: Entry) -> Bool {
    let statuses = [one.candidate.status, other.candidate.status]
    if statuses.contains(.denied), one.candidate.status != other.candidate.status { return false }
    if statuses.contains(.planned), statuses.contains(.happened) { return false }
    guard let first = one.candidate.time?.interval, let second = other.candidate.time?.interval else { return true }
    guard first.overlaps(second) else { return false }
    // Two sharp days that merely overlap in a week are two events.
    if one.candidate.hasOwnTime, other.candidate.hasOwnTime { return first.contains(second) || second.contains(first) }
    return true
  }

  /// The telling with a time of its own, then the sharper time, then the weightier, then the first.
  private static func better(_ one: Entry, _ other: Entry) -> Entry {
    rank(one) >= rank(other) ? one : other
  }

  private static func rank(_ entry: Entry) -> Double {
    let sharpness =
      switch entry.candidate.time?.granularity {
      case .some(let granularity): Double(Granularity.millennium.rawValue - granularity.rawValue) / 14
      case nil: 0.0
      }
    return (entry.candidate.hasOwnTime ? 10 : 0) + sharpness * 4 + entry.candidate.salience
      - (entry.candidate.isNominal ? 2 : 0)
  }
}
