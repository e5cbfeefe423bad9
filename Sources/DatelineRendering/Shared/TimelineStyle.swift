/// What a reader wants of a format besides the timeline; formats that have no use for a wish ignore it.
public struct TimelineStyle: Hashable, Sendable {
  /// Whether each event tells its sentences and how its date was found.
  public var isExplained: Bool
  /// How many columns a line may have; nil where nothing limits them.
  public var columns: Int?
  /// Whether ANSI colours may be used.
  public var isColoured: Bool

  /// Whether rows begin with the event's headline, the whole sentence below it.
  public var showsHeadlines = false
  /// Whether the pictures that articles give for themselves are shown from their addresses.
  public var showsImages = false
  /// Whether JSON is written on one line.
  public var isCompact = false
  /// Whether a diagram runs from top to bottom.
  public var isVertical = false
  /// By what events stand in rows of their own; nil for one row.
  public var grouping: Grouping?

  /// What events can be grouped by.
  public enum Grouping: String, CaseIterable, Hashable, Sendable {
    /// The first place that is told.
    case place
    /// Who publishes the first source.
    case source
  }

  /// Wishes; by default none.
  public init(isExplained: Bool = false, columns: Int? = nil, isColoured: Bool = false) {
    (self.isExplained, self.columns, self.isColoured) = (isExplained, columns, isColoured)
  }

  /// The wishes that a format has no use for, by the names of their options, and the formats that have.
  package func unused(in format: TimelineFormat) -> [(name: String, formats: String)] {
    let wishes: [(isWanted: Bool, name: String, formats: [TimelineFormat])] = [
      (showsHeadlines, "headlines", [.markdown]), (showsImages, "images", [.html, .timelinejs]),
      (isVertical, "vertical", [.mermaid]), (isCompact, "compact", [.json]), (grouping != nil, "group", [.timelinejs]),
    ]
    return wishes.filter { $0.isWanted && !$0.formats.contains(format) }.map { wish in
      (wish.name, wish.formats.map(\.rawValue).joined(separator: " and "))
    }
  }
}
