internal import CivilTime
internal import DatelineModel

/// Gives what comes again and again in the parts of a story one storage: the times that are told, the reasons for them, and
/// who takes part where.
///
/// A text is shared within its document already, as that is read; a merge holds millions of documents.
struct SharedParts: Sendable {
  /// So many of each are known at most; what comes after is stored as it came.
  private static let limit = 1 << 16

  private var times: Set<Timeline.SharedWhen> = []
  private var bases: Set<[BasisStep]> = []
  private var names: Set<[String]> = []

  private var days: Set<[CivilDate]> = []

  /// Puts days that are known in the place of one's own.
  mutating func share(_ days: inout [CivilDate]) { SharedParts.share(&days, &self.days) }

  /// Puts parts that are known in the place of an atom's own.
  mutating func share(_ atom: inout Timeline.Atom) {
    if let own = atom.time { atom.time = SharedParts.known(own, &times) }
    SharedParts.share(&atom.witness.basis, &bases)
    SharedParts.share(&atom.participants, &names)
    SharedParts.share(&atom.places, &names)
  }

  private static func share<Part: Hashable>(_ list: inout [Part], _ lists: inout Set<[Part]>) {
    if !list.isEmpty { list = known(list, &lists) }
  }

  private static func known<Part: Hashable>(_ part: Part, _ parts: inout Set<Part>) -> Part {
    if parts.count < limit { return parts.insert(part).memberAfterInsert }
    return parts.firstIndex(of: part).map { parts[$0] } ?? part
  }
}
