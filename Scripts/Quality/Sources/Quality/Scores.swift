/// Precision, recall and their harmonic mean from counts.
struct F1 {
  var right = 0
  var predicted = 0
  var gold = 0

  /// Adds the counts of more.
  mutating func add(_ other: F1) {
    right += other.right
    predicted += other.predicted
    gold += other.gold
  }

  var value: Double {
    predicted + gold == 0 ? 0 : 2 * Double(right) / Double(predicted + gold)
  }
}

/// A named figure between 0 and 100.
struct Figure {
  var name: String
  var value: Double
}

/// Pairs half-open ranges one to one: equal ones first, then those that overlap most, as the TempEval-3 scorer does.
func pairs(_ gold: [Range<Int>], _ predicted: [Range<Int>]) -> [(gold: Int, predicted: Int)] {
  var candidates: [(differs: Bool, overlap: Int, gold: Int, predicted: Int)] = []
  for (i, one) in gold.enumerated() {
    for (j, other) in predicted.enumerated() {
      let overlap = min(one.upperBound, other.upperBound) - max(one.lowerBound, other.lowerBound)
      if overlap > 0 { candidates.append((one != other, overlap, i, j)) }
    }
  }
  candidates.sort {
    ($0.differs ? 1 : 0, -$0.overlap, $0.gold, $0.predicted) < ($1.differs ? 1 : 0, -$1.overlap, $1.gold, $1.predicted)
  }
  var (usedGold, usedPredicted): (Set<Int>, Set<Int>) = ([], [])
  return candidates.compactMap { candidate in
    guard !usedGold.contains(candidate.gold), !usedPredicted.contains(candidate.predicted) else { return nil }
    usedGold.insert(candidate.gold)
    usedPredicted.insert(candidate.predicted)
    return (candidate.gold, candidate.predicted)
  }
}

/// How far the certainties of answers are the shares of right ones among them: 100 minus the mean difference, in points,
/// over tenths of certainty, each as often as it has answers.
func calibration(_ answers: [(certainty: Double, isRight: Bool)]) -> Double {
  let tenths = Dictionary(grouping: answers) { min(9, Int($0.certainty * 10)) }
  let differences = tenths.values.map { tenth in
    abs(tenth.reduce(0) { $0 + $1.certainty } - Double(tenth.count { $0.isRight }))
  }
  return answers.isEmpty ? 0 : 100 - 100 * differences.reduce(0, +) / Double(answers.count)
}
