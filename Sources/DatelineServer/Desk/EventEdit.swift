internal import Dateline
internal import DatelineStore
internal import DatelineTimelines

/// What an editor wants of one event, field by field; what is nil stays as it is.
struct EventEdit: Decodable, Sendable {
  /// Who wants it.
  var author: String
  /// The event's id.
  var event: String
  /// The state of the event that the editor saw, by its token; the edit is refused when it has another by now.
  var seen: String?
  /// When it happened, as people type it; empty takes the correction back.
  var date: String?
  /// What happened; empty takes the correction back.
  var summary: String?
  /// Its reality; empty takes the correction back.
  var status: String?
  /// Whether it is left out.
  var hide: Bool?
  /// Whether somebody has checked it.
  var checked: Bool?
  /// The reason; empty takes it back.
  var note: String?
  /// The ids of events that become part of it.
  var merge: [String]?
  /// The ids of the tellings that leave it.
  var split: [String]?
}

/// An event that an editor tells.
struct EventAddition: Decodable, Sendable {
  var author: String
  var summary: String
  var date: String?
  var status: String?
  var participants: [String]?
  var places: [String]?
  var quote: String?
  var source: String?
  var note: String?
}

extension EventEdit {
  /// A change with the edit made in it.
  ///
  /// - Parameters:
  ///   - reference: the day that a typed date is read from.
  ///   - address: the address of an event by its id.
  ///   - companions: the ids of the tellings that are one event with a telling as the articles tell it.
  func applied(
    to change: EventChange, near reference: CivilDateTime?, _ address: (String) throws -> EventAddress,
    companions: (String) -> Set<String>
  ) throws -> EventChange {
    var change = change
    if let date { change.date = date.isEmpty ? nil : try EditedDate(typed: date, near: reference) }
    if let summary { change.summary = try EventEdit.words(summary, "words", most: 1000) }
    if let status { change.status = status.isEmpty ? nil : try EventStatus(named: status) }
    if let hide { change.isHidden = hide }
    if let checked { change.isChecked = checked }
    if let note { change.note = try EventEdit.words(note, "note", most: 4000) }
    for id in merge ?? [] { change.merged.append(try address(id)) }
    for id in split ?? [] {
      // What an editor had merged leaves by taking that back, whichever of the two is said to leave.
      let event = companions(id)
      if let merged = change.merged.firstIndex(where: { $0.id.map(event.contains) == true }) {
        change.merged.remove(at: merged)
      } else if change.merged.count == 1, event == [id], change.event.id == id {
        change.merged = []
      } else {
        change.split.append(EventAddress(id: id))
      }
    }
    return change
  }

  /// An added event with the edit made in it.
  func applied(to added: AddedEvent, near reference: CivilDateTime?) throws -> AddedEvent {
    guard merge == nil, split == nil, hide == nil else {
      throw DeskError(
        422, "added", "an event that an editor added is not merged, split or hidden; take it back instead")
    }
    var added = added
    if let date {
      switch date.isEmpty ? .unknown : try EditedDate(typed: date, near: reference) {
      case .known(let when): added.when = when
      case .unknown: added.when = nil
      }
    }
    if let words = try summary.flatMap({ try EventEdit.words($0, "words", most: 1000) }) { added.summary = words }
    if let status, !status.isEmpty { added.status = try EventStatus(named: status) }
    if let note { added.note = try EventEdit.words(note, "note", most: 4000) }
    return added
  }

  /// Words on one line, at most so many bytes; nil for none.
  static func words(_ text: String, _ what: String, most: Int) throws -> String? {
    let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard line.utf8.count <= most else {
      throw DeskError(422, "too-long", "the \(what) are longer than \(most) letters")
    }
    return line.isEmpty ? nil : line
  }
}

extension EventAddition {
  /// The event.
  func event(near reference: CivilDateTime?) throws -> AddedEvent {
    guard let words = try EventEdit.words(summary, "words", most: 1000) else {
      throw DeskError(422, "no-words", "an event needs words that tell it")
    }
    var event = AddedEvent(words)
    if let date, !date.isEmpty, case .known(let when) = try EditedDate(typed: date, near: reference) {
      event.when = when
    }
    if let status, !status.isEmpty { event.status = try EventStatus(named: status) }
    event.participants = try (participants ?? []).compactMap { try EventEdit.words($0, "names", most: 200) }
    event.places = try (places ?? []).compactMap { try EventEdit.words($0, "names", most: 200) }
    let quote = try self.quote.flatMap { try EventEdit.words($0, "sentences", most: 4000) }
    let source = try self.source.flatMap { try EventEdit.words($0, "sources", most: 2000) }
    switch (quote, source) {
    case (let quote?, let source?): event.proof = AddedEvent.Proof(quote: quote, source: source)
    case (nil, nil): break
    default: throw DeskError(422, "half-a-proof", "a sentence needs its source, and a source its sentence")
    }
    event.note = try note.flatMap { try EventEdit.words($0, "note", most: 4000) }
    return event
  }
}

extension EditedDate {
  /// A date as people type it.
  init(typed words: String, near reference: CivilDateTime?) throws {
    guard let date = TypedDate.read(words, near: reference) else {
      throw DeskError(
        422, "no-date",
        "“\(words.prefix(80))” tells no one time; write 12 March 2024, early May, 2024-03, 3 to 5 June, or unknown")
    }
    self = date
  }
}

extension EventStatus {
  /// The status of that name.
  init(named name: String) throws {
    guard let status = EventStatus(rawValue: name) else {
      let names = EventStatus.allCases.map(\.rawValue).joined(separator: ", ")
      throw DeskError(422, "no-status", "“\(name.prefix(40))” is none of \(names)")
    }
    self = status
  }
}
