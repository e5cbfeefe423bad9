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
    for index in document.sentences.indices {
      let analysis = analysis(ofSentence: index, in: document)
      let sentence = document.text.utf8Slice(document.range(ofSentence: index))
      switch format {
      case .text: text += GrammarText.table(analysis, of: document, sentence: sentence)
      case .conllu: text += GrammarText.conllu(analysis, of: document, sentence: sentence, number: index + 1)
      }
    }
    return text
  }

  /// Tags and trees for the tokens of a CoNLL-U file.
  ///
  /// - Throws: ``InputError`` when it cannot be read or breaks the rules of the format.
  package func grammar(ofTokensIn input: Input) throws(InputError) -> [UInt8] {
    let bytes = try input.contents().bytes
    do throws(CoNLLUError) {
      return try CoNLLU.annotate(bytes)
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
    for name in analysis.names {
      guard let first = name.words.first, let last = name.words.last else { continue }
      let range = analysis.words[first].range.lowerBound..<analysis.words[last].range.upperBound
      table.note("\(name.kind.rawValue): \(document.text.utf8Slice(range))")
    }
    return Table.oneLine(sentence) + "\n" + table.text + "\n"
  }

  /// The sentence in CoNLL-U.
  static func conllu(_ analysis: SentenceAnalysis, of document: Document, sentence: String, number: Int) -> String {
    var lines = "# sent_id = \(number)\n# text = \(Table.oneLine(sentence))\n"
    var index = 0
    while index < analysis.words.count {
      let token = analysis.words[index].token
      var end = index + 1
      while end < analysis.words.count, analysis.words[end].token == token { end += 1 }
      let space = spaceAfter(token: token, in: document)
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

  private static func spaceAfter(token: Int, in document: Document) -> String {
    let next = token + 1
    guard next < document.tokens.count, !document.tokens[next].flags.contains(.spaceBefore) else { return "_" }
    return "SpaceAfter=No"
  }
}
