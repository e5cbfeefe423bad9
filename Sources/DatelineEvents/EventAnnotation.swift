public import DatelineModel

/// The event mentions of a document and how they lie in time.
public struct EventAnnotation: Hashable, Sendable {
  /// In the order of the text; given ones in the order in which they were given.
  public var mentions: [EventMention]
  /// How pairs of mentions lie to each other, by their indices in ``mentions``.
  public var relations: [EventRelation]

  /// An annotation of those parts.
  public init(mentions: [EventMention] = [], relations: [EventRelation] = []) {
    (self.mentions, self.relations) = (mentions, relations)
  }
}
