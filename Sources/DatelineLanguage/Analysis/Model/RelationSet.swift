internal import DatelineModel

/// The relations that a model tells, by number.
@_spi(Training) public struct RelationSet: Sendable {
  /// Their names in Universal Dependencies.
  public let names: [String]
  /// What they are to the rest of the house.
  let relations: [UniversalRelation]
  /// The number of `root`.
  let root: Int
  /// The number of `punct`.
  let punctuation: Int

  /// A set of those names.
  public init(_ names: [String]) {
    self.names = names
    relations = names.map { UniversalRelation(rawValue: Self.kept($0)) ?? .dep }
    root = names.firstIndex(of: "root") ?? 0
    punctuation = names.firstIndex(of: "punct") ?? 0
  }

  /// A relation with its subtype where the house tells it apart, else without.
  public static func kept(_ name: String) -> String {
    if UniversalRelation(rawValue: name) != nil { return name }
    return String(name.prefix { $0 != ":" })
  }
}
