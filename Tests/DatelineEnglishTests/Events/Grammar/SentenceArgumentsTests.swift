import DatelineModel
import Testing

@testable import DatelineEnglish

/// Who does what a clause tells.
@Suite struct SentenceArgumentsTests {
  /// The subject is the clause's own, or the one that it shares with the clause it hangs on.
  @Test(arguments: [
    ("The mayor opened the bridge and left the town.", "leave", "mayor"),
    ("The mayor wants to resign.", "resign", "mayor"),
    ("The court ordered the firm to pay.", "pay", "firm"),
    ("The men who robbed the bank fled.", "rob", "men"),
    ("The bridge built by the army fell.", "fall", "bridge"),
    ("The two were arrested by police.", "arrest", "two"),
    ("The mayor resigned after losing the vote.", "lose", "mayor"),
  ])
  func subjects(_ text: String, _ verb: String, _ subject: String) throws {
    let grammar = sentenceGrammar(text)
    let found = try grammar.subject(of: #require(grammar.word(verb), "\(text)"))
    #expect(found.map { word(grammar, $0, text) } == subject, "\(text)")
  }

  /// Of a passive clause the agent acts; where none is told, the one whom it befell stands for him.
  @Test(arguments: [
    ("The two were arrested by police.", "arrest", "police"),
    ("The two were arrested by Monday.", "arrest", "two"),
    ("The town was seized by rebels and retaken.", "seize", "rebels"),
    ("Police arrested the two.", "arrest", "Police"),
    ("The two were arrested.", "arrest", "two"),
  ])
  func doers(_ text: String, _ verb: String, _ doer: String) throws {
    let grammar = sentenceGrammar(text)
    let found = try grammar.doer(of: #require(grammar.word(verb), "\(text)"))
    #expect(found.map { word(grammar, $0, text) } == doer, "\(text)")
  }

  private func word(_ grammar: SentenceGrammar, _ index: Int, _ text: String) -> String {
    String(decoding: Array(text.utf8)[grammar.words[index].range], as: UTF8.self)
  }
}
