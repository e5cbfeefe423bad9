internal import CivilTime
internal import DatelineModel

/// What claims are about, made quick to compare.
struct ClaimSubjects {
  /// How many of the words that some other claim has, too, a claim is looked up by.
  private static let wordLimit = 20
  /// Places of more claims compare so many neighbours of each.
  private static let crowd = 12

  private let claims: [Timeline.Claim]
  private let kind: Timeline.Claim.Kind
  private let words: WordBags
  private let vocabulary: Vocabulary
  /// In how many articles each word stands.
  private let spread: [Int]
  private let weights: WordWeights
  /// What the words of each weigh.
  private let sums: [Int]

  /// - Parameters:
  ///   - claims: sorted.
  ///   - kind: the kind of claims that are compared; the others are about nothing here.
  init(_ claims: [Timeline.Claim], of kind: Timeline.Claim.Kind) {
    (self.claims, self.kind) = (claims, kind)
    var (words, vocabulary) = (WordBags(), Vocabulary())
    for claim in claims { words.append(claim.kind == kind ? claim.subject.map { vocabulary.number(of: $0) } : []) }
    (self.words, self.vocabulary) = (words, vocabulary)
    let weights = WordWeights(
      frequencies: words.frequencies(words: vocabulary.count), total: claims.count { $0.kind == kind })
    self.weights = weights
    sums = claims.indices.map { weights.sum($0, of: words) }
    var (spread, last) = (
      [Int](repeating: 0, count: vocabulary.count), [String](repeating: "", count: vocabulary.count)
    )
    for (index, claim) in claims.enumerated() {
      for word in words[index].map(Int.init) where last[word] != claim.source {
        (spread[word], last[word]) = (spread[word] + 1, claim.source)
      }
    }
    self.spread = spread
  }

  /// Hands over pairs that are worth comparing, the lesser index first: claims of one sort and of the same meet under the
  /// rarest words of their subjects. Some pairs come more than once.
  func forEachPair(_ body: (Int, Int) -> Void) {
    var entries: [(key: UInt64, claim: Int)] = []
    for (index, claim) in claims.enumerated() where claim.kind == kind {
      let sort = scramble(StableID.hash64(claim.what))
      let rarest = words[index].filter { spread[Int($0)] > 1 }.sorted { one, other in
        weights[one] == weights[other] ? one < other : weights[one] > weights[other]
      }
      for word in rarest.prefix(ClaimSubjects.wordLimit) {
        entries.append((sort ^ vocabulary.hashes[Int(word)], index))
      }
    }
    entries.sort { ($0.key, $0.claim) < ($1.key, $1.claim) }
    for left in entries.indices {
      for right in (left + 1)..<max(left + 1, min(entries.count, left + 1 + ClaimSubjects.crowd)) {
        guard entries[right].key == entries[left].key else { break }
        body(entries[left].claim, entries[right].claim)
      }
    }
  }

  /// How alike two subjects are: the share of the words that both have in all of both, and in the lesser one, in
  /// thousandths.
  func likeness(_ one: Int, _ other: Int) -> (shared: Int, contained: Int) {
    let (mine, theirs) = (sums[one], sums[other])
    guard mine > 0, theirs > 0 else { return (0, 0) }
    let shared = weights.sumShared(one, other, of: words)
    return (2000 * shared / (mine + theirs), 1000 * shared / min(mine, theirs))
  }

  /// How many words two subjects share.
  func sharedWords(_ one: Int, _ other: Int) -> Int { words.sharedCount(one, other) }

  /// Whether the word that tells most of the lesser subject stands in the greater one, too.
  func sharesRarest(_ one: Int, _ other: Int) -> Bool {
    let isLess = sums[one] <= sums[other]
    let (lesser, greater) = isLess ? (words[one], words[other]) : (words[other], words[one])
    guard let most = lesser.map({ weights[$0] }).max() else { return false }
    return lesser.contains { weights[$0] == most && greater.contains($0) }
  }
}
