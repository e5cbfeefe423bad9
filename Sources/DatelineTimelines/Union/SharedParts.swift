internal import DatelineModel

/// Gives what comes again and again in the atoms of a story one storage: the days that are told, and the reasons for them.
///
/// A text is shared within its document already, as that is read; a merge holds millions of documents.
struct SharedParts: Sendable {
  /// So many of each are known at most; what comes after is stored as it came.
  private static let limit = 1 << 16

  private var told: Set<Timeline.When.Told> = []
  private var bases: Set<[BasisStep]> = []

  /// Puts parts that are known in the place of an atom's own.
  mutating func share(_ atom: inout Timeline.Atom) {
    if let own = atom.when?.told { atom.when?.told = SharedParts.known(own, &told) }
    if !atom.witness.basis.isEmpty { atom.witness.basis = SharedParts.known(atom.witness.basis, &bases) }
  }

  private static func known<Part: Hashable>(_ part: Part, _ parts: inout Set<Part>) -> Part {
    if parts.count < limit { return parts.insert(part).memberAfterInsert }
    return parts.firstIndex(of: part).map { parts[$0] } ?? part
  }
}
