internal import CivilTime
@_spi(Training) internal import DatelineEvents
internal import DatelineModel

/// A document with its grammar and times side by side: what mentions and entries are read from.
struct DocumentReading {
  /// A word that tells an event.
  struct Hit {
    var sentence: Int
    /// The index of its word in the sentence; nil where a given range meets no word.
    var word: Int?
    var range: Range<Int>
    var eventClass: EventMention.Class
  }

  let document: Document
  let grammar: DocumentGrammar
  let links: TimeLinks
  let clock: EventClock
  let context: TemporalContext

  init(
    _ document: Document, times: TemporalAnnotation, context: TemporalContext, analyzer: any SentenceAnalyzing
  ) {
    self.document = document
    self.context = context
    grammar = DocumentGrammar(document, analyzer: analyzer)
    links = TimeLinks(times, isUndated: context.published == nil, in: grammar)
    clock = EventClock(times: times, published: context.published, horizon: context.horizon)
  }

  /// The expression that dates the item of a chronology in which a sentence stands; nil elsewhere.
  func itemExpression(ofSentence index: Int) -> Int? {
    guard let label = document.blocks[document.sentences[index].block].dateLabel else { return nil }
    let expressions = links.times.expressions
    var (low, high) = (0, expressions.count)
    while low < high {
      let middle = (low + high) / 2
      if expressions[middle].range.upperBound <= label.lowerBound { low = middle + 1 } else { high = middle }
    }
    guard low < expressions.count, expressions[low].range.overlaps(label), expressions[low].interval != nil else {
      return nil
    }
    return low
  }

  /// The day of the post of another site in which a sentence stands; nil elsewhere.
  func dayOfPost(ofSentence index: Int) -> CivilDate? {
    let block = document.blocks[document.sentences[index].block]
    return block.kind == .liveEntry ? nil : block.time?.date
  }

  /// The features of a sentence's words.
  func features(ofSentence index: Int) -> MentionFeatures {
    let sentence = grammar.sentences[index]
    return MentionFeatures(sentence, document: document, isTime: links.coverage(of: sentence))
  }

  /// The event mentions of every sentence, in the order of the text.
  func hits(_ recognizer: MentionRecognizer) -> [Hit] {
    grammar.sentences.indices.flatMap { index in
      let features = features(ofSentence: index)
      return recognizer.mentions(in: features).map {
        Hit(sentence: index, word: $0.word, range: features.grammar.words[$0.word].range, eventClass: $0.eventClass)
      }
    }
  }

  /// The mentions at given ranges, one for each, in their order.
  func hits(at ranges: [Range<Int>], _ recognizer: MentionRecognizer) -> [Hit] {
    var cache: [Int: MentionFeatures] = [:]
    return ranges.map { range in
      guard let sentence = grammar.sentence(at: range.lowerBound) else {
        return Hit(sentence: 0, word: nil, range: range, eventClass: .occurrence)
      }
      let features = cache[sentence] ?? features(ofSentence: sentence)
      cache[sentence] = features
      // The last word of the range bears the meaning ("nose-dived", "not guilty").
      guard let word = features.grammar.words.lastIndex(where: { $0.range.overlaps(range) }) else {
        return Hit(sentence: sentence, word: nil, range: range, eventClass: .occurrence)
      }
      return Hit(
        sentence: sentence, word: word, range: range, eventClass: recognizer.eventClass(of: word, in: features))
    }
  }

  /// The order of mentions that stand near each other, told by words, else by the model; pairs whose order is vague are left
  /// out.
  func relations(_ mentions: [(mention: EventMention, word: Int?)], _ order: OrderRecognizer) -> [EventRelation] {
    var relations: [EventRelation] = []
    forEachPair(of: mentions) { one, two, features in
      let kind = toldOrder(mentions[one], mentions[two]) ?? order.relation(features)
      if kind != .vague { relations.append(EventRelation(from: one, to: two, type: kind)) }
    }
    return relations
  }

  private func toldOrder(
    _ one: (mention: EventMention, word: Int?), _ two: (mention: EventMention, word: Int?)
  ) -> EventRelation.Kind? {
    guard one.mention.sentence == two.mention.sentence, let first = one.word, let second = two.word else { return nil }
    return ToldOrder.relation(ofClause: first, to: second, grammar.sentences[one.mention.sentence])
  }

  /// Hands on every pair of mentions whose order is asked, the one that stands first in the text first.
  func forEachPair(
    of mentions: [(mention: EventMention, word: Int?)], _ body: (_ one: Int, _ two: Int, FeatureSet) -> Void
  ) {
    let features = OrderFeatures(published: context.published)
    let sorted = mentions.indices.sorted {
      (mentions[$0].mention.range.lowerBound, $0) < (mentions[$1].mention.range.lowerBound, $1)
    }
    let places = sorted.map { index -> OrderFeatures.Place? in
      let (mention, word) = mentions[index]
      return word.map {
        features.place(mention, word: $0, in: grammar.sentences[mention.sentence], document: document)
      }
    }
    var set = FeatureSet()
    for (one, two) in OrderRecognizer.pairs(sorted.map { mentions[$0].mention }) {
      guard let first = places[one], let second = places[two] else { continue }
      features.extract(first, second, between: two - one - 1, into: &set)
      body(sorted[one], sorted[two], set)
    }
  }
}
