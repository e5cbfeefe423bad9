internal import CivilTime
public import DatelineModel

/// Writes the timeline document of schema `dateline.timeline/1`, the form that merging reads back.
///
/// ``timeline(in:)`` reads it; a test holds the two together.
public enum TimelineJSON {
  /// Writes a timeline as one object. `id`, a JSON value, is the envelope of line mode.
  public static func write(_ timeline: Timeline, id: [UInt8]? = nil, to json: inout JSONWriter) {
    write(timeline, id: id, to: &json) { _ in }
  }

  /// Writes a timeline and calls `handOver` behind each of its parts, which may take what was written so far.
  static func write(
    _ timeline: Timeline, id: [UInt8]? = nil, to json: inout JSONWriter, handOver: (inout JSONWriter) -> Void
  ) {
    json.object { json in
      if let id {
        json.key("id")
        json.raw(id)
      }
      json.field("schema", Timeline.schema)
      if timeline.isView { json.field("view", true) }
      json.field("title", timeline.title)
      if timeline.isTitleGiven { json.field("titleGiven", true) }
      func parts<Part>(_ name: String, _ parts: [Part], _ write: (Part, inout JSONWriter) -> Void) {
        json.field(name, each: parts) { json, part in
          write(part, &json)
          handOver(&json)
        }
      }
      parts("sources", timeline.sources) { write($0, to: &$1) }
      parts("events", timeline.events) { write($0, to: &$1) }
      parts("undated", timeline.undated) { write($0, to: &$1) }
      parts("relations", timeline.relations) { write($0, to: &$1) }
      parts("conflicts", timeline.conflicts) { write($0, to: &$1) }
      parts("diagnostics", timeline.diagnostics) { write($0, to: &$1) }
      parts("atoms", timeline.atoms) { write($0, to: &$1) }
      if !timeline.passages.isEmpty { parts("passages", timeline.passages) { write($0, to: &$1) } }
      if !timeline.claims.isEmpty { parts("claims", timeline.claims) { write($0, to: &$1) } }
    }
  }

  private static func write(_ source: Timeline.Source, to json: inout JSONWriter) {
    json.object { json in
      json.field("id", source.id)
      json.field("title", source.title)
      json.field("url", source.url)
      json.field("origin", source.origin)
      json.field("publisher", source.publisher)
      json.field("author", source.author)
      write("published", source.published, to: &json)
      write("modified", source.modified, to: &json)
      json.field("image", source.image)
    }
  }

  static func write(_ event: Timeline.Event, to json: inout JSONWriter) {
    json.object { json in
      json.field("id", event.id)
      write(event.when, to: &json)
      json.field("summary", event.summary)
      json.field("headline", event.headline)
      write(event.replaced, to: &json)
      json.field("status", event.status.rawValue)
      json.field("participants", event.participants)
      json.field("places", event.places)
      json.field("attribution", event.attribution)
      json.key("salience")
      json.number(event.salience)
      json.field("sources", each: event.sources) { write($1, to: &$0) }
      if !event.edits.isEmpty { json.field("edits", each: event.edits) { write($1, to: &$0) } }
    }
  }

  private static func write(_ replaced: [Timeline.Replacement], to json: inout JSONWriter) {
    guard !replaced.isEmpty else { return }
    json.field("replaced", each: replaced) { json, replacement in
      json.object { json in
        json.field("start", replacement.start)
        json.field("end", replacement.end)
        json.field("text", replacement.text)
        json.key("certainty")
        json.number(replacement.certainty)
      }
    }
  }

  private static func write(_ edit: Timeline.Edit, to json: inout JSONWriter) {
    json.object { json in
      json.field("what", edit.what.rawValue)
      json.field("was", edit.was)
      json.field("note", edit.note)
    }
  }

  private static func write(_ when: Timeline.When?, to json: inout JSONWriter) {
    guard let when else { return }
    json.key("when")
    json.object { json in
      write(when.told, to: &json)
      json.field("placement", when.placement.rawValue)
      write("begin", when.interval.begin, to: &json)
      write("end", when.interval.end, to: &json)
      write("earliest", when.interval.earliest, to: &json)
      write("latest", when.interval.latest, to: &json)
      json.field("granularity", when.granularity?.name)
      json.field("approximate", when.approximate)
      if when.uncertain { json.field("uncertain", true) }
      json.field("text", when.text)
      json.field("edtf", when.edtf)
    }
  }

  private static func write(_ told: Timeline.When.Told?, to json: inout JSONWriter) {
    switch told {
    case nil: break
    case .unit(let value)?: json.field("value", plain: value.append)
    case .sides(let first, let last)?:
      if let first { json.field(first.isIncluded ? "first" : "after", plain: first.value.append) }
      if let last { json.field(last.isIncluded ? "last" : "before", plain: last.value.append) }
    }
  }

  private static func write(_ name: String, _ moment: CivilDateTime?, to json: inout JSONWriter) {
    if let moment { json.field(name, plain: moment.append) }
  }

  private static func write(_ witness: Timeline.Witness, to json: inout JSONWriter) {
    json.object { json in
      json.field("atom", witness.atom)
      writeFields(of: witness, to: &json)
    }
  }

  private static func writeFields(of witness: Timeline.Witness, to json: inout JSONWriter) {
    json.field("source", witness.source)
    json.field("quote", witness.quote)
    json.field("start", witness.start)
    json.field("end", witness.end)
    json.field("expression", witness.expression)
    json.field("basis", each: witness.basis) { json, step in
      json.object { json in
        json.field("kind", step.kind.rawValue)
        json.field("text", step.text)
      }
    }
  }

  private static func write(_ relation: Timeline.Relation, to json: inout JSONWriter) {
    json.object { json in
      json.field("from", relation.from)
      json.field("to", relation.to)
      json.field("type", relation.type.rawValue)
    }
  }

  private static func write(_ conflict: Timeline.Conflict, to json: inout JSONWriter) {
    json.object { json in
      json.field("events", conflict.events)
      json.field("what", conflict.what.description)
      json.field("sides", each: conflict.sides) { json, side in
        json.object { json in
          json.field("value", side.value)
          json.field("sources", each: side.sources) { write($1, to: &$0) }
        }
      }
    }
  }

  /// Writes what was noticed on the way.
  package static func write(_ diagnostic: Diagnostic, to json: inout JSONWriter) {
    json.object { json in
      json.field("severity", diagnostic.severity.rawValue)
      json.field("code", diagnostic.code)
      json.field("message", diagnostic.message)
    }
  }

  private static func write(_ atom: Timeline.Atom, to json: inout JSONWriter) {
    json.object { json in
      json.field("id", atom.id)
      writeFields(of: atom.witness, to: &json)
      json.field("mention", each: [atom.mention.lowerBound, atom.mention.upperBound]) { $0.integer($1) }
      write(atom.when, to: &json)
      json.field("summary", atom.summary)
      json.field("headline", atom.headline)
      write(atom.replaced, to: &json)
      json.field("status", atom.status.rawValue)
      json.field("participants", atom.participants)
      json.field("places", atom.places)
      json.field("attribution", atom.attribution)
      json.field("action", atom.action)
      json.field("content", atom.content)
      json.field("figures", each: atom.figures) { $0.string($1.description) }
      json.field("position", atom.position)
      json.field("relations", each: atom.relations) { write($1, to: &$0) }
    }
  }

  private static func write(_ days: [CivilDate], to json: inout JSONWriter) {
    json.field("days", each: days) { json, day in json.string(day.description) }
  }

  private static func write(_ passage: Timeline.Passage, to json: inout JSONWriter) {
    json.object { json in
      json.field("source", passage.source)
      json.field("quote", passage.quote)
      json.field("start", passage.start)
      json.field("end", passage.end)
      json.field("position", passage.position)
      write(passage.days, to: &json)
    }
  }

  private static func write(_ claim: Timeline.Claim, to json: inout JSONWriter) {
    json.object { json in
      json.field("source", claim.source)
      json.field("quote", claim.quote)
      json.field("start", claim.start)
      json.field("end", claim.end)
      json.field("kind", claim.kind.rawValue)
      json.field("what", claim.what)
      json.field("value", claim.value)
      json.field("precision", claim.precision?.rawValue)
      json.field("counted", claim.counted)
      json.field("subject", claim.subject)
      write(claim.days, to: &json)
    }
  }
}
