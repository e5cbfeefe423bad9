internal import CivilTime
internal import DatelineModel

/// What was read of the articles.
extension TimelineReader {
  func atom(_ json: inout JSONReader) throws(JSONError) -> Timeline.Atom {
    var (fields, telling) = (WitnessFields(), TellingFields())
    var (id, mention, action): (String?, Range<Int>?, String?)
    var (content, figures, relations): ([String]?, [Timeline.Figure]?, [Timeline.Relation]?)
    var position: Int?
    try json.object { json, key throws(JSONError) in
      if try json.null() { return }
      switch key {
      case "id": id = try json.string()
      case "mention": mention = try json.range()
      case "action": action = try json.string()
      case "content": content = try json.strings()
      case "figures":
        figures = try json.values { json throws(JSONError) in Timeline.Figure(try json.string()) }
      case "position": position = try json.integer()
      case "relations": relations = try json.values(relation)
      default:
        if try fields.read(key, &json, step) { return }
        if try !telling.read(key, &json, when, replacement) { try json.skip() }
      }
    }
    let name = try needed(id, "id")
    let summary = try needed(telling.summary, "summary")
    return Timeline.Atom(
      id: name, witness: try fields.witness(atom: name), mention: try needed(mention, "mention"), when: telling.when,
      summary: summary, headline: telling.headline, replaced: telling.replaced,
      status: try needed(telling.status, "status"), participants: try needed(telling.participants, "participants"),
      places: try needed(telling.places, "places"), attribution: telling.attribution,
      action: try needed(action, "action"), content: try needed(content, "content"),
      figures: try needed(figures, "figures"), position: try needed(position, "position"),
      relations: try needed(relations, "relations"))
  }

  /// An atom that is read whole, so that it can be found sound, and of which no more is kept than where its sentence
  /// stands and when that was.
  func sentence(_ json: inout JSONReader) throws(JSONError) -> Timeline.Atom {
    let whole = try atom(&json)
    let witness = Timeline.Witness(
      atom: whole.id, source: whole.witness.source, quote: keepsQuotes ? whole.witness.quote : "",
      start: whole.witness.start, end: whole.witness.end, expression: nil, basis: [])
    return Timeline.Atom(
      id: whole.id, witness: witness, mention: whole.mention, when: whole.when, summary: "", status: .happened,
      participants: [], places: [], attribution: nil, action: "", content: [], figures: [], position: whole.position,
      relations: [])
  }

  func passage(_ json: inout JSONReader) throws(JSONError) -> Timeline.Passage {
    var fields = WitnessFields()
    var (position, days): (Int?, [CivilDate]?)
    try json.object { json, key throws(JSONError) in
      switch key {
      case "position": position = try json.integer()
      case "days": days = try json.values { json throws(JSONError) in try json.day() }
      default: if try !fields.read(key, &json, step) { try json.skip() }
      }
    }
    return Timeline.Passage(
      source: try needed(fields.source, "source"), quote: try needed(fields.quote, "quote"),
      start: try needed(fields.start, "start"), end: try needed(fields.end, "end"),
      position: try needed(position, "position"), days: try needed(days, "days"))
  }

  func claim(_ json: inout JSONReader) throws(JSONError) -> Timeline.Claim {
    var fields = WitnessFields()
    var (kind, precision): (Timeline.Claim.Kind?, Timeline.Claim.Precision?)
    var (what, value, counted): (String?, String?, String?)
    var (subject, days): ([String]?, [CivilDate]?)
    try json.object { json, key throws(JSONError) in
      if try json.null() { return }
      switch key {
      case "kind": kind = try json.name(of: Timeline.Claim.Kind.self)
      case "what": what = try json.string()
      case "value": value = try json.string()
      case "precision": precision = try json.name(of: Timeline.Claim.Precision.self)
      case "counted": counted = try json.string()
      case "subject": subject = try json.strings()
      case "days": days = try json.values { json throws(JSONError) in try json.day() }
      default: if try !fields.read(key, &json, step) { try json.skip() }
      }
    }
    return Timeline.Claim(
      source: try needed(fields.source, "source"), quote: try needed(fields.quote, "quote"),
      start: try needed(fields.start, "start"), end: try needed(fields.end, "end"), kind: try needed(kind, "kind"),
      what: try needed(what, "what"), value: try needed(value, "value"), precision: precision, counted: counted,
      subject: try needed(subject, "subject"), days: try needed(days, "days"))
  }
}

/// The fields that every proof has: where its sentence stands, and how it came to its date.
struct WitnessFields {
  var (source, quote, expression): (String?, String?, String?)
  var (start, end): (Int?, Int?)
  var basis: [BasisStep]?

  /// Reads one of them; else nothing.
  mutating func read(
    _ key: String, _ json: inout JSONReader, _ step: (inout JSONReader) throws(JSONError) -> BasisStep
  ) throws(JSONError) -> Bool {
    switch key {
    case "source": source = try json.string()
    case "quote": quote = try json.string()
    case "expression": expression = try json.null() ? nil : try json.string()
    case "start": start = try json.integer()
    case "end": end = try json.integer()
    case "basis": basis = try json.values(step)
    default: return false
    }
    return true
  }

  func witness(atom: String) throws(JSONError) -> Timeline.Witness {
    Timeline.Witness(
      atom: atom, source: try needed(source, "source"), quote: try needed(quote, "quote"),
      start: try needed(start, "start"), end: try needed(end, "end"), expression: expression,
      basis: try needed(basis, "basis"))
  }
}

/// The fields that events and atoms share: what they tell.
struct TellingFields {
  var when: Timeline.When?
  var (summary, headline, attribution): (String?, String?, String?)
  var replaced: [Timeline.Replacement] = []
  var status: EventStatus?
  var (participants, places): ([String]?, [String]?)

  /// Reads one of them; else nothing.
  mutating func read(
    _ key: String, _ json: inout JSONReader, _ time: (inout JSONReader) throws(JSONError) -> Timeline.When,
    _ replacement: (inout JSONReader) throws(JSONError) -> Timeline.Replacement
  ) throws(JSONError) -> Bool {
    switch key {
    case "when": when = try time(&json)
    case "summary": summary = try json.string()
    case "headline": headline = try json.string()
    case "replaced": replaced = try json.values(replacement)
    case "status": status = try json.name(of: EventStatus.self)
    case "participants": participants = try json.strings()
    case "places": places = try json.strings()
    case "attribution": attribution = try json.string()
    default: return false
    }
    return true
  }
}
