public import DatelineModel

/// What the training program needs of the runtime: the same features, and an extractor with models of its own.
@_spi(Training) extension EventExtractor {
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
    let mentions = reading.hits(at: given, recognizer).map { reading.mention($0) }
    var samples: [OrderSample] = []
    reading.forEachPair(of: mentions) { one, two, features in
      samples.append(OrderSample(one: one, two: two, features: features))
    }
    return samples
  }
}
