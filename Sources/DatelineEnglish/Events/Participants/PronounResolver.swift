@_spi(Training) internal import DatelineEvents
internal import DatelineModel

/// Says whom or what "he", "she" and "it" mean, and how sure that is, by a model learnt from annotated chains.
///
/// What a pronoun means hangs on all before it, so a document is read from its beginning, but only as far as is asked:
/// few sentences become rows, and few of these have a pronoun.
final class PronounResolver {
  private let grammar: DocumentGrammar
  private let names: NameRegistry
  private let model: LinearModel?
  private var discourse: Discourse
  /// The answers by sentence and word, of the sentences that were read.
  private var referents: [[Int: Referent]] = []
  /// How sure it is whom the last pronoun for an entity meant: what builds on it is no surer.
  private var links: [Int: Double] = [:]

  init(
    _ grammar: DocumentGrammar, _ names: NameRegistry, _ nouns: NounResolver,
    model: LinearModel? = EmbeddedModels.referents
  ) {
    (self.grammar, self.names, self.model) = (grammar, names, model)
    discourse = Discourse(grammar, names, nouns)
  }

  /// Whom a pronoun means; nil where that is nobody with a name.
  func referent(of word: Int, inSentence sentence: Int) -> Referent? {
    guard grammar.sentences[sentence].words[word].tag == .pronoun else { return nil }
    if sentence >= referents.count { read(through: sentence) }
    return referents[sentence][word]
  }

  private func read(through sentence: Int) {
    while referents.count <= sentence { referents.append([:]) }
    // Taken out, so that what it holds is changed in place.
    var walked = discourse
    discourse = Discourse(grammar, names, walked.nouns)
    walked.walk(through: sentence) { question, entities in choice(question, entities) }
    discourse = walked
  }

  /// The number of the candidate that is meant, whose name is kept for the pronoun where it may be told.
  private func choice(_ question: ReferentQuestion, _ entities: [DiscourseEntity]) -> Int? {
    guard let model, !question.candidates.isEmpty else { return nil }
    let choice = Self.choice(question, model)
    guard let best = choice.best else { return nil }
    let candidate = question.candidates[best]
    let entity = entities[candidate.entity]
    let link = entity.mentions.last?.form == .pronoun ? links[candidate.entity] ?? 1 : 1
    // How often a choice is right was learnt from chains in which each builds on the one before: no product of doubts.
    let certainty = min(choice.probability, link)
    links[candidate.entity] = certainty
    let mayBeShip = question.candidates.contains { entities[$0.entity].mentions[0].sort == .ship }
    // Who reports is never put in for a pronoun of his report: even where he is meant, a reader must see it himself.
    if let name = entity.name, let kind = entity.kind, !candidate.isSpeaker,
      question.mention.gender != .female || !mayBeShip
    {
      let mention = question.mention
      referents[mention.sentence][mention.head] = Referent(
        words: mention.head..<mention.head + 1, name: name, kind: kind, form: .pronoun,
        certainty: certainty * min(1, 2 * names.certainty(of: name)))
    }
    if entity.name == nil, !candidate.isSpeaker, certainty >= Self.leastForNouns, candidate.hasOwnNoun,
      let noun = Self.noun(for: entity)
    {
      let mention = question.mention
      referents[mention.sentence][mention.head] = Referent(
        words: mention.head..<mention.head + 1, name: "the " + noun, kind: .person, isName: false, form: .pronoun,
        certainty: certainty)
    }
    return best
  }

  /// Of the answers without a name only those as sure as this are right oftener than nine times of ten.
  private static let leastForNouns = 0.9

  /// "hunter" for somebody without a name whom the document calls so; nil where that says no more than "he".
  private static func noun(for entity: DiscourseEntity) -> String? {
    guard let noun = entity.noun, let first = entity.mentions.first, !first.isPlural, first.sort == .person,
      [.definite, .indefinite].contains(first.form), !Gender.plainNouns.contains(noun)
    else { return nil }
    return noun
  }

  /// The candidate with the greatest share of probability, and that share; none where more speaks for somebody else.
  private static func choice(_ question: ReferentQuestion, _ model: LinearModel) -> (best: Int?, probability: Double) {
    let label = question.label
    guard label < model.labelCount else { return (nil, 0) }
    let none = model.scores(question.none)[label]
    let scores = question.candidates.map { model.scores($0.features)[label] }
    let greatest = max(none, scores.max() ?? none)
    let parts = scores.map { Double(exponential(of: $0 - greatest)) }
    let sum = parts.reduce(Double(exponential(of: none - greatest)), +)
    guard let best = parts.indices.max(by: { parts[$0] < parts[$1] }), scores[best] >= none else { return (nil, 0) }
    return (best, parts[best] / sum)
  }
}
