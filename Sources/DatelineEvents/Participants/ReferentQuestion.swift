internal import DatelineModel

/// Whom or what a pronoun means: those of whom it may speak, with what is told of each.
struct ReferentQuestion {
  /// The pronoun.
  var mention: DiscourseMention
  /// What it may mean, the last spoken of first.
  var candidates: [Candidate]
  /// What speaks for none of them.
  var none: FeatureSet

  /// Somebody or something spoken of before.
  struct Candidate {
    /// The number of the entity in its discourse.
    var entity: Int
    var features: FeatureSet
    /// Whether it is told to say what the pronoun stands in.
    var isSpeaker: Bool
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
  private(set) var entities: [DiscourseEntity] = []
  private var byName: [String: Int] = [:]
  private var byNoun: [String: Int] = [:]
  /// The entities in the order in which they were spoken of, each as often as it was.
  private var spoken: [(sentence: Int, entity: Int)] = []
  private var features = FeatureSet()

  /// How many sentences, and candidates, a pronoun reaches back.
  private static let reach = 4
  private static let mostCandidates = 12
  /// How many of its last mentions tell how somebody was spoken of.
  private static let remembered = 8

  init(_ grammar: DocumentGrammar, _ names: NameRegistry) { (self.grammar, self.names) = (grammar, names) }

  /// Walks from the beginning to the end; `decide` gives the number of the candidate that a pronoun means, nil where it
  /// means none of them.
  mutating func walk(_ decide: (ReferentQuestion, [DiscourseEntity]) -> Int?) {
    let finder = MentionFinder(grammar: grammar, names: names)
    for index in grammar.sentences.indices {
      for mention in finder.mentions(inSentence: index) {
        if mention.form == .pronoun {
          guard !mention.isPlural else { continue }
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
    if let name = names.name(of: mention.head, inSentence: mention.sentence) {
      if let known = byName[name.full] { return add(mention, to: known) }
      byName[name.full] = entities.count
      return begin(DiscourseEntity(name: name.full, kind: name.kind, mentions: [mention], gender: mention.gender))
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
    begin(DiscourseEntity(mentions: [mention], gender: mention.gender, noun: noun))
  }

  private mutating func begin(_ entity: DiscourseEntity) {
    if let mention = entity.mentions.first { spoken.append((mention.sentence, entities.count)) }
    entities.append(entity)
  }

  private mutating func add(_ mention: DiscourseMention, to entity: Int) {
    entities[entity].mentions.append(mention)
    spoken.append((mention.sentence, entity))
    if entities[entity].gender == nil { entities[entity].gender = mention.gender }
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
      return ReferentQuestion.Candidate(
        entity: candidate.entity, features: features, isSpeaker: isSpeaker ?? false)
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
    let isReflexive = sentence.words[pronoun.head].lemma.lowercasedASCII.hasSuffix("self")
    if sentence.isInside(pronoun.head, mention.head) {
      // "Lund's report on her": not what the phrase itself is about.
      return true
    }
    guard !isReflexive, pronoun.role != .owner, let verb = sentence.head(of: pronoun.head) else { return false }
    return sentence.head(of: mention.head) == verb
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

  // MARK: Features

  private mutating func describe(
    _ entity: DiscourseEntity, _ last: DiscourseMention, _ place: (rank: Int, rivals: Int),
    _ pronoun: DiscourseMention, _ sentence: SentenceGrammar, isSpeaker: Bool
  ) {
    let rank = place.rank
    let (role, form) = (last.role.rawValue, last.form.rawValue)
    let distance = UInt32(min(pronoun.sentence - last.sentence, 3))
    let own: UInt32 = pronoun.gender == nil ? 0 : 1
    let isNamed: UInt32 = entity.name == nil ? 0 : 1
    features.add(1, role, pronoun.role.rawValue, own)
    features.add(2, distance, role, own)
    features.add(3, UInt32(min(rank, 4)), own)
    features.add(4, form, distance, own)
    features.add(5, entity.gender == nil ? 0 : 1, isNamed, own)
    features.add(6, UInt32(min(entity.mentions.count, 5)), isNamed, own)
    features.add(7, last.sort.rawValue, own)
    features.add(8, isSpeaker ? 1 : 0, own)
    features.add(9, relation(last, pronoun, sentence), role)
    features.add(10, blocks(last, pronoun), distance)
    features.add(11, form, isNamed, UInt32(min(rank, 3)))
    let subjectBefore = entity.mentions.suffix(Self.remembered).contains {
      $0.sentence + 1 == pronoun.sentence && [.subject, .passiveSubject].contains($0.role)
        && isMain($0)
    }
    features.add(12, subjectBefore ? 1 : 0, isMain(pronoun) ? 1 : 0, pronoun.role.rawValue)
    let first = entity.mentions[0]
    features.add(13, first.sentence == 0 ? 1 : 0, own)
    let isPronounOfKind = last.form == .pronoun && last.gender == pronoun.gender
    features.add(14, isPronounOfKind ? 1 : 0, distance, UInt32(min(rank, 2)))
    features.add(15, isQuoted(last) ? 1 : 0, isQuoted(pronoun) ? 1 : 0, distance == 0 ? 1 : 0)
    features.add(16, isMain(last) ? 1 : 0, distance, role)
    if isNamed == 1, let kind = entity.kind { features.add(17, kind == .person ? 1 : 2, own) }
    features.add(18, UInt32(min(place.rivals, 4)), UInt32(min(rank, 2)), own)
  }

  /// How the clauses of two mentions in one sentence lie to each other; 0 for mentions of different sentences.
  private func relation(
    _ mention: DiscourseMention, _ pronoun: DiscourseMention, _ sentence: SentenceGrammar
  ) -> UInt32 {
    guard mention.sentence == pronoun.sentence else { return 0 }
    let (theirs, ours) = (sentence.clauseHead(of: mention.head), sentence.clauseHead(of: pronoun.head))
    if theirs == ours { return pronoun.role == .owner ? 1 : 2 }
    if sentence.isInside(ours, theirs) {
      switch sentence.words[ours].relation {
      case .advcl: return 3
      case .ccomp: return 4
      case .conj: return 5
      case .acl, .aclRelative: return 6
      case .xcomp: return 7
      default: return 8
      }
    }
    return sentence.isInside(theirs, ours) ? 9 : 10
  }

  private func isMain(_ mention: DiscourseMention) -> Bool {
    let sentence = grammar.sentences[mention.sentence]
    let clause = sentence.clauseHead(of: mention.head)
    return sentence.head(of: clause) == nil
  }

  private func blocks(_ mention: DiscourseMention, _ pronoun: DiscourseMention) -> UInt32 {
    let sentences = grammar.document.sentences
    return UInt32(min(max(0, sentences[pronoun.sentence].block - sentences[mention.sentence].block), 2))
  }

  private func isQuoted(_ mention: DiscourseMention) -> Bool {
    let token = grammar.sentences[mention.sentence].words[mention.head].token
    return grammar.document.tokens[token].flags.contains(.quoted)
  }
}
