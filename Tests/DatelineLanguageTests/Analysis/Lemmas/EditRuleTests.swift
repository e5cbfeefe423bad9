import Testing

@_spi(Training) @testable import DatelineLanguage

struct EditRuleTests {
  @Test(arguments: [
    ("walked", "walked", "walk"), ("Cities", "cities", "city"), ("went", "went", "go"), ("Paris", "paris", "Paris"),
    ("US", "us", "US"), ("THE", "the", "the"), ("n't", "n't", "not"), ("", "", ""),
  ])
  func ruleLeadsBackToItsLemma(word: String, folded: String, lemma: String) {
    let rule = EditRule(word: Array(word.utf8), folded: Array(folded.utf8), lemma: Array(lemma.utf8))
    #expect(applied(rule, word, folded) == lemma)
  }

  @Test func ruleOfOneWordServesAnother() {
    let rule = EditRule(word: Array("cities".utf8), folded: Array("cities".utf8), lemma: Array("city".utf8))
    #expect(applied(rule, "Parties", "parties") == "party")
    #expect(applied(rule, "is", "is") == "is", "shorter than what is cut")
  }

  @Test func aLetterOfSeveralBytesIsNotCutInTwo() {
    let rule = EditRule(word: Array("cats".utf8), folded: Array("cats".utf8), lemma: Array("cat".utf8))
    #expect(applied(rule, "2♥", "2♥") == "2♥")
  }

  @Test func sectionThatEndsTooSoonLeavesTheWord() {
    let rule = EditRule(word: Array("went".utf8), folded: Array("went".utf8), lemma: Array("go".utf8))
    for count in rule.encoded.indices { #expect(applied(Array(rule.encoded[..<count]), "went", "went") == "went") }
  }

  private func applied(_ rule: EditRule, _ word: String, _ folded: String) -> String {
    applied(rule.encoded, word, folded)
  }

  private func applied(_ section: [UInt8], _ word: String, _ folded: String) -> String {
    var output: [UInt8] = []
    section.withUnsafeBufferPointer { section in
      EditRule.apply(section, at: 0, to: word.utf8.span, folded: Array(folded.utf8), &output)
    }
    return String(decoding: output, as: UTF8.self)
  }
}
