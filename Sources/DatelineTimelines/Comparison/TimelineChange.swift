internal import CivilTime
public import DatelineModel

/// What became of an event between two timelines.
public enum TimelineChange: Hashable, Sendable {
  /// It is new.
  case added(Timeline.Event)
  /// It is gone.
  case removed(Timeline.Event)
  /// It has another time.
  case redated(old: Timeline.Event, new: Timeline.Event)
  /// It has another status.
  case restatused(old: Timeline.Event, new: Timeline.Event)
  /// It is told in other words.
  case reworded(old: Timeline.Event, new: Timeline.Event)
  /// So many more and fewer articles tell it; another version of an article is not another article.
  case resourced(old: Timeline.Event, new: Timeline.Event, more: Int, fewer: Int)
  /// It is part of another event now.
  case merged(old: Timeline.Event, into: Timeline.Event)
  /// It was part of another event.
  case split(new: Timeline.Event, from: Timeline.Event)

  /// What kind of change it is, by name.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case added, removed, redated, restatused, merged, split, reworded, resourced
  }

  /// Its kind.
  public var kind: Kind {
    switch self {
    case .added: .added
    case .removed: .removed
    case .redated: .redated
    case .restatused: .restatused
    case .reworded: .reworded
    case .resourced: .resourced
    case .merged: .merged
    case .split: .split
    }
  }

  /// The event before; nil for what is new.
  public var old: Timeline.Event? {
    switch self {
    case .added: nil
    case .removed(let old), .redated(let old, _), .restatused(let old, _), .reworded(let old, _),
      .resourced(let old, _, _, _), .merged(let old, _), .split(_, let old):
      old
    }
  }

  /// The event after; nil for what is gone.
  public var new: Timeline.Event? {
    switch self {
    case .removed: nil
    case .added(let new), .redated(_, let new), .restatused(_, let new), .reworded(_, let new),
      .resourced(_, let new, _, _), .merged(_, let new), .split(let new, _):
      new
    }
  }

  /// What changed, in words, before and after; nil where a whole event came, went, joined or parted.
  public var values: (from: String, to: String)? {
    switch self {
    case .redated(let old, let new): TimelineChange.times(old, new)
    case .restatused(let old, let new): (old.status.rawValue, new.status.rawValue)
    case .reworded(let old, let new): (old.summary, new.summary)
    case .added, .removed, .resourced, .merged, .split: nil
    }
  }

  /// Why an event has another date: the words that it was read from and how, or the editor's note. Nil for other
  /// changes, and where nothing tells.
  public var reason: String? {
    guard case .redated(_, let new) = self else { return nil }
    if let edit = new.edits.first(where: { $0.what == .date }) {
      return "an editor says so" + (edit.note.map { ": \($0)" } ?? "")
    }
    guard let witness = new.sources.first(where: { $0.expression != nil }), let words = witness.expression else {
      return nil
    }
    let reasons = witness.reasons.joined(separator: "; ")
    return "of “\(words)”" + (reasons.isEmpty ? "" : ": \(reasons)")
  }

  /// The change in one line, for people.
  public var text: String {
    switch self {
    case .added(let event): return "added: \(TimelineChange.name(event))"
    case .removed(let event): return "removed: \(TimelineChange.name(event))"
    case .redated(let old, let new):
      let times = TimelineChange.times(old, new)
      let change = "date of “\(new.summary)” changed from \(times.from) to \(times.to)"
      return change + (reason.map { " because \($0)" } ?? "")
    case .restatused(let old, let new):
      return "status of “\(new.summary)” changed from \(old.status.rawValue) to \(new.status.rawValue)"
    case .reworded(let old, let new): return "“\(old.summary)” is now told as “\(new.summary)”"
    case .resourced(_, let new, let more, let fewer):
      let all = Set(new.sources.map(\.source)).count
      let counts = [more > 0 ? "\(more) more" : nil, fewer > 0 ? "\(fewer) fewer" : nil, "\(all) in all"]
      return "sources of “\(new.summary)”: \(counts.compactMap { $0 }.joined(separator: ", "))"
    case .merged(let old, let new): return "merged: \(TimelineChange.name(old)) is now part of “\(new.summary)”"
    case .split(let new, let old): return "split: \(TimelineChange.name(new)) was part of “\(old.summary)”"
    }
  }

  private static func time(_ event: Timeline.Event) -> String { event.when?.text ?? "no date" }

  /// Two times in words; with their bounds where the words are the same.
  private static func times(_ old: Timeline.Event, _ new: Timeline.Event) -> (from: String, to: String) {
    guard time(old) == time(new) else { return (time(old), time(new)) }
    func bounds(_ when: Timeline.When?) -> String {
      "\(when?.text ?? "") (\(when?.interval.begin?.description ?? "") to \(when?.interval.end?.description ?? ""))"
    }
    return (bounds(old.when), bounds(new.when))
  }

  private static func name(_ event: Timeline.Event) -> String { "“\(event.summary)” (\(time(event)))" }
}
