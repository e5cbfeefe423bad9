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
  ///   - diagnostics: what was noticed while reading.
  public static func timeline(
    title: String?, sources: [Timeline.Source], atoms: [Timeline.Atom], diagnostics: [Diagnostic]
  ) -> Timeline {
    derive(title: title, sources: sources, atoms: atoms, diagnostics: diagnostics, corrections: []).timeline
  }

  /// A whole timeline with an editor's corrections, and those that could not be made.
  static func corrected(
    _ timeline: Timeline, by corrections: [Correction]
  ) -> (timeline: Timeline, failures: [CorrectionFailure]) {
    derive(
      title: timeline.isTitleGiven ? timeline.title : nil, sources: timeline.sources, atoms: timeline.atoms,
      diagnostics: timeline.diagnostics, corrections: corrections)
  }

  private static func derive(
    title: String?, sources: [Timeline.Source], atoms: [Timeline.Atom], diagnostics: [Diagnostic],
    corrections: [Correction]
  ) -> (timeline: Timeline, failures: [CorrectionFailure]) {
    let sources = unite(sources)
    let atoms = unite(atoms)
    let versions = ArticleVersions(of: sources)
    let active = versions.superseded.isEmpty ? atoms : atoms.filter { !versions.superseded.contains($0.witness.source) }
    let features = AtomFeatures(active, sources: sources)
    let syndication = Syndication(
      quotes: features.quotes.indices.compactMap { index in
        let source = Int(features.sources[index])
        return source < sources.count ? (features.quotes[index], source) : nil
      }, count: sources.count)

    let editing = Editing(groups(of: features), atoms: active, all: atoms, sources: sources, corrections)
    var derived = DerivedEvents(
      groups: editing.groups,
      assembly: EventAssembly(atoms: active, features: features, sources: sources, voices: syndication.voices))
    derived.relate(active)
    editing.apply(to: &derived)
    let ordered = OrderedEvents(derived, atoms: active, sources: sources, features: features)

    let notes =
      versions.diagnostics(atoms: atoms) + syndication.diagnostics(sources: sources) + ordered.diagnostics
      + editing.diagnostics
    let timeline = Timeline(
      title: title ?? DatelineTimelines.title(of: sources), isTitleGiven: title != nil,
      sources: unite(sources + editing.sources), events: ordered.events, undated: ordered.undated,
      relations: ordered.relations,
      conflicts: derived.conflicts.sorted { ($0.events.first ?? "", $0.what) < ($1.events.first ?? "", $1.what) },
      diagnostics: unite(diagnostics, derived: notes), atoms: atoms)
    return (editing.view(of: timeline), editing.failures)
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
