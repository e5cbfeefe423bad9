/// Writes sentences of a CoNLL-U file with tags, lemmas and trees of our own.
struct CoNLLUWriter {
  private let input: [UInt8]
  private let analyser: GrammarAnalyser
  private let tagColumns: [[UInt8]]
  private let relationNames: [[UInt8]]
  private var words: [Range<Int>] = []
  /// What was written so far.
  private(set) var output: [UInt8] = []

  init(_ input: [UInt8], _ model: GrammarModel) {
    self.input = input
    analyser = GrammarAnalyser(model)
    tagColumns = model.tagSet.columns.map { Array("\t\($0.universal)\t\($0.own)\t\($0.features)\t".utf8) }
    relationNames = model.relations.names.map { Array("\t\($0)\t_\t".utf8) }
    output.reserveCapacity(input.count * 2)
  }

  mutating func write(_ sentence: CoNLLUSentence) {
    words.removeAll(keepingCapacity: true)
    for word in 0..<sentence.count { words.append(sentence.field(word, .form)) }
    analyser.parse(words, in: input.span)
    for line in sentence.lines {
      if let word = line.word {
        write(sentence, word)
      } else {
        append(line.range)
      }
      output.append(0x0A)
    }
    output.append(0x0A)
  }

  private mutating func write(_ sentence: CoNLLUSentence, _ word: Int) {
    let tag = analyser.tags[word]
    let head = Int(analyser.heads[word])
    let text = input
    append(sentence.field(word, .id))
    output.append(0x09)
    append(sentence.field(word, .form))
    output.append(0x09)
    analyser.lemma(of: words[word], in: text.span, tag: tag, into: &output)
    output.append(contentsOf: tagColumns[Int(tag)])
    append(number: head == words.count ? 0 : head + 1)
    output.append(contentsOf: relationNames[Int(analyser.relations[word])])
    append(sentence.field(word, .miscellaneous))
  }

  private mutating func append(_ range: Range<Int>) { output.append(contentsOf: input[range]) }

  private mutating func append(number: Int) {
    if number >= 10 { append(number: number / 10) }
    output.append(0x30 + UInt8(number % 10))
  }
}
