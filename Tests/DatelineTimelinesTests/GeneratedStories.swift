import CivilTime
import DatelineModel

@testable import DatelineTimelines

/// Stories made by chance from a seed: small vocabularies, so that atoms often tell one event, contradict each other,
/// come twice, or stand in versions and copies of one article.
struct GeneratedStories {
  private var state: UInt64

  init(seed: Int) { state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  /// A number below the limit.
  mutating func number(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(limit))
  }

  mutating func pick<Element>(_ elements: [Element]) -> Element { elements[number(elements.count)] }

  static let names = ["Vera Lind", "Lind", "Odo Marsh", "Harbour Union", "Marsh"]
  static let words = [
    "ferry", "strike", "port", "talk", "court", "ship", "fire", "vote", "wage", "crew", "pilot", "gate",
  ]
  static let actions = ["strike", "sail", "vote", "meet", "sink"]

  /// The parts of a timeline, not merged yet.
  struct Parts {
    var sources: [Timeline.Source] = []
    var atoms: [Timeline.Atom] = []
    var passages: [Timeline.Passage] = []
    var claims: [Timeline.Claim] = []
    var notes: [Diagnostic] = []

    /// The timeline that they make.
    func timeline(title: String? = nil) -> Timeline {
      TimelineBuilder.timeline(
        title: title, sources: sources, atoms: atoms, passages: passages, claims: claims, diagnostics: notes)
    }
  }

  /// The parts of a timeline of so many articles.
  mutating func parts(articles: Int) -> Parts {
    var parts = Parts()
    for _ in 0..<articles {
      let source = source()
      parts.sources.append(source)
      let story = story(of: source)
      parts.atoms += story
      parts.passages += story.map { passage(of: $0) }
      parts.claims += story.flatMap { claims(of: $0) }
      if number(4) == 0 {
        let copy = self.source()
        parts.sources.append(copy)
        parts.atoms += story.map { GeneratedStories.copy($0, to: copy) }
      }
      if number(4) == 0 {
        parts.notes.append(Diagnostic(pick([.note, .warning]), "read-\(number(2))", "Note \(number(3))."))
      }
    }
    return parts
  }

  private mutating func passage(of atom: Timeline.Atom) -> Timeline.Passage {
    let days = Set((0..<number(3)).map { _ in CivilDate(year: 2031, month: 3, day: 1 + number(9)) }).compactMap(\.self)
      .sorted()
    return Timeline.Passage(
      source: atom.witness.source, quote: atom.witness.quote, start: atom.witness.start, end: atom.witness.end,
      position: atom.position, days: days)
  }

  private mutating func claims(of atom: Timeline.Atom) -> [Timeline.Claim] {
    (0..<number(3)).map { _ in
      let isPlace = number(4) == 0
      return Timeline.Claim(
        source: atom.witness.source, quote: atom.witness.quote, start: atom.witness.start, end: atom.witness.end,
        kind: isPlace ? .location : .count, what: isPlace ? "Varn" : pick(["dead", "injured", "£"]),
        value: isPlace ? pick(["western", "central"]) : "\(10 + number(4) * 15)",
        precision: pick([nil, nil, .about, .least]), counted: pick([nil, nil, "sailor"]), subject: atom.content,
        days: number(3) == 0 ? [CivilDate(year: 2031, month: 3, day: 1 + number(9))].compactMap(\.self) : [])
    }
  }

  private mutating func source() -> Timeline.Source {
    let text = number(12)
    let url = number(3) == 0 ? nil : "https://news.example/\(number(5))"
    return Timeline.Source(
      id: StableID.source(text: "text \(text)", url: nil),
      title: number(3) == 0 ? nil : "The \(pick(GeneratedStories.words)) of \(pick(GeneratedStories.words))",
      url: url, origin: number(4) == 0 ? nil : url,
      published: number(4) == 0 ? nil : CivilDateTime(iso: "2031-03-0\(1 + number(9))"),
      modified: number(3) == 0 ? CivilDateTime(iso: "2031-03-1\(number(9))T0\(number(9)):00:00Z") : nil)
  }

  private mutating func story(of source: Timeline.Source) -> [Timeline.Atom] {
    var atoms = (0..<1 + number(6)).map { atom(source, sentence: $0) }
    for index in atoms.indices where number(3) == 0 {
      let types: [EventRelation.Kind] = [.before, .after, .simultaneous, .includes, .isIncluded, .vague]
      atoms[index].relations = [
        Timeline.Relation(from: atoms[index].id, to: atoms[number(atoms.count)].id, type: pick(types))
      ]
    }
    return atoms
  }

  /// The atom as another outlet prints it.
  private static func copy(_ atom: Timeline.Atom, to source: Timeline.Source) -> Timeline.Atom {
    var atom = atom
    atom.id = StableID.atom(source: source.id, quote: atom.witness.quote, span: atom.mention)
    (atom.witness.atom, atom.witness.source, atom.relations) = (atom.id, source.id, [])
    return atom
  }

  private mutating func atom(_ source: Timeline.Source, sentence: Int) -> Timeline.Atom {
    let content = Set((0..<2 + number(4)).map { _ in pick(GeneratedStories.words) }).sorted()
    let quote = "Sentence \(content.joined(separator: " "))."
    let start = sentence * 40 + number(2) * 3
    let id = StableID.atom(source: source.id, quote: quote, span: start..<start + 5)
    return Timeline.Atom(
      id: id,
      witness: Timeline.Witness(
        atom: id, source: source.id, quote: quote, start: sentence * 40, end: sentence * 40 + 30,
        expression: number(2) == 0 ? "on Monday" : nil, basis: [BasisStep(.meaning, "step \(number(3))")]),
      mention: start..<start + 5, when: when(), summary: "They \(content.joined(separator: " "))",
      status: pick(EventStatus.allCases),
      participants: Array(
        Set([pick(GeneratedStories.names), pick(GeneratedStories.names)]).sorted().prefix(number(3))),
      places: number(3) == 0 ? ["Varn"] : [], attribution: number(4) == 0 ? "an official" : nil,
      action: pick(GeneratedStories.actions), content: content,
      figures: number(3) == 0 ? [Timeline.Figure("\(1 + number(9))", "dead")] : [], position: sentence, relations: [])
  }

  private mutating func when() -> Timeline.When? {
    guard let first = CivilDate(year: 2031, month: 3, day: 1) else { return nil }
    let begin = CivilDateTime(first.adding(days: number(9)))
    let placement = pick([Timeline.When.Placement.exact, .within, .spans])
    switch number(8) {
    case 0: return nil
    case 1: return Timeline.When(interval: .unbounded, granularity: nil, placement: .within)
    case 2:
      return Timeline.When(interval: CivilInterval(begin: nil, end: begin), granularity: nil, placement: .within)
    case 3:
      return Timeline.When(interval: CivilInterval(begin: begin, end: nil), granularity: .day, placement: placement)
    case 4:
      let end = CivilDateTime(begin.date.adding(days: 7))
      return Timeline.When(interval: CivilInterval(begin: begin, end: end), granularity: .week, placement: placement)
    case 5:
      let interval = CivilInterval(
        begin: begin, end: CivilDateTime(begin.date.adding(days: 1)),
        earliest: CivilDateTime(begin.date.adding(days: -2)), latest: CivilDateTime(begin.date.adding(days: 3)))
      return Timeline.When(interval: interval, granularity: .day, placement: .within, approximate: true)
    default: return Timeline.When(interval: CivilInterval(day: begin.date), granularity: .day, placement: .exact)
    }
  }

  /// A shuffled copy.
  mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
    var elements = elements
    for index in elements.indices.reversed() where index > 0 { elements.swapAt(index, number(index + 1)) }
    return elements
  }
}
