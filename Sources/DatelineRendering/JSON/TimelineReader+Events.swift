internal import CivilTime
internal import DatelineModel

/// What is derived, and the parts that it is made of.
extension TimelineReader {
  func event(_ json: inout JSONReader) throws(JSONError) -> Timeline.Event {
    var telling = TellingFields()
    var (id, salience, sources): (String?, Double?, [Timeline.Witness]?)
    var edits: [Timeline.Edit] = []
    try json.object { json, key throws(JSONError) in
      if try json.null() { return }
      switch key {
      case "id": id = try json.string()
      case "salience": salience = try json.number()
      case "sources": sources = try json.values(witness)
      case "edits": edits = try json.values(edit)
      default: if try !telling.read(key, &json, when, replacement) { try json.skip() }
      }
    }
    return Timeline.Event(
      id: try needed(id, "id"), when: telling.when, summary: try needed(telling.summary, "summary"),
      headline: telling.headline, replaced: telling.replaced, status: try needed(telling.status, "status"),
      participants: try needed(telling.participants, "participants"), places: try needed(telling.places, "places"),
      attribution: telling.attribution, salience: try needed(salience, "salience"),
      sources: try needed(sources, "sources"), edits: edits)
  }

  func witness(_ json: inout JSONReader) throws(JSONError) -> Timeline.Witness {
    var fields = WitnessFields()
    var atom: String?
    try json.object { json, key throws(JSONError) in
      if key == "atom" {
        atom = try json.string()
      } else if try !fields.read(key, &json, step) {
        try json.skip()
      }
    }
    return try fields.witness(atom: try needed(atom, "atom"))
  }

  func step(_ json: inout JSONReader) throws(JSONError) -> BasisStep {
    var (kind, text): (BasisStep.Kind?, String?)
    try json.object { json, key throws(JSONError) in
      switch key {
      case "kind": kind = try json.name(of: BasisStep.Kind.self)
      case "text": text = try json.string()
      default: try json.skip()
      }
    }
    return BasisStep(try needed(kind, "kind"), try needed(text, "text"))
  }

  func replacement(_ json: inout JSONReader) throws(JSONError) -> Timeline.Replacement {
    var (start, end, text, certainty): (Int?, Int?, String?, Double?)
    try json.object { json, key throws(JSONError) in
      switch key {
      case "start": start = try json.integer()
      case "end": end = try json.integer()
      case "text": text = try json.string()
      case "certainty": certainty = try json.number()
      default: try json.skip()
      }
    }
    return Timeline.Replacement(
      start: try needed(start, "start"), end: try needed(end, "end"), text: try needed(text, "text"),
      certainty: try needed(certainty, "certainty"))
  }

  func edit(_ json: inout JSONReader) throws(JSONError) -> Timeline.Edit {
    var (what, was, note): (Timeline.Edit.Matter?, String?, String?)
    try json.object { json, key throws(JSONError) in
      if try json.null() { return }
      switch key {
      case "what": what = try json.name(of: Timeline.Edit.Matter.self)
      case "was": was = try json.string()
      case "note": note = try json.string()
      default: try json.skip()
      }
    }
    return Timeline.Edit(try needed(what, "what"), was: was, note: note)
  }

  func relation(_ json: inout JSONReader) throws(JSONError) -> Timeline.Relation {
    var (from, to, type): (String?, String?, EventRelation.Kind?)
    try json.object { json, key throws(JSONError) in
      switch key {
      case "from": from = try json.string()
      case "to": to = try json.string()
      case "type": type = try json.name(of: EventRelation.Kind.self)
      default: try json.skip()
      }
    }
    return Timeline.Relation(from: try needed(from, "from"), to: try needed(to, "to"), type: try needed(type, "type"))
  }

  func conflict(_ json: inout JSONReader) throws(JSONError) -> Timeline.Conflict {
    var (events, what, sides): ([String]?, String?, [Timeline.Conflict.Side]?)
    try json.object { json, key throws(JSONError) in
      switch key {
      case "events": events = try json.strings()
      case "what": what = try json.string()
      case "sides": sides = try json.values(side)
      default: try json.skip()
      }
    }
    return Timeline.Conflict(
      events: try needed(events, "events"), what: Timeline.Conflict.Matter(try needed(what, "what")),
      sides: try needed(sides, "sides"))
  }

  func side(_ json: inout JSONReader) throws(JSONError) -> Timeline.Conflict.Side {
    var (value, sources): (String?, [Timeline.Witness]?)
    try json.object { json, key throws(JSONError) in
      switch key {
      case "value": value = try json.string()
      case "sources": sources = try json.values(witness)
      default: try json.skip()
      }
    }
    return Timeline.Conflict.Side(value: try needed(value, "value"), sources: try needed(sources, "sources"))
  }
}
