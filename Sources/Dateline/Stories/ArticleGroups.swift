internal import DatelineTimelines

/// Articles that are to be grouped into stories, and what could not be read.
package struct ArticleGroups: Sendable {
  private var grouper = StoryGrouper()
  private var members: [Member] = []
  /// What could not be read, and why.
  package private(set) var failures: [InputError] = []

  /// An article without what grouping keeps of it.
  struct Member: Sendable {
    /// The name that the caller gave it, in JSON.
    var id: [UInt8]
    /// The id of the article.
    var source: String
    /// Its timeline in compact JSON; nil where nobody asked.
    var timeline: [UInt8]?
  }

  /// None so far.
  package init() {}

  /// How many articles there are.
  package var count: Int { members.count }

  mutating func add(_ read: Result<[StoryMember], InputError>) {
    switch read {
    case .success(let more):
      for member in more {
        grouper.add(member.profile)
        members.append(
          Member(id: member.id.json, source: member.profile.source, timeline: member.timeline))
      }
    case .failure(let failure): failures.append(failure)
    }
  }

  /// Groups the articles and writes the lines of one story after the other; the same bytes in whatever order they came.
  package func write(
    _ answer: StoryAnswer, _ write: ([UInt8]) throws(OutputError) -> Void
  ) throws(OutputError) {
    for story in grouper.stories() { try write(answer.lines(of: story, members)) }
  }
}

extension Pipeline {
  /// The articles of inputs, to be grouped into stories; each is known by the name of its input.
  ///
  /// - Parameters:
  ///   - keepsTimelines: whether their timelines are needed later, too.
  ///   - progress: called on any thread after each input, with the number of those done.
  package func articleGroups(
    of inputs: [Input], keepsTimelines: Bool, progress: (@Sendable (Int) -> Void)? = nil
  ) -> ArticleGroups {
    let results = concurrentMap(inputs, progress: progress) { input -> [Result<[StoryMember], InputError>] in
      var results: [Result<[StoryMember], InputError>] = []
      do {
        try forEachBatch(in: input) { articles in
          results.append(
            .success(
              articles.compactMap {
                StoryMember(id: .text(input.name), part(of: $0, from: input), keepsTimeline: keepsTimelines)
              }))
        } failed: {
          results.append(.failure($0))
        }
      } catch {
        results.append(.failure(InputError(error, of: input)))
      }
      return results
    }
    var groups = ArticleGroups()
    for result in results.joined() { groups.add(result) }
    return groups
  }
}
