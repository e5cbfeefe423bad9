internal import DatelineModel

/// Which articles carry the same text, so that they are one voice, however many printed it.
struct Syndication {
  /// For each source's index, the least index of the sources that say the same.
  let voices: [Int]

  /// - Parameters:
  ///   - quotes: for each atom, the hash of its sentence and the index of its source.
  ///   - count: how many sources there are.
  init(quotes: [(hash: UInt64, source: Int)], count: Int) {
    var distinct: [(hash: UInt64, source: Int)] = []
    for quote in quotes.sorted(by: { ($0.hash, $0.source) < ($1.hash, $1.source) })
    where distinct.last.map({ $0 != quote }) ?? true {
      distinct.append(quote)
    }
    var sizes = [Int](repeating: 0, count: count)
    var shared: [Pair: Int] = [:]
    for (index, quote) in distinct.enumerated() {
      sizes[quote.source] += 1
      // Neighbours are enough: copies share nearly all their sentences, so they stand together again and again.
      if index > 0, distinct[index - 1].hash == quote.hash {
        shared[Pair(one: distinct[index - 1].source, other: quote.source), default: 0] += 1
      }
    }
    var groups = DisjointSets(count: count)
    for (pair, number) in shared where Syndication.isCopy(shared: number, sizes[pair.one], sizes[pair.other]) {
      groups.unite(pair.one, pair.other)
    }
    voices = (0..<count).map { groups.representative(of: $0) }
  }

  /// Most sentences of the shorter one stand in the longer one, and more than a phrase or two that both quote.
  private static func isCopy(shared: Int, _ one: Int, _ other: Int) -> Bool {
    shared >= 3 && shared * 10 >= min(one, other) * 6
  }

  private struct Pair: Hashable {
    let one: Int
    let other: Int
  }

  /// One note a group of copies.
  func diagnostics(sources: [Timeline.Source]) -> [Diagnostic] {
    var copies: [Int: [Int]] = [:]
    for (index, voice) in voices.enumerated() where voice != index { copies[voice, default: []].append(index) }
    return copies.sorted { $0.key < $1.key }.map { voice, others in
      let names = ([voice] + others).prefix(4).map { sources[$0].nameForPeople }.joined(separator: ", ")
      let more = others.count > 3 ? " and \(others.count - 3) more" : ""
      return DerivedDiagnostic.copies.note("The same text, counted as one source: \(names)\(more).")
    }
  }
}

extension Timeline.Source {
  /// “Title” (publisher), or what is known of it.
  var nameForPeople: String {
    let name = title.map { "“\($0)”" } ?? url ?? id
    return publisher.map { "\(name) (\($0))" } ?? name
  }
}
