import Testing

import DatelineEnglish
@testable import DatelineLanguage

@Suite struct DateLabelTests {
  private func read(_ text: String) -> (label: String, rest: String, ending: DateLabel.Ending)? {
    let bytes = Array(text.utf8)
    guard let label = DateLabel(bytes.span, block: bytes.indices, .english) else { return nil }
    return (
      String(decoding: bytes[label.range], as: UTF8.self), String(decoding: bytes[label.item], as: UTF8.self),
      label.ending
    )
  }

  @Test(
    arguments: [
      ("14 June 2019: The council met", "14 June 2019", "The council met", .mark),
      ("June 14, 2019 – The council met", "June 14, 2019", "The council met", .dash),
      ("May 1998 - Rust was found", "May 1998", "Rust was found", .dash),
      ("1961\tThe lock was built", "1961", "The lock was built", .mark),
      ("1961–1964: Work went on", "1961–1964", "Work went on", .mark),
      ("3.15pm: Police arrived", "3.15pm", "Police arrived", .mark),
      ("15:10 — Police arrived", "15:10", "Police arrived", .dash),
      ("15:10: Police arrived", "15:10", "Police arrived", .mark),
      ("Monday 4 March: Police came", "Monday 4 March", "Police came", .mark),
      ("[Early 2019] A plan", "Early 2019", "A plan", .bare),
      ("2019-06-14 | A plan", "2019-06-14", "A plan", .mark), ("14.06.2019: A plan", "14.06.2019", "A plan", .mark),
      ("- 14 June: A plan", "14 June", "A plan", .mark),
      ("14 June 2019 The council met", "14 June 2019", "The council met", .bare),
      ("On 14 June 2019: The council met", "On 14 June 2019", "The council met", .mark),
      ("c. 1990: A plan", "c. 1990", "A plan", .mark),
      ("March 9, 10:15 a.m., Main Street: A plan", "March 9, 10:15 a.m.", "Main Street: A plan", .bare),
      ("1. 14 June 2019: A plan", "14 June 2019", "A plan", .mark),
      ("→ 14 June 2019: A plan", "14 June 2019", "A plan", .mark),
      ("✔️ 14 June: A plan", "14 June", "A plan", .mark), ("– 2019: A plan", "2019", "A plan", .mark),
      ("Q1 2021: A plan", "Q1 2021", "A plan", .mark), ("H2 2021 – A plan", "H2 2021", "A plan", .dash),
      ("2015 to today: A plan", "2015 to today", "A plan", .mark), ("14 June 2019", "14 June 2019", "", .whole),
      ("Jan. 2020: A plan", "Jan.", "2020: A plan", nil),
    ] as [(String, String, String, DateLabel.Ending?)])
  func opensBlocks(_ text: String, _ label: String, _ rest: String, _ ending: DateLabel.Ending?) throws {
    let found = try #require(read(text))
    guard let ending else {
      #expect(found.label == "Jan. 2020" && found.rest == "A plan")
      return
    }
    #expect(found.label == label)
    #expect(found.rest == rest)
    #expect(found.ending == ending)
  }

  @Test(arguments: [
    "In 1961 The lock was built", "14 boats sank", "May the port never close",
    "The council met on 14 June 2019: all came",
    "1961 was a good year", "3,000 people came", "Chapter 3: A plan", "", "  ", "-", "March on the capital",
    "On Monday he said",
    "KALDER, March 3 (Wire) — The council met", "999: A plan", "渡船 14 June 2019: A plan", "Q5 2021: A plan",
    "“14 June 2019”",
  ])
  func isNone(_ text: String) { #expect(read(text) == nil, "\(String(describing: read(text)))") }

  @Test(
    arguments: [
      ("12: The mayor resigned", 12), ("12th – The mayor resigned", 12), ("Mon 12: The mayor resigned", 12), ("12", 12),
      ("32: A plan", nil), ("12 May: A plan", nil), ("May 2019: A plan", nil), ("12.30: A plan", nil),
    ] as [(String, Int?)])
  func daysOfAMonthThatIsNotTold(_ text: String, _ day: Int?) {
    let bytes = Array(text.utf8)
    #expect(DateLabel(bytes.span, block: bytes.indices, .english)?.dayOfMonth == day)
  }

  /// What only tickers write, and the minute of the day that it means.
  @Test(
    arguments: [
      ("15h15: Police came", 915, true), ("15h: Police came", 900, true), ("2115 hours: Police came", 1275, true),
      ("0640 hrs – Police came", 400, true), ("21.20 - Police came", 1280, true),
      ("21.15 hours: Police came", 1275, true),
      ("9:05 a.m. ET — Police came", 545, false), ("3.15pm: Police came", 915, false),
      ("15:10: Police came", 910, false),
      ("Midnight: Police came", 0, false), ("12 noon: Police came", 720, false),
      ("2575 hours: Police came", nil, false),
      ("3 hours: Police came", nil, false), ("15houses burned", nil, false),
    ] as [(String, Int?, Bool)])
  func timesOfTickers(_ text: String, _ minute: Int?, _ isTickers: Bool) {
    let bytes = Array(text.utf8)
    let label = DateLabel(bytes.span, block: bytes.indices, .english)
    #expect(label?.clock == minute)
    #expect(label?.isTickers ?? false == isTickers)
  }

  @Test(
    arguments: [
      ("Day 1: 3 March", "3 March", "Day 1"), ("The fire – 5 January 2021", "5 January 2021", "The fire"),
      ("The fire, Monday, 5 January", "Monday, 5 January", "The fire"), ("The fire (May 1998)", "May 1998", "The fire"),
      ("The fire (1998)", nil, nil), ("Trial set for 3 March", nil, nil), ("What now: a vote in March", nil, nil),
      ("The fire: 1998", nil, nil), (": 3 March", nil, nil), ("", nil, nil),
    ] as [(String, String?, String?)])
  func endHeadings(_ text: String, _ date: String?, _ rest: String?) {
    let bytes = Array(text.utf8)
    let label = DateLabel(endOf: bytes.span, heading: bytes.indices, .english)
    #expect(label.map { String(decoding: bytes[$0.range], as: UTF8.self) } == date)
    #expect(label.map { String(decoding: bytes[$0.item], as: UTF8.self) } == rest)
  }

  @Test(arguments: [("May 2019", true), ("Early May 2019", true), ("12 May 2019", false), ("2019", false)])
  func monthsWithoutADay(_ text: String, _ isMonth: Bool) throws {
    let bytes = Array(text.utf8)
    let label = DateLabel(bytes.span, block: bytes.indices, .english)
    #expect(label?.isMonth == isMonth)
  }

  @Test(arguments: [
    ("Opening of the lock (1961)", "1961", "Opening of the lock"),
    ("The crane fell (May 1998).", "May 1998", "The crane fell"),
    ("The crane fell ( 3 May 1998 )", "3 May 1998", "The crane fell"),
  ])
  func standsInBracketsBehindItsItem(_ text: String, _ date: String, _ item: String) throws {
    let bytes = Array(text.utf8)
    let found = DateLabel(behind: bytes.span, block: bytes.indices, .english)
    let label = try #require(found)
    #expect(String(decoding: bytes[label.range], as: UTF8.self) == date)
    #expect(String(decoding: bytes[label.item], as: UTF8.self) == item)
    #expect(label.ending == .behind)
  }

  @Test(arguments: [
    "(1961)", "The crane (built in 1961)", "The crane (May)", "The crane (1961", "The crane 1961)", ")", "",
    "The crane (3.15pm)", "The crane (1961) fell",
  ])
  func isNoneBehind(_ text: String) {
    let bytes = Array(text.utf8)
    let found = DateLabel(behind: bytes.span, block: bytes.indices, .english)
    #expect(found == nil)
  }
}
