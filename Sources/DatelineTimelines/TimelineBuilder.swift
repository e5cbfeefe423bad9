internal import CivilTime
public import DatelineModel

/// Derives a timeline from what articles tell: one pure function of the set of sources and atoms.
///
/// The order in which they are given changes nothing, nor does giving one twice.
public enum TimelineBuilder {
  /// The timeline of those articles.
  ///
  /// - Parameters:
  ///   - title: what to call it; nil derives a title from the sources.
  ///   - sources: the articles, in any order.
  ///   - atoms: every event of every article as it was read, in any order.
  ///   - passages: the sentences that a digest may choose, in any order.
  ///   - claims: what sentences say that others may say otherwise, in any order.
  ///   - diagnostics: what was noticed while reading.
  public static func timeline(
    title: String?, sources: [Timeline.Source], atoms: [Timeline.Atom], passages: [Timeline.Passage] = [],
    claims: [Timeline.Claim] = [], diagnostics: [Diagnostic]
  ) -> Timeline {
    var union = TimelineUnion()
    (union.sources, union.atoms, union.passages) = (sources, atoms, passages)
    (union.claims, union.diagnostics) = (claims, diagnostics)
    return timeline(of: union, title: title)
  }

  /// The timeline of what was gathered.
  static func timeline(of union: consuming TimelineUnion, title: String?) -> Timeline {
    derive(consume union, title: title, corrections: []).timeline
  }

  /// A timeline, the corrections that could not be made, and the atoms that the others were made on.
  typealias Derived = (timeline: Timeline, failures: [CorrectionFailure], targets: [Int: String])

  /// A whole timeline with an editor's corrections.
  static func corrected(_ timeline: Timeline, by corrections: [Correction]) -> Derived {
    var union = TimelineUnion()
    (union.sources, union.atoms, union.passages) = (timeline.sources, timeline.atoms, timeline.passages)
    (union.claims, union.diagnostics) = (timeline.claims, timeline.diagnostics)
    return derive(union, title: timeline.isTitleGiven ? timeline.title : nil, corrections: corrections)
  }

  private static func derive(
    _ union: consuming TimelineUnion, title: String?, corrections: [Correction]
  ) -> Derived {
    let sources = unite(union.sources)
    let indices = Dictionary(sources.enumerated().map { ($1.id, $0) }) { first, _ in first }
    let atoms = unite(union.takeAtoms())
    let passages = unite(union.takePassages(), of: indices)
    let claims = unite(union.takeClaims(), of: indices)
    let versions = ArticleVersions(of: sources, atoms: atoms, passages: passages)
    let active = versions.superseded.isEmpty ? atoms : atoms.filter { !versions.superseded.contains($0.witness.source) }
    let told = events(of: active, all: atoms, sources, corrections)
    let (editing, derived, ordered) = (told.editing, told.derived, told.ordered)

    let notes =
      versions.diagnostics(atoms: atoms) + told.syndication.diagnostics(sources: sources) + ordered.diagnostics
      + editing.diagnostics
    let timeline = Timeline(
      title: title ?? DatelineTimelines.title(of: sources), isTitleGiven: title != nil,
      sources: unite(sources + editing.sources), events: ordered.events, undated: ordered.undated,
      relations: ordered.relations,
      conflicts: derived.conflicts.sorted { ($0.events.first ?? "", $0.what) < ($1.events.first ?? "", $1.what) }
        + conflicts(claims, among: sources, indices, versions, told.syndication, atoms: active, derived, by: told.clock),
      diagnostics: unite(union.diagnostics, derived: notes), atoms: atoms, passages: passages, claims: claims)
    return (editing.view(of: timeline), editing.failures, editing.targets)
  }

  /// What atoms tell together, without what was needed to compare them.
  private struct ToldEvents {
    var clock: Timeline.Clock
    var syndication: Syndication
    var editing: Editing
    var derived: DerivedEvents
    var ordered = OrderedEvents()
  }

  /// The events of the atoms that count, `all` being those of superseded versions, too, with an editor's corrections.
  private static func events(
    of atoms: [Timeline.Atom], all: [Timeline.Atom], _ sources: [Timeline.Source], _ corrections: [Correction]
  ) -> ToldEvents {
    // What compares atoms is dropped before their events are put in order: both at once are much.
    var (told, mentions) = tell(atoms, all: all, sources, corrections)
    told.ordered = OrderedEvents(&told.derived, mentions: mentions, by: told.clock)
    return told
  }

  /// The events, not yet in order, and of each the first mention.
  private static func tell(
    _ atoms: [Timeline.Atom], all: [Timeline.Atom], _ sources: [Timeline.Source], _ corrections: [Correction]
  ) -> (ToldEvents, [OrderedEvents.FirstMention]) {
    let features = AtomFeatures(atoms, sources: sources)
    let syndication = Syndication(
      quotes: features.quotes.indices.compactMap { index in
        let source = Int(features.sources[index])
        return source < sources.count ? (features.quotes[index], source) : nil
      }, count: sources.count)
    var editing = Editing(groups(of: features), atoms: atoms, all: all, sources: sources, corrections)
    var derived = DerivedEvents(
      groups: editing.takeGroups(),
      assembly: EventAssembly(atoms: atoms, features: features, sources: sources, voices: syndication.voices))
    derived.relate(atoms)
    editing.apply(to: &derived)
    let mentions = derived.members.map { members in
      members.map { OrderedEvents.FirstMention(features.published($0) ?? TimeBounds.future, atoms[$0].position) }
        .min { $0 < $1 } ?? (0, 0)
    }
    let told = ToldEvents(clock: features.clock, syndication: syndication, editing: editing, derived: derived)
    return (told, mentions)
  }

  /// What claims disagree on, superseded versions left out.
  private static func conflicts(
    _ claims: [Timeline.Claim], among sources: [Timeline.Source], _ indices: [String: Int], _ versions: ArticleVersions,
    _ syndication: Syndication, atoms: [Timeline.Atom], _ derived: DerivedEvents, by clock: Timeline.Clock
  ) -> [Timeline.Conflict] {
    func counts(_ claim: Timeline.Claim) -> Bool {
      indices[claim.source] != nil && !versions.superseded.contains(claim.source)
    }
    let claims = claims.allSatisfy(counts) ? claims : claims.filter(counts)
    if claims.isEmpty { return [] }
    let days = sources.map { $0.published?.date.dayNumber }
    let tellers = claims.compactMap { indices[$0.source] }
    let places = ConflictPlaces(claims, sources: indices, atoms: atoms, derived: derived, clock: clock)
    let disputes = ClaimConflicts(
      claims.map(places.dated), voices: tellers.map { syndication.voices[$0] }, published: tellers.map { days[$0] }
    ).disputes()
    let known = Set(derived.conflicts.map { $0.events + [$0.what.description] })
    return places.conflicts(disputes).filter { !known.contains($0.events + [$0.what.description]) }
  }

  /// The atoms of each event: one part for each day that its tellers give.
  private static func groups(of features: AtomFeatures) -> [[[Int]]] {
    let clusters = EventClusters(features)
    var groups = clusters.members.map { [$0.map(Int.init)] }
    for (one, other) in clusters.redated {
      groups[one] += groups[other]
      groups[other] = []
    }
    return groups.filter { !$0.isEmpty }
  }
}
