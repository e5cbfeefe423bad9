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
    #expect(EditRule(line: rule.line) == rule)
  }

  @Test func ruleOfOneWordServesAnother() {
    let rule = EditRule(word: Array("cities".utf8), folded: Array("cities".utf8), lemma: Array("city".utf8))
    #expect(applied(rule, "Parties", "parties") == "party")
    #expect(applied(rule, "is", "is") == "is", "shorter than what is cut")
  }

  @Test(arguments: ["", "1", "1\t2", "1\tx\ty", "0\t-1\t"])
  func badLinesAreRefused(line: String) {
    #expect(EditRule(line: line) == nil)
  }

  private func applied(_ rule: EditRule, _ word: String, _ folded: String) -> String {
    var output: [UInt8] = []
    rule.apply(to: word.utf8.span, folded: Array(folded.utf8), &output)
    return String(decoding: output, as: UTF8.self)
  }
}
