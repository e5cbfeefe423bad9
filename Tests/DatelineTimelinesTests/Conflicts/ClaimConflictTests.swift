import CivilTime
import DatelineModel
import Testing

@testable import DatelineTimelines

/// What articles disagree on that are published a day after each other: `a` on the 4th, `b` on the 5th, `c` on the 6th.
@Suite struct ClaimConflictTests {
  private static let fire = "ferry guillemot fire harbour engine burn"
  private static let march = "union march town hall crowd"

  private func conflicts(_ claims: [Timeline.Claim]) -> [String] {
    let sources = ["a", "b", "c"].enumerated().map { Tellings.source($1, "2031-03-0\($0 + 4)") }
    let atoms = [
      Tellings.atom("a", ClaimConflictTests.fire, "2031-03-03"),
      Tellings.atom("b", ClaimConflictTests.march, "2031-03-03"),
    ]
    let timeline = TimelineBuilder.timeline(
      title: nil, sources: sources, atoms: atoms, claims: claims + ClaimConflictTests.background, diagnostics: [])
    return timeline.conflicts.map { conflict in
      "\(conflict.what)" + ": "
        + conflict.sides.map { "\($0.value) (\($0.sources.map(\.source).joined(separator: ",")))" }.joined(
          separator: " | ")
    }
  }

  /// Claims about other matters, so that words have a weight.
  private static let background = (1...20).map { number in
    claim("a", "\(number)", "lamp", "lamp street \(number) row\(number) post\(number)", sentence: 100 + number)
  }

  private static func claim(
    _ source: String, _ value: String, _ what: String, _ subject: String, _ precision: Timeline.Claim.Precision? = nil,
    day: String? = nil, counted: String? = nil, sentence: Int = 0
  ) -> Timeline.Claim {
    Timeline.Claim(
      source: source, quote: "\(value) \(what) (\(source)).", start: sentence * 100, end: sentence * 100 + 50,
      kind: .count, what: what, value: value, precision: precision, counted: counted,
      subject: subject.split(separator: " ").map(String.init).sorted(),
      days: [day.flatMap { CivilDate(iso: $0) }].compactMap(\.self))
  }

  @Test func aTollThatRises() {
    let claims = [
      Self.claim("a", "30", "dead", Self.fire), Self.claim("b", "39", "dead", Self.fire + " ministry"),
      Self.claim("c", "56", "dead", "toll ferry fire rise", .least),
    ]
    #expect(conflicts(claims) == ["how many, unless the number grew: 30 dead (a) | 39 dead (b) | at least 56 dead (c)"])
  }

  @Test func aTollThatIsDisputed() {
    let claims = [
      Self.claim("a", "112", "dead", Self.fire), Self.claim("b", "30", "dead", Self.fire),
      Self.claim("c", "30", "dead", Self.fire),
    ]
    #expect(conflicts(claims) == ["how many: 30 dead (b,c) | 112 dead (a)"])
  }

  @Test func money() {
    let claims = [
      Self.claim("a", "6400000", "£", "bridge girder repair cost council budget"),
      Self.claim("b", "7000000", "£", "bridge girder repair cost council budget", .over),
    ]
    #expect(conflicts(claims) == ["how many, unless the number grew: £6,400,000 (a) | more than £7,000,000 (b)"])
  }

  @Test(
    arguments: [
      ("60", Timeline.Claim.Precision.about, "58"), ("70", .over, "74"), ("500", .most, "480"), ("30", nil, "30"),
    ])
  func whatRoundingExplains(_ told: String, _ precision: Timeline.Claim.Precision?, _ other: String) {
    let claims = [
      Self.claim("a", told, "dead", Self.fire, precision), Self.claim("b", other, "dead", Self.fire),
    ]
    #expect(conflicts(claims) == [])
  }

  @Test func otherMatters() {
    let claims = [
      Self.claim("a", "30", "dead", Self.fire), Self.claim("b", "12", "dead", Self.march),
      Self.claim("c", "45", "injured", Self.fire),
    ]
    #expect(conflicts(claims) == [])
  }

  @Test func otherDays() {
    let claims = [
      Self.claim("a", "30", "dead", Self.fire, day: "2031-03-03"),
      Self.claim("b", "12", "dead", Self.fire, day: "2030-11-20"),
    ]
    #expect(conflicts(claims) == [])
  }

  @Test func othersAreCounted() {
    let claims = [
      Self.claim("a", "30", "dead", Self.fire, counted: "sailor"),
      Self.claim("b", "12", "dead", Self.fire, counted: "horse"),
    ]
    #expect(conflicts(claims) == [])
  }

  @Test func oneArticleThatGivesTwoNumbersCountsTwoThings() {
    let claims = [
      Self.claim("a", "3", "dead", Self.fire), Self.claim("a", "7", "dead", Self.fire, sentence: 1),
      Self.claim("b", "3", "dead", Self.fire),
    ]
    #expect(conflicts(claims) == [])
  }

  @Test func aPlaceOnTwoSides() {
    func claim(_ source: String, _ side: String, sentence: Int = 0) -> Timeline.Claim {
      Timeline.Claim(
        source: source, quote: "In \(side) Varn province.", start: sentence, end: sentence + 9, kind: .location,
        what: "Varn", value: side, subject: [])
    }
    #expect(conflicts([claim("a", "western"), claim("b", "western")]) == [])
    #expect(
      conflicts([claim("a", "western"), claim("b", "central"), claim("c", "western")])
        == ["where Varn lies: central (b) | western (a,c)"])
    #expect(conflicts([claim("a", "western"), claim("a", "eastern", sentence: 50), claim("b", "western")]) == [])
  }

  private static func responsibility(_ source: String, _ doers: String, _ subject: String, sentence: Int = 0)
    -> Timeline.Claim
  {
    Timeline.Claim(
      source: source, quote: "\(doers) (\(source)).", start: sentence * 100, end: sentence * 100 + 50,
      kind: .responsibility, what: "responsibility", value: doers,
      subject: subject.split(separator: " ").map(String.init).sorted())
  }

  @Test func whoDidIt() {
    let deed = "attack ferry guillemot"
    let claims = [
      Self.responsibility("a", "", deed + " harbour"), Self.responsibility("b", "Red Hand Order", deed),
      Self.responsibility("c", "RHO", deed),
    ]
    #expect(
      conflicts(claims) == ["who did it, unless it was claimed later: nobody known (a) | Red Hand Order (b,c)"])
    #expect(conflicts(Array(claims.dropFirst())) == [])
    #expect(
      conflicts([Self.responsibility("a", "Blue Hand; Red Hand", deed), Self.responsibility("b", "Red Hand", deed)])
        == ["who did it: Red Hand (b) | Blue Hand and Red Hand (a)"])
  }

  @Test func whoDidOtherDeeds() {
    let claims = [
      Self.responsibility("a", "", "attack ferry guillemot"), Self.responsibility("b", "Red Hand", "attack town hall"),
    ]
    #expect(conflicts(claims) == [])
  }

  @Test func whoeverNamesTwoDoersSpeaksOfTwoDeeds() {
    let claims = [
      Self.responsibility("a", "Red Hand", "attack ferry guillemot"),
      Self.responsibility("a", "", "attack ferry guillemot harbour", sentence: 1),
    ]
    #expect(conflicts(claims) == [])
  }

  @Test func theConflictNamesTheEvent() {
    let atom = Tellings.atom("a", ClaimConflictTests.fire, "2031-03-03")
    let timeline = TimelineBuilder.timeline(
      title: nil, sources: [Tellings.source("a", "2031-03-04"), Tellings.source("b", "2031-03-04")], atoms: [atom],
      claims: [Self.claim("a", "30", "dead", Self.fire), Self.claim("b", "39", "dead", Self.fire)], diagnostics: [])
    #expect(timeline.conflicts.map(\.events) == [[atom.id]])
  }
}
