import DatelineModel
import Testing

@testable import DatelineEnglish

/// Trees in which a clause behind a noun was taken for a relative one, or rightly is one.
struct ContentClauseTests {
  typealias Row = (word: String, tag: UniversalTag, head: Int, relation: UniversalRelation)

  @Test func whatLacksNothingSaysWhatTheNounMeans() {
    // "a promise that there will be no cuts", "the fear that prices hurt buyers", "the news that she was ill"
    let expletive: [Row] = [
      ("promise", .noun, 9, .root), ("that", .subordinatingConjunction, 4, .mark), ("there", .pronoun, 4, .expl),
      ("will", .auxiliary, 4, .aux), ("be", .verb, 0, .aclRelative), ("cut", .noun, 4, .nsubj),
    ]
    #expect(relation(of: "be", in: expletive) == .acl)
    let transitive: [Row] = [
      ("fear", .noun, 9, .root), ("that", .subordinatingConjunction, 3, .mark), ("price", .noun, 3, .nsubj),
      ("hurt", .verb, 0, .aclRelative), ("buyer", .noun, 3, .obj),
    ]
    #expect(relation(of: "hurt", in: transitive) == .acl)
    let copular: [Row] = [
      ("news", .noun, 9, .root), ("that", .subordinatingConjunction, 4, .mark), ("she", .pronoun, 4, .nsubj),
      ("be", .auxiliary, 4, .cop), ("ill", .adjective, 0, .aclRelative),
    ]
    #expect(relation(of: "ill", in: copular) == .acl)
  }

  @Test func whatLacksItsObjectOrDescribesAThingStaysRelative() {
    // "the promise that she made", "the boat that hit it"
    let lacking: [Row] = [
      ("promise", .noun, 9, .root), ("that", .subordinatingConjunction, 3, .mark), ("she", .pronoun, 3, .nsubj),
      ("make", .verb, 0, .aclRelative),
    ]
    #expect(relation(of: "make", in: lacking) == .aclRelative)
    let thing: [Row] = [
      ("boat", .noun, 9, .root), ("that", .subordinatingConjunction, 3, .mark), ("it", .pronoun, 3, .nsubj),
      ("hit", .verb, 0, .aclRelative), ("pier", .noun, 3, .obj),
    ]
    #expect(relation(of: "hit", in: thing) == .aclRelative)
    let pronoun: [Row] = [
      ("promise", .noun, 9, .root), ("that", .pronoun, 3, .obj), ("she", .pronoun, 3, .nsubj),
      ("make", .verb, 0, .aclRelative),
    ]
    #expect(relation(of: "make", in: pronoun) == .aclRelative)
  }

  private func relation(of lemma: String, in rows: [Row]) -> UniversalRelation? {
    let words = rows.enumerated().map { index, row in
      SentenceAnalysis.Word(
        range: index * 10..<index * 10 + 5, token: index, lemma: row.word, tag: row.tag,
        head: rows.indices.contains(row.head) ? row.head : nil, relation: row.relation)
    }
    let grammar = SentenceGrammar(SentenceAnalysis(words: words), sentence: 0)
    return grammar.words.first { $0.lemma == lemma }?.relation
  }
}
