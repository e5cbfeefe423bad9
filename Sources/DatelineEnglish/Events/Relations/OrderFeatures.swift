internal import CivilTime
@_spi(Training) internal import DatelineEvents
internal import DatelineModel

/// What decides the order of two mentions that stand in one sentence or in neighbouring ones.
@_spi(Training) public struct OrderFeatures {
  /// A mention with its place in the grammar.
  struct Place {
    var mention: EventMention
    var grammar: SentenceGrammar
    var word: Int
    var attributes: VerbAttributes
    var isQuoted: Bool
    /// Where its own time lies from publication: -1, 0, 1; nil when it has none.
    var side: Int?
  }

  private let publishedDay: CivilDate?

  init(published: CivilDateTime?) { publishedDay = published?.date }

  /// A mention made ready to be compared.
  func place(_ mention: EventMention, word: Int, in grammar: SentenceGrammar, document: Document) -> Place {
    let token = grammar.words[word].token
    return Place(
      mention: mention, grammar: grammar, word: word, attributes: VerbAttributes(of: word, in: grammar),
      isQuoted: document.tokens.indices.contains(token) && document.tokens[token].flags.contains(.quoted),
      side: side(of: mention.interval))
  }

  private func side(of interval: CivilInterval?) -> Int? {
    guard let publishedDay, let interval else { return nil }
    if let end = interval.end, end.date <= publishedDay { return -1 }
    if let begin = interval.begin, begin.date > publishedDay { return 1 }
    return 0
  }

  /// The features of two mentions, the first of which stands first in the text. `features` is emptied first.
  ///
  /// - Parameter between: how many mentions stand between them.
  func extract(_ one: Place, _ two: Place, between: Int, into features: inout FeatureSet) {
    features.removeAll()
    let distance = UInt32(max(0, two.mention.sentence - one.mention.sentence))
    features.add(100, distance)
    features.add(101, distance, UInt32(min(between, 4)))
    let lemmas = (
      NumberClass.hash(one.grammar.words[one.word].lemma), NumberClass.hash(two.grammar.words[two.word].lemma)
    )
    let shapes = (shape(one), shape(two))
    let classes = (number(one.mention.eventClass), number(two.mention.eventClass))
    features.add(102, shapes.0, shapes.1)
    features.add(103, shapes.0, shapes.1, distance)
    features.add(104, classes.0 * 8 + classes.1, distance)
    features.add(105, classes.0 * 8 + classes.1, shapes.0, shapes.1)
    features.add(106, lemmas.0)
    features.add(107, lemmas.1)
    features.add(108, lemmas.0, lemmas.1)
    features.add(109, lemmas.0, shapes.0, shapes.1)
    features.add(110, lemmas.1, shapes.0, shapes.1)
    features.add(111, lemmas.0, classes.1, distance)
    features.add(112, lemmas.1, classes.0, distance)
    features.add(113, status(one) * 8 + status(two), distance)
    features.add(114, (one.isQuoted ? 1 : 0) * 2 + (two.isQuoted ? 1 : 0), distance)
    features.add(115, (one.isQuoted ? 1 : 0) * 2 + (two.isQuoted ? 1 : 0), shapes.0, shapes.1)
    features.add(116, modal(one), modal(two), distance)
    addSenses(one, two, distance, &features)
    addTimes(one, two, &features)
    for (index, place) in [one, two].enumerated() { addPlace(place, UInt32(index), shapes, distance, &features) }
    if distance == 0 {
      addPath(one, two, shapes, classes, &features)
      addWordsBetween(one, two, shapes, &features)
    } else {
      addOpening(two, shapes, &features)
    }
  }

  private func addSenses(_ one: Place, _ two: Place, _ distance: UInt32, _ features: inout FeatureSet) {
    let senses = [one, two].map { place -> UInt32 in
      let word = place.grammar.words[place.word]
      return (word.tag == .noun ? SenseTable.embedded.noun(word.lemma) : SenseTable.embedded.verb(word.lemma))
        .map { UInt32($0.files.0) } ?? 0
    }
    features.add(117, senses[0], senses[1], distance)
    features.add(118, senses[0], shape(one), shape(two))
    features.add(119, senses[1], shape(one), shape(two))
  }

  private func addTimes(_ one: Place, _ two: Place, _ features: inout FeatureSet) {
    features.add(120, UInt32((one.side ?? 2) + 1), UInt32((two.side ?? 2) + 1))
    guard let first = one.mention.interval, let second = two.mention.interval else { return }
    let order: UInt32 =
      if let end = first.end, let begin = second.begin, end <= begin {
        1
      } else if let end = second.end, let begin = first.begin, end <= begin {
        2
      } else if first == second {
        one.mention.expression == two.mention.expression ? 3 : 4
      } else {
        5
      }
    features.add(121, order)
    features.add(122, order, shape(one), shape(two))
  }

  private func addPlace(
    _ place: Place, _ index: UInt32, _ shapes: (UInt32, UInt32), _ distance: UInt32, _ features: inout FeatureSet
  ) {
    let grammar = place.grammar
    let relation = MentionFeatures.number(grammar.words[place.word].relation)
    features.add(123, index, relation, distance)
    features.add(124 + index, relation, shapes.0, shapes.1)
    for marker in grammar.markers(of: place.word) {
      features.add(126 + index, FoldedForm.hash(marker), distance)
      features.add(128 + index, FoldedForm.hash(marker), shapes.0, shapes.1)
    }
    for child in grammar.children(of: place.word) where grammar.words[child].relation == .advmod {
      features.add(130 + index, NumberClass.hash(grammar.words[child].lemma), distance)
    }
    if let head = grammar.head(of: place.word) {
      features.add(132 + index, NumberClass.hash(grammar.words[head].lemma), relation)
    }
  }

  /// The relations on the way from one word to the other through the tree.
  private func addPath(
    _ one: Place, _ two: Place, _ shapes: (UInt32, UInt32), _ classes: (UInt32, UInt32), _ features: inout FeatureSet
  ) {
    let grammar = one.grammar
    let up = chain(one.word, grammar)
    let down = chain(two.word, grammar)
    guard let meeting = up.first(where: down.contains) else { return }
    var path = FoldedForm.FNV1a()
    var short = FoldedForm.FNV1a()
    for word in up.prefix(while: { $0 != meeting }) {
      path.add(UInt8(truncatingIfNeeded: MentionFeatures.number(grammar.words[word].relation)))
      if grammar.isClauseHead(word) {
        short.add(UInt8(truncatingIfNeeded: MentionFeatures.number(grammar.words[word].relation)))
      }
    }
    path.add(200)
    short.add(200)
    for word in down.prefix(while: { $0 != meeting }).reversed() {
      path.add(UInt8(truncatingIfNeeded: MentionFeatures.number(grammar.words[word].relation)))
      if grammar.isClauseHead(word) {
        short.add(UInt8(truncatingIfNeeded: MentionFeatures.number(grammar.words[word].relation)))
      }
      for marker in grammar.markers(of: word) {
        features.add(134, FoldedForm.hash(marker), meeting == one.word ? 1 : 0)
        features.add(135, FoldedForm.hash(marker), shapes.0, shapes.1)
      }
    }
    for word in up.prefix(while: { $0 != meeting }) {
      for marker in grammar.markers(of: word) {
        features.add(136, FoldedForm.hash(marker), meeting == two.word ? 1 : 0)
        features.add(137, FoldedForm.hash(marker), shapes.0, shapes.1)
      }
    }
    let direction: UInt32 = meeting == one.word ? 1 : meeting == two.word ? 2 : 0
    features.add(138, path.value)
    features.add(139, path.value, shapes.0, shapes.1)
    features.add(140, short.value, direction)
    features.add(141, short.value, shapes.0, shapes.1)
    features.add(142, short.value, classes.0 * 8 + classes.1)
    features.add(143, path.value, NumberClass.hash(grammar.words[one.word].lemma))
    features.add(144, path.value, NumberClass.hash(grammar.words[two.word].lemma))
    features.add(145, short.value, NumberClass.hash(grammar.words[one.word].lemma), direction)
    features.add(146, short.value, NumberClass.hash(grammar.words[two.word].lemma), direction)
  }

  private func chain(_ word: Int, _ grammar: SentenceGrammar) -> [Int] {
    var chain = [word]
    var current = word
    while let head = grammar.head(of: current), chain.count < 12 {
      chain.append(head)
      current = head
    }
    return chain
  }

  private func addWordsBetween(_ one: Place, _ two: Place, _ shapes: (UInt32, UInt32), _ features: inout FeatureSet) {
    let grammar = one.grammar
    guard one.word < two.word else { return }
    let between = grammar.words[(one.word + 1)..<two.word]
    features.add(147, UInt32(min(between.count / 3, 6)))
    guard between.count <= 40 else { return }
    for word in between {
      switch word.tag {
      case .subordinatingConjunction, .coordinatingConjunction, .adposition, .particle, .pronoun:
        let hash = NumberClass.hash(word.lemma)
        features.add(148, hash)
        features.add(149, hash, shapes.0, shapes.1)
      case .adverb, .punctuation, .auxiliary: features.add(150, NumberClass.hash(word.lemma))
      default: break
      }
    }
    if between.count <= 3 {
      var run = FoldedForm.FNV1a()
      for word in between { NumberClass.fold(word.lemma.utf8.span) { run.add($0) } }
      features.add(151, run.value)
      features.add(152, run.value, shapes.0, shapes.1)
    }
  }

  /// The words that open the second sentence: "Later", "But", "On Monday".
  private func addOpening(_ two: Place, _ shapes: (UInt32, UInt32), _ features: inout FeatureSet) {
    for word in two.grammar.words.prefix(3) where word.tag != .properNoun {
      features.add(153, NumberClass.hash(word.lemma))
    }
    features.add(154, two.grammar.words.isEmpty ? 0 : NumberClass.hash(two.grammar.words[0].lemma), shapes.1)
  }

  // MARK: Small numbers

  private func shape(_ place: Place) -> UInt32 {
    let tense = UInt32(EventMention.Tense.allCases.firstIndex(of: place.attributes.tense) ?? 0)
    let aspect = UInt32(EventMention.Aspect.allCases.firstIndex(of: place.attributes.aspect) ?? 0)
    let tag: UInt32 =
      place.grammar.words[place.word].tag == .verb ? 1 : place.grammar.words[place.word].tag == .noun ? 2 : 0
    let isPassive: UInt32 = place.grammar.group(of: place.word)?.passive == true ? 1 : 0
    let hasModal: UInt32 = place.attributes.modality == nil ? 0 : 1
    return (((tense * 4 + aspect) * 3 + tag) * 2 + isPassive) * 2 + hasModal
  }

  private func modal(_ place: Place) -> UInt32 {
    place.grammar.group(of: place.word)?.modal.map { FoldedForm.hash($0) } ?? 0
  }

  private func status(_ place: Place) -> UInt32 {
    UInt32(EventStatus.allCases.firstIndex(of: place.mention.status) ?? 0)
  }

  private func number(_ eventClass: EventMention.Class) -> UInt32 {
    UInt32(EventMention.Class.allCases.firstIndex(of: eventClass) ?? 0)
  }
}
