public import DatelineModel

/// The parts of a merge, gathered one by one, so that no timeline need be kept beside the whole.
///
/// Only what was read of the articles is taken; the rest is derived from it.
public struct TimelineUnion: Sendable {
  var sources: [Timeline.Source] = []
  var atoms: [Timeline.Atom] = []
  var passages: [Timeline.Passage] = []
  var claims: [Timeline.Claim] = []
  var diagnostics: [Diagnostic] = []
  /// The least of the titles that were given.
  private(set) var title: String?
  private var count = 0
  private var parts = SharedParts()

  /// Nothing so far.
  public init() {}

  /// Adds a timeline.
  ///
  /// - Throws: ``MergeError/view(index:)`` with how many were added before, for one that was filtered, limited or
  ///   corrected: what it left out could not be told from what it never had.
  public mutating func add(_ timeline: consuming Timeline) throws(MergeError) {
    if timeline.isView { throw .view(index: count) }
    count += 1
    if timeline.isTitleGiven, let given = timeline.title { title = min(title ?? given, given) }
    sources += timeline.sources
    diagnostics += timeline.diagnostics
    // What is large is moved: a copy would count every reference that it holds up, and down again.
    while var atom = timeline.atoms.popLast() {
      parts.share(&atom)
      atoms.append(atom)
    }
    while var passage = timeline.passages.popLast() {
      parts.share(&passage.days)
      passages.append(passage)
    }
    while var claim = timeline.claims.popLast() {
      parts.share(&claim.days)
      claims.append(claim)
    }
  }

  /// The passages, which it no longer has then.
  mutating func takePassages() -> [Timeline.Passage] {
    defer { passages = [] }
    return passages
  }

  /// The claims, which it no longer has then.
  mutating func takeClaims() -> [Timeline.Claim] {
    defer { claims = [] }
    return claims
  }

  /// The atoms, which it no longer has then.
  mutating func takeAtoms() -> [Timeline.Atom] {
    defer { atoms = [] }
    return atoms
  }
}
