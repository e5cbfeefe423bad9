import DatelineTimelines

@testable import Dateline

/// Bytes as a saved timeline: what comes in through the door can be merged, filtered, digested, compared and rendered.
enum Timelines: Target {
  static func run(_ bytes: [UInt8]) {
    guard let timeline = try? SavedTimeline.read(bytes, name: "fuzz") else { return }
    use(timeline)
  }

  /// Does with a timeline whatever can be done with one.
  static func use(_ timeline: Timeline) {
    for format in TimelineFormat.allCases {
      var selection = Selection()
      (selection.maxDates, selection.perDate) = (3, 1)
      _ = format.render(selection.view(of: timeline, as: format), TimelineStyle(isExplained: true, columns: 60))
    }
    var whole = timeline
    whole.isView = false
    guard let merged = try? TimelineMerger.merge([whole, whole], title: nil) else {
      fatalError("a timeline that came in cannot be merged")
    }
    if let fault = merged.firstFault { fatalError("a merge of sound timelines is not sound: \(fault)") }
    if let again = try? TimelineMerger.merge([merged], title: nil), again != merged {
      fatalError("merging a merged timeline changes it")
    }
    _ = TimelineChanges(from: timeline, to: merged).isEmpty
  }
}
