internal import DatelineModel

/// The events of a timeline before they are put in order.
struct DerivedEvents {
  /// By their least atom; none once they are put in order.
  private(set) var events: [Timeline.Event] = []
  /// The ids of the events that were put in order.
  private(set) var ids: [String] = []
  /// The atoms of each event, by index, sorted.
  private(set) var members: [[Int]] = []
  private(set) var conflicts: [Timeline.Conflict] = []
  /// What articles say of their order, none twice, sorted.
  private(set) var links: [ConstraintNetwork.Link] = []

  init(groups: [[[Int]]], assembly: EventAssembly) {
    var salience: [EventSalience] = []
    events.reserveCapacity(groups.count)
    members.reserveCapacity(groups.count)
    for group in groups {
      let (event, found, weight) = assembly.event(of: group)
      events.append(event)
      members.append(group.flatMap { $0 }.sorted())
      conflicts += found
      salience.append(weight)
    }
    for (index, share) in EventSalience.shares(salience).enumerated() { events[index].salience = share }
  }

  /// Puts an edited event in the place of a derived one, without the disagreements that an editor settled.
  mutating func replace(_ index: Int, with event: Timeline.Event, settling disputes: Set<Timeline.Conflict.Matter>) {
    conflicts.removeAll { disputes.contains($0.what) && $0.events == [event.id] }
    events[index] = event
  }

  /// Adds an event that no atom tells.
  mutating func add(_ event: Timeline.Event) {
    events.append(event)
    members.append([])
  }

  /// The events, which are many and large: they are moved into their order, and their ids alone are kept.
  mutating func takeEvents() -> [Timeline.Event] {
    ids = events.map(\.id)
    defer { events = [] }
    return events
  }

  /// Gathers the relations that the atoms tell between different events.
  mutating func relate(_ atoms: [Timeline.Atom]) {
    guard atoms.contains(where: { !$0.relations.isEmpty }) else { return }
    var eventOfAtom: [String: Int] = [:]
    for (event, members) in members.enumerated() { for member in members { eventOfAtom[atoms[member].id] = event } }
    var support: [ConstraintNetwork.Link: Int] = [:]
    for atom in atoms {
      for relation in atom.relations {
        guard let from = eventOfAtom[relation.from], let to = eventOfAtom[relation.to], from != to else { continue }
        support[ConstraintNetwork.Link(from: from, to: to, type: relation.type, support: 0), default: 0] += 1
      }
    }
    links = support.map { link, count in
      ConstraintNetwork.Link(from: link.from, to: link.to, type: link.type, support: count)
    }
    links.sort { ($0.from, $0.to, $0.type.rawValue) < ($1.from, $1.to, $1.type.rawValue) }
  }
}
