import DatelineEvents
import DatelineLanguage
import DatelineModel
import Testing

@testable import DatelineEnglish

/// Whom words mean, written as "words=name"; words of which nobody is sure do not stand there.
private func referents(_ text: String, atLeast certainty: Double = 0.9) -> [String] {
  let document = LanguageAnalyzer(words: .english).document(text: text, language: "en")
  return EnglishEventExtractor().names(in: document, analyzer: EnglishAnalyzer()).referents
    .filter { $0.certainty >= certainty }
    .map { "\(document.text.slice($0.range))=\($0.name)" }
}

@Suite struct WhoIsWhoTests {
  @Test(arguments: [
    ("Oscar Falk was arrested on Monday. Falk denied everything.", ["Falk=Oscar Falk"]),
    // Of a family that shares a name the bare name means nobody, unless a title tells.
    ("Oscar Falk and Greta Falk run the inn. Falk denied everything.", []),
    ("Oscar Falk and Greta Falk run the inn. Mrs Falk denied everything.", ["Falk=Greta Falk"]),
    // What is put in brackets behind a name of the same initials stands for it.
    (
      "The Northern Fisheries Board (NFB) closed the port. The NFB gave no reason.",
      ["NFB=Northern Fisheries Board"]
    ),
    (
      "Customs and Harbour Protection (CHP) closed the port. CHP gave no reason.",
      ["CHP=Customs and Harbour Protection"]
    ),
    ("President Elsa Thorvik left on Monday. The president gave a speech.", ["The president=Elsa Thorvik"]),
    // Of two presidents either may be meant: "the day" is no part of an office.
    ("President Elsa Thorvik knew it the day president Paul Hald left. The president gave a speech.", []),
    // The verb of a question is nobody's given name.
    ("Oscar Falk leads the race. Will Falk win it? Falk smiled.", ["Falk=Oscar Falk", "Falk=Oscar Falk"]),
  ])
  func shortFormsAndTitles(_ row: (text: String, expected: [String])) {
    #expect(referents(row.text) == row.expected, "\(row.text)")
  }

  /// Of a few bearers a title tells the one who is meant; of very many nobody is told, so that names cost no square.
  @Test func aNameThatManyHaveIsNobodys() {
    let middle = ["Adam", "Bruno", "Carl", "Dirk", "Emil", "Frank"]
    let men = middle.flatMap { one in middle.map { "Oscar \(one) \($0)son Falk left. " } }
    let end = "Greta Falk left. Mrs Falk denied everything."
    #expect(referents(men.prefix(3).joined() + end).contains("Falk=Greta Falk"))
    #expect(!referents(men.joined() + end).contains { $0.hasPrefix("Falk=") })
  }

  @Test(arguments: [
    "Elsa Thorvik left the capital on Monday. She returned on Wednesday.",
    "Elsa Thorvik opened the bridge. She later spoke to reporters in the harbour.",
  ])
  func aPronounMeansTheOneWhoIsSpokenOf(_ text: String) {
    #expect(referents(text, atLeast: 0.75) == ["She=Elsa Thorvik"], "\(text)")
  }

  @Test(arguments: [
    // What the text says a name to be, the noun means.
    ("Skyfold, a plane maker, opened a plant in May. The maker hired 300 people.", ["The maker=Skyfold"]),
    (
      "Ida Vale founded the University of Norhavn. The university opened in 1961.",
      ["The university=University of Norhavn"]
    ),
    // One organisation alone was named.
    (
      "Skyfold Corp. opened a plant in May. The Norlander company hired 300 people.",
      ["The Norlander company=Skyfold Corp."]
    ),
    // Two were, or another one came between.
    ("Skyfold Corp. bought Aerwright Inc. in May. The company hired 300 people.", []),
    ("Skyfold, a plane maker, met a maker of engines. The maker hired 300 people.", []),
    ("The University of Norhavn opened in May. The company hired 300 people.", []),
    // A government is no company.
    ("Skyfold Corp. opened a plant in May. The government hired 300 people.", []),
  ])
  func aNounMeansWhatTheTextTiesToIt(_ row: (text: String, expected: [String])) {
    let found = referents(row.text, atLeast: 0.75).filter { $0.lowercased().hasPrefix("the ") }
    #expect(found == row.expected, "\(row.text)")
  }

  /// A document is read only as far as somebody asks, which changes no answer.
  @Test func pronounsMayBeAskedInAnyOrder() {
    let document = LanguageAnalyzer(words: .english).document(
      text: "Elsa Thorvik left on Monday. She returned on Wednesday. Jonas Hald met her. He smiled.", language: "en")
    let grammar = DocumentGrammar(document, analyzer: EnglishAnalyzer())
    let places = grammar.sentences.flatMap { sentence in sentence.words.indices.map { (sentence.sentence, $0) } }
    let answers = { (places: [(Int, Int)]) in
      let who = WhoIsWho(grammar)
      return places.map { who.referent(of: $0.1, inSentence: $0.0)?.name }
    }
    let forward = answers(places)
    #expect(forward.contains("Elsa Thorvik"))
    #expect(forward == answers(places.reversed()).reversed())
  }

  /// None of these pronouns may be given to whoever reports, nor to the last who has a name.
  @Test(arguments: [
    "Detective Paul Stone said she was found dead on Wednesday.",
    "Detective Paul Stone said that he was found dead on Wednesday.",
    "She was found dead on Wednesday, Detective Paul Stone said.",
    "He was found dead on Wednesday, said Detective Paul Stone.",
    "Nina Vale told reporters she had drowned in the lake.",
    "He drowned in the lake, according to Nina Vale.",
    "Robert Hale, who quit in May, left the house. Speaking outside, the prime minister insisted it was over. He confirmed the vote.",
    "Robert Hale went home. Her cousin was arrested. She was charged on Friday.",
    "Elsa Thorvik thanked Ida Lund. She left.",
    "Oscar Falk met a man in the park. He was shot dead.",
    // A line of capitals has a speaker of its own.
    "Elsa Thorvik, Ida Lund and Oscar Falk are running.\n\nDOES SHE HAVE A PLAN?\n\nNobody knows.",
  ])
  func nobodyIsPutInWhereAnotherMayBeMeant(_ text: String) {
    let found = referents(text).filter { one in ["he=", "she=", "He=", "She="].contains { one.hasPrefix($0) } }
    #expect(found.isEmpty, "\(text)")
  }

  @Test func certaintyIsAProbability() {
    let document = LanguageAnalyzer(words: .english).document(
      text: "Elsa Thorvik met Jonas Hald. He left. She stayed. It rained. Thorvik slept.", language: "en")
    let annotation = EnglishEventExtractor().names(in: document, analyzer: EnglishAnalyzer())
    #expect(!annotation.names.isEmpty && !annotation.referents.isEmpty)
    #expect(annotation.names.allSatisfy { 0...1 ~= $0.certainty })
    #expect(annotation.referents.allSatisfy { 0...1 ~= $0.certainty })
  }
}
