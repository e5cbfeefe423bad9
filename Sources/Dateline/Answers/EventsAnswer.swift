internal import DatelineEvents

/// What `events` answers: the event mentions of a text and how they lie in time, as one JSON object.
struct EventsAnswer {
  /// The mentions and their relations.
  var annotation: EventAnnotation
  /// The text they were found in.
  var text: String
  /// The mentions' names, where the caller gave them; else they are e1, e2, ….
  var ids: [LineID]?

  /// Writes the fields of the answer but the id, into an object that is open.
  func write(to json: inout JSONWriter) {
    let offsets = ScalarOffsets(of: text)
    json.field("events", each: annotation.mentions.indices) { json, index in
      let mention = annotation.mentions[index]
      json.object { json in
        json.key("id")
        writeID(index, to: &json)
        json.span(mention.range, of: text, offsets)
        json.field("class", mention.eventClass.rawValue)
        json.field("tense", mention.tense.rawValue)
        json.field("aspect", mention.aspect.rawValue)
        json.field("polarity", mention.negated ? "NEG" : "POS")
        json.field("modality", mention.modality)
        json.field("status", mention.status.rawValue)
        json.field("interval", mention.interval)
      }
    }
    json.field("relations", each: annotation.relations) { json, relation in
      json.object { json in
        json.key("from")
        writeID(relation.from, to: &json)
        json.key("to")
        writeID(relation.to, to: &json)
        json.field("type", relation.type.rawValue)
      }
    }
  }

  private func writeID(_ index: Int, to json: inout JSONWriter) {
    if let ids, ids.indices.contains(index) {
      ids[index].write(to: &json)
    } else {
      json.string("e\(index + 1)")
    }
  }
}
