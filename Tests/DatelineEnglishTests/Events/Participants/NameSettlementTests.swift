import DatelineEvents
import DatelineLanguage
import DatelineModel
import Testing

@testable import DatelineEnglish

/// What the sentences of a document tell of each other's names.
@Suite struct NameSettlementTests {
  /// The names of a text in order, each once, written as "name:kind".
  private func names(_ text: String) -> [String] {
    let document = LanguageAnalyzer(words: .english).document(text: text, language: "en")
    var seen: Set<String> = []
    return EnglishEventExtractor().names(in: document, analyzer: EnglishAnalyzer()).names
      .map { "\(document.text.slice($0.range)):\($0.kind.rawValue)" }.filter { seen.insert($0).inserted }
  }

  @Test func aTitleIsNoPartOfANameThatStandsElsewhere() {
    let found = names("Gordon Vale spoke first. \u{201C}Ambassador Vale told us so,\u{201D} Ida Lund said.")
    #expect(found.contains("Gordon Vale:person") && !found.contains { $0.hasPrefix("Ambassador") }, "\(found)")
  }

  @Test func aGivenNameThatSoundsLikeATitleStays() {
    let found = names("Dean Forster founded the team in 1989. Dean Forster left it in 1992.")
    #expect(found == ["Dean Forster:person"])
  }

  @Test func anArticleInsidePartsTwoNames() {
    let found = names("Tom Lund told Newsboard the Kestrels have been in the studio since May.")
    #expect(!found.contains { $0.contains(" the ") }, "\(found)")
  }

  @Test func aPartyAndItsStateAreNoName() {
    let found = names("Rep. David Lund, R-Md., visited the border near Rosney on Monday.")
    #expect(!found.contains { $0.hasPrefix("R-") }, "\(found)")
  }

  @Test func whatHasSharesAndAnnouncesIsAnOrganisation() {
    let found = names("Zalibor shares closed at $18 on Monday. Zalibor announced its listing in May.")
    #expect(found.contains("Zalibor:organisation"), "\(found)")
  }
}
