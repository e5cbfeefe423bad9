internal import DatelineModel

/// A noun phrase that somebody or something is spoken of by.
struct DiscourseMention {
  /// The index of its sentence, and of its head there.
  var sentence: Int
  var head: Int
  var form: Form
  var sort: Sort
  var isPlural: Bool
  /// What the words themselves tell; nil where they tell nothing.
  var gender: Gender?
  var role: Role

  /// By what words somebody is spoken of.
  enum Form: UInt32, Sendable {
    case fullName = 1, shortName, definite, indefinite, owned, bare, pronoun
    /// "who", "which": the noun that its clause hangs on.
    case relative
  }

  /// What is spoken of.
  enum Sort: UInt32, Sendable {
    case person = 1, group, place, thing, unknown
    /// A ship, which is "she" as well as "it".
    case ship
  }

  /// The part that it plays in its clause.
  enum Role: UInt32, Sendable {
    case subject = 1, passiveSubject, object, oblique, owner, ofNoun, beside, other

    init(_ relation: UniversalRelation) {
      switch relation {
      case .nsubj, .csubj: self = .subject
      case .nsubjPassive, .csubjPassive: self = .passiveSubject
      case .obj, .iobj: self = .object
      case .obl, .oblAgent, .oblUnmarked, .oblTime: self = .oblique
      case .nmodPossessive: self = .owner
      case .nmod, .nmodUnmarked, .compound: self = .ofNoun
      case .appos: self = .beside
      default: self = .other
      }
    }
  }
}

/// Finds the noun phrases of a sentence in the order of their heads.
struct MentionFinder {
  let grammar: DocumentGrammar
  let names: NameRegistry

  func mentions(inSentence index: Int) -> [DiscourseMention] {
    let sentence = grammar.sentences[index]
    return sentence.words.indices.compactMap { mention(of: $0, sentence) }
  }

  private func mention(of word: Int, _ sentence: SentenceGrammar) -> DiscourseMention? {
    let read = sentence.words[word]
    let lemma = read.lemma.lowercasedASCII
    if let name = names.name(of: word, inSentence: sentence.sentence) {
      // One word stands for the whole name: the one that hangs outside.
      let head = sentence.head(ofName: name.words)
      guard head ?? name.words.lowerBound == word else { return nil }
      let isShort = name.full.utf8.contains(0x20) && name.words.count == 1
      return DiscourseMention(
        sentence: sentence.sentence, head: word, form: isShort ? .shortName : .fullName, sort: sort(name.kind),
        isPlural: name.kind != .organisation && read.features.plural,
        gender: name.kind == .person ? names.gender(of: name.full) : nil, role: role(of: word, sentence))
    }
    switch read.tag {
    case .pronoun
    where sentence.isRelativePronoun(word) && sentence.antecedent(of: sentence.clauseHead(of: word)) != nil:
      return DiscourseMention(
        sentence: sentence.sentence, head: word, form: .relative, sort: .unknown, isPlural: false,
        role: role(of: word, sentence))
    case .pronoun:
      guard let sort = Self.pronouns[lemma] else { return nil }
      return DiscourseMention(
        sentence: sentence.sentence, head: word, form: .pronoun, sort: sort, isPlural: Self.plurals.contains(lemma),
        gender: Gender(pronoun: lemma), role: role(of: word, sentence))
    case .noun, .properNoun:
      if [.compound, .flat, .fixed, .goeswith, .nummod].contains(read.relation) { return nil }
      // "spokesman Jonas Pell", "Jonas Pell, a baker": the name beside it speaks for both.
      if read.relation == .appos, form(of: word, sentence) == .indefinite,
        SenseTable.embedded.noun(lemma)?.isPerson == true, let head = sentence.head(of: word),
        names.name(of: head, inSentence: sentence.sentence)?.kind == .person
      {
        return nil
      }
      if sentence.children(of: word).contains(where: { child in
        [.flat, .appos].contains(sentence.words[child].relation)
          && names.name(of: child, inSentence: sentence.sentence)?.kind == .person
      }) {
        return nil
      }
      if read.relation == .nmod, let head = sentence.head(of: word), head > word,
        names.name(of: head, inSentence: sentence.sentence)?.kind == .person
      {
        return nil
      }
      let sense = SenseTable.embedded.noun(lemma)
      let sort: DiscourseMention.Sort =
        switch true {
        case sense?.isPerson == true: .person
        case sense?.isGroup == true: .group
        case Self.ships.contains(lemma): .ship
        default: .thing
        }
      return DiscourseMention(
        sentence: sentence.sentence, head: word, form: form(of: word, sentence),
        sort: read.tag == .properNoun ? .unknown : sort, isPlural: read.features.plural,
        gender: Gender(noun: lemma), role: role(of: word, sentence))
    default: return nil
    }
  }

  private func role(of word: Int, _ sentence: SentenceGrammar) -> DiscourseMention.Role {
    DiscourseMention.Role(sentence.role(of: word))
  }

  private func sort(_ kind: SentenceAnalysis.Name.Kind) -> DiscourseMention.Sort {
    switch kind {
    case .person: .person
    case .organisation: .group
    case .place: .place
    case .other: .unknown
    }
  }

  private func form(of word: Int, _ sentence: SentenceGrammar) -> DiscourseMention.Form {
    if sentence.child(of: word, .nmodPossessive) != nil { return .owned }
    guard let article = sentence.child(of: word, .det) else { return .bare }
    return ["the", "this", "that", "these", "those"].contains(sentence.words[article].lemma.lowercasedASCII)
      ? .definite : .indefinite
  }

  private static let pronouns: [String: DiscourseMention.Sort] = [
    "he": .person, "him": .person, "his": .person, "himself": .person, "she": .person, "her": .person, "hers": .person,
    "herself": .person, "it": .thing, "its": .thing, "itself": .thing, "they": .unknown, "them": .unknown,
    "their": .unknown, "themselves": .unknown,
  ]
  private static let ships: Set<String> = [
    "ship", "ferry", "boat", "vessel", "yacht", "tanker", "frigate", "trawler", "submarine", "freighter", "steamer",
  ]
  private static let plurals: Set<String> = ["they", "them", "their", "themselves"]
}
