internal import CivilTime
internal import DatelineModel

/// Whom several articles make responsible for one deed, where they disagree: other doers, or nobody here and somebody
/// there.
struct ResponsibilityDisputes {
  private let claims: [Timeline.Claim]
  private let voices: [Int]
  private let published: [Int?]
  private let days: [Set<Int>]
  private let subjects: ClaimSubjects

  /// Subjects that share so much of the lesser one, in thousandths, and so many words speak of one deed.
  private static let sameDeed = 600
  private static let sharedWords = 2
  /// News of one deed lies so many days apart at most.
  private static let reach = 31

  /// - Parameters:
  ///   - claims: sorted.
  ///   - voices: for each claim, the number of its voice.
  ///   - published: for each claim, the day of its article.
  init(_ claims: [Timeline.Claim], voices: [Int], published: [Int?]) {
    (self.claims, self.voices, self.published) = (claims, voices, published)
    days = claims.map { Set($0.days.map(\.dayNumber)) }
    subjects = ClaimSubjects(claims, of: .responsibility)
  }

  /// The disputes, in the order of their first claims.
  func disputes() -> [ClaimConflicts.Contradiction] {
    groups().map { members in
      let sides = sides(of: members).sorted { $0.doers < $1.doers }
      let nobody = sides.filter(\.doers.isNobody).flatMap(\.claims)
      let somebody = sides.filter { !$0.doers.isNobody }.flatMap(\.claims)
      let isClaimedLater = !nobody.isEmpty && isBefore(nobody, somebody)
      return ClaimConflicts.Contradiction(
        what: .responsibility(mayBeClaimedLater: isClaimedLater),
        sides: sides.map { ($0.doers.text, $0.claims) })
    }
  }

  /// The sides, each with all that say the same.
  private func sides(of members: [Int]) -> [(doers: Doers, claims: [Int])] {
    var sides: [(doers: Doers, claims: [Int])] = []
    for member in members {
      let own = Doers(claims[member].value)
      if let side = sides.firstIndex(where: { $0.doers == own }) {
        sides[side].claims.append(member)
      } else {
        sides.append((own, [member]))
      }
    }
    return sides
  }

  private func isBefore(_ some: [Int], _ others: [Int]) -> Bool {
    guard let last = some.compactMap({ published[$0] }).max(), let first = others.compactMap({ published[$0] }).min()
    else { return false }
    return last <= first
  }

  // MARK: What belongs together

  private struct Hearing: Hashable {
    let dispute: Int
    let voice: Int
  }

  /// The claims of each disputed deed, sorted: those that contradict each other, and who agrees with one of them.
  private func groups() -> [[Int]] {
    var (sets, isDisputed) = (DisjointSets(count: claims.count), Set<Int>())
    var agreed: [(one: Int, other: Int)] = []
    subjects.forEachPair { one, other in
      guard voices[one] != voices[other], isOneDeed(one, other) else { return }
      if Doers(claims[one].value) == Doers(claims[other].value) {
        agreed.append((one, other))
      } else {
        sets.unite(one, other)
        isDisputed.formUnion([one, other])
      }
    }
    // Who agrees is heard once a voice: an article that says both speaks of two deeds.
    var heard = Set(isDisputed.map { Hearing(dispute: sets.representative(of: $0), voice: voices[$0]) })
    for (one, other) in agreed where isDisputed.contains(one) != isDisputed.contains(other) {
      let (inside, outside) = isDisputed.contains(one) ? (one, other) : (other, one)
      if heard.insert(Hearing(dispute: sets.representative(of: inside), voice: voices[outside])).inserted {
        sets.unite(inside, outside)
      }
    }
    var members: [Int: [Int]] = [:]
    let disputed = Set(isDisputed.map { sets.representative(of: $0) })
    for claim in claims.indices where disputed.contains(sets.representative(of: claim)) {
      members[sets.representative(of: claim), default: []].append(claim)
    }
    return members.values.sorted { $0[0] < $1[0] }
  }

  private func isOneDeed(_ one: Int, _ other: Int) -> Bool {
    isOneTime(one, other) && subjects.sharedWords(one, other) >= ResponsibilityDisputes.sharedWords
      && subjects.likeness(one, other).contained >= ResponsibilityDisputes.sameDeed
      && subjects.sharesRarest(one, other)
  }

  private func isOneTime(_ one: Int, _ other: Int) -> Bool {
    if !days[one].isEmpty, !days[other].isEmpty {
      guard days[one].contains(where: { mine in days[other].contains { abs(mine - $0) <= 1 } }) else { return false }
    }
    guard let mine = published[one], let theirs = published[other] else { return true }
    return abs(mine - theirs) <= ResponsibilityDisputes.reach
  }
}
