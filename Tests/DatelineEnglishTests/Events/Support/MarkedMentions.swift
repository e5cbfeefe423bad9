import DatelineEvents
import DatelineLanguage
import DatelineModel
import DatelineTestSupport
import Testing

@testable import DatelineEnglish

/// Reads a row whose marks are mentions, writes what `label` tells of each in the same notation, and compares the two.
func expectMentions(
  _ row: String, published: String? = "2024-05-16", sourceLocation: SourceLocation = #_sourceLocation,
  _ label: (EventMention) -> String
) {
  let marked = MarkedText(row)
  let found = Desk(marked.text, published: published).mentions(at: marked.marks.map(\.range)).mentions
  let marks = zip(marked.marks, found).map { MarkedText.Mark($0.range, label($1)) }
  #expect(MarkedText(marked.text, marks).description == row, sourceLocation: sourceLocation)
}

/// The grammar of a text's first sentence.
func sentenceGrammar(_ text: String) -> SentenceGrammar {
  DocumentGrammar(LanguageAnalyzer(words: .english).document(text: text, language: "en"), analyzer: EnglishAnalyzer())
    .sentences[0]
}

extension SentenceGrammar {
  /// The place of the first word of that lemma.
  func word(_ lemma: String) -> Int? { words.firstIndex { $0.lemma.lowercasedASCII == lemma } }
}
