internal import CivilTime
package import DatelineModel

extension Timeline {
  /// The timeline for people: sources, events in order with their witnesses and how their dates were found, what the
  /// articles disagree on, and what was noticed. Atoms are not told: events are made of them.
  package var dump: String {
    var dump = Dump()
    dump.line("timeline\(title.map { " \(Dump.quote($0))" } ?? "")\(isView ? " (view)" : "")")
    dump.indented { dump in
      for source in sources {
        let published = source.published.map { ", published \($0)" } ?? ""
        dump.line("source \(source.id): \(source.title ?? source.url ?? "untitled")\(published)")
      }
      for event in events { event.write(to: &dump) }
      if !undated.isEmpty {
        dump.line("undated")
        dump.indented { dump in
          for event in undated { event.write(to: &dump) }
        }
      }
      for relation in relations { dump.line("\(relation.from) \(relation.type.rawValue) \(relation.to)") }
      for conflict in conflicts {
        dump.line("conflict over \(conflict.what) of \(conflict.events.joined(separator: ", "))")
        dump.indented { dump in
          for side in conflict.sides {
            dump.line("\(side.value): \(side.sources.map { Dump.quote($0.quote) }.joined(separator: ", "))")
          }
        }
      }
      dump.diagnostics(diagnostics)
    }
    return dump.text
  }
}

extension Timeline.Event {
  fileprivate func write(to dump: inout Dump) {
    dump.line("\(when?.text ?? "no date"): \(summary)")
    dump.indented { dump in
      if let when {
        dump.field("value", when.value?.description)
        func bound(_ moment: CivilDateTime?) -> String { moment?.description ?? "…" }
        let interval = when.interval
        let bounds = "\(bound(interval.begin)) ..< \(bound(interval.end))"
        let fuzzy = interval.isFuzzy ? " (\(bound(interval.earliest)) ..< \(bound(interval.latest)))" : ""
        dump.line("\(when.placement.rawValue): \(bounds)\(fuzzy)\(when.approximate ? ", approximate" : "")")
      }
      if status != .happened { dump.field("status", status.rawValue) }
      if !participants.isEmpty { dump.field("participants", participants.joined(separator: ", ")) }
      if !places.isEmpty { dump.field("places", places.joined(separator: ", ")) }
      dump.field("attribution", attribution)
      for witness in sources { witness.write(to: &dump) }
    }
  }
}

extension Timeline.Witness {
  fileprivate func write(to dump: inout Dump) {
    dump.line("\(source) \(start)..<\(end): \(Dump.quote(quote))")
    dump.indented { dump in
      for step in basis { dump.line("\(step.kind.rawValue): \(step.text)") }
    }
  }
}
