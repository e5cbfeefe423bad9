/// Groups atoms that tell one event.
///
/// Matches are taken from the surest on; two groups become one when their times still have a moment in common, no
/// sentence would be in the group twice, and what each of them tells best is alike, so that a chain of half likenesses
/// does not join what lies at its ends. The outcome depends on the set of atoms alone.
struct EventClusters {
  /// The atoms of each event, sorted; the events sorted by their least atom.
  private(set) var members: [[Int32]] = []
  /// Pairs of events that are one event told with different days.
  private(set) var redated: [(one: Int, other: Int)] = []

  init(_ features: AtomFeatures) {
    let similarity = AtomSimilarity(features)
    let matches = EventClusters.matches(features, similarity)
    var groups = Groups(features, similarity)
    for match in matches where match.isCompatible { groups.unite(match) }
    let numbers = number(groups)
    var isRedated = [Bool](repeating: false, count: members.count)
    for match in matches where !match.isCompatible {
      let (one, other) = (numbers[Int(match.one)], numbers[Int(match.other)])
      // Each takes part once: three days for one event are rarer than an event that comes back.
      guard one != other, !isRedated[one], !isRedated[other] else { continue }
      (isRedated[one], isRedated[other]) = (true, true)
      redated.append((min(one, other), max(one, other)))
    }
  }

  /// All matches, the surest first, ties by index, none twice.
  private static func matches(_ features: AtomFeatures, _ similarity: AtomSimilarity) -> [AtomMatch] {
    var matches: [AtomMatch] = []
    var limit = 1 << 20
    var gathered = GatheredAtoms(features, similarity)
    CandidatePairs(features).forEach(gathering: { gathered.gather($0) }) { one, other in
      guard let match = gathered.match(one, other) else { return }
      matches.append(match)
      // The same pair meets in several windows: what comes twice is not kept till the end.
      if matches.count == limit {
        settle(&matches)
        limit = max(limit, 2 * matches.count)
      }
    }
    settle(&matches)
    return matches
  }

  /// Sorts matches and leaves one of each.
  private static func settle(_ matches: inout [AtomMatch]) {
    matches.sort { ($1.score, $0.one, $0.other) < ($0.score, $1.one, $1.other) }
    var kept = 0
    for index in matches.indices {
      if kept > 0, matches[kept - 1].one == matches[index].one, matches[kept - 1].other == matches[index].other {
        continue
      }
      matches[kept] = matches[index]
      kept += 1
    }
    matches.removeSubrange(kept...)
  }

  /// Lists the groups; gives each atom's event.
  private mutating func number(_ groups: Groups) -> [Int] {
    var groups = groups
    var numbers = [Int](repeating: -1, count: groups.count)
    for atom in 0..<groups.count {
      let root = groups.representative(of: atom)
      if root == atom {
        numbers[atom] = members.count
        members.append([])
      }
      numbers[atom] = numbers[root]
      members[numbers[atom]].append(Int32(atom))
    }
    return numbers
  }
}

/// Groups that grow by matches, each with what a further match must respect.
private struct Groups {
  private let features: AtomFeatures
  private let similarity: AtomSimilarity
  private var sets: DisjointSets
  /// For each root: when all its members can have happened.
  private var earliest: [Int]
  private var latest: [Int]
  /// For each root of several: where its sentences stand.
  private var sentences: [Int: Set<Place>] = [:]
  /// For each root: the member that tells most, which stands for the group.
  private var speakers: [Int32]

  private struct Place: Hashable {
    let source: Int32
    let sentence: Int
  }

  init(_ features: AtomFeatures, _ similarity: AtomSimilarity) {
    (self.features, self.similarity) = (features, similarity)
    sets = DisjointSets(count: features.count)
    earliest = features.bounds.map(\.earliest)
    latest = features.bounds.map(\.latest)
    speakers = (0..<Int32(features.count)).map { $0 }
  }

  var count: Int { features.count }

  mutating func representative(of atom: Int) -> Int { sets.representative(of: atom) }

  mutating func unite(_ match: AtomMatch) {
    let (one, other) = (representative(of: Int(match.one)), representative(of: Int(match.other)))
    guard one != other else { return }
    let (begin, end) = (max(earliest[one], earliest[other]), min(latest[one], latest[other]))
    guard begin < end else { return }
    guard !shareSentence(one, other) else { return }
    let (speaker, listener) = (Int(speakers[one]), Int(speakers[other]))
    if speaker != Int(match.one) || listener != Int(match.other) {
      let least = AtomSimilarity.sameEvent - 120
      let (first, second) = (min(speaker, listener), max(speaker, listener))
      guard similarity.score(first, second, isCompatible: true, atLeast: least) != nil else { return }
    }
    sets.unite(one, other)
    let (root, gone) = (min(one, other), max(one, other))
    (earliest[root], latest[root]) = (begin, end)
    let (mine, theirs) = (takePlaces(of: root), takePlaces(of: gone))
    sentences[root] = mine.count >= theirs.count ? adding(theirs, to: mine) : adding(mine, to: theirs)
    speakers[root] = Int32(isTelling(speaker, moreThan: listener) ? speaker : listener)
  }

  private func shareSentence(_ one: Int, _ other: Int) -> Bool {
    switch (sentences[one], sentences[other]) {
    case (nil, nil): place(of: one) == place(of: other)
    case (let mine?, nil): mine.contains(place(of: other))
    case (nil, let theirs?): theirs.contains(place(of: one))
    case (let mine?, let theirs?):
      mine.count < theirs.count ? mine.contains(where: theirs.contains) : theirs.contains(where: mine.contains)
    }
  }

  private func place(of atom: Int) -> Place {
    Place(source: features.sources[atom], sentence: features.sentences[atom])
  }

  private mutating func takePlaces(of root: Int) -> Set<Place> {
    sentences.removeValue(forKey: root) ?? [place(of: root)]
  }

  private func adding(_ few: Set<Place>, to many: consuming Set<Place>) -> Set<Place> {
    many.formUnion(few)
    return many
  }

  private func isTelling(_ one: Int, moreThan other: Int) -> Bool {
    let (mine, theirs) = (features.weights.sum(features.words[one]), features.weights.sum(features.words[other]))
    return mine == theirs ? one < other : mine > theirs
  }
}
