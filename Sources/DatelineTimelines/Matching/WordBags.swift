internal import DatelineModel

/// Sets of words as sorted numbers, all in one array: a million sets of ten words without a million allocations.
struct WordBags {
  private var ids: [Int32] = []
  private var starts: [Int32] = [0]

  /// How many sets there are.
  var count: Int { starts.count - 1 }

  /// The set at an index, sorted.
  subscript(index: Int) -> ArraySlice<Int32> { ids[Int(starts[index])..<Int(starts[index + 1])] }

  /// How many words the set at an index has.
  func count(at index: Int) -> Int { Int(starts[index + 1] - starts[index]) }

  /// Hands over the words of the set at an index. The set itself, as a slice, would be counted up and down each time.
  @inline(__always)
  func forEach(at index: Int, _ body: (Int32) -> Void) {
    let ids = ids.span
    for place in Int(starts[index])..<Int(starts[index + 1]) { body(ids[place]) }
  }

  /// Adds a set; the words are sorted and repetitions dropped.
  mutating func append(_ words: some Collection<Int32>) {
    let start = ids.count
    ids.append(contentsOf: words)
    ids[start...].sort()
    var end = start
    for index in start..<ids.count where end == start || ids[index] != ids[end - 1] {
      ids[end] = ids[index]
      end += 1
    }
    ids.removeSubrange(end...)
    starts.append(Int32(end))
  }

  /// The sets in another order, told by their indices.
  func arranged(by order: [Int32]) -> WordBags {
    var bags = WordBags()
    bags.ids.reserveCapacity(ids.count)
    bags.starts.reserveCapacity(starts.count)
    for index in order {
      forEach(at: Int(index)) { bags.ids.append($0) }
      bags.starts.append(Int32(bags.ids.count))
    }
    return bags
  }

  /// How many words the sets at two indices share.
  func sharedCount(_ one: Int, _ other: Int) -> Int {
    var count = 0
    forEachShared(one, other) { _ in count += 1 }
    return count
  }

  /// Hands over the words that the sets at two indices share.
  @inline(__always)
  func forEachShared(_ one: Int, _ other: Int, _ body: (Int32) -> Void) {
    let ids = ids.span
    var (left, right) = (Int(starts[one]), Int(starts[other]))
    let (leftEnd, rightEnd) = (Int(starts[one + 1]), Int(starts[other + 1]))
    while left < leftEnd, right < rightEnd {
      let (mine, theirs) = (ids[left], ids[right])
      if mine == theirs { body(mine) }
      if mine <= theirs { left += 1 }
      if theirs <= mine { right += 1 }
    }
  }

  /// In how many sets each word is, for words below `count`.
  func frequencies(words count: Int) -> [Int32] {
    var frequencies = [Int32](repeating: 0, count: count)
    for id in ids { frequencies[Int(id)] += 1 }
    return frequencies
  }
}

/// Numbers for words, in the order of their first coming.
struct Vocabulary {
  private var numbers: [String: Int32] = [:]
  /// A hash of each word that is the same on every machine.
  private(set) var hashes: [UInt64] = []

  /// How many words it has.
  var count: Int { hashes.count }

  /// The number of a word.
  mutating func number(of word: String) -> Int32 {
    if let number = numbers[word] { return number }
    let number = Int32(hashes.count)
    numbers[word] = number
    hashes.append(StableID.hash64(word))
    return number
  }
}

/// How much words tell: rare ones much, common ones little. Whole numbers, so that every machine gets the same.
struct WordWeights {
  private let weights: [Int32]

  /// Weights from how many of `total` sets hold each word.
  init(frequencies: [Int32], total: Int) {
    let whole = WordWeights.logarithm(max(1, total))
    weights = frequencies.map { Int32(256 + max(0, whole - WordWeights.logarithm(max(1, Int($0))))) }
  }

  /// The weight of a word, 256 for one that is in every set and 256 more for each halving.
  subscript(word: Int32) -> Int { Int(weights[Int(word)]) }

  /// The sum over the set at an index.
  func sum(_ index: Int, of bags: WordBags) -> Int {
    let weights = weights.span
    var sum = 0
    bags.forEach(at: index) { sum += Int(weights[Int($0)]) }
    return sum
  }

  /// The sum over what two sets share.
  func sumShared(_ one: Int, _ other: Int, of bags: WordBags) -> Int {
    let weights = weights.span
    var sum = 0
    bags.forEachShared(one, other) { sum += Int(weights[Int($0)]) }
    return sum
  }

  /// The logarithm to base 2 of a positive number, in 256ths, linear between powers of two.
  static func logarithm(_ number: Int) -> Int {
    let exponent = Int.bitWidth - 1 - number.leadingZeroBitCount
    let mantissa = exponent >= 8 ? number >> (exponent - 8) : number << (8 - exponent)
    return exponent * 256 + mantissa - 256
  }
}
