internal import CLanguageModels
@_spi(Training) internal import DatelineLanguage
public import DatelineModel

/// Tells which words of a sentence are names, and of what: a linear chain of labels (Lafferty, McCallum and Pereira,
/// ICML 2001) over hashed features, learnt by Scripts/train.
///
/// A word's label says whether a name begins or goes on with it, and of which kind. The label of no name has no weights.
@_spi(Training) public struct NameModel: @unchecked Sendable {
  /// Label 0 is no name; `2 * kind + 1` begins a name of a kind, `2 * kind + 2` goes on.
  public static let labels = 2 * kinds.count + 1
  /// The kinds of names, in the order of their labels.
  public static let kinds: [SentenceAnalysis.Name.Kind] = [.person, .organisation, .place, .other]

  private let weights: UnsafeBufferPointer<SIMD8<Int8>>
  private let shift: UInt32
  private let scale: Float
  /// For each label, then for each label behind it, what this order weighs.
  private let transitions: [Float]
  /// Their exponentials, see NameChain.
  private let factors: [Float]
  private let calibration: (slope: Float, offset: Float)

  /// The model of English that is built in; nil when it was built without.
  public static let english = NameModel(
    UnsafeRawBufferPointer(start: dateline_name_model_english(), count: dateline_name_model_english_size()))

  /// A model of bytes that nobody changes and that outlive it, aligned to 64; nil when they are none.
  public init?(_ bytes: UnsafeRawBufferPointer) {
    guard let file = ModelFile(bytes) else { return nil }
    weights = file.section("name", of: SIMD8<Int8>.self)
    let numbers = file.section("nums", of: Float.self)
    guard weights.count >= 2, weights.count & (weights.count - 1) == 0, numbers.count == 3 + Self.labels * Self.labels
    else { return nil }
    shift = UInt32(32 - weights.count.trailingZeroBitCount)
    (scale, calibration) = (numbers[0], (numbers[1], numbers[2]))
    transitions = Array(numbers[3...])
    factors = NameChain.factors(transitions)
  }

  /// The bytes of a model: weights for each row, a power of two in number, and for each label but the first.
  public static func encode(
    weights: [SIMD8<Int8>], scale: Float, transitions: [Float], calibration: (slope: Float, offset: Float)
  ) -> [UInt8] {
    let numbers = [scale, calibration.slope, calibration.offset] + transitions
    return ModelFile.encode([
      ("name", weights.withUnsafeBytes(Array.init)), ("nums", numbers.withUnsafeBytes(Array.init)),
    ])
  }

  /// The names of a sentence, in order, not overlapping.
  public func names(_ words: [SentenceAnalysis.Word], in text: Span<UInt8>) -> [SentenceAnalysis.Name] {
    let features = NameFeatures(words, in: text)
    var names: [SentenceAnalysis.Name] = []
    var chain = NameChain(transitions, factors)
    var hashes: [UInt32] = []
    hashes.reserveCapacity(NameFeatures.most)
    var start = 0
    while start < words.count {
      guard features.mayBeName(start) else {
        start += 1
        continue
      }
      chain.begin()
      var end = start
      while end < words.count, features.mayBeName(end) {
        features.extract(end, into: &hashes)
        chain.add(scores(hashes))
        end += 1
      }
      names += self.names(&chain, from: start).map { listed($0, features) }
      start = end
    }
    return names
  }

  /// Of names of several words of whose kind the model is unsure lists may tell it: "Dar es Salaam" is a place, who has
  /// a given name in front a person.
  private func listed(_ name: SentenceAnalysis.Name, _ features: NameFeatures) -> SentenceAnalysis.Name {
    guard name.words.count > 1, name.certainty < Self.listCertainty else { return name }
    var listed = name
    if features.isListedPlace(name.words) {
      (listed.kind, listed.certainty) = (.place, Self.listCertainty)
    } else if features.beginsWithGivenName(name.words) {
      (listed.kind, listed.certainty) = (.person, Self.listCertainty)
    }
    return listed
  }

  /// How sure lists are where the model is less so.
  private static let listCertainty = 0.7

  /// The names of words whose features are at hand, the first word being `start`.
  public func names(_ features: [[UInt32]], from start: Int) -> [SentenceAnalysis.Name] {
    var chain = NameChain(transitions, factors)
    for hashes in features { chain.add(scores(hashes)) }
    return names(&chain, from: start)
  }

  private func names(_ chain: inout NameChain, from start: Int) -> [SentenceAnalysis.Name] {
    chain.names(from: start).map { name in
      let certainty = calibrated(name.probability)
      let isUnsure = name.words.count == 1 && certainty < Self.leastCertainty
      return SentenceAnalysis.Name(words: name.words, kind: isUnsure ? .other : name.kind, certainty: certainty)
    }
  }

  /// A name of one word whose kind is less sure is one of no known kind: better nobody's than the wrong one's.
  private static let leastCertainty = 0.46

  private func scores(_ hashes: [UInt32]) -> SIMD8<Float> {
    var sums = SIMD8<Int16>()
    for hash in hashes { sums &+= SIMD8<Int16>(truncatingIfNeeded: weights[Int(hash >> shift)]) }
    return SIMD8<Float>(sums) * scale
  }

  /// The share of names that are right among those to which the model gives that probability.
  private func calibrated(_ probability: Float) -> Double {
    let odds = max(probability, 1e-6) / max(1 - probability, 1e-6)
    let told = calibration.slope * NameChain.logarithm(odds) + calibration.offset
    return Double(1 / (1 + exponential(of: -told)))
  }
}
