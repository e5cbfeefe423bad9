internal import CivilTime
internal import DatelineModel

/// The events in their total order, those that nothing places apart, and what could not hold together.
struct OrderedEvents {
  private(set) var events: [Timeline.Event] = []
  private(set) var undated: [Timeline.Event] = []
  private(set) var relations: [Timeline.Relation] = []
  private(set) var diagnostics: [Diagnostic] = []

  init(_ derived: DerivedEvents, atoms: [Timeline.Atom], sources: [Timeline.Source], features: AtomFeatures) {
    let network = ConstraintNetwork(
      bounds: derived.events.map { TimeBounds($0.when) },
      isLasting: derived.events.map { $0.when?.placement == .spans }, links: derived.links)
    let keys = derived.members.map { members in
      let first = members.map { (features.published[$0] ?? TimeBounds.future, atoms[$0].position) }.min { $0 < $1 }
      return (published: first?.0 ?? 0, position: first?.1 ?? 0)
    }
    let order = TotalOrder(
      network,
      keys: derived.events.indices.map { index in
        TotalOrder.Key(
          mentioned: keys[index].published, position: keys[index].position, id: derived.events[index].id)
      })
    let related = Set(network.kept.flatMap { [$0.from, $0.to] })
    for index in order.order {
      let event = derived.events[index]
      if TimeBounds(event.when).isOpen, !related.contains(index) {
        undated.append(event)
      } else {
        events.append(event)
      }
    }
    relations = network.kept.map { link in
      Timeline.Relation(from: derived.events[link.from].id, to: derived.events[link.to].id, type: link.type)
    }
    diagnostics = network.yielded.map { link in
      let (from, to) = (derived.events[link.from], derived.events[link.to])
      return DerivedDiagnostic.orderCycle.warning(
        "The order “\(from.summary)” \(link.type.words) “\(to.summary)” contradicts other sentences or dates and was "
          + "left out: \(OrderedEvents.quotes(from)) — \(OrderedEvents.quotes(to))")
    }
  }

  private static func quotes(_ event: Timeline.Event) -> String {
    event.sources.prefix(2).map { "“\($0.quote)”" }.joined(separator: " ")
  }
}

extension EventRelation.Kind {
  /// The relation between the names of two events.
  fileprivate var words: String {
    switch self {
    case .before: "before"
    case .after: "after"
    case .simultaneous: "at the time of"
    case .includes: "including"
    case .isIncluded: "during"
    case .vague: "somewhere near"
    }
  }
}
