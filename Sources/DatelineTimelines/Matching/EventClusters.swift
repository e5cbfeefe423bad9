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

  /// - Parameter told: in the order of the atoms.
  init(_ told: AtomFeatures) {
    let features = told.arrangedByTime()
    let similarity = AtomSimilarity(features)
    let matches = EventClusters.matches(features, similarity)
    var groups = AtomGroups(similarity)
    for match in EventClusters.byCompany(matches, of: features.count) { groups.unite(match) }
    let numbers = number(&groups, features)
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
    var gathered = GatheredAtoms(similarity)
    CandidatePairs(features).forEach(gathering: { gathered.gather($0) }) { meeting in
      if let match = gathered.match(meeting) { found.append(match) }
    }
    return found.surestFirst(indices: (0..<features.count).map(features.index(at:)))
  }

  /// The matches whose times can be one, company by company: those are of one company that a chain of such matches joins.
  ///
  /// What becomes of a company's atoms is its own matter, in the order of its matches; and those of one lie near each other.
  private static func byCompany(_ matches: [AtomMatch], of count: Int) -> [AtomMatch] {
    let compatible = matches.filter(\.isCompatible)
    var companies = DisjointSets(count: count)
    for match in compatible { companies.unite(Int(match.one), Int(match.other)) }
    return dealt(compatible, into: count) { companies.representative(of: Int($0.one)) }
  }

  /// Lists the groups; gives the event of the atom at each place.
  private mutating func number(_ groups: inout AtomGroups, _ features: AtomFeatures) -> [Int] {
    var places = [Int32](repeating: 0, count: groups.count)
    for place in 0..<groups.count { places[Int(features.index(at: place))] = Int32(place) }
    var numbers = [Int](repeating: -1, count: groups.count)
    for (atom, place) in places.enumerated() {
      let root = groups.representative(of: Int(place))
      if numbers[root] < 0 {
        numbers[root] = members.count
        members.append([])
      }
      numbers[Int(place)] = numbers[root]
      members[numbers[root]].append(Int32(atom))
    }
    return numbers
  }
}
