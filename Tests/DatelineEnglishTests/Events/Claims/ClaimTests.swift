import CivilTime
import DatelineModel
import Testing

@testable import DatelineEnglish

/// What sentences claim. The table says: sentence, then each claim as precision, number, what, and who is counted.
@Suite struct ClaimTests {
  @Test(
    arguments: [
      ("The blast killed at least 13 people in Varn.", ["at least 13 dead"]),
      ("Thirteen miners were killed and nine wounded in Varn.", ["13 dead (miner)", "9 injured"]),
      ("A coach left the road in Varn, killing thirty and wounding 45.", ["30 dead", "45 injured"]),
      ("The toll of the fire in Varn had risen to 39 dead, with 41 injured.", ["39 dead", "41 injured"]),
      ("The death toll of the fire in Varn rose to more than 56.", ["over 56 dead"]),
      ("Nearly two dozen sailors are missing off Varn.", ["about 24 missing (sailor)"]),
      ("Up to 2,000 dockers marched through Varn.", ["at most 2000 dockers"]),
      ("The town of Varn will pay £6.4 million for the pier.", ["6400000 £"]),
      ("Repairs in Varn cost about 1.5 million euros.", ["about 1500000 €"]),
      ("The bridge of Varn carries about 9,000 vehicles a day.", ["about 9000 vehicles a day"]),
      ("Some 12,000 vehicles cross the bridge of Varn every day.", ["about 12000 vehicles a day"]),
      ("Nobody was hurt in the fire at Varn.", ["0 injured"]),
      ("No deaths were reported from Varn.", ["0 dead"]),
      ("No fewer than two hundred and five ferries called at Varn.", ["at least 205 ferries"]),
    ])
  func counts(sentence: String, claims: [String]) { #expect(counts(in: sentence) == claims) }

  @Test(
    arguments: [
      "They waited for three hours in Varn.", "On 13 March 2031 the pier of Varn was closed.",
      "He is 45 years old and lives in Varn.", "One of them lived in Varn.",
    ])
  func whatCountsNothing(sentence: String) { #expect(counts(in: sentence) == []) }

  @Test func placesOnASideOfTheCountry() {
    let claims = Desk(
      "A bomber struck in western Varn province. The attack on Lind, in the central province of Osmark, failed."
    )
    .claims().filter { $0.kind == .location }
    #expect(claims.map { "\($0.value) \($0.what)" } == ["western Varn", "central Osmark"])
  }

  @Test(
    arguments: [
      ("The Red Hand claimed responsibility for the attack on Varn.", ["Red Hand: varn"]),
      ("No group immediately claimed responsibility for the attack on Varn.", [": varn"]),
      ("Nobody has claimed responsibility for the attack on Varn.", [": varn"]),
      ("There was no claim of responsibility for the attack on Varn.", [": varn"]),
      ("The attacks on ferries in Varn were blamed on the Red Hand and ROF.", ["ROF; Red Hand: varn"]),
      ("Lind blamed the Red Hand for the attack on Varn.", ["Red Hand: varn"]),
      ("The Red Hand will claim responsibility for the attack on Varn.", []),
      ("A group from Varn claimed responsibility for the attack.", []),
    ])
  func whoDidIt(sentence: String, claims: [String]) {
    let found = Desk(sentence).claims().filter { $0.kind == .responsibility }
    #expect(found.map { "\($0.value): \($0.subject.last ?? "")" } == claims)
  }

  @Test func eitherAttackWasToldBefore() {
    let claims = Desk(
      "A bomb hit the market of Varn. Another one struck the pier of Lind. Nobody claimed responsibility for either attack."
    ).claims().filter { $0.kind == .responsibility }
    #expect(claims.first.map { Set($0.subject).isSuperset(of: ["varn", "lind", "market", "pier"]) } == true)
  }

  @Test func thatSomethingWasSaidOnADayDatesNoMoreThanTheSaying() {
    let claims = Desk("At least 13 people were killed in the blast at Varn, officials said on Monday.").claims()
    #expect(claims.map(\.days) == [[]])
  }

  @Test func aSentenceThatPointsBackIsAboutWhatWasToldBefore() {
    let claims = Desk("A bomber struck the market of Varn on 3 March 2031. Six people were killed in that attack.")
      .claims()
    #expect(claims.map { $0.days.map(\.description) } == [["2031-03-03"]])
    #expect(claims.first?.subject.contains("market") == true)
  }

  @Test(
    arguments: [
      ("2,000", 2000), ("1.5 million", 1_500_000), ("twenty-three", 23), ("a dozen", 12), ("two dozen", 24),
      ("a hundred and five", 105), ("three thousand two hundred", 3200), ("6.4 million", 6_400_000),
    ])
  func numbers(words: String, value: Int) {
    let words = words.split(separator: " ").map(String.init)
    #expect(NumberReader.number(in: words, at: 0)?.value == value)
    #expect(NumberReader.number(in: words, at: 0)?.end == words.count)
  }

  @Test(arguments: ["half", "4.5", "1st", "a", "and", "hundreds", "21:30"])
  func noNumbers(word: String) { #expect(NumberReader.number(in: [word], at: 0) == nil) }

  private func counts(in sentence: String) -> [String] {
    Desk(sentence).claims().filter { $0.kind == .count }.map { claim in
      let number = (claim.precision.map { $0.rawValue + " " } ?? "") + claim.value + " " + claim.what
      return number + (claim.counted.map { " (\($0))" } ?? "")
    }
  }
}
