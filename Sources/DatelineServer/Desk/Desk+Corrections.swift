internal import Dateline
internal import DatelineStore
internal import DatelineTimelines

extension Desk {
  /// Makes an edit of one event: what is there of corrections on it is changed, else one is added.
  ///
  /// - Throws: ``DeskError``: when the event is another by now, when what was typed cannot be read, and when the edit
  ///   contradicts another correction.
  func edit(_ edit: EventEdit, in id: String) throws {
    let author = try Desk.author(edit.author)
    let state = try state(of: id)
    let event = try state.event(edit.event)
    if let seen = edit.seen, seen != state.token(of: event.id) {
      throw DeskError(StoreError.changedMeanwhile(.correction(nil), now: nil))
    }
    let reference = state.reference(for: event)
    let made = state.corrections.filter { state.marks[event.id]?.corrections.contains($0.id) == true }
    let (old, new) = try changed(made, of: event, by: edit, near: reference, in: state)
    try keep(old, new, in: state, by: author)
  }

  /// Adds an event that no article tells.
  ///
  /// - Returns: its id.
  func add(_ addition: EventAddition, to id: String) throws -> String {
    let author = try Desk.author(addition.author)
    let state = try state(of: id)
    let event = try addition.event(near: state.reference)
    try keep(nil, .add(event), in: state, by: author)
    return event.id
  }

  /// Takes a correction back, found or lost.
  func takeBack(correction number: Int, of id: String, by author: String) throws {
    let author = try Desk.author(author)
    let state = try state(of: id)
    guard let old = state.corrections.first(where: { $0.id == number }) else {
      throw DeskError(404, "no-correction", "there is no such correction any more")
    }
    try change(id) {
      try store.edit(id, by: author, at: now, [StoryEdit(.correction(number), nil, seeing: old.body)])
    }
  }

  /// A name that somebody gave for themself.
  static func author(_ name: String) throws -> String {
    guard let name = try EventEdit.words(name, "name", most: 80) else {
      throw DeskError(422, "no-author", "say who you are: the history tells who changed what")
    }
    return name
  }

  /// The correction that an edit changes, nil for a new one, and what it becomes, nil for none.
  private func changed(
    _ made: [StoryState.PlacedCorrection], of event: Timeline.Event, by edit: EventEdit, near reference: CivilDateTime?,
    in state: StoryState
  ) throws -> (old: StoryState.PlacedCorrection?, new: Correction?) {
    let address = { id in try state.address(of: try state.event(id)) }
    for correction in made {
      guard case .add(let added) = correction.value else { continue }
      return (correction, .add(try edit.applied(to: added, near: reference)))
    }
    // The one that says of the event what the edit is about, else the first.
    let old = made.first { $0.value.says(edit) } ?? made.first
    guard case .change(let change)? = old?.value else {
      let change = EventChange(try address(event.id))
      return (nil, try edit.applied(to: change, near: reference, address, companions: state.companions(of:)).correction)
    }
    return (old, try edit.applied(to: change, near: reference, address, companions: state.companions(of:)).correction)
  }

  /// Keeps a correction, unless it cannot be made beside the others.
  private func keep(
    _ old: StoryState.PlacedCorrection?, _ new: Correction?, in state: StoryState, by author: String
  ) throws {
    let id = state.story.id
    guard let new else {
      guard let old else { return }
      return try takeBack(correction: old.id, of: id, by: author)
    }
    var all = state.corrections.filter { $0.loss == nil && $0.id != old?.id }.map(\.value)
    all.append(new)
    let failures = try state.told.corrected(asFarAsPossibleBy: all).failures
    if let failure = failures.first { throw DeskError(422, "contradicts", failure.description) }
    try change(id) {
      try store.edit(id, by: author, at: now, [StoryEdit(.correction(old?.id), new.text, seeing: old?.body)])
    }
  }
}

extension EventChange {
  /// The correction; nil when it says nothing.
  fileprivate var correction: Correction? { self == EventChange(event) ? nil : .change(self) }
}

extension Correction {
  /// Whether it says already what an edit is about.
  fileprivate func says(_ edit: EventEdit) -> Bool {
    guard case .change(let change) = self else { return false }
    return (edit.date != nil && change.date != nil) || (edit.summary != nil && change.summary != nil)
      || (edit.status != nil && change.status != nil) || (edit.checked != nil && change.isChecked)
      || (edit.note != nil && change.note != nil) || (edit.hide != nil && change.isHidden)
  }
}

extension StoryState {
  /// The address of an event: the id, the sentence and the words of its best telling, so that it is found again when its
  /// article changes.
  func address(of event: Timeline.Event) throws -> EventAddress {
    guard let witness = event.sources.first else {
      throw DeskError(422, "added", "an event that an editor added has no telling that a correction could name")
    }
    let atom = told.atoms.first { $0.id == witness.atom }
    return EventAddress(id: witness.atom, quote: witness.quote, summary: atom?.summary)
  }

  /// The ids of the tellings that are one event with a telling as the articles tell it, itself among them.
  func companions(of telling: String) -> Set<String> {
    let event = (told.events + told.undated).first { $0.sources.contains { $0.atom == telling } }
    return Set(event?.sources.map(\.atom) ?? [telling])
  }

  /// The day that dates typed for an event are read from: its own, else when its first article was published.
  func reference(for event: Timeline.Event) -> CivilDateTime? {
    if let begin = event.when?.interval.begin { return begin }
    for witness in event.sources {
      if let source = told.sources.first(where: { $0.id == witness.source }), let day = source.published { return day }
    }
    return reference
  }

  /// The day of the story's last article.
  var reference: CivilDateTime? { told.sources.compactMap(\.published).max { $0.instant < $1.instant } }
}
