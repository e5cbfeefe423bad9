internal import DatelineTimelines

extension CorrectionList {
  init(_ bytes: [UInt8], path: String) throws(ProjectError) {
    self.init(path: path)
    do throws(ProjectError) {
      let root = try YAMLReader.document(bytes)
      guard let root, !root.isNull else { return }
      guard case .sequence(let items) = root.value else {
        throw ProjectError(root.place, "a file of corrections must be a list (- event: …)")
      }
      try add(items)
    } catch {
      throw ProjectError(error.place, error.message, path: path)
    }
  }

  /// Adds the corrections that nodes of the file say.
  mutating func add(_ nodes: [YAMLNode]) throws(ProjectError) {
    for node in nodes { append(try Correction(node), at: node.place) }
  }
}

extension Correction {
  fileprivate init(_ node: YAMLNode) throws(ProjectError) {
    var fields = try YAMLFields(node, "a correction")
    if let addition = fields.take("add") {
      self = .add(try AddedEvent(addition))
      try fields.finish()
      return
    }
    let change = try EventChange(&fields)
    try fields.finish()
    guard change != EventChange(change.event) else {
      throw ProjectError(
        node.place,
        "the correction changes nothing; add “date”, “summary”, “status”, “hide”, “merge”, “split” or “checked”")
    }
    self = .change(change)
  }
}

extension EventChange {
  fileprivate init(_ fields: inout YAMLFields) throws(ProjectError) {
    self.init(try EventAddress(&fields))
    date = try fields.take("date", expecting: EditedDate.expected) { EditedDate($0) }
    summary = try fields.takeText("summary")?.text
    status = try fields.takeChoice("status", among: EventStatus.allCases)
    isHidden = try fields.takeFlag("hide")
    isChecked = try fields.takeFlag("checked")
    for other in fields.takeList("merge") { merged.append(try EventAddress(other)) }
    for telling in fields.takeList("split") { split.append(try EventAddress(telling)) }
    note = try fields.takeText("note")?.text
  }
}

extension EventAddress {
  /// The fields that name an event.
  fileprivate init(_ fields: inout YAMLFields) throws(ProjectError) {
    self.init(
      id: try fields.takeText("event")?.text, quote: try fields.takeText("quote")?.text,
      summary: try fields.takeText("told-as")?.text)
    if id == nil, quote == nil {
      throw ProjectError(
        fields.place, "the correction needs “event”, the id of a telling, or “quote”, its sentence; or “add”")
    }
  }

  /// An id, a sentence, or the fields that name an event. An id is one word, a sentence is more.
  fileprivate init(_ node: YAMLNode) throws(ProjectError) {
    guard case .scalar(let text, _) = node.value else {
      var fields = try YAMLFields(node, "an event")
      try self.init(&fields)
      try fields.finish()
      return
    }
    if text.utf8.contains(UInt8(ascii: " ")) { self.init(quote: text) } else { self.init(id: text) }
  }
}

extension AddedEvent {
  fileprivate init(_ node: YAMLNode) throws(ProjectError) {
    var fields = try YAMLFields(node, "an added event")
    guard let summary = try fields.takeText("summary") else {
      throw ProjectError(node.place, "an added event needs a “summary”")
    }
    self.init(summary.text)
    if case .known(let known)? = try fields.take("date", expecting: EditedDate.expected, { EditedDate($0) }) {
      when = known
    }
    status = try fields.takeChoice("status", among: EventStatus.allCases) ?? status
    for name in fields.takeList("participants") { participants.append(try name.text("a participant")) }
    for place in fields.takeList("places") { places.append(try place.text("a place")) }
    note = try fields.takeText("note")?.text
    switch (try fields.takeText("quote"), try fields.takeText("source")) {
    case (let quote?, let source?): proof = Proof(quote: quote.text, source: source.text)
    case (nil, nil): break
    case (let quote?, nil): throw ProjectError(quote.place, "“quote” needs a “source”: an address, or a name")
    case (nil, let source?): throw ProjectError(source.place, "“source” needs a “quote”: the sentence in it")
    }
    try fields.finish()
  }
}

extension EditedDate {
  /// What an error says of the value.
  fileprivate static let expected = "date (2024-03-12, 2024-03, 2024-03-12/2024-03-14, 2024-03~, unknown)"
}
