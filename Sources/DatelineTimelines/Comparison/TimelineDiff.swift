internal import CivilTime
public import DatelineModel

/// What changed between two timelines of one story, by meaning: which events came, went, moved or joined, whatever the
/// ids and the bytes.
public struct TimelineDiff: Hashable, Sendable {
  /// In the order of the new timeline; what is gone comes last, in the order of the old one.
  public let changes: [TimelineChange]

  /// The changes from one timeline to another.
  public init(from old: Timeline, to new: Timeline) {
    let (before, after) = (old.events + old.undated, new.events + new.undated)
    let pairing = EventPairing(before, after)
    let articles = ArticleNames(old.sources, new.sources)
    var changes: [TimelineChange] = []
    for (index, event) in after.enumerated() {
      if let partner = pairing.partners[index] {
        changes += TimelineDiff.changes(from: before[partner], to: event, articles)
      } else if let origin = pairing.origins[index] {
        changes.append(.split(new: event, from: before[origin]))
      } else {
        changes.append(.added(event))
      }
    }
    for (index, event) in before.enumerated() where !pairing.isPaired[index] {
      changes.append(pairing.homes[index].map { .merged(old: event, into: after[$0]) } ?? .removed(event))
    }
    self.changes = changes
  }

  /// Whether nothing changed.
  public var isEmpty: Bool { changes.isEmpty }

  private static func changes(
    from old: Timeline.Event, to new: Timeline.Event, _ articles: ArticleNames
  ) -> [TimelineChange] {
    var changes: [TimelineChange] = []
    // How a time is kept, and not what it says, is nothing that changed for a reader.
    let isRedated =
      old.when?.text != new.when?.text || old.when?.interval.sharp != new.when?.interval.sharp
    if isRedated { changes.append(.redated(old: old, new: new)) }
    if old.status != new.status { changes.append(.restatused(old: old, new: new)) }
    if old.summary != new.summary { changes.append(.reworded(old: old, new: new)) }
    let (before, after) = (articles.names(of: old), articles.names(of: new))
    if before != after {
      let (more, fewer) = (after.subtracting(before).count, before.subtracting(after).count)
      changes.append(.resourced(old: old, new: new, more: more, fewer: fewer))
    }
    return changes
  }
}

/// What an article is known by in all its versions: its address, else its headline and publisher; a changed one without
/// either is known by the sentence that tells an event.
private struct ArticleNames {
  private let names: [String: String]
  /// The articles without a name that one of the timelines lacks.
  private let unnamed: Set<String>

  init(_ old: [Timeline.Source], _ new: [Timeline.Source]) {
    let named = (old + new).compactMap { source -> (String, String)? in
      let headline = source.title.map { "\($0)\u{0}\(source.publisher ?? "")" }
      return (source.url ?? headline).map { (source.id, $0) }
    }
    names = Dictionary(named) { first, _ in first }
    unnamed = Set(old.map(\.id)).symmetricDifference(new.map(\.id)).subtracting(names.keys)
  }

  func names(of event: Timeline.Event) -> Set<String> {
    Set(event.sources.map { names[$0.source] ?? (unnamed.contains($0.source) ? $0.quote : $0.source) })
  }
}

/// Which event of one timeline is which of another: those that share atoms, else sentences and words.
private struct EventPairing {
  /// For each new event, the old one that it is; nil for none.
  private(set) var partners: [Int?]
  /// For each new event without a partner, the old one that it was part of.
  private(set) var origins: [Int?]
  /// For each old event without a partner, the new one that it is part of.
  private(set) var homes: [Int?]
  /// For each old event, whether it is the partner of a new one.
  private(set) var isPaired: [Bool]

  init(_ old: [Timeline.Event], _ new: [Timeline.Event]) {
    partners = Array(repeating: nil, count: new.count)
    origins = partners
    homes = Array(repeating: nil, count: old.count)
    isPaired = Array(repeating: false, count: old.count)
    pair(old, new) { $0.sources.isEmpty ? [$0.id] : $0.sources.map(\.atom) }
    // Another version of an article has other atoms, but most of its sentences are the same.
    pair(old, new) { event in event.sources.map { "\($0.quote)\u{0}\(event.summary)" } }
    pair(old, new) { event in ["\(event.when?.text ?? "")\u{0}\(event.summary)"] }
  }

  /// Pairs events that have no partner yet and share most keys with each other.
  private mutating func pair(
    _ old: [Timeline.Event], _ new: [Timeline.Event], keys: (Timeline.Event) -> [String]
  ) {
    var owners: [String: Int] = [:]
    for index in old.indices where !isPaired[index] && homes[index] == nil {
      for key in keys(old[index]) where owners[key] == nil { owners[key] = index }
    }
    var shared: [Int: [Int: Int]] = [:]
    for index in new.indices where partners[index] == nil && origins[index] == nil {
      for key in keys(new[index]) {
        if let owner = owners[key] { shared[index, default: [:]][owner, default: 0] += 1 }
      }
    }
    var links = shared.flatMap { index, owners in owners.map { (new: index, old: $0.key, count: $0.value) } }
    links.sort { ($1.count, $0.new, $0.old) < ($0.count, $1.new, $1.old) }
    for link in links where partners[link.new] == nil && !isPaired[link.old] {
      partners[link.new] = link.old
      isPaired[link.old] = true
    }
    for link in links {
      if partners[link.new] == nil, origins[link.new] == nil { origins[link.new] = link.old }
      if !isPaired[link.old], homes[link.old] == nil { homes[link.old] = link.new }
    }
  }
}
