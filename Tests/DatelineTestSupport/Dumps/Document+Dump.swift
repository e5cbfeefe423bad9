package import DatelineModel

extension Document {
  /// The document for people: its blocks, sentences and quotations. Two tokens are parted by a space where white space
  /// stands between them, else by `|`.
  package var dump: String {
    var dump = Dump()
    dump.line("document\(language.map { " in \($0)" } ?? "")")
    dump.indented { dump in
      var block = -1
      for (index, sentence) in sentences.enumerated() {
        if sentence.block != block, blocks.indices.contains(sentence.block) {
          block = sentence.block
          dump.line("block \(block) \(blocks[block].kind.name)")
        }
        dump.indented { $0.line("sentence \(index): \(words(of: sentence.tokens))") }
      }
      for quotation in quotations {
        let speaker = quotation.speaker.map { ", said by \(Dump.quote(text, $0))" } ?? ""
        let verb = quotation.verb.map { ", verb \(words(of: $0..<$0 + 1))" } ?? ""
        dump.line("quotation of depth \(quotation.depth)\(speaker)\(verb): \(words(of: quotation.tokens))")
      }
    }
    return dump.text
  }

  private func words(of range: Range<Int>) -> String {
    var words = ""
    for index in range.clamped(to: tokens.indices) {
      if !words.isEmpty { words += tokens[index].flags.contains(.spaceBefore) ? " " : "|" }
      words += Dump.quote(text, tokens[index].range).dropFirst().dropLast()
    }
    return words
  }
}
