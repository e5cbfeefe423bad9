internal import DatelineModel

/// Sets of words as sorted numbers, all in one array: a million sets of ten words without a million allocations.
struct WordBags {
  private var ids: [Int32] = []
  private var starts: [Int32] = [0]

  /// How many sets there are.
  var count: Int { starts.count - 1 }

  /// The set at an index, sorted.
  subscript(index: Int) -> ArraySlice<Int32> { ids[Int(starts[index])..<Int(starts[index + 1])] }

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

  /// Adds a set of other bags.
  mutating func append(_ index: Int, of bags: WordBags) {
    ids.append(contentsOf: bags[index])
    starts.append(Int32(ids.count))
  }

  /// Drops all sets, and keeps the memory.
  mutating func removeAll() {
    ids.removeAll(keepingCapacity: true)
    starts.removeAll(keepingCapacity: true)
    starts.append(0)
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

  /// How many of a set's words are marked, and the sum of their marks; a mark of zero is none.
  func marked(_ index: Int, by marks: [Int32]) -> (count: Int, sum: Int) {
    let (ids, marks) = (ids.span, marks.span)
    var (count, sum) = (0, 0)
    for place in Int(starts[index])..<Int(starts[index + 1]) {
      let mark = Int(marks[Int(ids[place])])
      count += mark == 0 ? 0 : 1
      sum += mark
    }
    return (count, sum)
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

  /// The sum over a set.
  func sum(_ words: ArraySlice<Int32>) -> Int { words.reduce(0) { $0 + self[$1] } }

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

/// The words of one set with their weights at hand, so that many other sets are held against it one after another.
struct MarkedWords {
  private var marks: [Int32]
  private var marked: [Int32] = []

  /// Nothing marked yet of words below `count`.
  init(words count: Int) { marks = Array(repeating: 0, count: count) }

  /// Marks the words of the set at an index, and those alone.
  mutating func mark(_ index: Int, of bags: WordBags, by weights: WordWeights) {
    for word in marked { marks[Int(word)] = 0 }
    marked.removeAll(keepingCapacity: true)
    for word in bags[index] {
      marks[Int(word)] = Int32(weights[word])
      marked.append(word)
    }
  }

  /// How many of the marked words the set at an index shares, and what these weigh.
  func shared(with index: Int, of bags: WordBags) -> (count: Int, weight: Int) {
    let (count, weight) = bags.marked(index, by: marks)
    return (count, weight)
  }
}
