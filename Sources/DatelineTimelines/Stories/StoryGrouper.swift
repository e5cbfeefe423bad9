internal import CivilTime
public import DatelineModel

/// Tells which articles belong to one story.
///
/// ```swift
/// var grouper = StoryGrouper()
/// for timeline in timelines { if let profile = ArticleProfile(timeline) { grouper.add(profile) } }
/// for story in grouper.stories() { print(story.id, story.title ?? "", story.members.count) }
/// ```
///
/// Two articles are alike when they share names and rare words, and were published near each other; each looks for those
/// most like it, and a story is a group of articles that are bound to each other more than to the rest. The stories depend
/// on the set of articles alone, never on their order; the work grows with the number of articles, the memory with about
/// three kilobytes an article.
public struct StoryGrouper: Sendable {
  /// What is kept of an article beside its terms.
  private struct GroupedArticle {
    var source: String
    var title: String?
    var published: CivilDateTime?
    var names: [String]
  }

  private var articles: [GroupedArticle] = []
  private var vectors = ProfileVectors()

  /// No articles so far.
  public init() {}

  /// Adds an article.
  public mutating func add(_ profile: ArticleProfile) {
    articles.append(
      GroupedArticle(
        source: profile.source, title: profile.title, published: profile.published, names: profile.names))
    vectors.append(profile)
  }

  /// The stories of timelines, one an article as a rule, sorted by id; members are indices into `timelines`. A timeline
  /// without an article is in none.
  public static func stories(of timelines: [Timeline]) -> [Story] {
    var grouper = StoryGrouper()
    var places: [Int] = []
    for (place, timeline) in timelines.enumerated() {
      guard let profile = ArticleProfile(timeline) else { continue }
      grouper.add(profile)
      places.append(place)
    }
    return grouper.stories().map { story in
      var story = story
      story.members = story.members.map { places[$0] }
      return story
    }
  }

  /// The stories of the articles, sorted by id; members are numbers of articles in the order in which they were added, from
  /// 0, sorted by the articles' ids.
  public consuming func stories() -> [Story] {
    let sorted = articles.indices.sorted { articles[$0].source < articles[$1].source }
    // One text that came twice is one article.
    var copies: [[Int]] = []
    for article in sorted {
      if let last = copies.last?.first, articles[last].source == articles[article].source {
        copies[copies.count - 1].append(article)
      } else {
        copies.append([article])
      }
    }
    let chosen = copies.map { $0.count == 1 ? $0[0] : $0.min(by: precedes) ?? $0[0] }
    vectors = vectors.picked(chosen)
    let graph = NeighbourGraph(vectors)
    vectors = ProfileVectors()
    let communities = Communities(count: chosen.count, edges: graph.edges)
    var members: [Int: [Int]] = [:]
    for (article, story) in communities.representatives.enumerated() { members[story, default: []].append(article) }
    return members.sorted { $0.key < $1.key }.map { story, members in
      let told = members.map { articles[chosen[$0]] }
      return Story(
        id: articles[chosen[story]].source,
        title: StoryTitle.title(
          of: told.map { Timeline.Source(id: $0.source, title: $0.title, published: $0.published) },
          names: told.map(\.names)),
        members: members.flatMap { copies[$0] })
    }
  }

  /// A total order of articles of one id, which differ where they were read with different options.
  private func precedes(_ one: Int, _ other: Int) -> Bool {
    func key(_ article: GroupedArticle) -> [String] {
      [article.title ?? "", article.published?.description ?? ""] + article.names
    }
    let (mine, theirs) = (key(articles[one]), key(articles[other]))
    return mine == theirs ? vectors.precedes(one, other) : mine.lexicographicallyPrecedes(theirs)
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
