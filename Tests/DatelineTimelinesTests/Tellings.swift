import CivilTime
import DatelineModel

@testable import DatelineTimelines

/// Atoms in few words: what tests of the derivation are made of.
enum Tellings {
  /// An article.
  static func source(_ id: String, _ published: String?, url: String? = nil, modified: String? = nil) -> Timeline.Source
  {
    Timeline.Source(
      id: id, title: "Title \(id)", url: url, origin: url, published: published.flatMap { CivilDateTime(iso: $0) },
      modified: modified.flatMap { CivilDateTime(iso: $0) })
  }

  /// What an article tells in one sentence. `time` is a first and a last day joined by `/`, either of which may be
  /// missing, or one day.
  static func atom(
    _ source: String, _ words: String, _ time: String? = nil, _ status: EventStatus = .happened,
    names: [String] = [], figures: [String] = [], sentence: Int = 0, lasting: Bool = false
  ) -> Timeline.Atom {
    let content = words.split(separator: " ").map(String.init)
    let start = sentence * 100
    let id = "\(source)-\(sentence)"
    return Timeline.Atom(
      id: id,
      witness: Timeline.Witness(
        atom: id, source: source, quote: "\(words) (\(source)).", start: start, end: start + 50,
        expression: time == nil ? nil : "then", basis: []),
      mention: start..<start + 3, when: time.map { when($0, lasting: lasting) }, summary: words, status: status,
      participants: names, places: [], attribution: nil, action: content.last ?? "",
      content: Set(content).sorted(), figures: figures.map { Timeline.Figure($0) }, position: sentence, relations: [])
  }

  private static func when(_ time: String, lasting: Bool) -> Timeline.When {
    let bounds = time.split(separator: "/", omittingEmptySubsequences: false).map { CivilDateTime(iso: String($0)) }
    let (first, last) = (bounds.first ?? nil, bounds.last ?? nil)
    let interval = CivilInterval(
      begin: first, end: last.map { $0.time == nil ? CivilDateTime($0.date.adding(days: 1)) : $0 })
    return Timeline.When(
      interval: interval, granularity: bounds.count == 1 ? .day : nil, placement: lasting ? .spans : .within)
  }

  /// The timeline of atoms, with a source for each that they name, published on the day given.
  static func timeline(_ atoms: [Timeline.Atom], published: [String: String] = [:]) -> Timeline {
    let sources = Set(atoms.map(\.witness.source)).sorted().map { source($0, published[$0]) }
    return TimelineBuilder.timeline(
      title: nil, sources: sources, atoms: atoms, passages: atoms.map(passage), diagnostics: [])
  }

  /// The sentence of an atom, with the day that it names.
  private static func passage(of atom: Timeline.Atom) -> Timeline.Passage {
    let days = atom.when?.granularity == .day ? [atom.when?.interval.begin?.date].compactMap(\.self) : []
    return Timeline.Passage(
      source: atom.witness.source, quote: atom.witness.quote, start: atom.witness.start, end: atom.witness.end,
      position: atom.position, days: days)
  }

  /// An order that one article tells.
  static func relation(_ from: Timeline.Atom, _ type: EventRelation.Kind, _ to: Timeline.Atom) -> Timeline.Relation {
    Timeline.Relation(from: from.id, to: to.id, type: type)
  }
}
