internal import DatelineTimelines

/// A saved timeline and where it was found, for messages.
package struct NamedTimeline: Sendable {
  /// The path, or "line 7".
  package var name: String
  /// The timeline.
  package var timeline: Timeline

  /// A timeline found there.
  package init(name: String, timeline: Timeline) { (self.name, self.timeline) = (name, timeline) }

  /// One timeline of all.
  ///
  /// - Throws: ``InputError`` for a part that is a view.
  package static func merge(_ parts: [NamedTimeline], title: String?) throws(InputError) -> Timeline {
    do throws(MergeError) {
      return try TimelineMerger.merge(parts.map(\.timeline), title: title)
    } catch {
      switch error {
      case .view(let index): throw parts[index].isView
      }
    }
  }

  /// The error of a part that cannot be merged.
  var isView: InputError {
    InputError(
      name,
      .malformed(
        code: "view",
        message: "the timeline was filtered or limited, so it cannot be merged; save it without such options"))
  }
}
