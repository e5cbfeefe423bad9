@_spi(Training) internal import DatelineEvents
internal import DatelineModel

/// Tells the order of mentions that stand near each other, by a logistic model.
struct OrderRecognizer: Sendable {
  /// The labels of the model, in its order.
  static let labels: [EventRelation.Kind] = [.before, .after, .simultaneous, .vague]
  /// Each mention is compared with so many of those behind it at most, so that long sentences stay cheap.
  static let reach = 32

  /// A pair is left vague when vagueness is so likely and more: measured by cross-validation.
  private static let greatestDoubt: Float = 0.5

  private let model: LinearModel?

  /// A recogniser with that model; the one that is compiled into the program where none is given.
  init(model: LinearModel? = EmbeddedModels.order) {
    self.model = model.flatMap { $0.labelCount == OrderRecognizer.labels.count ? $0 : nil }
  }

  /// The pairs to compare: verbs, and what else is asked for, in one sentence or in neighbouring ones.
  ///
  /// - Parameter mentions: in the order of the text.
  static func pairs(_ mentions: [EventMention]) -> [(Int, Int)] {
    var pairs: [(Int, Int)] = []
    for one in mentions.indices {
      for two in mentions.indices[(one + 1)...].prefix(reach) {
        guard mentions[two].sentence - mentions[one].sentence <= 1 else { break }
        pairs.append((one, two))
      }
    }
    return pairs
  }

  /// The relation of two mentions; vague when the model doesn't know.
  func relation(_ features: FeatureSet) -> EventRelation.Kind {
    guard let model else { return .vague }
    let scores = model.scores(features)
    let vague = scores[3]
    var sum: Float = 0
    for score in scores { sum += exponential(of: score - vague) }
    if 1 / sum >= Self.greatestDoubt { return .vague }
    return Self.labels[indexOfGreatest(scores.prefix(3))]
  }
}
