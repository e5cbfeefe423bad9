import DatelineTimelines
import Testing

@testable import Dateline

/// A correction is written so that it reads back as the same, whatever its words are.
@Suite struct CorrectionTextTests {
  private static let words = [
    "The bridge was shut.", "“Shut”: no # comment, 'quotes' and \"more\"", "- not a list", "null", "", " spaces ",
    "a\nb\tc",
    "\u{7}\u{85}\u{2028}\u{FEFF}é🌊", "{a: [b]}", "back\\slash \\n", "~", "*anchor &alias !tag %x @y `z`", "1e5",
  ]

  @Test(arguments: words) func everyFieldReadsBack(words: String) throws {
    var change = EventChange(EventAddress(id: "0r3ev6wkd3fa9xq4", quote: words, summary: words))
    change.date = EditedDate("2024-03-12/2024-03-14")
    (change.summary, change.status, change.isHidden, change.isChecked) = (words, .alleged, true, true)
    change.merged = [EventAddress(quote: words), EventAddress(id: "1e50000000000000", quote: words, summary: words)]
    change.split = [EventAddress(id: "7m2k5zt0q8yc1hjb")]
    change.note = words
    let correction = Correction.change(change)
    #expect(try Correction(text: correction.text) == correction, "\(correction.text)")

    var added = AddedEvent(words)
    added.when = EditedDate("[2024-05-01..2024-05-10]~").flatMap { if case .known(let when) = $0 { when } else { nil } }
    (added.status, added.participants, added.places, added.note) = (.planned, [words, "B"], [words], words)
    added.proof = AddedEvent.Proof(quote: words, source: words)
    let addition = Correction.add(added)
    #expect(try Correction(text: addition.text) == addition, "\(addition.text)")
  }

  @Test func aListIsTheItemsOneBehindTheOther() throws {
    var one = EventChange(EventAddress(id: "0r3ev6wkd3fa9xq4"))
    one.isHidden = true
    let all = [Correction.change(one), .add(AddedEvent("The minister visits."))]
    let list = try CorrectionList(Array(all.map(\.text).joined().utf8), path: "corrections.yml")
    #expect(list.corrections == all)
  }

  @Test(arguments: ["", "- hide: true", "event: a", "- event: a\n  hide: true\n- event: b\n  hide: true"])
  func whatIsNotOneCorrectionIsRefused(text: String) {
    #expect(throws: ProjectError.self) { try Correction(text: text) }
  }

  @Test(arguments: [
    "2024-03-12", "2024-03", "2024", "198", "2024-Q1", "2024-03-12T06:30", "2024-03-12~", "2024-03-12/2024-03-14",
    "2024-03-12/..", "../2024-03", "2022~/..", "unknown", "[2024-05-01..2024-05-10]", "[2024-05-01..2024-05-10]~",
    "2019-21", "198X", "-0043-03-15", "2022-02?", "2031-XX", "2019-29", "[2024-05..2024-06]",
    "/1985-04-12", "1985-04-12/", "156X-12-25", "2004-06~-11", "1950S2", "[1667,1668]", "{1960,1961-12}",
  ])
  func datesReadBack(text: String) throws {
    let date = try #require(EditedDate(text))
    #expect(EditedDate(date.text) == date, "\(date.text)")
  }

  /// Uncertain and approximate are two things, and a deadline is no length of time: none becomes another.
  @Test(arguments: [
    "1984?", "1984~", "1984%", "2024-03-12?", "2024-03?/..", "1984%/1986%", "[..2024-03-12]", "[..2024-03-12?]",
    "[2024-05?..2024-06?]",
  ])
  func datesKeepWhatWasTyped(text: String) throws { #expect(try #require(EditedDate(text)).text == text) }
}
