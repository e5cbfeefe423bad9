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
  mutating func share(_ days: inout [CivilDate]) {
    if !days.isEmpty { days = SharedParts.known(days, &self.days) }
  }

  /// Puts parts that are known in the place of an atom's own.
  mutating func share(_ atom: inout Timeline.Atom) {
    if let own = atom.time {
      let other = SharedParts.known(own, &times)
      if SharedParts.areSpelledAlike(other.when.text, own.when.text) { atom.time = other }
    }
    SharedParts.share(&atom.witness.basis, &bases) { $0.text }
    SharedParts.share(&atom.participants, &names) { $0 }
    SharedParts.share(&atom.places, &names) { $0 }
  }

  private static func share<Part: Hashable>(
    _ list: inout [Part], _ lists: inout Set<[Part]>, text: (Part) -> String
  ) {
    if list.isEmpty { return }
    let other = known(list, &lists)
    if zip(other, list).allSatisfy({ areSpelledAlike(text($0), text($1)) }) { list = other }
  }

  /// Whether texts have the same bytes: equal ones may be composed otherwise, and whichever came first must not win.
  private static func areSpelledAlike(_ one: String, _ other: String) -> Bool { one.utf8.elementsEqual(other.utf8) }

  private static func known<Part: Hashable>(_ part: Part, _ parts: inout Set<Part>) -> Part {
    if parts.count < limit { return parts.insert(part).memberAfterInsert }
    return parts.firstIndex(of: part).map { parts[$0] } ?? part
  }
}
