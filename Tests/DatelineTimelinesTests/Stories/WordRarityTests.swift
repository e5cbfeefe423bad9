import DatelineModel
import Testing

@testable import DatelineTimelines

@Suite struct WordRarityTests {
  private func rarity(_ word: String) -> Int { WordRarity.of(FoldedForm.hash(word)) }

  @Test func commonWordsTellNothing() { #expect(["the", "of", "and"].map(rarity) == [0, 0, 0]) }

  @Test func whatNobodyListsTellsMost() { #expect(rarity("varnholmsund") == WordRarity.highest) }

  @Test func theRarerTheMore() {
    let words = ["said", "police", "ferry", "girder"]
    #expect(words.map(rarity) == words.map(rarity).sorted())
    #expect(rarity("said") < 50)
    #expect(rarity("girder") > 80)
  }
}
