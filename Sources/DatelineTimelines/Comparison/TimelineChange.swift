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
  /// It has other sources.
  case resourced(old: Timeline.Event, new: Timeline.Event)
  /// It is part of another event now.
  case merged(old: Timeline.Event, into: Timeline.Event)
  /// It was part of another event.
  case split(new: Timeline.Event, from: Timeline.Event)

  /// The change in one line, for people.
  public var text: String {
    switch self {
    case .added(let event): return "added: \(TimelineChange.name(event))"
    case .removed(let event): return "removed: \(TimelineChange.name(event))"
    case .redated(let old, let new):
      let change = "date of “\(new.summary)” changed from \(TimelineChange.time(old)) to \(TimelineChange.time(new))"
      return change + TimelineChange.reason(new)
    case .restatused(let old, let new):
      return "status of “\(new.summary)” changed from \(old.status.rawValue) to \(new.status.rawValue)"
    case .reworded(let old, let new): return "“\(old.summary)” is now told as “\(new.summary)”"
    case .resourced(let old, let new):
      let (before, after) = (TimelineChange.articles(old), TimelineChange.articles(new))
      return "sources of “\(new.summary)”: \(after.subtracting(before).count) more, "
        + "\(before.subtracting(after).count) fewer, \(after.count) in all"
    case .merged(let old, let new): return "merged: \(TimelineChange.name(old)) is now part of “\(new.summary)”"
    case .split(let new, let old): return "split: \(TimelineChange.name(new)) was part of “\(old.summary)”"
    }
  }

  private static func time(_ event: Timeline.Event) -> String { event.when?.text ?? "no date" }

  private static func name(_ event: Timeline.Event) -> String { "“\(event.summary)” (\(time(event)))" }

  /// The words that the new date was read from, or who pinned it.
  private static func reason(_ event: Timeline.Event) -> String {
    if let edit = event.edits.first(where: { $0.what == .date }) {
      return " because an editor says so" + (edit.note.map { ": \($0)" } ?? "")
    }
    guard let witness = event.sources.first(where: { $0.expression != nil }), let words = witness.expression else {
      return ""
    }
    let steps = witness.basis.map(\.text).joined(separator: "; ")
    return " because of “\(words)”" + (steps.isEmpty ? "" : ": \(steps)")
  }

  static func articles(_ event: Timeline.Event) -> Set<String> { Set(event.sources.map(\.source)) }
}
