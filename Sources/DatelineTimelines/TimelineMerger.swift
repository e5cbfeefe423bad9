public import DatelineModel

/// Unites timelines: the union of their sources and atoms, and then the one function that derives the rest.
///
/// So any grouping and any order of merges gives the same timeline, and merging a timeline with itself gives itself.
public enum TimelineMerger {
  /// One timeline of all.
  ///
  /// - Parameters:
  ///   - timelines: whole timelines; none gives an empty one.
  ///   - title: what to call the result. Without it the least of the titles that were given to the parts is taken,
  ///     and where none was given one is derived from the sources.
  /// - Throws: ``MergeError/view(index:)`` for a part that was filtered, limited or corrected, because what it left out
  ///   could not be told from what it never had.
  public static func merge(_ timelines: [Timeline], title: String? = nil) throws(MergeError) -> Timeline {
    var union = TimelineUnion()
    for timeline in timelines { try union.add(timeline) }
    return merge(union, title: title)
  }

  /// The same of timelines that were gathered one by one.
  public static func merge(_ union: consuming TimelineUnion, title: String? = nil) -> Timeline {
    let title = title ?? union.title
    return TimelineBuilder.timeline(of: consume union, title: title)
  }
}

/// Why timelines could not be merged.
public enum MergeError: Error, Hashable, Sendable {
  /// The timeline at that place of the input is a view.
  case view(index: Int)
}
