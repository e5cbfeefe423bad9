@_spi(Training) import DatelineLanguage

/// The features of words that have a row of their own. The first rows stand for those that have none, by kind.
struct Vocabulary {
  /// The row of each hash.
  private(set) var rows: [UInt32: UInt32] = [:]
  /// How often the feature of each row was seen.
  private(set) var counts: [Int] = []
  /// Words that have a row, with their rows for all kinds.
  private(set) var known: [[Int]] = []

  init(_ banks: [Treebank], leastWords: Int, leastAffixes: Int) {
    let kinds = WordReader.Kind.allCases
    var seen = [[UInt32: Int]](repeating: [:], count: kinds.count)
    var forms: [UInt32: [UInt8]] = [:]
    var reader = WordReader()
    for bank in banks {
      for word in bank.sentences.flatMap(\.words) {
        reader.read(bank.bytes.span.extracting(word.form))
        for kind in kinds { seen[kind.rawValue][reader.hash(kind), default: 0] += 1 }
        if forms[reader.hash(.word)] == nil { forms[reader.hash(.word)] = Array(bank.bytes[word.form]) }
      }
    }
    counts = [Int](repeating: 0, count: kinds.count)
    for kind in kinds {
      let least = kind == .word ? leastWords : leastAffixes
      for (hash, count) in seen[kind.rawValue].sorted(by: { $0.key < $1.key }) where count >= least {
        if rows[hash] == nil {
          rows[hash] = UInt32(counts.count)
          counts.append(count)
        }
      }
    }
    for (hash, form) in forms.sorted(by: { $0.key < $1.key }) where rows[hash] != nil {
      reader.read(form.span)
      known.append(rows(of: reader))
    }
  }

  /// The rows of the word read last, one for each kind.
  func rows(of reader: borrowing WordReader) -> [Int] {
    var result: [Int] = []
    for kind in WordReader.Kind.allCases { result.append(rows[reader.hash(kind)].map { Int($0) } ?? kind.rawValue) }
    return result
  }
}
