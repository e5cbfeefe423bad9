@_spi(Training) internal import DatelineEvents
internal import DatelineModel

/// Finds the words of a sentence that tell events, and the class of each, by a logistic model.
struct MentionRecognizer: Sendable {
  /// A word that tells an event.
  struct Hit: Hashable, Sendable {
    /// The index of the word in its sentence.
    var word: Int
    var eventClass: EventMention.Class
  }

  private let model: LinearModel?

  /// How likely "no event" may be at most, in per cent, for a word to be taken: measured by cross-validation to give the
  /// best balance of recall and precision.
  private static let greatestDoubt: Float = 0.56

  /// A recogniser with that model; the one that is compiled into the program where none is given.
  init(model: LinearModel? = EmbeddedModels.mentions) {
    self.model = model.flatMap { $0.labelCount == EventMention.Class.allCases.count + 1 ? $0 : nil }
  }

  /// The event mentions among a sentence's words, in order.
  func mentions(in features: MentionFeatures) -> [Hit] {
    var set = FeatureSet()
    return features.grammar.words.indices.compactMap { index in
      mention(index, in: features, &set).map { Hit(word: index, eventClass: $0) }
    }
  }

  /// The class of a word that is an event mention; nil for others. `set` is working memory.
  func mention(_ index: Int, in features: MentionFeatures, _ set: inout FeatureSet) -> EventMention.Class? {
    guard let model, features.isCandidate(index) else { return nil }
    features.extract(index, into: &set)
    let scores = model.scores(set)
    return Self.doubt(scores) < Self.greatestDoubt ? Self.eventClass(scores) : nil
  }

  /// The class of a word that is known to be an event mention.
  func eventClass(of word: Int, in features: MentionFeatures) -> EventMention.Class {
    guard let model else { return .occurrence }
    var set = FeatureSet()
    features.extract(word, into: &set)
    return Self.eventClass(model.scores(set))
  }

  /// The best class by the scores, whose first one is that of no event.
  private static func eventClass(_ scores: [Float]) -> EventMention.Class {
    EventMention.Class.allCases[indexOfGreatest(scores.dropFirst())]
  }

  /// The probability of the first label.
  private static func doubt(_ scores: [Float]) -> Float {
    var sum: Float = 0
    for score in scores { sum += exponential(of: score - scores[0]) }
    return 1 / sum
  }
}
