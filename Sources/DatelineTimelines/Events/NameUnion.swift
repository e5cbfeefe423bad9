internal import DatelineModel

/// One list of the names that several tellings give: the most often told first, each in its fullest form.
///
/// "Lind" is dropped beside "Vera Lind", since the words of the one are words of the other; but no name is dropped beside
/// a noun ("UN investigators"), nor a noun beside a name.
func unite(names lists: [[String]]) -> [String] {
  var counts: [String: (count: Int, words: Set<String>)] = [:]
  for list in lists {
    for name in list {
      counts[name, default: (0, Set(FoldedForm.string(name.utf8.span).split(separator: " ").map(String.init)))].count +=
        1
    }
  }
  // The fullest forms first, so that each name is held against few. A story's event has a handful of names; a list
  // that was made to be long is not united name by name.
  let fullest = counts.sorted { ($1.value.words.count, $0.key) < ($0.value.words.count, $1.key) }
  var kept: [(name: String, count: Int, words: Set<String>)] = []
  for (name, entry) in fullest {
    let isName = Timeline.isName(participant: name)
    let home = kept.prefix(64).firstIndex {
      entry.words.isSubset(of: $0.words) && Timeline.isName(participant: $0.name) == isName
    }
    if let home {
      kept[home].count += entry.count
    } else {
      kept.append((name, entry.count, entry.words))
    }
  }
  return kept.sorted { ($1.count, $0.name) < ($0.count, $1.name) }.map(\.name)
}
