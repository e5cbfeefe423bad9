/// Groups of atoms that grow by matches, each with what a further match must respect.
struct AtomGroups {
  private let similarity: AtomSimilarity
  private var sets: DisjointSets
  /// For each root: when all its members can have happened.
  private var earliest: [Int]
  private var latest: [Int]
  /// For each root: the member that tells most, which stands for the group.
  private var speakers: [Int32]
  /// The members of a group, from its root on: for each the next one, -1 behind the last.
  private var next: [Int32]
  /// For each root its last member, and how many there are.
  private var last: [Int32]
  private var counts: [Int32]
  /// For each root of a crowd: where its sentences stand. The few of other groups are gone through.
  private var sentences: [Int: Set<Place>] = [:]

  private static let crowd = 16

  private struct Place: Hashable {
    let source: Int32
    let sentence: Int
  }

  /// Every atom by itself.
  init(_ similarity: AtomSimilarity) {
    let features = similarity.features
    self.similarity = similarity
    sets = DisjointSets(count: features.count)
    earliest = features.bounds.map(\.earliest)
    latest = features.bounds.map(\.latest)
    speakers = (0..<Int32(features.count)).map { $0 }
    next = Array(repeating: -1, count: features.count)
    (last, counts) = (speakers, Array(repeating: 1, count: features.count))
  }

  /// How many atoms there are.
  var count: Int { next.count }

  /// The atom that stands for the group that an atom is in.
  mutating func representative(of atom: Int) -> Int { sets.representative(of: atom) }

  /// Makes one group of those of the two atoms, where nothing speaks against it.
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
    join(gone, to: root)
    speakers[root] = Int32(isTelling(speaker, moreThan: listener) ? speaker : listener)
  }

  private mutating func join(_ gone: Int, to root: Int) {
    let (mine, theirs) = (sentences.removeValue(forKey: root), sentences.removeValue(forKey: gone))
    if counts[root] + counts[gone] > Int32(AtomGroups.crowd) {
      let isMine = counts[root] >= counts[gone]
      var places = (isMine ? mine : theirs) ?? []
      if places.isEmpty { forEachPlace(of: isMine ? root : gone) { places.insert($0) } }
      forEachPlace(of: isMine ? gone : root) { places.insert($0) }
      sentences[root] = places
    }
    next[Int(last[root])] = Int32(gone)
    last[root] = last[gone]
    counts[root] += counts[gone]
  }

  private func shareSentence(_ one: Int, _ other: Int) -> Bool {
    let (few, many) = counts[one] < counts[other] ? (one, other) : (other, one)
    let crowd = counts[many] > Int32(AtomGroups.crowd) ? sentences[many] : nil
    return contains(few) { place in crowd?.contains(place) ?? contains(many) { $0 == place } }
  }

  /// Whether that is true of the place of some member of a root's group.
  private func contains(_ root: Int, where isTrue: (Place) -> Bool) -> Bool {
    var member = Int32(root)
    while member >= 0 {
      if isTrue(place(of: Int(member))) { return true }
      member = next[Int(member)]
    }
    return false
  }

  private func forEachPlace(of root: Int, _ body: (Place) -> Void) {
    _ = contains(root) { place in
      body(place)
      return false
    }
  }

  private func place(of atom: Int) -> Place {
    Place(source: similarity.features.sources[atom], sentence: similarity.features.sentences[atom])
  }

  private func isTelling(_ one: Int, moreThan other: Int) -> Bool {
    let (mine, theirs) = (similarity.weight(of: one), similarity.weight(of: other))
    if mine != theirs { return mine > theirs }
    return similarity.features.index(at: one) < similarity.features.index(at: other)
  }
}
