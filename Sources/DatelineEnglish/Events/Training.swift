public import CivilTime
@_spi(Training) public import DatelineEvents
public import DatelineModel

/// What the training program needs of the runtime: the same features, and an extractor with models of its own.
@_spi(Training) extension EnglishEventExtractor {
  /// A word that may be an event mention.
  public struct MentionSample {
    /// UTF-8 bytes of the text, half-open.
    public var range: Range<Int>
    /// What is told of it.
    public var features: FeatureSet
  }

  /// Two of the given mentions whose order may be asked.
  public struct OrderSample {
    /// The index of the mention that stands first in the text.
    public var one: Int
    /// The index of the other.
    public var two: Int
    /// What is told of it.
    public var features: FeatureSet
  }

  /// A clause or an event noun that may become an entry.
  public struct EntrySample {
    /// The index of its sentence.
    public var sentence: Int
    /// The word that tells it: UTF-8 bytes of the text, half-open.
    public var range: Range<Int>
    /// The words of its sentence.
    public var quote: String
    /// What its entry would say; empty where it cannot be told.
    public var summary: String
    /// Who takes part in it.
    public var participants: [String]
    /// Whether it happened.
    public var status: EventStatus
    /// When; nil where nothing places it.
    public var interval: CivilInterval?
    /// How it lies in that interval.
    public var placement: Timeline.When.Placement?
    /// How much it deserves an entry by rules alone, 0...1.
    public var salience: Double
    /// What is told of it.
    public var features: FeatureSet
  }

  /// Every candidate of an article, chosen or not, in the order of the text.
  public func entrySamples(
    of document: Document, title: String?, times: TemporalAnnotation, context: TemporalContext,
    analyzer: any SentenceAnalyzing
  ) -> [EntrySample] {
    let reading = DocumentReading(document, times: times, context: context, analyzer: analyzer)
    return EntryReader(reading, recognizer, title: title).samples()
  }

  /// An extractor with those models; one that finds nothing where there is none.
  public init(mentions: LinearModel?, order: LinearModel?) {
    self.init(recognizer: MentionRecognizer(model: mentions), order: OrderRecognizer(model: order))
  }

  /// Every word of a document that may be an event mention.
  public static func mentionSamples(
    in document: Document, times: TemporalAnnotation, context: TemporalContext, analyzer: any SentenceAnalyzing
  ) -> [MentionSample] {
    let reading = DocumentReading(document, times: times, context: context, analyzer: analyzer)
    var samples: [MentionSample] = []
    for sentence in reading.grammar.sentences.indices {
      let features = reading.features(ofSentence: sentence)
      for word in features.grammar.words.indices where features.isCandidate(word) {
        var set = FeatureSet()
        features.extract(word, into: &set)
        samples.append(MentionSample(range: features.grammar.words[word].range, features: set))
      }
    }
    return samples
  }

  /// Every pair of the given mentions whose order this extractor would be asked.
  public func orderSamples(
    in document: Document, times: TemporalAnnotation, context: TemporalContext, analyzer: any SentenceAnalyzing,
    given: [Range<Int>]
  ) -> [OrderSample] {
    let reading = DocumentReading(document, times: times, context: context, analyzer: analyzer)
    let mentions = MentionReader(reading, recognizer).mentions(given)
    var samples: [OrderSample] = []
    reading.forEachPair(of: mentions) { one, two, features in
      samples.append(OrderSample(one: one, two: two, features: features))
    }
    return samples
  }

  /// A pronoun with what it may mean.
  public struct ReferentSample {
    /// UTF-8 bytes of the pronoun, half-open.
    public var range: Range<Int>
    /// The model's label for pronouns of its kind: 0 for "he" and "she", 1 for "it".
    public var label: Int
    /// For each candidate what is told of it.
    public var candidates: [FeatureSet]
    /// What speaks for none of them.
    public var none: FeatureSet
    /// For each candidate the bytes of the heads of its mentions so far, and whether it has a name.
    public var mentions: [[Range<Int>]]
    /// The full names of the candidates; nil where one has none.
    public var names: [String?]
    /// The nouns of the candidates that have no name.
    public var nouns: [String?]
    /// Whether the candidate says what the pronoun stands in, so that it is never put in.
    public var isSpeaker: [Bool]
  }

  /// How many kinds of pronouns the model tells apart.
  public static let pronounKinds = ReferentQuestion.labels

  /// Walks through a document's pronouns; `decide` gives the candidate that each means, nil for none of them.
  public static func walkReferents(
    in document: Document, analyzer: any SentenceAnalyzing, _ decide: (ReferentSample) -> Int?
  ) {
    let grammar = DocumentGrammar(document, analyzer: analyzer)
    let names = NameRegistry(grammar)
    var discourse = Discourse(grammar, names, NounResolver(grammar, names))
    discourse.walk { question, entities in
      let bytes = { (mention: DiscourseMention) in grammar.sentences[mention.sentence].words[mention.head].range }
      return decide(
        ReferentSample(
          range: bytes(question.mention), label: question.label, candidates: question.candidates.map(\.features),
          none: question.none,
          mentions: question.candidates.map { entities[$0.entity].mentions.map(bytes) },
          names: question.candidates.map { entities[$0.entity].name },
          nouns: question.candidates.map { entities[$0.entity].name == nil ? entities[$0.entity].noun : nil },
          isSpeaker: question.candidates.map(\.isSpeaker)))
    }
  }
}
