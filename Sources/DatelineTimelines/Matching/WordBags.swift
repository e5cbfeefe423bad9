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
  mutating func append(_ words: [Int32]) {
    var last: Int32 = -1
    for word in words.sorted() where word != last {
      ids.append(word)
      last = word
    }
    starts.append(Int32(ids.count))
  }

  /// How many words two sets share.
  static func sharedCount(_ one: ArraySlice<Int32>, _ other: ArraySlice<Int32>) -> Int {
    var (left, right, count) = (one.startIndex, other.startIndex, 0)
    while left < one.endIndex, right < other.endIndex {
      if one[left] == other[right] { count += 1 }
      let isBehind = one[left] <= other[right]
      if one[left] >= other[right] { right += 1 }
      if isBehind { left += 1 }
    }
    return count
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

  /// The sum over what two sorted sets share.
  func sumShared(_ one: ArraySlice<Int32>, _ other: ArraySlice<Int32>) -> Int {
    var (left, right, sum) = (one.startIndex, other.startIndex, 0)
    while left < one.endIndex, right < other.endIndex {
      if one[left] == other[right] {
        sum += self[one[left]]
        left += 1
        right += 1
      } else if one[left] < other[right] {
        left += 1
      } else {
        right += 1
      }
    }
    return sum
  }

  /// The logarithm to base 2 of a positive number, in 256ths, linear between powers of two.
  static func logarithm(_ number: Int) -> Int {
    let exponent = Int.bitWidth - 1 - number.leadingZeroBitCount
    let mantissa = exponent >= 8 ? number >> (exponent - 8) : number << (8 - exponent)
    return exponent * 256 + mantissa - 256
  }
}
