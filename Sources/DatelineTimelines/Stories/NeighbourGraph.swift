/// For each article the articles that are most like it, as far as they may be of its story.
///
/// Only articles that share one of their heaviest terms meet. Where many share one, they are put in the order of their days
/// and each meets those next to it, so that the work grows with the number of articles.
struct NeighbourGraph {
  /// Two articles that are neighbours, the lesser index first, and how like they are in thousandths.
  struct Edge: Hashable {
    var one: Int32
    var other: Int32
    var likeness: Int32
  }

  /// What is less alike is of different stories: of pages on unrelated matters the likest two seldom reach it.
  static let leastLikeness = 110
  /// The most neighbours that an article looks for itself; more may look for it.
  static let neighbourLimit = 20
  /// How many of an article's terms it stands under.
  private static let wordLimit = 16
  /// Under a term of up to so many articles all meet.
  private static let crowd = 64
  /// Under a term of more, each meets so many that come next by their days.
  static let reach = 24

  /// Sorted, none twice.
  let edges: [Edge]

  init(_ vectors: ProfileVectors) {
    var nearest = Nearest(count: vectors.count)
    NeighbourGraph.forEachPair(of: vectors) { one, other in
      guard !nearest.knows(one, other) else { return }
      let likeness = vectors.likeness(one, other)
      if likeness >= NeighbourGraph.leastLikeness { nearest.add(one, other, likeness) }
    }
    edges = nearest.edges
  }

  private struct Posting {
    var word: UInt64
    var day: Int
    var article: Int32
  }

  /// Hands every pair that meets to `body`, some more than once, in an order that depends on the articles alone.
  private static func forEachPair(of vectors: ProfileVectors, _ body: (Int, Int) -> Void) {
    var entries: [Posting] = []
    for article in 0..<vectors.count {
      let day = vectors.days[article] ?? .min
      for word in vectors.heaviest(wordLimit, of: article) {
        entries.append(Posting(word: word, day: day, article: Int32(article)))
      }
    }
    entries.sort { ($0.word, $0.day, $0.article) < ($1.word, $1.day, $1.article) }
    var start = 0
    while start < entries.count {
      var end = start + 1
      while end < entries.count, entries[end].word == entries[start].word { end += 1 }
      let reach = end - start <= crowd ? crowd : self.reach
      for left in start..<end {
        for right in (left + 1)..<max(left + 1, min(end, left + 1 + reach)) {
          let (one, other) = (Int(entries[left].article), Int(entries[right].article))
          body(min(one, other), max(one, other))
        }
      }
      start = end
    }
  }
}

/// The likest articles of each, the likest first, ties by index.
private struct Nearest {
  private struct Neighbour {
    var article: Int32 = -1
    var likeness: Int32 = -1
  }

  private var neighbours: [Neighbour]
  private let count: Int
  private static let limit = NeighbourGraph.neighbourLimit

  init(count: Int) {
    self.count = count
    neighbours = Array(repeating: Neighbour(), count: count * Self.limit)
  }

  /// Whether either of two has the other among its likest: then they were compared before.
  func knows(_ one: Int, _ other: Int) -> Bool { has(one, other) || has(other, one) }

  private func has(_ article: Int, _ other: Int) -> Bool {
    let start = article * Self.limit
    for place in start..<start + Self.limit {
      if neighbours[place].article == Int32(other) { return true }
      if neighbours[place].article < 0 { return false }
    }
    return false
  }

  mutating func add(_ one: Int, _ other: Int, _ likeness: Int) {
    insert(other, likeness, to: one)
    insert(one, likeness, to: other)
  }

  private mutating func insert(_ other: Int, _ likeness: Int, to article: Int) {
    let start = article * Self.limit
    var place = start + Self.limit - 1
    func precedes(_ held: Neighbour) -> Bool {
      (Int32(likeness), held.article) > (held.likeness, Int32(other)) || held.article < 0
    }
    guard precedes(neighbours[place]) else { return }
    while place > start, precedes(neighbours[place - 1]) {
      neighbours[place] = neighbours[place - 1]
      place -= 1
    }
    neighbours[place] = Neighbour(article: Int32(other), likeness: Int32(likeness))
  }

  var edges: [NeighbourGraph.Edge] {
    var edges: [NeighbourGraph.Edge] = []
    for article in 0..<Int32(count) {
      let start = Int(article) * Self.limit
      for neighbour in neighbours[start..<start + Self.limit] where neighbour.article >= 0 {
        edges.append(
          NeighbourGraph.Edge(
            one: min(article, neighbour.article), other: max(article, neighbour.article),
            likeness: neighbour.likeness))
      }
    }
    edges.sort { ($0.one, $0.other) < ($1.one, $1.other) }
    var distinct: [NeighbourGraph.Edge] = []
    for edge in edges where distinct.last != edge { distinct.append(edge) }
    return distinct
  }
}
