internal import DatelineModel

/// The names of a document and what each short form stands for: "Trump" is "Donald Trump" once both were read.
struct NameRegistry {
  /// A name where it stands.
  struct Occurrence: Hashable, Sendable {
    /// Indices of its words in the sentence, half-open.
    var words: Range<Int>
    var kind: SentenceAnalysis.Name.Kind
    /// The fullest form that the document has for it.
    var full: String
  }

  /// For each sentence its names in the order of the text.
  let occurrences: [[Occurrence]]
  /// The full names of people that stand behind a title or an office somewhere: "Secretary General Mark Rutte".
  private let titled: Set<String>

  init(_ grammar: DocumentGrammar) {
    var raw: [[Occurrence]] = []
    // A family name stands for the full name that was read first; two people of one family name stay apart.
    var fullForms: [String: String] = [:]
    var ambiguous: Set<String> = []
    for sentence in grammar.sentences {
      let names = sentence.names.compactMap { name -> Occurrence? in
        let words = Self.core(name, in: sentence)
        guard let first = words.first, let last = words.last else { return nil }
        let text = grammar.text(sentence.words[first].range.lowerBound..<sentence.words[last].range.upperBound)
        return Occurrence(words: name.words, kind: name.kind, full: Self.withoutBreaks(text))
      }
      // A heading writes common words like names, and so does a line without a stop.
      let isProse = !grammar.isHeading(sentence.sentence) && sentence.words.last?.tag == .punctuation
      for name in names where name.kind == .person && isProse {
        let parts = name.full.split(separator: " ")
        guard parts.count > 1, let family = parts.last.map(String.init) else { continue }
        if let known = fullForms[family], known != name.full, !known.hasSuffix(name.full), !name.full.hasSuffix(known) {
          ambiguous.insert(family)
        } else if name.full.utf8.count > fullForms[family]?.utf8.count ?? 0 {
          fullForms[family] = name.full
        }
      }
      raw.append(names)
    }
    let occurrences = raw.map { names in
      names.map { name in
        guard name.kind != .place, !name.full.utf8.contains(0x20), !ambiguous.contains(name.full) else { return name }
        var fuller = name
        if let full = fullForms[name.full] {
          fuller.full = full
          fuller.kind = .person
        }
        return fuller
      }
    }
    self.occurrences = occurrences
    titled = Set(
      zip(grammar.sentences, occurrences).flatMap { sentence, names in
        names.filter { $0.kind == .person && Self.hasTitle($0.words, in: sentence) }.map(\.full)
      })
  }

  /// Whether somebody of that full name is told to hold an office.
  func isTitled(_ full: String) -> Bool { titled.contains(full) }

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

  /// The words of a name without possessive endings and marks at its ends.
  private static func core(_ name: SentenceAnalysis.Name, in sentence: SentenceGrammar) -> [Int] {
    let words = name.words.filter { sentence.words.indices.contains($0) }
    let isCore = { (word: Int) in ![.particle, .punctuation, .determiner].contains(sentence.words[word].tag) }
    guard let first = words.first(where: isCore), let last = words.last(where: isCore) else { return [] }
    return Array(first...last)
  }

  private static func withoutBreaks(_ text: String) -> String {
    text.split { $0 == "\n" || $0 == " " }.joined(separator: " ")
  }
}
