@_spi(Training) internal import DatelineEvents
internal import DatelineModel

/// What decides whether a word is an event mention, and of which class.
@_spi(Training) public struct MentionFeatures {
  let grammar: SentenceGrammar
  let document: Document
  /// For each word whether a time expression holds it.
  let isTime: [Bool]

  private let known: KnownWords

  init(_ grammar: SentenceGrammar, document: Document, isTime: [Bool]) {
    (self.grammar, self.document, self.isTime) = (grammar, document, isTime)
    known = KnownWords(grammar.words.count)
  }

  // MARK: What is looked up of a word, once, when it is asked for

  private func formHash(_ index: Int) -> UInt32 {
    if let form = known.forms[index] { return form }
    let form = Self.hash(grammar.words[index].range, in: document)
    known.forms[index] = form
    return form
  }

  private func lemmaHash(_ index: Int) -> UInt32 {
    if let lemma = known.lemmas[index] { return lemma }
    let lemma = NumberClass.hash(grammar.words[index].lemma)
    known.lemmas[index] = lemma
    return lemma
  }

  private func senses(_ index: Int) -> SenseTable.Entry? {
    if let sense = known.senses[index] { return sense }
    let sense: SenseTable.Entry? =
      switch grammar.words[index].tag {
      case .noun: SenseTable.embedded.noun(grammar.words[index].lemma)
      case .verb: SenseTable.embedded.verb(grammar.words[index].lemma)
      default: nil
      }
    known.senses[index] = .some(sense)
    return sense
  }

  private func traitBits(_ index: Int) -> UInt32 {
    if let traits = known.traits[index] { return traits }
    let traits =
      switch grammar.words[index].tag {
      case .verb, .noun, .auxiliary, .adjective: VerbTraits.of(grammar.words[index].lemma.lowercasedASCII).rawValue
      default: UInt32(0)
      }
    known.traits[index] = traits
    return traits
  }

  private func tagNumber(_ index: Int) -> UInt32 { Self.number(grammar.words[index].tag) }
  private func relationNumber(_ index: Int) -> UInt32 { Self.number(grammar.words[index].relation) }

  /// Whether a word can be an event mention at all.
  func isCandidate(_ index: Int) -> Bool {
    switch grammar.words[index].tag {
    case .verb, .noun, .adjective, .auxiliary, .properNoun, .adverb, .adposition, .other:
      !grammar.words[index].range.isEmpty
    default: false
    }
  }

  /// The features of the word of that index. `features` is emptied first.
  func extract(_ index: Int, into features: inout FeatureSet) {
    features.removeAll()
    let word = grammar.words[index]
    let tag = tagNumber(index)
    let form = formHash(index)
    let lemma = lemmaHash(index)
    features.add(0, 0)
    features.add(1, form)
    features.add(2, lemma, tag)
    features.add(3, lemma)
    features.add(4, tag)
    addShape(word, tag, &features)
    addSenses(index, tag, &features)
    addWindow(index, lemma, tag, &features)
    addTree(index, lemma, tag, &features)
    addVerb(index, lemma, tag, &features)
    if isTime[index] { features.add(5, tag) }
  }

  private func addShape(_ word: SentenceAnalysis.Word, _ tag: UInt32, _ features: inout FeatureSet) {
    let text = document.text.utf8.span
    guard word.range.upperBound <= text.count else { return }
    let written = text.extracting(word.range)
    var bytes: [UInt8] = []
    if NumberClass.isNumber(written) {
      NumberClass.write(written) { bytes.append($0) }
    } else {
      for index in 0..<written.count { bytes.append(written[index]) }
    }
    let count = bytes.count
    var hash = FoldedForm.FNV1a()
    var length = 0
    for byte in bytes.reversed().prefix(4) {
      hash.add(byte | 0x20)
      length += 1
      if length >= 2 { features.add(6, hash.value, UInt32(length), tag) }
    }
    hash = FoldedForm.FNV1a()
    for byte in bytes.prefix(4) { hash.add(byte | 0x20) }
    features.add(7, hash.value, tag)
    let isCapitalised = count > 0 && bytes[0] &- 0x41 < 26
    features.add(8, isCapitalised ? 1 : 0, tag)
    features.add(9, UInt32(min(count, 12)), tag)
  }

  private func addSenses(_ index: Int, _ tag: UInt32, _ features: inout FeatureSet) {
    guard let entry = senses(index) else {
      features.add(10, tag)
      return
    }
    features.add(11, UInt32(entry.files.0), tag)
    features.add(12, UInt32(entry.files.0), UInt32(entry.files.1), tag)
    features.add(13, UInt32(entry.files.1), tag)
    features.add(14, UInt32(entry.files.2), tag)
    features.add(15, entry.isDeverbal ? 1 : 0, UInt32(entry.files.0), tag)
  }

  private func addWindow(_ index: Int, _ lemma: UInt32, _ tag: UInt32, _ features: inout FeatureSet) {
    for offset in [-2, -1, 1, 2] {
      let other = index + offset
      let position = UInt32(bitPattern: Int32(offset))
      let inside = grammar.words.indices.contains(other)
      let otherTag = inside ? tagNumber(other) : 99
      let otherForm = inside ? formHash(other) : 7
      features.add(16, position, otherForm, tag)
      features.add(17, position, otherTag, tag)
      if abs(offset) == 1 { features.add(18, position, otherForm, lemma) }
    }
    let before = index > 0 ? tagNumber(index - 1) : 98
    let after = index + 1 < grammar.words.count ? tagNumber(index + 1) : 99
    features.add(19, before, after, tag)
    let second = index > 1 ? tagNumber(index - 2) : 98
    features.add(20, second, before, tag)
  }

  private func addTree(_ index: Int, _ lemma: UInt32, _ tag: UInt32, _ features: inout FeatureSet) {
    let word = grammar.words[index]
    let relation = relationNumber(index)
    features.add(21, relation, tag)
    features.add(22, relation, lemma)
    if let head = grammar.head(of: index) {
      let headTag = tagNumber(head)
      features.add(23, relation, lemmaHash(head))
      features.add(24, relation, headTag, tag)
      features.add(25, lemmaHash(head), lemma)
      if let entry = senses(head) { features.add(26, relation, UInt32(entry.files.0), tag) }
      for marker in grammar.markers(of: index) { features.add(27, FoldedForm.hash(marker), lemmaHash(head)) }
    }
    var kinds: UInt64 = 0
    for child in grammar.children(of: index) {
      let childRelation = relationNumber(child)
      kinds |= 1 << UInt64(childRelation % 64)
      features.add(28, childRelation, tag)
      switch grammar.words[child].relation {
      case .det, .case, .mark, .aux, .auxPassive, .cop, .nmodPossessive, .advmod, .cc, .compoundParticle:
        features.add(29, childRelation, lemmaHash(child), tag)
        features.add(30, childRelation, lemmaHash(child), lemma)
      case .amod, .compound, .nmod, .obj, .nsubj, .nsubjPassive, .nummod, .obl:
        features.add(31, childRelation, lemmaHash(child))
        features.add(32, childRelation, tagNumber(child), tag)
        if let entry = senses(child) { features.add(33, childRelation, UInt32(entry.files.0), tag) }
        for marker in grammar.markers(of: child) { features.add(34, FoldedForm.hash(marker), lemma) }
      case .ccomp, .xcomp, .advcl, .acl, .aclRelative:
        features.add(35, childRelation, lemma)
        features.add(36, childRelation, lemmaHash(child))
        for marker in grammar.markers(of: child) { features.add(37, FoldedForm.hash(marker), lemma) }
      default: break
      }
    }
    features.add(38, UInt32(truncatingIfNeeded: kinds ^ kinds >> 32), tag)
    features.add(39, word.features.plural ? 1 : 0, lemma)
    features.add(40, word.features.plural ? 1 : 0, tag)
    if let name = grammar.name(of: index) { features.add(41, UInt32(name.words.count), tag) }
    let clause = grammar.clauseHead(of: index)
    if clause != index { features.add(42, lemmaHash(clause), tag) }
    if document.tokens.indices.contains(word.token) {
      features.add(43, document.tokens[word.token].flags.contains(.quoted) ? 1 : 0, tag)
    }
  }

  private func addVerb(_ index: Int, _ lemma: UInt32, _ tag: UInt32, _ features: inout FeatureSet) {
    let word = grammar.words[index]
    let form: UInt32 =
      switch word.features.verbForm {
      case .finite: 1
      case .infinitive: 2
      case .participle: 3
      case .gerund: 4
      case nil: 0
      }
    let tense: UInt32 =
      switch word.features.tense {
      case .past: 1
      case .present: 2
      case nil: 0
      }
    features.add(44, form * 4 + tense, tag)
    features.add(45, form * 4 + tense, lemma)
    features.add(46, form * 4 + tense, relationNumber(index), tag)
    features.add(47, traitBits(index), tag)
    features.add(48, traitBits(index), relationNumber(index))
    if let head = grammar.head(of: index) {
      features.add(49, traitBits(head), relationNumber(index), tag)
    }
    if let subject = grammar.child(of: index, .nsubj, .nsubjPassive) {
      features.add(50, tagNumber(subject), lemma)
    }
  }

  private static func hash(_ range: Range<Int>, in document: Document) -> UInt32 {
    let bytes = document.text.utf8.span
    guard range.upperBound <= bytes.count else { return 0 }
    return NumberClass.hash(bytes.extracting(range))
  }

  /// A small number for a part of speech, as stable as the order of their declaration.
  static func number(_ tag: UniversalTag) -> UInt32 { UInt32(tag.ordinal) }
  /// A small number for a relation, as stable as the order of their declaration.
  static func number(_ relation: UniversalRelation) -> UInt32 { UInt32(relation.ordinal) }
}

/// What was looked up of the words of a sentence. Of most words only a few are ever asked for.
private final class KnownWords {
  var forms, lemmas, traits: [UInt32?]
  var senses: [SenseTable.Entry??]

  init(_ count: Int) {
    forms = Array(repeating: nil, count: count)
    (lemmas, traits) = (forms, forms)
    senses = Array(repeating: nil, count: count)
  }
}
