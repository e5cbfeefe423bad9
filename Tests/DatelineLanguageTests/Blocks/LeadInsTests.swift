import DatelineModel
import Testing

import DatelineEnglish
@testable import DatelineLanguage

@Suite struct LeadInsTests {
  /// The blocks after the lead-ins are parted, one a line; "#" marks what became a heading.
  private func parted(_ paragraphs: [String]) -> [String] {
    let text = paragraphs.joined(separator: "\n\n")
    let bytes = Array(text.utf8)
    return LeadIns.parted(LanguageAnalyzer(words: .english).blocks(of: text), in: bytes.span, .english).map { block in
      let words = String(decoding: bytes[block.range], as: UTF8.self)
      if case .heading = block.kind { return "# " + words }
      return words
    }
  }

  @Test(
    arguments: [
      (
        ["MILL FIRE Two sheds burned.", "LOCK SHUT A barge hit the gate."],
        ["# MILL FIRE", "Two sheds burned.", "# LOCK SHUT", "A barge hit the gate."]
      ),
      (
        ["MILL FIRE: Two sheds burned.", "NEW JUDGE: Ida Holm was sworn in.", "Nobody came."],
        ["# MILL FIRE", "Two sheds burned.", "# NEW JUDGE", "Ida Holm was sworn in.", "Nobody came."]
      ),
      (
        ["9 HURT AT SEA Divers saved a crew.", "ROAD-WORKS END Cars came back."],
        nil
      ),
    ] as [([String], [String]?)])
  func headParagraphs(_ paragraphs: [String], _ expected: [String]?) {
    #expect(parted(paragraphs) == expected ?? [paragraphs[0], paragraphs[1]])
  }

  /// One alone, who speaks, a dateline, a date, an agency's name before what it does.
  @Test(arguments: [
    ["MILL FIRE Two sheds burned.", "Nobody was hurt.", "The port closed."],
    ["IDA HOLM: The sheds burned.", "TOM REYES: Nobody was hurt.", "IDA HOLM: All went home."],
    ["IDA HOLM: I saw the smoke.", "TOM REYES: Nobody was hurt."],
    ["NEW KALDER (Wire) — Two sheds burned.", "OLD KALDER (Wire) — A barge sank."],
    ["MAY 1998: Rust was found.", "JUNE 2019: The council met."],
    ["UN and EU envoys met.", "NATO chiefs met."], ["THE FBI said so.", "THE CIA denied it."],
    ["ALL IN CAPITALS", "AND SO IS THIS"], ["A", "B C"], ["", "MILL FIRE"],
  ])
  func areNone(_ paragraphs: [String]) {
    #expect(parted(paragraphs) == paragraphs.filter { !$0.isEmpty })
  }
}
