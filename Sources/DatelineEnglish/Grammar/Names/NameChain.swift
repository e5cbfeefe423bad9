@_spi(Training) internal import DatelineLanguage
internal import DatelineModel

/// The labels of words that stand side by side: the best order of labels, and how likely each name of it is.
@_spi(Training) public struct NameChain {
  private static let count = NameModel.labels
  private let transitions: [Float]
  /// The exponentials of the transitions; 0 where one is impossible.
  private let factors: [Float]
  /// For each word the scores of its labels.
  private var scores: [Float] = []
  /// How likely words before and with a label, and words behind it, are; each word's numbers sum to 1.
  private var forward: [Float] = []
  private var backward: [Float] = []
  private var exponentials: [Float] = []

  /// A chain with those weights for a label and the label behind it.
  public init(_ transitions: [Float]) { self.init(transitions, Self.factors(transitions)) }

  init(_ transitions: [Float], _ factors: [Float]) { (self.transitions, self.factors) = (transitions, factors) }

  static func factors(_ transitions: [Float]) -> [Float] {
    transitions.indices.map { mayFollow($0 % count, $0 / count) ? exponential(of: transitions[$0]) : 0 }
  }

  /// Whether a label may stand behind another: a name goes on only in its own kind.
  public static func mayFollow(_ label: Int, _ before: Int) -> Bool {
    label == 0 || label % 2 == 1 || before == label || before == label - 1
  }

  /// Forgets all words.
  public mutating func begin() { scores.removeAll(keepingCapacity: true) }

  /// Adds a word with the scores of the labels of names; that of no name is 0.
  public mutating func add(_ labels: SIMD8<Float>) {
    scores.append(0)
    for label in 0..<Self.count - 1 { scores.append(labels[label]) }
  }

  /// The names of the best order of labels, with the probability of each: its words are numbered from `start`.
  mutating func names(from start: Int) -> [(words: Range<Int>, kind: SentenceAnalysis.Name.Kind, probability: Float)] {
    let best = bestLabels()
    guard best.contains(where: { $0 != 0 }) else { return [] }
    computeProbabilities()
    var names: [(words: Range<Int>, kind: SentenceAnalysis.Name.Kind, probability: Float)] = []
    var word = 0
    while word < best.count {
      let label = best[word]
      guard label != 0 else {
        word += 1
        continue
      }
      let end = best[(word + 1)...].firstIndex { $0 != label + 1 } ?? best.count
      names.append(
        (start + word..<start + end, NameModel.kinds[label / 2], probability(of: word..<end, label: label)))
      word = end
    }
    return names
  }

  /// The order of labels with the greatest score (Viterbi).
  public func bestLabels() -> [Int] {
    let words = scores.count / Self.count
    guard words > 0 else { return [] }
    var from = [Int](repeating: 0, count: scores.count)
    var reached = scores
    for label in 0..<Self.count {
      reached[label] = Self.mayFollow(label, 0) ? scores[label] + transitions[label] : -.infinity
    }
    for word in 1..<max(1, words) {
      for label in 0..<Self.count {
        var (greatest, source) = (-Float.infinity, 0)
        for before in 0..<Self.count where Self.mayFollow(label, before) {
          let sum = reached[(word - 1) * Self.count + before] + transitions[before * Self.count + label]
          if sum > greatest { (greatest, source) = (sum, before) }
        }
        reached[word * Self.count + label] = greatest + scores[word * Self.count + label]
        from[word * Self.count + label] = source
      }
    }
    var labels = [Int](repeating: 0, count: words)
    let last = (words - 1) * Self.count
    labels[words - 1] = (0..<Self.count).reduce(0) { reached[last + $1] > reached[last + $0] ? $1 : $0 }
    for word in (1..<max(1, words)).reversed() { labels[word - 1] = from[word * Self.count + labels[word]] }
    return labels
  }

  /// Computes how likely each word's labels are, given all scores (forward and backward).
  public mutating func computeProbabilities() {
    let (words, count) = (scores.count / Self.count, Self.count)
    exponentials = scores.map(exponential(of:))
    forward = exponentials
    backward = [Float](repeating: 1, count: scores.count)
    for word in 0..<words {
      var sum: Float = 0
      for label in 0..<count {
        var reached: Float = 0
        if word == 0 {
          reached = factors[label]
        } else {
          for before in 0..<count { reached += forward[(word - 1) * count + before] * factors[before * count + label] }
        }
        forward[word * count + label] = reached * exponentials[word * count + label]
        sum += forward[word * count + label]
      }
      for label in 0..<count { forward[word * count + label] /= sum }
    }
    for word in (0..<max(0, words - 1)).reversed() {
      var sum: Float = 0
      for label in 0..<count {
        var ahead: Float = 0
        for next in 0..<count {
          let at = (word + 1) * count + next
          ahead += factors[label * count + next] * exponentials[at] * backward[at]
        }
        backward[word * count + label] = ahead
        sum += ahead
      }
      for label in 0..<count { backward[word * count + label] /= sum }
    }
  }

  /// The probability of a word's label; ``computeProbabilities()`` must have been called.
  public func probability(ofLabel label: Int, at word: Int) -> Float {
    var (sum, own): (Float, Float) = (0, 0)
    for other in 0..<Self.count {
      let product = forward[word * Self.count + other] * backward[word * Self.count + other]
      sum += product
      if other == label { own = product }
    }
    return own / sum
  }

  /// The probability of each label at a word with each label behind it, in the order of the transitions.
  public func probabilities(ofPairsFrom word: Int) -> [Float] {
    let (count, here, next) = (Self.count, word * Self.count, (word + 1) * Self.count)
    var pairs = [Float](repeating: 0, count: count * count)
    var sum: Float = 0
    for one in 0..<count {
      for other in 0..<count {
        let product =
          forward[here + one] * factors[one * count + other] * exponentials[next + other] * backward[next + other]
        pairs[one * count + other] = product
        sum += product
      }
    }
    return pairs.map { $0 / sum }
  }

  /// The probability of a name of just those words, which begins with that label.
  private func probability(of words: Range<Int>, label: Int) -> Float {
    let count = Self.count
    // Each step is told by how likely the next label is where the one before stands.
    var product = probability(ofLabel: label, at: words.lowerBound)
    var before = label
    for word in words.dropFirst() {
      let at = word * count
      var (sum, own): (Float, Float) = (0, 0)
      for next in 0..<count {
        let part = factors[before * count + next] * exponentials[at + next] * backward[at + next]
        sum += part
        if next == label + 1 { own = part }
      }
      product *= own / sum
      before = label + 1
    }
    guard words.upperBound < scores.count / count else { return product }
    let at = words.upperBound * count
    var (sum, onward): (Float, Float) = (0, 0)
    for next in 0..<count {
      let part = factors[before * count + next] * exponentials[at + next] * backward[at + next]
      sum += part
      if next == label + 1 { onward = part }
    }
    return product * (1 - onward / sum)
  }

  // MARK: Numbers that are the same on every machine

  /// The natural logarithm of a number above 0, good to 1e-4.
  static func logarithm(_ number: Float) -> Float {
    let ratio = (number.significand - 1) / (number.significand + 1)
    let square = ratio * ratio
    let series = 2 * ratio * (1 + square * (0.333_333_33 + square * (0.2 + square * 0.142_857_14)))
    return series + Float(number.exponent) * 0.693_147_18
  }
}
