import CivilTime
import Testing

@_spi(Training) @testable import DatelineEnglish

/// The time of a clause that is counted from an event which its sentence dates.
@Suite struct CountedTimeTests {
  /// Sentence, the word that tells the event, first day, day behind the last.
  @Test(
    arguments: [
      ("The ferry sank two days after the storm of 3 March.", "sank", "2024-03-05", "2024-03-06"),
      ("The deal was signed three days before the summit on 5 March.", "signed", "2024-03-02", "2024-03-03"),
      ("A day after the attack on 3 March, the president flew to Norhavn.", "flew", "2024-03-04", "2024-03-05"),
      ("The law was passed two years after the fire of 2017.", "passed", "2019-01-01", "2020-01-01"),
      ("She was elected a decade after the war ended in 1945.", "elected", "1955-01-01", "1956-01-01"),
      ("The owner resigned two weeks after he was charged on 10 February.", "resigned", "2024-02-24", "2024-02-25"),
      ("The mayor resigned a month after the flood of January 2024.", "resigned", "2024-02-01", "2024-03-01"),
      ("The dam broke hours after the quake on 4 March.", "broke", "2024-03-04", "2024-03-05"),
      ("The crew fled within two days after the attack on 3 March.", "fled", "2024-03-03", "2024-03-06"),
      ("The man was caught less than two weeks after the raid on 3 March.", "caught", "2024-03-03", "2024-03-18"),
    ])
  func isCounted(_ sentence: String, _ verb: String, _ begin: String, _ end: String) throws {
    let found = try #require(interval(of: verb, in: sentence), "no time of \(verb)")
    #expect(found.begin?.description == begin && found.end?.description == end, "\(sentence): \(found)")
  }

  /// A date of its own tells more than a distance; a length is none.
  @Test(
    arguments: [
      ("On Monday, two days after the storm of 10 May, the ferry sank.", "sank", "2024-05-13"),
      ("Hald was jailed for six years after he was caught on 10 February.", "jailed", "2024-02-10"),
    ])
  func isNotCounted(_ sentence: String, _ verb: String, _ begin: String) throws {
    #expect(interval(of: verb, in: sentence)?.begin?.description == begin, "\(sentence)")
  }

  /// An event with a day of its own is counted from nothing.
  @Test func whatIsCountedFromKeepsItsDay() {
    let found = Desk("The league starts two weeks after the cup final on 20 June.").candidates()
    #expect(!found.isEmpty && found.allSatisfy { ($0.interval?.begin?.date.month ?? 6) >= 6 })
  }

  private func interval(of verb: String, in sentence: String) -> CivilInterval? {
    let bytes = Array(sentence.utf8)
    return Desk(sentence).candidates().first { String(decoding: bytes[$0.range], as: UTF8.self) == verb }?.interval
  }
}
