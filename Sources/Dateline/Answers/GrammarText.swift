internal import DatelineEnglish
internal import DatelineLanguage

/// The formats of a grammar.
package enum AnalysisFormat: String, CaseIterable, Sendable {
  /// A table of words for people.
  case text
  /// CoNLL-U (universaldependencies.org/format.html).
  case conllu
}

extension Pipeline {
  /// The grammar of an article in a format.
  package func grammar(of article: Article, as format: AnalysisFormat) -> String {
    let document = reading(of: article).document
    var text = ""
    var quotations = document.quotations[...]
    for index in document.sentences.indices {
      let analysis = analysis(ofSentence: index, in: document)
      let sentence = document.text.utf8Slice(document.range(ofSentence: index))
      switch format {
      case .text:
        text += GrammarText.table(analysis, of: document, sentence: sentence)
        let tokens = document.sentences[index].tokens
        while let quotation = quotations.first, quotation.tokens.lowerBound < tokens.upperBound {
          text += GrammarText.line(quotation, of: document)
          quotations.removeFirst()
        }
        text += "\n"
      case .conllu: text += GrammarText.conllu(analysis, of: document, sentence: sentence, number: index + 1)
      }
    }
    return text
  }

  /// Tags and trees for the tokens of a CoNLL-U file.
  ///
  /// - Throws: ``InputError`` when it cannot be read or breaks the rules of the format.
  package func grammar(ofTokensIn input: Input) throws(InputError) -> [UInt8] {
    let bytes = try input.bytes()
    do throws(CoNLLUError) {
      return try EnglishAnalyzer.annotate(conllu: bytes)
    } catch {
      throw InputError(input.name, .malformed(code: "malformed-conllu", message: "\(error)"))
    }
  }
}

extension Document {
  /// The bytes from a sentence's first token to its last.
  fileprivate func range(ofSentence index: Int) -> Range<Int> {
    let sentence = sentences[index].tokens
    guard let first = sentence.first, let last = sentence.last else { return 0..<0 }
    return tokens[first].range.lowerBound..<tokens[last].range.upperBound
  }
}

/// The grammar of a sentence as text.
enum GrammarText {
  /// The sentence, then a word a line: number, word, lemma, tag, what it depends on and how.
  static func table(_ analysis: SentenceAnalysis, of document: Document, sentence: String) -> String {
    var table = Table()
    for (index, word) in analysis.words.enumerated() {
      let head = word.head.map { document.text.utf8Slice(analysis.words[$0].range) } ?? ""
      table.add([
        "\(index + 1)", document.text.utf8Slice(word.range), word.lemma, word.tag.rawValue, word.relation.rawValue,
        head,
      ])
    }
    let text = { (words: Range<Int>) -> String in
      guard let first = words.first, let last = words.last else { return "" }
      let range = analysis.words[first].range.lowerBound..<analysis.words[last].range.upperBound
      return Table.oneLine(document.text.utf8Slice(range))
    }
    for group in analysis.verbGroups {
      let words = group.words.map { document.text.utf8Slice(analysis.words[$0].range) }.joined(separator: " ")
      table.note("verb group: \(words): \(meaning(of: group))")
    }
    for frame in analysis.speechFrames {
      let source = frame.source.map(text) ?? "somebody"
      table.note("speech: \(source), \(text(frame.cue..<frame.cue + 1)): \(text(frame.content))")
    }
    for name in analysis.names { table.note("\(name.kind.rawValue): \(text(name.words))") }
    return Table.oneLine(sentence) + "\n" + table.text
  }

  /// A quotation in a line: who says it, with what verb, and what.
  static func line(_ quotation: Quotation, of document: Document) -> String {
    let speaker = quotation.speaker.map { document.text.utf8Slice($0) } ?? "somebody"
    let verb = quotation.verb.map { ", " + document.text.utf8Slice(document.tokens[$0].range) } ?? ""
    guard let first = quotation.tokens.first, let last = quotation.tokens.last else { return "" }
    let range = document.tokens[first].range.lowerBound..<document.tokens[last].range.upperBound
    return "    quotation: " + Table.oneLine("\(speaker)\(verb): \(document.text.utf8Slice(range))") + "\n"
  }

  /// What a verb group says, in words.
  private static func meaning(of group: SentenceAnalysis.VerbGroup) -> String {
    var told: [String] = []
    if group.tense != .none { told.append(group.tense.rawValue) }
    switch group.aspect {
    case .simple: break
    case .progressive, .perfect: told.append(group.aspect.rawValue)
    case .perfectProgressive: told.append("perfect progressive")
    }
    if group.passive { told.append("passive") }
    if group.negated { told.append("negated") }
    if let modal = group.modal { told.append("modal \(modal)") }
    if group.mood != .none { told.append(group.mood.rawValue) }
    if !group.finite { told.append("not finite") }
    return told.joined(separator: ", ")
  }

  /// The sentence in CoNLL-U.
  static func conllu(_ analysis: SentenceAnalysis, of document: Document, sentence: String, number: Int) -> String {
    var lines = "# sent_id = \(number)\n# text = \(Table.oneLine(sentence))\n"
    var index = 0
    while index < analysis.words.count {
      let token = analysis.words[index].token
      var end = index + 1
      while end < analysis.words.count, analysis.words[end].token == token { end += 1 }
      let space = spaceAfter(analysis.words[end - 1].range.upperBound, in: document)
      if end - index > 1 {
        let form = document.text.utf8Slice(document.tokens[token].range)
        lines += "\(index + 1)-\(end)\t\(form)\t_\t_\t_\t_\t_\t_\t_\t\(space)\n"
      }
      for word in index..<end {
        lines += line(analysis.words[word], number: word + 1, of: document, misc: end - index > 1 ? "_" : space)
      }
      index = end
    }
    return lines + "\n"
  }

  private static func line(
    _ word: SentenceAnalysis.Word, number: Int, of document: Document, misc: String
  ) -> String {
    let columns = [
      "\(number)", Table.oneLine(document.text.utf8Slice(word.range)), word.lemma, word.tag.rawValue, "_",
      features(word.features), "\((word.head ?? -1) + 1)", word.relation.rawValue, "_", misc,
    ]
    return columns.map { $0.isEmpty ? "_" : $0 }.joined(separator: "\t") + "\n"
  }

  private static func features(_ features: SentenceAnalysis.Features) -> String {
    // In alphabetical order, as the format wants them.
    var told: [String] = []
    if let mood = features.mood { told.append("Mood=\(mood.rawValue)") }
    if features.plural { told.append("Number=Plur") }
    if let person = features.person { told.append("Person=\(person)") }
    if let tense = features.tense { told.append("Tense=\(tense.rawValue)") }
    if let form = features.verbForm { told.append("VerbForm=\(form.rawValue)") }
    if features.voicePassive { told.append("Voice=Pass") }
    return told.joined(separator: "|")
  }

  /// Whether a token begins where a word ends. A word may hold several tokens ("10:30").
  private static func spaceAfter(_ end: Int, in document: Document) -> String {
    var (low, high) = (0, document.tokens.count)
    while low < high {
      let middle = (low + high) / 2
      if document.tokens[middle].range.lowerBound < end { low = middle + 1 } else { high = middle }
    }
    return low < document.tokens.count && document.tokens[low].range.lowerBound == end ? "SpaceAfter=No" : "_"
  }
}
