@_spi(Training) internal import DatelineEvents
internal import DatelineModel

/// What is told of an entity to the model that says whom a pronoun means.
extension Discourse {
  /// Adds what speaks for an entity as the one that a pronoun means.
  mutating func describe(
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
    describeClause(entity, last, pronoun, sentence)
  }

  /// What the verbs, and who else is named beside a mention, tell.
  private mutating func describeClause(
    _ entity: DiscourseEntity, _ last: DiscourseMention, _ pronoun: DiscourseMention, _ sentence: SentenceGrammar
  ) {
    let own: UInt32 = pronoun.gender == nil ? 0 : 1
    let verb = sentence.words[sentence.clauseHead(of: pronoun.head)].lemma.lowercasedASCII
    let isSpeech: UInt32 = VerbTraits.of(verb).contains(.reporting) ? 1 : 0
    let sort = entity.mentions[0].sort.rawValue
    features.add(19, sort, isSpeech, pronoun.role.rawValue)
    features.add(20, FoldedForm.hash(verb), sort, pronoun.role.rawValue)
    if let noun = entity.noun { features.add(21, FoldedForm.hash(noun), own) }
    let home = grammar.sentences[last.sentence]
    let isListed = home.words[last.head].relation == .conj || home.child(of: last.head, .conj) != nil
    features.add(22, isListed ? 1 : 0, last.role.rawValue, own)
    features.add(23, isReflexive(pronoun, sentence) ? 1 : 0, relation(last, pronoun, sentence), last.role.rawValue)
    let asSubject = entity.mentions.last { [.subject, .passiveSubject].contains($0.role) }
    features.add(24, asSubject.map { UInt32(min(pronoun.sentence - $0.sentence, 5)) } ?? 6, own)
    features.add(25, isFirst(pronoun.head, sentence) ? 1 : 0, isMain(last) ? 1 : 0, last.role.rawValue)
    let isMost = entity.mentions.count >= greatest[entity.gender] ?? 0
    features.add(26, isMost ? 1 : 0, entity.name == nil ? 0 : 1, own)
  }

  func isReflexive(_ pronoun: DiscourseMention, _ sentence: SentenceGrammar) -> Bool {
    sentence.words[pronoun.head].lemma.lowercasedASCII.hasSuffix("self")
      || grammar.text(sentence.words[pronoun.head].range).lowercasedASCII.hasSuffix("self")
  }

  private func isFirst(_ word: Int, _ sentence: SentenceGrammar) -> Bool {
    sentence.words[..<word].allSatisfy { $0.tag == .punctuation }
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
