internal import DatelineModel

/// What a story is called.
enum StoryTitle {
  /// How many names make a title.
  private static let nameCount = 3

  /// The headline whose words most of the others share, as a timeline of the articles would be called; where most articles
  /// have none, the names that most of them have, since a headline or two may be of a side issue.
  static func title(of sources: [Timeline.Source], names: [[String]]) -> String? {
    let headline = DatelineTimelines.title(of: sources)
    if sources.count(where: { $0.title != nil }) * 2 >= sources.count { return headline ?? title(of: names) }
    return title(of: names) ?? headline
  }

  private static func title(of names: [[String]]) -> String? {
    var counts: [String: Int] = [:]
    for name in names.joined() { counts[name, default: 0] += 1 }
    let most = counts.sorted { $0.value == $1.value ? $0.key < $1.key : $0.value > $1.value }.prefix(nameCount)
    return most.isEmpty ? nil : most.map(\.key).joined(separator: ", ")
  }
}
