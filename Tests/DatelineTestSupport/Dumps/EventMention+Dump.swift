package import DatelineModel

extension EventMention {
  /// The mention for people: its word, bytes, and TimeML attributes that are told, then its time.
  package func dump(of text: String) -> String {
    var dump = Dump()
    let attributes =
      [eventClass.rawValue] + (tense == .none ? [] : [tense.rawValue]) + (aspect == .none ? [] : [aspect.rawValue])
      + (negated ? ["NEG"] : []) + (modality.map { ["modality \($0)"] } ?? []) + [status.rawValue]
    dump.line("\(Dump.quote(text, range)) \(range) \(attributes.joined(separator: " "))")
    dump.indented { dump in
      dump.field("interval", interval?.dump)
      dump.field("dated by expression", expression)
    }
    return dump.text
  }
}
