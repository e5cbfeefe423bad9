public import DatelineModel

extension ArticleProfile {
  /// What the articles of a timeline are about: the words of their headlines and of the sentences that it carries, the
  /// proofs of its events and its passages, each once. Nil for a timeline without an article.
  ///
  /// A word counts by how rare it is and by the logarithm of how often it comes; a name half as much again.
  public init?(_ timeline: Timeline) {
    let sources = timeline.sources.sorted { $0.id < $1.id }
    guard let first = sources.first else { return nil }
    var tally = TermTally()
    for source in sources { if let title = source.title { tally.add(title) } }
    var seen: Set<SentencePlace> = []
    for atom in timeline.atoms
    where seen.insert(SentencePlace(source: atom.witness.source, start: atom.witness.start)).inserted {
      tally.add(atom.witness.quote)
    }
    for passage in timeline.passages
    where seen.insert(SentencePlace(source: passage.source, start: passage.start)).inserted {
      tally.add(passage.quote)
    }
    self.init(
      source: first.id, title: sources.count == 1 ? first.title : timeline.title,
      published: sources.compactMap(\.published).min(), names: tally.names, terms: tally.terms)
  }

  private struct SentencePlace: Hashable {
    var source: String
    var start: Int
  }
}

/// Counts words; what it gives does not depend on the order in which they came.
private struct TermTally {
  private struct Count {
    var total = 0
    /// How often it was written as a name.
    var asName = 0
    /// The least way in which it was written as a name.
    var form: String?
  }

  private var counts: [String: Count] = [:]

  mutating func add(_ sentence: String) {
    StoryWords.forEach(in: sentence) { word in
      let folded = FoldedForm.string(word.text.utf8.span)
      counts[folded, default: Count()].total += 1
      guard word.isName else { return }
      counts[folded, default: Count()].asName += 1
      let form = String(word.text)
      counts[folded, default: Count()].form = min(counts[folded]?.form ?? form, form)
    }
  }

  /// The words with what they count before they are brought to length, the heaviest first, ties by word.
  private var weighed: [(word: String, weight: Int, count: Count)] {
    counts.compactMap { word, count in
      let rarity = WordRarity.of(FoldedForm.hash(word))
      // 1 + ln n in 256ths: 177/256 is the natural logarithm of 2.
      let often = 256 + 177 * WordWeights.logarithm(count.total) / 256
      let weight = rarity * often * (count.asName * 2 >= count.total ? 3 : 2)
      return weight == 0 ? nil : (word, weight, count)
    }
    .sorted { $0.weight == $1.weight ? $0.word < $1.word : $0.weight > $1.weight }
  }

  var terms: [ArticleProfile.Term] {
    let heaviest = weighed.prefix(ArticleProfile.termLimit)
    let squares = heaviest.reduce(0) { $0 + $1.weight * $1.weight }
    guard squares > 0 else { return [] }
    // IEEE 754 rounds square roots and divisions alike on every machine.
    let length = Double(squares).squareRoot()
    return heaviest.map { entry in
      ArticleProfile.Term(
        word: entry.word,
        weight: Int((Double(entry.weight * ArticleProfile.length) / length).rounded()))
    }
  }

  var names: [String] {
    Array(
      weighed.lazy.filter { $0.count.asName * 2 >= $0.count.total }.compactMap(\.count.form)
        .prefix(ArticleProfile.nameLimit))
  }
}
