import CivilTime
import DatelineEnglish
import DatelineLanguage
import DatelineModel
import DatelineTemporal
import DatelineTestSupport
import Testing

@Suite struct ResolutionTests {
  @Test(arguments: [
    "They met on [Tuesday|XXXX-WXX-2].", "It rained [last year|XXXX].", "It began in [May|XXXX-05].",
    "It was [yesterday|XXXX-XX-XX].", "It fell on [3 May 1998|1998-05-03].",
  ])
  func nothingIsGuessedWithoutPublication(_ row: String) {
    check(row, published: nil)
    for found in annotation(of: MarkedText(row).text, published: nil).expressions
    where found.value.description.contains("X") {
      #expect(found.interval == nil)
    }
  }

  @Test func storyTellsNoMoreThanItKnows() {
    check("It began in [1998|1998]. [The next day|1998-XX-XX] it ended on a [Tuesday|XXXX-WXX-2].", published: nil)
    check("It began in [May 1998|1998-05]. [The next day|1998-05-XX] it rained.", published: nil)
    check("On [3 May 1998|1998-05-03] it began. [Later that month|1998-05] it ended.", published: nil)
  }

  @Test func preferenceDecidesWhatIsLeftOpen() {
    check("The meeting is on [Friday|2025-08-22].", preference: .future)
    check("The meeting is on [Friday|2025-08-15].", preference: .past)
    check("The fair is in [March|2026-03].", preference: .future)
    check("The fair is in [March|2025-03].", preference: .past)
  }

  @Test func orderOfFiguresIsTheDocuments() {
    check("Born [3/4/2001|2001-03-04].")
    check("Born [3/4/2001|2001-04-03] and died [25/12/2020|2020-12-25].")
    check("Born [3/4/2001|2001-04-03].", order: .dmy)
    check("Born [3/4/2001|2001-04-03], wed on [9 May 2020|2020-05-09].")
    check("Born [3/4/2001|2001-03-04], wed on [May 9, 2020|2020-05-09].")
    check("Released [2025-08-19|2025-08-19], read [19.8.2025|2025-08-19].")
    check("Released [2025-08-19|2025-08-19] by 1.2.3.4 and 1/1/1/1.", pack: .neutral)
  }

  @Test func lengthUpToNowHasItsBeginning() throws {
    let war = try #require(annotation(of: "the now three-and-a-half-year war").expressions.last)
    #expect(war.value.description == "P3Y6M")
    let derived = try #require(war.derivedInterval)
    #expect(derived.begin?.date.components.year == 2022 && derived.begin?.date.components.month == 2)
    #expect(derived.earliest?.date.components.month == 11)
  }

  @Test func eventAnchorsStaySymbolic() throws {
    let text = "He spoke just days after the summit in Alaska, within 24 hours of returning home."
    let found = annotation(of: text).expressions.compactMap(\.eventAnchor)
    #expect(found.map(\.relation) == [.after, .within])
    let bytes = Array(text.utf8)
    #expect(
      found.map { String(decoding: bytes[$0.event], as: UTF8.self) } == ["the summit in Alaska", "returning home"])
  }

  @Test func quotationCountsFromWhenItWasSaid() {
    check("“We leave [today|2025-08-18],” she said on [Monday|2025-08-18].")
    let open = annotation(of: "They met on Monday. “We are going to discuss it today.”").expressions.last
    #expect(open?.value.description == "2025-08-20")
    #expect(open?.isAssumed == true)
    #expect(open?.alternative?.value.description == "2025-08-18")
  }

  @Test func entryOfLiveBlogHasItsOwnTime() throws {
    var document = LanguageAnalyzer(words: .english).document(text: "It began yesterday.", language: "en")
    document = Document(
      text: document.text,
      blocks: [Block(.liveEntry, 0..<document.text.utf8.count, time: CivilDateTime(iso: "2025-08-10"))],
      tokens: document.tokens, sentences: document.sentences, quotations: [], language: "en")
    let context = TemporalContext(published: CivilDateTime(iso: "2025-08-20"))
    let found = try #require(TemporalTagger(pack: .english).annotate(document, in: context).expressions.first)
    #expect(found.value.description == "2025-08-09")
  }

  @Test func alternativesAreGivenWhereTwoReadingsAreClose() throws {
    let next = try #require(annotation(of: "It opens next Friday.").expressions.first)
    #expect(next.value.description == "2025-08-22")
    #expect(next.alternative?.value.description == "2025-08-29")
    let figures = try #require(annotation(of: "It opens on 3/4/2026.").expressions.first)
    #expect(figures.value.description == "2026-03-04")
    #expect(figures.alternative?.value.description == "2026-04-03")
  }

  @Test func basisTellsEachStep() throws {
    let found = try #require(annotation(of: "They will vote on Friday.").expressions.first)
    #expect(found.basis.map(\.kind) == [.meaning, .anchor, .direction, .result])
    #expect(found.basis.map(\.text).joined(separator: "; ").contains("22 August 2025"))
  }

  /// What a reporter reads, row by row.
  @Test(arguments: [
    (
      "They will vote on Friday.",
      [
        "Friday", "counted from publication, Wednesday 20 August 2025", "forwards, because of “will”",
        "Friday 22 August 2025",
      ]
    ),
    (
      "He left three weeks ago.",
      [
        "3 weeks before the moment of writing", "counted from publication, Wednesday 20 August 2025",
        "2025-W31: from 2025-07-28 to 2025-08-03",
      ]
    ),
    (
      "She was born on 3/4/1998.",
      ["a date in figures, 3 and 4", "the month stands first, for want of evidence", "Wednesday 4 March 1998"]
    ),
    (
      "It rained in early May 1998.",
      ["early in May, 1998", "1998-05: from 1998-05-01 to 1998-05-10, at the widest 1998-05-01 to 1998-05-20"]
    ),
    (
      "It began in May '98.",
      [
        "May, a year that ends in 98", "of the years with those last digits 1998 is taken",
        "1998-05: from 1998-05-01 to 1998-05-31",
      ]
    ),
    ("They march every Friday.", ["every Friday", "XXXX-WXX-5"]),
    (
      "It was about 1990.",
      ["about the year 1990", "1990: from 1990-01-01 to 1990-12-31, at the widest 1989-01-01 to 1991-12-31"]
    ),
  ])
  func reasonsInWords(text: String, reasons: [String]) throws {
    let found = try #require(annotation(of: text).expressions.first)
    #expect(found.basis.map(\.text) == reasons)
  }

  @Test func lastMondayOfThisWeekHasASecondReading() throws {
    let last = try #require(annotation(of: "He left last Monday.").expressions.first)
    #expect(last.value.description == "2025-08-18")
    #expect(last.alternative?.value.description == "2025-08-11")
  }

  @Test(arguments: [
    ("Born 3/7/2001.", TemporalContext.Region(dateOrder: .dmy), "2001-07-03"),
    ("Born 3/7/2001.", TemporalContext.Region(dateOrder: .mdy), "2001-03-07"),
    ("Born 3/7/2001, wed on 9/20/2020.", TemporalContext.Region(dateOrder: .dmy), "2001-03-07"),
  ])
  func regionTellsTheOrderThatTheTextDoesNot(text: String, region: TemporalContext.Region, value: String) throws {
    let document = LanguageAnalyzer(words: .english).document(text: text, language: "en")
    let context = TemporalContext(published: CivilDateTime(iso: "2025-08-20"), region: region)
    #expect(
      TemporalTagger(pack: .english).annotate(document, in: context).expressions.first?.value.description == value)
  }

  @Test func hugeAndOddInputsAreLinear() {
    let digits = String(repeating: "7", count: 100_000)
    let slashes = String(repeating: "1/", count: 20_000)
    let words = String(repeating: "the ", count: 20_000)
    for text in [digits, slashes, words, words + "week"] { #expect(annotation(of: text).expressions.count <= 1) }
  }
}
