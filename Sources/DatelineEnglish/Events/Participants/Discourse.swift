@_spi(Training) internal import DatelineEvents
internal import DatelineModel

/// Whom or what a pronoun means: those of whom it may speak, with what is told of each.
struct ReferentQuestion {
  /// The pronoun.
  var mention: DiscourseMention
  /// What it may mean, the last spoken of first.
  var candidates: [Antecedent]
  /// What speaks for none of them.
  var none: FeatureSet

  /// The model's label for pronouns of that kind: 0 for those of persons, 1 for those of things.
  var label: Int { mention.gender == nil ? 1 : 0 }
  /// How many kinds there are.
  static let labels = 2

  /// Somebody or something spoken of before.
  struct Antecedent {
    /// The number of the entity in its discourse.
    var entity: Int
    var features: FeatureSet
    /// Whether it is told to say what the pronoun stands in.
    var isSpeaker: Bool
    /// Whether nothing else was spoken of by its noun so far.
    var hasOwnNoun: Bool
  }
}

/// Somebody or something that a document speaks of.
struct DiscourseEntity {
  /// The full name; nil where none is told.
  var name: String?
  var kind: SentenceAnalysis.Name.Kind?
  var mentions: [DiscourseMention]
  var gender: Gender?
  /// The lemma of the noun that it was first spoken of by, where it has no name.
  var noun: String?
}

/// Walks through a document and asks for every pronoun of the third person singular whom it means.
///
/// Everybody who is spoken of is a candidate, also who has no name ("her cousin", "the prime minister", "a man"), so that
/// no pronoun falls through to the last who has one. What was decided is known when the next pronoun is asked for.
struct Discourse {
  let grammar: DocumentGrammar
  let names: NameRegistry
  let nouns: NounResolver
  private(set) var entities: [DiscourseEntity] = []
  private var byName: [String: Int] = [:]
  private var byNoun: [String: Int] = [:]
  /// How many entities without a name were spoken of by each noun.
  private var nounCounts: [String: Int] = [:]
  /// For each gender, or none, how often who was spoken of most was so.
  private(set) var greatest: [Gender?: Int] = [:]
  /// The entities in the order in which they were spoken of, each as often as it was.
  private var spoken: [(sentence: Int, entity: Int)] = []
  /// The sentence that comes next.
  private var next = 0
  /// For each word of the sentence that is walked through the entity that it means.
  private var here: [Int: Int] = [:]
  var features = FeatureSet()

  /// How many sentences, and candidates, a pronoun reaches back.
  private static let reach = 4
  private static let mostCandidates = 12
  /// How many of its last mentions tell how somebody was spoken of.
  static let remembered = 8

  init(_ grammar: DocumentGrammar, _ names: NameRegistry, _ nouns: NounResolver) {
    (self.grammar, self.names, self.nouns) = (grammar, names, nouns)
  }

  /// Walks on to the end of a sentence, that of the document where none is given; `decide` gives the number of the
  /// candidate that a pronoun means, nil where it means none of them.
  mutating func walk(
    through sentence: Int? = nil, _ decide: (ReferentQuestion, [DiscourseEntity]) -> Int?
  ) {
    let finder = MentionFinder(grammar: grammar, names: names)
    while next < grammar.sentences.count, next <= sentence ?? next {
      let index = next
      next += 1
      here.removeAll(keepingCapacity: true)
      for mention in finder.mentions(inSentence: index) {
        if mention.form == .pronoun {
          guard !mention.isPlural, !isHeading(index) else { continue }
          let question = question(of: mention)
          if let chosen = decide(question, entities) {
            add(mention, to: question.candidates[chosen].entity)
          } else {
            begin(DiscourseEntity(mentions: [mention], gender: mention.gender))
          }
        } else {
          add(mention)
        }
      }
    }
  }

  // MARK: Entities

  private mutating func add(_ mention: DiscourseMention) {
    let sentence = grammar.sentences[mention.sentence]
    if mention.form == .relative {
      guard let noun = sentence.antecedent(of: sentence.clauseHead(of: mention.head)), let known = here[noun] else {
        return
      }
      var relative = mention
      if let first = entities[known].mentions.first {
        (relative.sort, relative.isPlural) = (first.sort, first.isPlural)
      }
      return add(relative, to: known)
    }
    if let name = names.name(of: mention.head, inSentence: mention.sentence) {
      if let known = byName[name.full] { return add(mention, to: known) }
      byName[name.full] = entities.count
      return begin(DiscourseEntity(name: name.full, kind: name.kind, mentions: [mention], gender: mention.gender))
    }
    // "the company": what the text ties to a name is the bearer of that name.
    if mention.form == .definite, let meant = nouns.name(for: mention.head, in: sentence),
      meant.certainty >= Referent.leastCertainty, let known = byName[meant.name]
    {
      return add(mention, to: known)
    }
    let noun = sentence.words[mention.head].lemma.lowercasedASCII
    // "the man" is he who was spoken of by that noun before.
    if mention.form == .definite, let known = byNoun[noun],
      entities[known].mentions[0].isPlural == mention.isPlural,
      mention.sentence - (entities[known].mentions.last?.sentence ?? 0) <= Self.reach
    {
      return add(mention, to: known)
    }
    byNoun[noun] = entities.count
    nounCounts[noun, default: 0] += 1
    begin(DiscourseEntity(mentions: [mention], gender: mention.gender, noun: noun))
  }

  private mutating func begin(_ entity: DiscourseEntity) {
    if let mention = entity.mentions.first {
      spoken.append((mention.sentence, entities.count))
      here[mention.head] = entities.count
    }
    entities.append(entity)
    greatest[entity.gender] = max(greatest[entity.gender] ?? 0, entity.mentions.count)
  }

  private mutating func add(_ mention: DiscourseMention, to entity: Int) {
    entities[entity].mentions.append(mention)
    spoken.append((mention.sentence, entity))
    here[mention.head] = entity
    if entities[entity].gender == nil { entities[entity].gender = mention.gender }
    let gender = entities[entity].gender
    greatest[gender] = max(greatest[gender] ?? 0, entities[entity].mentions.count)
  }

  /// A line of capitals, or a heading, has a speaker of its own: its "she" is nobody of whom the text spoke.
  private func isHeading(_ index: Int) -> Bool {
    if grammar.isHeading(index) { return true }
    let sentence = grammar.sentences[index]
    guard let first = sentence.words.first, let last = sentence.words.last else { return false }
    return !grammar.text(first.range.lowerBound..<last.range.upperBound).utf8.contains { 0x61...0x7A ~= $0 }
  }

  // MARK: Candidates

  private mutating func question(of pronoun: DiscourseMention) -> ReferentQuestion {
    let sentence = grammar.sentences[pronoun.sentence]
    var near: [(entity: Int, last: DiscourseMention)] = []
    var seen: Set<Int> = []
    for (place, index) in spoken.reversed() {
      guard pronoun.sentence - place <= Self.reach, near.count < Self.mostCandidates else { break }
      guard seen.insert(index).inserted, let last = entities[index].mentions.last, fits(entities[index], pronoun),
        !isBound(last, pronoun, sentence)
      else { continue }
      near.append((index, last))
    }
    let rivals = near.count { pronoun.sentence - $0.last.sentence <= 2 }
    let speaker = self.speaker(of: pronoun, sentence)
    let candidates = near.enumerated().map { rank, candidate in
      let entity = entities[candidate.entity]
      let isSpeaker = speaker.map { speaker in
        entity.mentions.suffix(Self.remembered).contains {
          $0.sentence == pronoun.sentence && speaker.contains($0.head)
        }
      }
      features.removeAll()
      describe(
        entity, candidate.last, (rank, rivals), pronoun, sentence, isSpeaker: isSpeaker ?? false)
      return ReferentQuestion.Antecedent(
        entity: candidate.entity, features: features, isSpeaker: isSpeaker ?? false,
        hasOwnNoun: entity.noun.map { nounCounts[$0] == 1 } ?? false)
    }
    features.removeAll()
    let lemma = FoldedForm.hash(sentence.words[pronoun.head].lemma)
    features.add(40, lemma)
    features.add(41, UInt32(min(near.count, 4)), pronoun.gender == nil ? 0 : 1)
    features.add(42, UInt32(min(pronoun.sentence, 3)))
    features.add(43, isExpletive(pronoun, sentence) ? 1 : 0)
    features.add(44, pronoun.role.rawValue)
    return ReferentQuestion(mention: pronoun, candidates: candidates, none: features)
  }

  /// Whether an entity may be meant by a pronoun: by number, gender and sort.
  private func fits(_ entity: DiscourseEntity, _ pronoun: DiscourseMention) -> Bool {
    guard let first = entity.mentions.first, !first.isPlural else { return false }
    if let gender = pronoun.gender {
      if let known = entity.gender, known != gender { return false }
      return [.person, .unknown].contains(first.sort) || first.sort == .ship && gender == .female
    }
    return first.sort != .person && first.gender == nil
  }

  /// Whether both are parts of one verb, so that only "himself" could mean the other; or one stands in the other.
  private func isBound(_ mention: DiscourseMention, _ pronoun: DiscourseMention, _ sentence: SentenceGrammar) -> Bool {
    guard mention.sentence == pronoun.sentence else { return false }
    if sentence.isInside(pronoun.head, mention.head) {
      // "Lund's report on her": not what the phrase itself is about.
      return true
    }
    guard !isReflexive(pronoun, sentence), pronoun.role != .owner, let verb = sentence.head(of: pronoun.head) else {
      return false
    }
    // "Lund dismissed Hald and replaced him": the subject of both verbs is bound by both.
    return sentence.head(of: mention.head) == verb
      || sentence.words[verb].relation == .conj && sentence.subject(of: verb) == mention.head
  }

  /// Words of who says what a pronoun stands in: "Stone said she was found", "She was found, Stone said".
  private func speaker(of pronoun: DiscourseMention, _ sentence: SentenceGrammar) -> Range<Int>? {
    if let tail = sentence.reportingTail, pronoun.head < tail.begin { return tail.source }
    if let source = sentence.speechFrame(around: pronoun.head)?.source { return source }
    var clause = sentence.clauseHead(of: pronoun.head)
    for _ in 0..<6 {
      guard let verb = sentence.head(of: clause) else { return nil }
      if [.ccomp, .parataxis].contains(sentence.words[clause].relation) || verb > clause,
        VerbTraits.of(sentence.words[verb].lemma.lowercasedASCII).contains(.reporting),
        let subject = sentence.subject(of: verb)
      {
        return subject..<subject + 1
      }
      clause = sentence.clauseHead(of: verb)
    }
    return nil
  }

  private func isExpletive(_ pronoun: DiscourseMention, _ sentence: SentenceGrammar) -> Bool {
    guard pronoun.gender == nil, let head = sentence.head(of: pronoun.head) else { return false }
    return sentence.words[pronoun.head].relation == .expl
      || sentence.child(of: head, .cop) != nil && pronoun.role != .owner
  }
}
