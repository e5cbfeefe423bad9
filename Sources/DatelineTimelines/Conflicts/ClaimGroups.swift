internal import CivilTime
internal import DatelineModel

/// Groups claims of several voices that speak of one thing, so that their values may be compared.
///
/// Two claims belong together when they count the same, of the same day, in sentences about the same. The surest pairs
/// come first, and a group takes one value of each voice: an article that gives two numbers counts two things.
struct ClaimGroups {
  /// The claims of each group, by index, sorted; the groups by their least claim.
  private(set) var groups: [[Int]] = []

  /// What befell people is told in words of its own, so less likeness is needed than for numbers of anything.
  private static let sameToll = 250
  private static let sameCount = 350
  /// Equal numbers are seldom chance.
  private static let equalValues = 300
  private let claims: [ClaimTraits]
  private let voices: [Int]
  /// For each claim the day of publication, counted from 1970.
  private let published: [Int?]
  private let days: [[Int]]
  private let subjects: ClaimSubjects

  /// - Parameters:
  ///   - claims: sorted.
  ///   - voices: for each claim, the number of its voice.
  ///   - published: for each claim, the day of its article.
  init(_ claims: [Timeline.Claim], voices: [Int], published: [Int?]) {
    (self.voices, self.published) = (voices, published)
    var vocabulary = Vocabulary()
    self.claims = claims.map { ClaimTraits($0, &vocabulary) }
    days = claims.map { $0.days.map(\.dayNumber) }
    subjects = ClaimSubjects(claims, of: .count)
    join(pairs().sorted { ($1.score, $0.one, $0.other) < ($0.score, $1.one, $1.other) })
  }

  /// What is compared of a claim, texts as their numbers.
  private struct ClaimTraits {
    var what: Int32
    var counted: Int32?
    var value: Int32
    /// The value where it is a number.
    var number: Int?
    var isToll: Bool

    init(_ claim: Timeline.Claim, _ vocabulary: inout Vocabulary) {
      (what, value) = (vocabulary.number(of: claim.what), vocabulary.number(of: claim.value))
      counted = claim.counted.map { vocabulary.number(of: $0) }
      number = Int(claim.value)
      isToll = Timeline.Claim.tolls.contains(claim.what)
    }
  }

  private struct Pair {
    var one: Int
    var other: Int
    var score: Int
  }

  private func pairs() -> [Pair] {
    var pairs: [Pair] = []
    subjects.forEachPair { one, other in
      if let score = score(one, other) { pairs.append(Pair(one: one, other: other, score: score)) }
    }
    return pairs
  }

  /// How surely two claims speak of one thing; nil when they don't.
  private func score(_ one: Int, _ other: Int) -> Int? {
    let (mine, theirs) = (claims[one], claims[other])
    guard mine.what == theirs.what, voices[one] != voices[other] || mine.value == theirs.value, isSameTime(one, other),
      isSameOrder(one, other)
    else { return nil }
    // "43 soldiers" and "63 people" are two tolls; "six policemen" and "six officers" may be one.
    if mine.counted != theirs.counted, mine.value != theirs.value { return nil }
    let (shared, contained) = subjects.likeness(one, other)
    let likeness = (shared + contained) / 2
    guard likeness >= (mine.isToll ? ClaimGroups.sameToll : ClaimGroups.sameCount) else {
      return nil
    }
    return likeness + (mine.value == theirs.value ? ClaimGroups.equalValues : 0)
  }

  /// Days that both name must be near each other; what is told without a day is of the week before its article. What is
  /// no toll may be told with any day ("to be paid before Easter"), so there the articles' days decide.
  private func isSameTime(_ one: Int, _ other: Int) -> Bool {
    guard claims[one].isToll else {
      guard let mine = published[one], let theirs = published[other] else { return true }
      return abs(mine - theirs) <= 31
    }
    if !days[one].isEmpty, !days[other].isEmpty {
      return days[one].contains { mine in days[other].contains { abs(mine - $0) <= 1 } }
    }
    guard let mine = days[one].max() ?? published[one], let theirs = days[other].max() ?? published[other] else {
      return true
    }
    return abs(mine - theirs) <= 7
  }

  /// Numbers that lie far apart count two things.
  private func isSameOrder(_ one: Int, _ other: Int) -> Bool {
    guard let mine = claims[one].number, let theirs = claims[other].number else { return true }
    return mine == 0 || theirs == 0 || max(mine, theirs) / min(mine, theirs) < 10
  }

  private mutating func join(_ pairs: [Pair]) {
    var sets = DisjointSets(count: claims.count)
    // For each group of several the value that each of its voices tells.
    var told: [Int: [Int: Int32]] = [:]
    for pair in pairs {
      let (one, other) = (sets.representative(of: pair.one), sets.representative(of: pair.other))
      guard one != other else { continue }
      let (mine, theirs) = (told[one] ?? sayings(of: one), told[other] ?? sayings(of: other))
      let (few, many) = mine.count < theirs.count ? (mine, theirs) : (theirs, mine)
      // A group takes one value of each voice.
      guard few.allSatisfy({ voice, value in many[voice].map { $0 == value } ?? true }) else { continue }
      sets.unite(one, other)
      told[max(one, other)] = nil
      told[min(one, other)] = many.merging(few) { value, _ in value }
    }
    var members: [Int: [Int]] = [:]
    for claim in claims.indices where told[sets.representative(of: claim)] != nil {
      members[sets.representative(of: claim), default: []].append(claim)
    }
    groups = members.values.sorted { $0[0] < $1[0] }
  }

  private func sayings(of claim: Int) -> [Int: Int32] { [voices[claim]: claims[claim].value] }
}

extension Timeline.Claim {
  /// What may befall people who are counted.
  static let tolls: Set<String> = [
    "dead", "injured", "missing", "arrested", "rescued", "evacuated", "displaced", "homeless", "casualties",
  ]
}
