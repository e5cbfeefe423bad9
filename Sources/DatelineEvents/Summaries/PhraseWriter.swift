internal import DatelineModel

/// Puts words of a sentence into text, as they stand there, with pronouns and short names resolved.
struct PhraseWriter {
  private let reading: DocumentReading
  private let who: WhoIsWho

  init(_ reading: DocumentReading, _ who: WhoIsWho) { (self.reading, self.who) = (reading, who) }

  /// A part of a summary.
  enum Piece {
    /// The word of that index.
    case word(Int)
    /// A word that the summary needs and the clause does not have.
    case told(String)
    /// What is written right behind the word before.
    case ending(String)
  }

  /// Whether a name is known for a pronoun.
  func isResolved(_ pronoun: Int, in grammar: SentenceGrammar) -> Bool {
    who.referent(of: pronoun, inSentence: grammar.sentence)?.isSure == true
  }

  /// The pieces with the white space that the text has between them.
  func text(_ pieces: [Piece], _ index: Int) -> String {
    let grammar = reading.grammar.sentences[index]
    var result = ""
    var previous: Int?
    var told: Set<String> = []
    var isRenamed = false
    for piece in pieces {
      switch piece {
      case .ending(let text): result += text
      case .told(let text):
        if !result.isEmpty { result += " " }
        result += text
        previous = nil
      case .word(let word):
        // "the president" gives way to the name as a whole.
        if let title = grammar.head(of: word), grammar.words[word].relation == .det, named(title, grammar, told) != nil
        {
          continue
        }
        let written = resolved(word, index, grammar, &told)
        if let previous, previous + 1 == word, isRenamed, let full = writtenOut(word, grammar) {
          // "he’d" with a name for the pronoun
          result += " " + full
        } else {
          if !result.isEmpty, isParted(word, from: previous, grammar) { result += " " }
          result += written
        }
        isRenamed =
          grammar.words[word].tag == .pronoun && written != reading.grammar.text(grammar.words[word].range)
        previous = word
      }
    }
    return result
  }

  /// The full form of a helping verb that leans on a pronoun.
  private func writtenOut(_ word: Int, _ grammar: SentenceGrammar) -> String? {
    let range = grammar.words[word].range
    guard grammar.words[word].tag == .auxiliary, grammar.words[word - 1].range.upperBound == range.lowerBound else {
      return nil
    }
    switch grammar.words[word].lemma.lowercasedASCII {
    case "be":
      // "she's won the seat"
      guard let verb = grammar.head(of: word), grammar.words[verb].tag == .verb,
        grammar.words[verb].features.tense == .past
      else { return "is" }
      return grammar.child(of: verb, .obj) != nil ? "has" : "is"
    case "have": return reading.grammar.text(range).hasSuffix("d") ? "had" : "has"
    case "will", "would": return grammar.words[word].lemma.lowercasedASCII
    default: return nil
    }
  }

  private func isParted(_ word: Int, from previous: Int?, _ grammar: SentenceGrammar) -> Bool {
    if let previous, previous + 1 == word {
      return grammar.words[previous].range.upperBound < grammar.words[word].range.lowerBound
    }
    // A mark that closes, and a short ending, stay with what is before them.
    return word == 0 || grammar.words[word - 1].range.upperBound != grammar.words[word].range.lowerBound
      || ![.punctuation, .particle].contains(grammar.words[word].tag)
  }

  private func resolved(_ word: Int, _ index: Int, _ grammar: SentenceGrammar, _ told: inout Set<String>) -> String {
    let plain = reading.grammar.text(grammar.words[word].range)
    if let referent = who.referent(of: word, inSentence: index), referent.form == .pronoun, referent.isSure {
      return told.insert(referent.name).inserted ? inPlace(of: word, referent.name, grammar, plain) : plain
    }
    if let name = named(word, grammar, told) {
      told.insert(name)
      return name
    }
    guard let name = who.name(of: word, inSentence: index) else { return plain }
    let isNew = told.insert(name.full).inserted
    return isNew && name.words.count == 1 && name.kind == .person ? name.full : plain
  }

  /// Whom a bare title that is a clause's subject means, where the summary does not name that person already.
  private func named(_ word: Int, _ grammar: SentenceGrammar, _ told: Set<String>) -> String? {
    guard [.nsubj, .nsubjPassive].contains(grammar.words[word].relation),
      let referent = who.referent(of: word, inSentence: grammar.sentence), referent.form == .description,
      referent.isSure,
      !told.contains(referent.name)
    else { return nil }
    return referent.name
  }

  /// A name in the form that its pronoun has.
  private func inPlace(of word: Int, _ name: String, _ grammar: SentenceGrammar, _ plain: String) -> String {
    switch grammar.words[word].lemma.lowercasedASCII {
    case "himself", "herself", "itself": plain
    case _ where grammar.words[word].relation == .nmodPossessive: name + "'s"
    default: name
    }
  }
}
