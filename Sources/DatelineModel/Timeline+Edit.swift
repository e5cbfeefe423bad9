extension Timeline {
  /// A change that an editor made to an event, against what was derived from its sources.
  public struct Edit: Hashable, Sendable {
    /// What was changed.
    public var what: Matter
    /// What had been derived, for people; nil where the change has nothing to replace.
    public var was: String?
    /// The editor's reason; nil where none was given.
    public var note: String?

    /// A change.
    public init(_ what: Matter, was: String? = nil, note: String? = nil) {
      (self.what, self.was, self.note) = (what, was, note)
    }

    /// What an editor can change of an event.
    public enum Matter: String, Hashable, Sendable, CaseIterable {
      /// When it happened.
      case date
      /// What is told.
      case summary
      /// Its reality.
      case status
      /// Other events were made part of it.
      case merged
      /// Some of its tellings became another event, or it is that event.
      case split
      /// No source tells it: the editor does.
      case added
    }
  }
}
