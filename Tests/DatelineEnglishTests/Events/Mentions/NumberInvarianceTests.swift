import CivilTime
import DatelineEnglish
import DatelineEvents
import DatelineLanguage
import DatelineModel
import Testing

/// Another number in the same place changes nothing but the number: 200 sentences, each read with nine.
struct NumberInvarianceTests {
  private static let numbers = [1, 2, 3, 5, 10, 14, 15, 22, 31]

  /// What happened, before its day.
  private static let deeds = [
    "The ferry sank", "Police closed the bridge", "A fire destroyed the mill", "The court sentenced the driver",
    "Two men were arrested", "The council voted to sell the baths", "The bank said it would cut jobs",
    "Mara Quill was named head of the museum", "The two towns signed a treaty", "Nobody was hurt when the roof fell in",
    "The strike ended", "Rescuers found the missing climber", "The firm will open a plant", "The minister resigned",
    "A storm tore the sails off the windmill", "The price of bread slipped", "The trial of the mayor began",
    "Nurses walked out", "The reservoir ran dry", "Fans were told that the match had been called off",
  ]

  /// The day and what stands around it; # is the number.
  private static let days = [
    "on # March 2026.", "on March #, 2026.", "on # March 2026 in the harbour.", "on # March, the court heard.",
    "on March #, according to the town clerk.", "on the #th of March 2026 after a long night.",
    "on March #, and # people lost their homes.", "on # March, # weeks after the flood.",
    "on # March 2026, when # guests were inside, officials said.", "by # percent on # March, the paper reported.",
  ]

  @Test(arguments: deeds)
  func anotherNumberChangesNothing(deed: String) {
    for day in Self.days {
      let readings = Self.numbers.map { Self.reading("\(deed) \(day)", $0) }
      for reading in readings { #expect(reading == readings[0]) }
    }
  }

  /// Words, tags, trees and how sure they are, mentions, and rows of a sentence, its numbers shown as #.
  private static func reading(_ pattern: String, _ number: Int) -> String {
    let desk = Desk(
      pattern.replacing("#th", with: ordinal(number)).replacing("#", with: "\(number)"), published: "2026-05-25")
    var lines: [String] = []
    var words: [Range<Int>: String] = [:]
    for sentence in desk.document.sentences.indices {
      let analysis = EnglishAnalyzer().analysis(ofSentence: sentence, in: desk.document)
      for (index, word) in analysis.words.enumerated() {
        words[word.range] = "\(sentence).\(index)"
        lines.append(
          "\(index) \(masked(word.lemma)) \(word.tag) \(word.features) \(word.head ?? -1) \(word.relation) \(word.arcConfidence)"
        )
      }
    }
    for mention in desk.mentions().mentions {
      lines.append(
        "\(words[mention.range] ?? "?") \(mention.eventClass) \(mention.tense) \(mention.aspect) \(mention.status)")
    }
    for atom in desk.atoms() {
      lines.append(
        "\(masked(atom.summary)) | \(atom.status) | \(atom.when?.granularity?.name ?? "-") | \(atom.participants)")
    }
    return lines.joined(separator: "\n")
  }

  private static func ordinal(_ number: Int) -> String {
    switch (number % 10, number / 10) {
    case (1, 0), (1, 2...): "\(number)st"
    case (2, 0), (2, 2...): "\(number)nd"
    case (3, 0), (3, 2...): "\(number)rd"
    default: "\(number)th"
    }
  }

  /// A text in which every run of figures, with the ending of an ordinal, is #.
  private static func masked(_ text: String) -> String {
    var masked = ""
    for character in text {
      if character.isNumber {
        if masked.last != "#" { masked.append("#") }
      } else {
        masked.append(character)
      }
    }
    return ["st", "nd", "rd", "th"].reduce(masked) { $0.replacing("#" + $1, with: "#th") }
  }
}
