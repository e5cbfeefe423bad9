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
    if let index = timelines.firstIndex(where: \.isView) { throw .view(index: index) }
    let given = timelines.compactMap { $0.isTitleGiven ? $0.title : nil }.min()
    return TimelineBuilder.timeline(
      title: title ?? given, sources: timelines.flatMap(\.sources), atoms: timelines.flatMap(\.atoms),
      passages: timelines.flatMap(\.passages), claims: timelines.flatMap(\.claims),
      diagnostics: timelines.flatMap(\.diagnostics))
  }
}

/// Why timelines could not be merged.
public enum MergeError: Error, Hashable, Sendable {
  /// The timeline at that place of the input is a view.
  case view(index: Int)
}
