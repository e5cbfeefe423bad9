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
    var groups = AtomGroups(features, similarity)
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
    var found = FoundMatches(atoms: features.count)
    var gathered = GatheredAtoms(features, similarity)
    CandidatePairs(features).forEach(gathering: { gathered.gather($0) }) { meeting in
      if let match = gathered.match(meeting) { found.append(match) }
    }
    return found.surestFirst()
  }

  /// Lists the groups; gives each atom's event.
  private mutating func number(_ groups: AtomGroups) -> [Int] {
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
