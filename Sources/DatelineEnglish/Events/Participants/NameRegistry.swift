internal import DatelineModel

/// The names of a document and what each short form stands for: "Trump" is "Donald Trump" once both were read.
///
/// What one sentence leaves open another tells: a name that is plainly a person's in one place is so in all, a name that
/// was overlooked is found by its likes, a family name is whose it is where only one person bears it.
struct NameRegistry {
  /// A name where it stands.
  struct Occurrence: Hashable, Sendable {
    /// Indices of its words in the sentence, half-open.
    var words: Range<Int>
    var kind: SentenceAnalysis.Name.Kind
    /// The fullest form that the document has for it.
    var full: String
    /// How likely it is that these words are a name of that kind, from 0 to 1.
    var certainty: Double
    /// How likely it is that the full form is meant, from 0 to 1; 1 where it stands there.
    var fullness = 1.0
  }

  /// For each sentence its names in the order of the text.
  let occurrences: [[Occurrence]]
  /// The full names of people that stand behind a title or an office somewhere: "Secretary General Mark Rutte".
  private let titled: Set<String>
  private let acronymed: Set<String>
  private let articled: Set<String>
  private let genders: [String: Gender]
  private let certainties: [String: Double]

  init(_ grammar: DocumentGrammar) {
    var found = grammar.sentences.map { sentence in
      sentence.names.compactMap { Self.occurrence($0, sentence, grammar) }
    }
    NameSettlement.settle(&found, grammar)
    var forms = ShortNameResolver()
    for (sentence, names) in zip(grammar.sentences, found) {
      // A heading writes common words like names, and so does a line without a stop.
      let isProse = !grammar.isHeading(sentence.sentence) && sentence.words.last?.tag == .punctuation
      for (index, name) in names.enumerated() {
        forms.add(name, isProse: isProse)
        if index + 1 < names.count { forms.addAcronym(name, names[index + 1], sentence) }
      }
    }
    for sentence in found.indices {
      for index in found[sentence].indices {
        let title = GenderCue.title(before: found[sentence][index].words, grammar.sentences[sentence])
        forms.complete(&found[sentence][index], title, inSentence: grammar.sentences[sentence].sentence)
      }
    }
    occurrences = found
    (acronymed, articled) = (forms.acronymed, forms.articled)
    titled = Set(
      zip(grammar.sentences, found).flatMap { sentence, names in
        names.filter { $0.kind == .person && Self.hasTitle($0.words, in: sentence) }.map(\.full)
      })
    genders = GenderCue.genders(found, grammar)
    certainties = Dictionary(found.joined().map { ($0.full, $0.certainty) }, uniquingKeysWith: max)
  }

  /// Whether somebody of that full name is told to hold an office.
  func isTitled(_ full: String) -> Bool { titled.contains(full) }

  /// Whether a full name has an acronym.
  func isAcronymed(_ full: String) -> Bool { acronymed.contains(full) }

  /// Whether the full form of an acronym stands behind "the" ("the World Health Organization").
  func hasArticle(_ full: String) -> Bool { articled.contains(full) }

  /// How likely it is that a full name is one of its kind, where it is plainest; 0 for what is no name here.
  func certainty(of full: String) -> Double { certainties[full] ?? 0 }

  /// The gender of somebody of that full name; nil where neither the text nor the given name tells it.
  func gender(of full: String) -> Gender? { genders[full] ?? GivenNames.gender(of: full) }

  /// Whether a noun for people stands right before a name or opens it.
  private static func hasTitle(_ name: Range<Int>, in sentence: SentenceGrammar) -> Bool {
    [name.lowerBound - 1, name.lowerBound].contains { index in
      index >= 0 && index < name.upperBound - 1 && [.noun, .properNoun].contains(sentence.words[index].tag)
        && SenseTable.embedded.noun(sentence.words[index].lemma.lowercasedASCII)?.isPerson == true
    }
  }

  /// The name that holds a word of a sentence.
  func name(of word: Int, inSentence sentence: Int) -> Occurrence? {
    occurrences[sentence].first { $0.words.contains(word) }
  }

  // MARK: Names of a sentence

  private static func occurrence(
    _ name: SentenceAnalysis.Name, _ sentence: SentenceGrammar, _ grammar: DocumentGrammar
  ) -> Occurrence? {
    let words = core(name.words, in: sentence)
    guard let first = words.first, let last = words.last else { return nil }
    let text = grammar.text(sentence.words[first].range.lowerBound..<sentence.words[last].range.upperBound)
    return Occurrence(words: words, kind: name.kind, full: withoutBreaks(text), certainty: name.certainty)
  }

  /// The words of a name without possessive endings, marks and the verb of a question ("Will Lund go?") at its ends.
  private static func core(_ name: Range<Int>, in sentence: SentenceGrammar) -> Range<Int> {
    let words = name.clamped(to: sentence.words.indices)
    let isCore = { (word: Int) in
      ![.particle, .punctuation, .determiner, .auxiliary].contains(sentence.words[word].tag)
    }
    guard let first = words.first(where: isCore), let last = words.last(where: isCore) else { return 0..<0 }
    // "McDonald's opened": the mark is a part of the name, for nothing is owned.
    let isPart =
      words.contains(last + 1) && sentence.words[last + 1].tag == .particle
      && sentence.head(of: last + 1).map { sentence.words[$0].relation != .nmodPossessive } ?? false
    return first..<(isPart ? last + 2 : last + 1)
  }

  private static func withoutBreaks(_ text: String) -> String {
    text.split { $0 == "\n" || $0 == " " }.joined(separator: " ")
  }

  /// The last word of a name of several; nil for others.
  static func family(of full: String) -> String? {
    guard let space = full.utf8.lastIndex(of: 0x20) else { return nil }
    return String(full[full.utf8.index(after: space)...])
  }
}
