@_spi(Training) import DatelineLanguage

/// Learns which rule makes the lemma of a word: for every ending and tag the commonest, told only where a shorter
/// ending tells it wrongly.
enum LemmaLearner {
  static func sections(
    _ bank: Treebank, _ tags: TagSet, tagNumbers: [String: Int]
  ) -> [(name: String, bytes: [UInt8])] {
    var rules: [EditRule: UInt32] = [:]
    // For each length of context, the shortest first: how often each rule was right under each key.
    var votes = [[UInt32: [UInt32: Int]]](repeating: [:], count: Lemmatiser.longestEnding + 2)
    var examples: [(keys: [UInt32], rule: UInt32)] = []
    var reader = WordReader()
    for word in bank.words {
      reader.read(bank.bytes.span.extracting(word.form))
      let rule = EditRule(
        word: Array(bank.bytes[word.form]), folded: reader.folded, lemma: Array(bank.bytes[word.lemma]))
      let number = rules[rule] ?? UInt32(rules.count)
      rules[rule] = number
      let lemmaClass = tags.lemmaClass[tagNumbers[word.tag] ?? 0]
      let keys = Array(Array(Lemmatiser.keys(reader.key, lemmaClass: lemmaClass)).reversed())
      for (length, key) in keys.enumerated() {
        let level = length == keys.count - 1 ? votes.count - 1 : length
        votes[level][key, default: [:]][number, default: 0] += 1
      }
      examples.append((keys, number))
    }
    let table = select(votes, examples)
    var (places, section): ([UInt32], [UInt8]) = ([], [])
    for rule in rules.sorted(by: { $0.value < $1.value }) {
      places.append(UInt32(section.count))
      section += rule.key.encoded
    }
    return [("lemk", HashTable.encode(table.mapValues { places[Int($0)] })), ("lemr", section)]
  }

  /// Keys that say something else than the next shorter one that is kept.
  private static func select(
    _ votes: [[UInt32: [UInt32: Int]]], _ examples: [(keys: [UInt32], rule: UInt32)]
  ) -> [UInt32: UInt32] {
    var table: [UInt32: UInt32] = [:]
    for level in votes.indices {
      var new: [UInt32: UInt32] = [:]
      for example in examples {
        let isWhole = level == votes.count - 1
        guard isWhole || level < example.keys.count - 1 else { continue }
        let key = isWhole ? example.keys[example.keys.count - 1] : example.keys[level]
        guard new[key] == nil, let counts = votes[level][key],
          let best = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) })
        else { continue }
        let shorter = example.keys.dropLast(isWhole ? 1 : example.keys.count - level).last { table[$0] != nil }
        if let shorter, table[shorter] == best.key { continue }
        // An ending must be seen twice to speak for words that were never seen.
        if best.value > 1 || isWhole || level == 0 { new[key] = best.key }
      }
      table.merge(new) { old, _ in old }
    }
    return table
  }
}
