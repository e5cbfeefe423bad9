@_spi(Training) import DatelineLanguage

/// The tags and relations of a treebank by number.
struct Labels {
  let tags: TagSet
  let tagNumbers: [String: Int]
  let relations: RelationSet
  let relationNumbers: [String: Int]

  /// Tags seen fewer than `leastTags` times count as the commonest with the same universal and own tag.
  init(_ bank: Treebank, leastTags: Int) {
    var counts: [String: Int] = [:]
    var relationCounts: [String: Int] = ["root": 0]
    for word in bank.words {
      counts[word.tag, default: 0] += 1
      relationCounts[word.relation, default: 0] += 1
    }
    let ranked = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    let kept = ranked.filter { $0.value >= leastTags }.map(\.key)
    var numbers: [String: Int] = [:]
    for (number, tag) in kept.enumerated() { numbers[tag] = number }
    for (tag, _) in ranked where numbers[tag] == nil {
      let parts = tag.split(separator: "\t", omittingEmptySubsequences: false)
      let same = kept.firstIndex { $0.hasPrefix("\(parts[0])\t\(parts[1])\t") }
      numbers[tag] = same ?? kept.firstIndex { $0.hasPrefix("\(parts[0])\t") } ?? 0
    }
    (tags, tagNumbers) = (TagSet(kept), numbers)
    relations = RelationSet(relationCounts.keys.sorted())
    relationNumbers = Dictionary(uniqueKeysWithValues: relations.names.enumerated().map { ($1, $0) })
  }
}
