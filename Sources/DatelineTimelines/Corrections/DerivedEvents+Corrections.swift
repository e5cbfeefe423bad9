internal import DatelineModel

extension DerivedEvents {
  /// Says of an event what an editor says of it; what its tellings disagree on there is settled.
  mutating func edit(_ index: Int, _ edits: CorrectedGroups.Edits) {
    var event = events[index]
    var settled: Set<Timeline.Conflict.Matter> = []
    event.edits = edits.marks
    for mark in event.edits.indices {
      switch event.edits[mark].what {
      case .date:
        event.edits[mark].was = event.when?.text ?? "undated"
        settled.insert(.date)
      case .summary: event.edits[mark].was = event.summary
      case .status:
        event.edits[mark].was = event.status.rawValue
        settled.insert(.reality)
      case .merged, .split, .added: break
      }
    }
    switch edits.date {
    case .known(let when)?: event.when = when
    case .unknown?: event.when = nil
    case nil: break
    }
    if let summary = edits.summary {
      (event.summary, event.headline, event.replaced) = (summary, Headline.firstWords(of: summary), [])
    }
    event.status = edits.status ?? event.status
    replace(index, with: event, settling: settled)
  }
}

extension AddedEvent {
  /// The event, and the source of its proof where it has one.
  ///
  /// - Parameter known: the sources of the timeline, one of which may be the proof's.
  func event(known: [Timeline.Source]) -> (event: Timeline.Event, source: Timeline.Source?) {
    var witnesses: [Timeline.Witness] = []
    var source: Timeline.Source?
    if let proof {
      let isAddress = proof.source.hasPrefix("https://") || proof.source.hasPrefix("http://")
      let home =
        known.first { $0.url == proof.source }
        ?? Timeline.Source(
          id: StableID.source(text: "", url: proof.source), title: isAddress ? nil : proof.source,
          url: isAddress ? proof.source : nil)
      source = home
      witnesses = [
        Timeline.Witness(
          atom: id, source: home.id, quote: proof.quote, start: 0, end: proof.quote.unicodeScalars.count,
          expression: nil, basis: [])
      ]
    }
    // An editor adds what matters: it is not the first to go where a report has room for few.
    let event = Timeline.Event(
      id: id, when: when, summary: summary, status: status, participants: participants, places: places,
      attribution: nil, salience: 1, sources: witnesses, edits: [Timeline.Edit(.added, note: note)])
    return (event, source)
  }
}
