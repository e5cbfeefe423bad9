internal import DatelineEvents

/// What `analyse --jsonl` answers: the names of a text, and whom or what its pronouns, titles and short names mean, as
/// one JSON object.
struct NamesAnswer {
  /// The names and referents.
  var annotation: NameAnnotation
  /// The text they were found in.
  var text: String

  /// Writes the fields of the answer but the id, into an object that is open.
  func write(to json: inout JSONWriter) {
    let offsets = ScalarOffsets(of: text)
    json.field("names", each: annotation.names) { json, name in
      json.object { json in
        json.span(name.range, of: text, offsets)
        json.field("kind", name.kind.rawValue)
        json.key("certainty")
        json.number((name.certainty * 1000).rounded() / 1000)
      }
    }
    json.field("referents", each: annotation.referents) { json, referent in
      json.object { json in
        json.span(referent.range, of: text, offsets)
        json.field("form", referent.form.rawValue)
        json.field("name", referent.name)
        json.key("certainty")
        json.number((referent.certainty * 1000).rounded() / 1000)
      }
    }
  }
}
