internal import DatelineTimelines

/// Saved timelines as they are read for a merge, and what could not be read.
package struct SavedTimelines: Sendable {
  private var union = TimelineUnion()
  /// How many were taken.
  package private(set) var count = 0
  /// Why others were not.
  package private(set) var failures: [InputError] = []

  /// None so far.
  package init() {}

  /// Reads one that an argument names.
  package mutating func read(_ input: Input) throws(InputError) {
    try add(SavedTimeline.read(input, .told), named: input.name)
  }

  /// Adds one.
  ///
  /// - Throws: ``InputError`` for a view.
  mutating func add(_ timeline: consuming Timeline, named name: String) throws(InputError) {
    do throws(MergeError) {
      try union.add(timeline)
    } catch {
      throw InputError(view: name, cannotBe: "merged")
    }
    count += 1
  }

  /// Keeps why something could not be read.
  package mutating func add(_ failure: InputError) { failures.append(failure) }

  /// One timeline of all, of which it keeps none; a title that is given is that of the result.
  ///
  /// They are taken out, since what nobody else holds is sorted in its place and not copied.
  package mutating func merged(title: String?) -> Timeline { TimelineMerger.merge(take(), title: title) }

  private mutating func take() -> TimelineUnion {
    defer { union = TimelineUnion() }
    return union
  }
}

extension InputError {
  private static let viewCode = "view"

  /// That a timeline is a view, with which that cannot be done: what it leaves out is not known.
  package init(view name: String, cannotBe done: String) {
    self.init(
      name,
      .malformed(
        code: InputError.viewCode,
        message: "the timeline was filtered or limited, so it cannot be \(done); save it without such options"))
  }

  /// Whether it says that.
  package var isView: Bool { code == InputError.viewCode }
}
