internal import CivilTime
internal import DatelineModel

/// A title from the sources: the one whose words most of the other titles share, so that the story's own name wins over
/// a side issue's. Nil when no source has a title.
func title(of sources: [Timeline.Source]) -> String? {
  var counts: [String: Int] = [:]
  let titles = sources.compactMap { source in
    source.title.map { (text: $0, words: contentWords(of: $0), published: source.published?.instant ?? .max) }
  }
  for title in titles { for word in title.words { counts[word, default: 0] += 1 } }
  func key(_ title: (text: String, words: Set<String>, published: Int)) -> (Int, Int, String) {
    let shared = title.words.reduce(0) { $0 + (counts[$1] ?? 0) }
    return (-1000 * shared / max(4, title.words.count), title.published, title.text)
  }
  return titles.map { (key: key($0), text: $0.text) }.min { $0.key < $1.key }?.text
}

private func contentWords(of title: String) -> Set<String> {
  Set(FoldedForm.string(title.utf8.span).split(separator: " ").filter { $0.utf8.count > 3 }.map(String.init))
}
