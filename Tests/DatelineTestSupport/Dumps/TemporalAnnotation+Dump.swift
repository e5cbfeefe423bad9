package import CivilTime
package import DatelineModel

extension TemporalAnnotation {
  /// The expressions for people: words, bytes, type and value, what they denote, and from the words to the value, a step
  /// a line.
  package func dump(of text: String) -> String {
    var dump = Dump()
    for expression in expressions { expression.write(to: &dump, text) }
    for range in ranges {
      let (from, to) = (range.from.map { "\($0)" } ?? "open", range.to.map { "\($0)" } ?? "open")
      dump.line("\(Dump.quote(text, range.range)) \(range.range) range of expressions \(from) to \(to)")
      dump.indented { $0.field("interval", range.interval.dump) }
    }
    return dump.text
  }
}

extension TimeExpression {
  fileprivate func write(to dump: inout Dump, _ text: String) {
    let modifier = modifier.map { " \($0.rawValue)" } ?? ""
    dump.line("\(Dump.quote(text, range)) \(range) \(type.rawValue) \(value)\(modifier)")
    dump.indented { dump in
      dump.field("interval", interval?.dump)
      dump.field("granularity", granularity?.name)
      if role != .locates { dump.field("role", role.rawValue) }
      dump.field("covers", derivedInterval?.dump)
      if let eventAnchor {
        let distance = eventAnchor.distance.map { "\($0.least)-\($0.most) \($0.unit.name) " } ?? ""
        dump.line("hangs on: \(distance)\(eventAnchor.relation.rawValue) \(Dump.quote(text, eventAnchor.event))")
      }
      for step in basis { dump.line("\(step.kind.rawValue): \(step.text)") }
      if let alternative { dump.line("or \(alternative.value): \(alternative.condition)") }
      if isAssumed { dump.line("partly assumed") }
    }
  }
}

extension CivilInterval {
  /// The interval for people: `2025-08-19 ..< 2025-08-20`, with `…` for open sides, and fuzzy bounds in brackets.
  package var dump: String {
    let bounds = "\(begin?.description ?? "…") ..< \(end?.description ?? "…")"
    guard isFuzzy else { return bounds }
    return "\(bounds) (not before \(outer.begin?.description ?? "…"), not after \(outer.end?.description ?? "…"))"
  }
}
