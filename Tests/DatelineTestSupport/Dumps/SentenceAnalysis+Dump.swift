package import DatelineModel

extension SentenceAnalysis {
  /// The analysis for people: a line for each word with its place, lemma, tag, and the word it depends on (counted from
  /// 1, the root's is 0), then verb groups, indirect speech and names.
  package func dump(of text: String) -> String {
    var dump = Dump()
    for (index, word) in words.enumerated() {
      let head = word.head.map { $0 + 1 } ?? 0
      let form = Dump.quote(text, word.range)
      dump.line("\(index + 1) \(form) \(word.lemma) \(word.tag.rawValue) \(head) \(word.relation.rawValue)")
    }
    for group in verbGroups {
      let told =
        [group.tense.rawValue, group.aspect.rawValue, group.mood.rawValue] + (group.passive ? ["passive"] : [])
        + (group.negated ? ["negated"] : []) + (group.finite ? [] : ["not finite"])
        + (group.modal.map { ["modal \($0)"] } ?? [])
      dump.line("verb group \(group.words.map { "\($0 + 1)" }.joined(separator: " ")): \(told.joined(separator: ", "))")
    }
    for frame in speechFrames {
      let source = frame.source.map { "\($0.lowerBound + 1)..<\($0.upperBound + 1)" } ?? "nobody named"
      let content = "\(frame.content.lowerBound + 1)..<\(frame.content.upperBound + 1)"
      dump.line("speech at \(frame.cue + 1) by \(source): \(content)")
    }
    for name in names { dump.line("\(name.kind.rawValue) \(name.words.lowerBound + 1)..<\(name.words.upperBound + 1)") }
    return dump.text
  }
}
