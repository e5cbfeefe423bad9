import DatelineModel
import DatelineTestSupport
import Testing

@testable import DatelineEnglish

/// What every summary of the invented articles must keep to.
@Suite struct SoundnessTests {
  /// A mark behind a number may be one of inches.
  @Test func aNumberKeepsItsMark() {
    #expect(SummaryText("He bought a 12\" pipe.")?.text == "He bought a 12\" pipe.")
  }

  @Test(arguments: InventedArticle.names)
  func summariesAreWhole(article: String) throws {
    for atom in Desk(try InventedArticle(article).text).atoms() {
      let summary = atom.summary
      let told = try #require(SummaryText(summary))
      #expect(told.isSound, "\(summary)")
      // Made fit to stand alone once, it stays as it is.
      #expect(told.text == summary)
      #expect(summary.split(separator: " ").count <= 45, "\(summary)")
    }
  }

  /// A sentence that never ends is told by the words around its verbs, wherever they stand.
  @Test func endlessSentences() {
    let told = [
      "the council said that ward 1 was flooded on Tuesday", "on Tuesday the council told Ann Lund in ward 2",
    ]
    for clause in told {
      for joint in [" and ", ", ", " – ", " "] {
        for atom in Desk([String](repeating: clause, count: 40).joined(separator: joint) + ".").atoms() {
          #expect(atom.summary.split(separator: " ").count <= 45, "\(atom.summary)")
        }
      }
    }
  }

  @Test(arguments: [
    ("The mayor said: “Go home", "The mayor said: Go home."),
    ("He called it \"a mistake", "He called it \"a mistake.\""),
    ("He spoke of a ` ` mistake\" on Monday", "He spoke of a \"mistake\" on Monday."),

    ("a mistake\", he said", "A mistake, he said."),
  ])
  func marksArePaired(_ row: (raw: String, text: String)) { #expect(SummaryText(row.raw)?.text == row.text) }

  @Test(arguments: [
    ("Elsa Thorvik vowed to.", false), ("The bridge (built in 1903.", true), ("The storm of", false),
    ("— ", false), ("Thorvik called it “a mistake.”", true), ("The bridge collapsed.", true),
  ])
  func torn(_ row: (text: String, isSound: Bool)) {
    #expect((SummaryText(row.text)?.isSound ?? false) == row.isSound)
  }
}
