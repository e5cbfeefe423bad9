internal import CivilTime

extension Timeline {
  /// What a document says that cannot be, and where: `claims[3].end`.
  public struct Fault: Hashable, Sendable {
    /// The field.
    public var place: String
    /// What is wrong with it.
    public var what: String
  }

  /// The first thing in a document of others' making that cannot be; nil for a sound one.
  ///
  /// Behind this everything may count on it that offsets are those of a text, that bounds are in their order, and that
  /// every source is known. That a date is one is seen where it is decoded.
  public var firstFault: Fault? {
    var check = SoundnessCheck(sources: sources)
    check.check(self)
    return check.fault
  }
}

/// Goes through a document until it finds a fault. Places are named only where one is found.
private struct SoundnessCheck {
  private(set) var fault: Timeline.Fault?
  private let sources: Set<String>

  /// No text has more scalars, no article more sentences.
  private static let greatestOffset = 1 << 30
  /// No id is longer.
  private static let longestID = 256

  init(sources: [Timeline.Source]) { self.sources = Set(sources.map(\.id)) }

  mutating func check(_ timeline: Timeline) {
    for (index, source) in timeline.sources.enumerated() where fault == nil { check(source, "sources[\(index)]") }
    for (index, atom) in timeline.atoms.enumerated() where fault == nil { check(atom, "atoms[\(index)]") }
    for (index, event) in timeline.events.enumerated() where fault == nil { check(event, "events[\(index)]") }
    for (index, event) in timeline.undated.enumerated() where fault == nil { check(event, "undated[\(index)]") }
    for (index, conflict) in timeline.conflicts.enumerated() where fault == nil {
      for (number, side) in conflict.sides.enumerated() {
        check(side.sources, "conflicts[\(index)].sides[\(number)].sources")
      }
    }
    for (index, passage) in timeline.passages.enumerated() where fault == nil {
      let place = "passages[\(index)]"
      check(source: passage.source, place)
      check(from: passage.start, to: passage.end, place)
      check(offset: passage.position, "\(place).position")
    }
    for (index, claim) in timeline.claims.enumerated() where fault == nil {
      let place = "claims[\(index)]"
      check(source: claim.source, place)
      check(from: claim.start, to: claim.end, place)
    }
  }

  private mutating func check(_ source: Timeline.Source, _ place: @autoclosure () -> String) {
    check(id: source.id, "\(place()).id")
  }

  private mutating func check(_ atom: Timeline.Atom, _ place: @autoclosure () -> String) {
    check(id: atom.id, "\(place()).id")
    check(source: atom.witness.source, place())
    check(from: atom.witness.start, to: atom.witness.end, place())
    check(from: atom.mention.lowerBound, to: atom.mention.upperBound, "\(place()).mention", isList: true)
    check(offset: atom.position, "\(place()).position")
    if let when = atom.when { check(when, "\(place()).when") }
  }

  private mutating func check(_ event: Timeline.Event, _ place: @autoclosure () -> String) {
    check(id: event.id, "\(place()).id")
    if !(0...1).contains(event.salience) { refuse("\(place()).salience", "\(event.salience) is not between 0 and 1") }
    if let when = event.when { check(when, "\(place()).when") }
    check(event.sources, "\(place()).sources")
  }

  private mutating func check(_ witnesses: [Timeline.Witness], _ place: @autoclosure () -> String) {
    for (index, witness) in witnesses.enumerated() where fault == nil {
      check(source: witness.source, "\(place())[\(index)]")
      check(from: witness.start, to: witness.end, "\(place())[\(index)]")
    }
  }

  private mutating func check(_ when: Timeline.When, _ place: @autoclosure () -> String) {
    let interval = when.interval
    if let begin = interval.begin, let end = interval.end, interval.instant(of: begin) >= interval.instant(of: end) {
      refuse("\(place()).end", "\(end) is not after \(begin), where it begins")
    }
  }

  private mutating func check(id: String, _ place: @autoclosure () -> String) {
    if id.isEmpty || id.utf8.count > SoundnessCheck.longestID { refuse(place(), "an id has 1 to 256 bytes") }
  }

  private mutating func check(source: String, _ place: @autoclosure () -> String) {
    if !sources.contains(source) { refuse("\(place()).source", "there is no source “\(source)”") }
  }

  private mutating func check(from start: Int, to end: Int, _ place: @autoclosure () -> String, isList: Bool = false) {
    check(offset: start, isList ? "\(place())[0]" : "\(place()).start")
    check(offset: end, isList ? "\(place())[1]" : "\(place()).end")
    if start > end { refuse(isList ? place() : "\(place()).end", "\(end) lies before the start, \(start)") }
  }

  private mutating func check(offset: Int, _ place: @autoclosure () -> String) {
    if !(0...SoundnessCheck.greatestOffset).contains(offset) { refuse(place(), "\(offset) is no place in a text") }
  }

  private mutating func refuse(_ place: String, _ what: String) {
    if fault == nil { fault = Timeline.Fault(place: place, what: what) }
  }
}
