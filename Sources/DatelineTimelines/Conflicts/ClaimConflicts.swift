internal import CivilTime
internal import DatelineModel

/// What the claims of independent articles disagree on.
struct ClaimConflicts {
  private let claims: [Timeline.Claim]
  private let voices: [Int]
  private let published: [Int?]

  /// - Parameters:
  ///   - claims: sorted.
  ///   - voices: for each claim, the number of its voice.
  ///   - published: for each claim, the day of its article, counted from 1970.
  init(_ claims: [Timeline.Claim], voices: [Int], published: [Int?]) {
    (self.claims, self.voices, self.published) = (claims, voices, published)
  }

  /// A disagreement: what it is about, and the claims of each side.
  struct Contradiction {
    var what: Timeline.Conflict.Matter
    var sides: [(value: String, claims: [Int])]
  }

  /// All disagreements, in the order of their first claims.
  func disputes() -> [Contradiction] {
    let groups = ClaimGroups(claims, voices: voices, published: published).groups
    let responsibility = ResponsibilityDisputes(claims, voices: voices, published: published).disputes()
    return (counts(groups) + days(groups) + locations() + responsibility).sorted { first($0) < first($1) }
  }

  private func first(_ dispute: Contradiction) -> Int { dispute.sides.flatMap(\.claims).min() ?? 0 }

  // MARK: Numbers

  private func counts(_ groups: [[Int]]) -> [Contradiction] {
    groups.compactMap { group in
      let values = Dictionary(grouping: group) { claims[$0].value }
      guard values.count > 1, isDisputed(group) else { return nil }
      let sides = values.sorted { ($0.key.utf8.count, $0.key) < ($1.key.utf8.count, $1.key) }
      return Contradiction(
        what: .count(mayHaveGrown: isRising(sides.map(\.value))),
        sides: sides.map { (claims[$0.value[0]].valueForPeople, $0.value) })
    }
  }

  private func isDisputed(_ group: [Int]) -> Bool {
    group.contains { one in group.contains { !claims[one].agrees(with: claims[$0]) } }
  }

  /// Whether each greater number was published later than the lesser ones: then the later one mends the earlier.
  private func isRising(_ sides: [[Int]]) -> Bool {
    zip(sides, sides.dropFirst()).allSatisfy { lesser, greater in
      guard let last = lesser.compactMap({ published[$0] }).max(),
        let first = greater.compactMap({ published[$0] }).min()
      else { return false }
      return last < first
    }
  }

  // MARK: Days

  /// Numbers that agree and are too great to do so by chance tell one event; so their days should agree, too.
  private func days(_ groups: [[Int]]) -> [Contradiction] {
    groups.compactMap { group in
      let told = group.filter { claims[$0].days.count == 1 && (Int(claims[$0].value) ?? 0) >= 10 }
      let days = Dictionary(grouping: told) { claims[$0].days[0] }
      guard days.count > 1, Set(told.map { claims[$0].value }).count == 1, Set(told.map { voices[$0] }).count > 1 else {
        return nil
      }
      let sides = days.sorted { $0.key < $1.key }.map { (value: WhenText.day($0.key), claims: $0.value) }
      return Contradiction(what: .date, sides: sides)
    }
  }

  // MARK: Places

  private func locations() -> [Contradiction] {
    let places = Dictionary(grouping: claims.indices.filter { claims[$0].kind == .location }) {
      FoldedForm.string(claims[$0].what.utf8.span)
    }
    return places.sorted { $0.key < $1.key }.compactMap { _, told in
      let values = Dictionary(grouping: told) { claims[$0].value }
      // Whoever puts a place on two sides speaks of two parts of it.
      let isPlain = Dictionary(grouping: told) { voices[$0] }.values.allSatisfy {
        Set($0.map { claims[$0].value }).count == 1
      }
      guard values.count > 1, isPlain else { return nil }
      return Contradiction(
        what: .location(claims[told[0]].what),
        sides: values.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
    }
  }
}

extension Timeline.Claim {
  /// Whether two numbers can be the same as they are meant: "nearly 60" and 58, but not "at least 63" and "at least 72",
  /// each of which is all that its teller knows.
  func agrees(with other: Timeline.Claim) -> Bool {
    guard let mine = Int(value), let theirs = Int(other.value), mine != theirs else { return value == other.value }
    // "as many as 149" and "up to 176" are two estimates.
    if precision == .most, other.precision == .most { return false }
    return allows(theirs) || other.allows(mine)
  }

  private func allows(_ number: Int) -> Bool {
    guard let told = Int(value) else { return false }
    switch precision {
    case .about: return (number > told ? number - told : told - number) <= told / 10
    case .over: return number >= told && number - told <= told / 5
    case .most: return number <= told
    case .least, nil: return false
    }
  }

  /// "at least 1,200 dead", "£6,400,000".
  var valueForPeople: String {
    let digits = Array(value.utf8)
    var grouped: [UInt8] = []
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { grouped.append(UInt8(ascii: ",")) }
      grouped.append(digit)
    }
    let number = String(decoding: grouped, as: UTF8.self)
    let amount = ["£", "$", "€"].contains(what) ? what + number : "\(number) \(what)"
    switch precision {
    case .about: return "about \(amount)"
    case .over: return "more than \(amount)"
    case .least: return "at least \(amount)"
    case .most: return "up to \(amount)"
    case nil: return amount
    }
  }
}
