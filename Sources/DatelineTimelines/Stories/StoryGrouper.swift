internal import CivilTime
public import DatelineModel

/// Tells which articles belong to one story.
///
/// Two articles are alike when they share names and rare words, and were published near each other; each looks for those
/// most like it, and a story is a group of articles that are bound to each other more than to the rest. The stories depend
/// on the set of articles alone, never on their order, and the work grows with the number of articles.
public enum StoryGrouper {
  /// The stories of timelines, one an article as a rule.
  ///
  /// - Returns: the stories sorted by id; members are indices into `timelines`. A timeline without an article is in none.
  public static func stories(of timelines: [Timeline]) -> [Story] {
    let profiles = timelines.map(ArticleProfile.init)
    let known = profiles.indices.filter { profiles[$0] != nil }
    return stories(of: profiles.compactMap(\.self)).map { story in
      var story = story
      story.members = story.members.map { known[$0] }
      return story
    }
  }

  /// The stories of articles, sorted by id; members are indices into `profiles`, sorted by the articles' ids.
  public static func stories(of profiles: [ArticleProfile]) -> [Story] {
    // One text that came twice is one article.
    var places: [String: [Int]] = [:]
    for (index, profile) in profiles.enumerated() { places[profile.source, default: []].append(index) }
    let sources = places.keys.sorted()
    let articles = sources.map { source in
      (places[source] ?? []).map { profiles[$0] }.min(by: precedes) ?? ArticleProfile(source: source, terms: [])
    }
    let graph = NeighbourGraph(ProfileVectors(articles))
    let communities = Communities(count: articles.count, edges: graph.edges)
    var members: [Int: [Int]] = [:]
    for (article, story) in communities.representatives.enumerated() { members[story, default: []].append(article) }
    return members.sorted { $0.key < $1.key }.map { story, members in
      Story(
        id: sources[story], title: StoryTitle.title(of: members.map { articles[$0] }),
        members: members.flatMap { places[sources[$0]] ?? [] })
    }
  }

  /// A total order of profiles of one article, which differ where it was read with different options.
  private static func precedes(_ one: ArticleProfile, _ other: ArticleProfile) -> Bool {
    func key(_ profile: ArticleProfile) -> [String] {
      [profile.title ?? "", profile.published?.description ?? ""] + profile.names
        + profile.terms.flatMap { [$0.word, "\($0.weight)"] }
    }
    return key(one).lexicographicallyPrecedes(key(other))
  }
}

/// Articles that tell of one thing.
public struct Story: Hashable, Sendable {
  /// The least id of its articles as sources; it may become smaller when one is added.
  public var id: String
  /// The headline that says most of what the others say, or its names; nil where its articles have neither.
  public var title: String?
  /// The places of its articles in what was given.
  public var members: [Int]
}
