import DatelineTestSupport
import Testing

@testable import CivilTime

@Suite("Printed dates") struct PrintedDateParserTests {
  @Test(
    "English",
    arguments: [
      ("19 August 2025", "2025-08-19"), ("19th of August, 2025", "2025-08-19"), ("August 19, 2025", "2025-08-19"),
      ("Aug. 19th 2025", "2025-08-19"), ("Tuesday, August 19, 2025 at 9:30 p.m. EDT", "2025-08-19T21:30:00-04:00"),
      ("Published Aug 19, 2025 9:30PM ET", "2025-08-19T21:30:00-04:00"),
      ("Jan 5, 2025, 9 am PT", "2025-01-05T09:00:00-08:00"),
      ("August 19, 2025 12:05 a.m.", "2025-08-19T00:05:00"), ("August 19, 2025, 12 p.m.", "2025-08-19T12:00:00"),
      ("14:30 BST, 19 August 2025", "2025-08-19T14:30:00+01:00"), ("10:15 | 19 August 2025", "2025-08-19T10:15:00"),
      ("19-Aug-25", "2025-08-19"), ("May 19–21, 2025", "2025-05-19"), ("19 August 2025 9.30pm", "2025-08-19T21:30:00"),
      ("Tuesday 19 August 2025 09.30 BST", "2025-08-19T09:30:00+01:00"), ("Aug 19, '98", "1998-08-19"),
      ("SEPT. 1, 2024", "2024-09-01"),
      ("19 August 2025 (14:30 CET)", "2025-08-19T14:30:00+02:00"), ("May 1, 2025", "2025-05-01"),
      ("19\u{a0}August\u{202f}2025", "2025-08-19"), ("August 19 – 2025", "2025-08-19"),
    ])
  func english(_ text: String, _ moment: String) { expect(text, moment) }

  @Test(
    "for machines",
    arguments: [
      ("Tue, 19 Aug 2025 09:30:15 GMT", "2025-08-19T09:30:15Z"),
      ("Tue, 19 Aug 2025 09:30:00 +0200", "2025-08-19T09:30:00+02:00"),
      ("Tue, 19 Aug 2025 09:30:00 -0430 (X)", "2025-08-19T09:30:00-04:30"),
      ("Tuesday, 19-Aug-25 09:30:00 GMT", "2025-08-19T09:30:00Z"), ("Tue Aug 19 09:30:00 2025", "2025-08-19T09:30:00"),
      ("Tue Aug 19 09:30:00 EDT 2025", "2025-08-19T09:30:00-04:00"),
      ("Tue Aug 19 2025 09:30:00 GMT+0200 (CEST)", "2025-08-19T09:30:00+02:00"), ("2025-08-19", "2025-08-19"),
      ("2025-08-19T09:30Z", "2025-08-19T09:30:00Z"), ("2025-08-19T09:30:15.123+02:00", "2025-08-19T09:30:15+02:00"),
      ("2025/08/19 09:30", "2025-08-19T09:30:00"), ("2025.08.19", "2025-08-19"),
      ("2025-08-19 09:30 UTC", "2025-08-19T09:30:00Z"),
      ("2025-08-19 24:00", "2025-08-20T00:00:00"), ("2025-08-19T09:30:15-0500", "2025-08-19T09:30:15-05:00"),
    ])
  func machines(_ text: String, _ moment: String) { expect(text, moment) }

  @Test(
    "languages",
    arguments: [
      ("19. August 2025, 14:30 Uhr", "2025-08-19T14:30:00"),
      ("Dienstag, 19. März 2024 um 14.30 Uhr", "2024-03-19T14:30:00"),
      ("19 août 2025 à 14h30", "2025-08-19T14:30:00"), ("1er février 2025", "2025-02-01"),
      ("19 de agosto de 2025", "2025-08-19"),
      ("19 ago. 2025 - 09:30 CEST", "2025-08-19T09:30:00+02:00"), ("19 de março de 2025 às 9h", "2025-03-19T09:00:00"),
      ("19 agosto 2025 alle ore 14:30", "2025-08-19T14:30:00"), ("19 d’agost de 2025", "2025-08-19"),
      ("19 augustus 2025", "2025-08-19"), ("19 augusti 2025 kl. 14.30", "2025-08-19T14:30:00"),
      ("19. marts 2025", "2025-03-19"),
      ("19. elokuuta 2025 klo 14.30", "2025-08-19T14:30:00"), ("19. ágúst 2025", "2025-08-19"),
      ("19. jaanuar 2025", "2025-01-19"),
      ("19 sierpnia 2025, godz. 14:30", "2025-08-19T14:30:00"), ("19. srpna 2025", "2025-08-19"),
      ("19. augusta 2025", "2025-08-19"),
      ("19. avgust 2025", "2025-08-19"), ("19. kolovoza 2025.", "2025-08-19"), ("19. aprila 2025", "2025-04-19"),
      ("19 августа 2025 г. в 14:30 МСК", "2025-08-19T14:30:00"), ("19 серпня 2025", "2025-08-19"),
      ("19 жніўня 2025", "2025-08-19"),
      ("19 октомври 2025", "2025-10-19"), ("19. октобар 2025", "2025-10-19"), ("19 Αυγούστου 2025", "2025-08-19"),
      ("19 ΑΥΓΟΥΣΤΟΥ 2025", "2025-08-19"), ("2025. augusztus 19. 14:30", "2025-08-19T14:30:00"),
      ("19 Ağustos 2025 Salı 14:30", "2025-08-19T14:30:00"), ("19 ARALIK 2025", "2025-12-19"),
      ("19 İYUN 2025", "2025-06-19"),
      ("2025 m. rugpjūčio 19 d.", "2025-08-19"), ("2025. gada 19. augustā", "2025-08-19"),
      ("19 mai 2025", "2025-05-19"),
      ("١٩ أغسطس ٢٠٢٥", "2025-08-19"), ("19 آب 2025", "2025-08-19"), ("19 كانون الثاني 2025", "2025-01-19"),
      ("19 كانون الأول 2025", "2025-12-19"), ("19 نيسان / أبريل 2025 02:30 مساءً", "2025-04-19T14:30:00"),
      ("19 غشت 2025", "2025-08-19"), ("۱۹ اوت ۲۰۲۵", "2025-08-19"),
      ("19 اگست 2025", "2025-08-19"),
      ("19 באוגוסט 2025", "2025-08-19"), ("१९ अगस्त २०२५", "2025-08-19"), ("19 सितम्बर 2025", "2025-09-19"),
      ("১৯ আগস্ট ২০২৫", "2025-08-19"), ("19 ஆகஸ்ட் 2025", "2025-08-19"),
      ("19 Agustus 2025 pukul 14.30 WIB", "2025-08-19T14:30:00+07:00"),
      ("19 Ogos 2025", "2025-08-19"), ("19 Agosti 2025", "2025-08-19"), ("19 tháng 8 năm 2025", "2025-08-19"),
      ("19 สิงหาคม 2568", "2025-08-19"), ("19 ส.ค. 2568 14:30 น.", "2025-08-19T14:30:00"), ("2025年8月19日", "2025-08-19"),
      ("2025年8月19日星期二 14:30", "2025-08-19T14:30:00"), ("2025年8月19日 下午2:30", "2025-08-19T14:30:00"),
      ("2025年8月19日 14時30分", "2025-08-19T14:30:00"), ("２０２５年８月１９日", "2025-08-19"),
      ("2025년 8월 19일 오후 2:30", "2025-08-19T14:30:00"),
      ("2025. 8. 19.", "2025-08-19"), ("19 fe\u{301}vrier 2025", "2025-02-19"),
    ] as [(String, String?)])
  func languages(_ text: String, _ moment: String?) { expect(text, moment) }

  @Test(
    "numeric",
    arguments: [
      ("19/08/2025", "2025-08-19", nil), ("08/19/2025", "2025-08-19", nil), ("03/04/2025", "2025-04-03", "2025-03-04"),
      ("04/04/2025", "2025-04-04", nil), ("3-4-2025", "2025-04-03", "2025-03-04"), ("03.04.2025", "2025-04-03", nil),
      ("8.19.2025", "2025-08-19", nil), ("19/08/25", "2025-08-19", nil), ("19.8.98", "1998-08-19", nil),
      ("19. 8. 2025 14:30", "2025-08-19T14:30:00", nil), ("19.08.2025 - 14.30", "2025-08-19T14:30:00", nil),
    ] as [(String, String, String?)])
  func numeric(_ text: String, _ moment: String, _ alternative: String?) throws {
    let found = try #require(PrintedDateParser().first(in: text))
    #expect(found.moment.description == moment)
    #expect(found.alternative?.description == alternative)
  }

  @Test("the order that is told decides what is ambiguous") func order() throws {
    let found = try #require(PrintedDateParser(order: .monthFirst).first(in: "03/04/2025"))
    #expect(found.moment.description == "2025-03-04" && found.alternative?.description == "2025-04-03")
    #expect(PrintedDateParser(order: .monthFirst).first(in: "19/08/2025")?.moment.description == "2025-08-19")
  }

  @Test("a name that two languages use for two months") func language() {
    #expect(PrintedDateParser().first(in: "19 listopada 2025")?.moment.description == "2025-11-19")
    #expect(PrintedDateParser(language: "hr-HR").first(in: "19. listopada 2025.")?.moment.description == "2025-10-19")
  }

  @Test(
    "no date",
    arguments: [
      "", "2025", "August 2025", "19 August", "August 19", "the 19th", "31 June 2025", "32 August 2025", "19/19/2025",
      "0/8/2025", "555-12-2020", "1.2.3.4", "10.0.19045", "2025-13-40", "14:30", "19 Augustin 2025", "3 may 123",
      "19 8 2025",
      "19/8-2025", "May 19-21", "19 May - 21 June", "9999-01-01", "1404/05/28", "20250819", "Room 19, August Hall",
    ])
  func none(_ text: String) { #expect(PrintedDateParser().dates(in: text).isEmpty) }

  @Test("several dates, each with its own time") func several() {
    let text = "Updated 14:30, 20 Aug 2025 | Published 09:00, 19 Aug 2025 (2 comments)"
    let found = PrintedDateParser().dates(in: text)
    #expect(found.map(\.moment.description) == ["2025-08-20T14:30:00", "2025-08-19T09:00:00"])
    let marks = found.map { MarkedText.Mark($0.range) }
    #expect(
      MarkedText(text, marks).description
        == #"Updated [14:30, 20 Aug 2025] \| Published [09:00, 19 Aug 2025] (2 comments)"#)
    let behind = PrintedDateParser().dates(in: "20 Aug 2025 14:30 · 19 Aug 2025 09:00 · 18.08.2025 17.08.2025")
    #expect(
      behind.map(\.moment.description) == ["2025-08-20T14:30:00", "2025-08-19T09:00:00", "2025-08-18", "2025-08-17"])
    #expect(PrintedDateParser().dates(in: text, limit: 1).count == 1)
  }

  @Test("what stands around a date is not part of it") func ranges() throws {
    let text = "Zuletzt geändert: Di, 19. August 2025, 14:30 Uhr, Redaktion"
    let found = try #require(PrintedDateParser().first(in: text))
    #expect(
      MarkedText(text, [MarkedText.Mark(found.range)]).description
        == "Zuletzt geändert: Di, [19. August 2025, 14:30 Uhr], Redaktion")
  }

  @Test("any bytes, and dates with bytes changed, are read without harm") func fuzz() {
    var random = RandomSource(seed: 6)
    let seeds = [
      "Tue, 19 Aug 2025 09:30:15 GMT", "19 août 2025 à 14h30", "2025年8月19日 下午2:30", "19/08/25 9:30 p.m. (EDT)",
      "19 كانون الثاني 2025", "19 ส.ค. 2568", "2025-08-19T09:30:15.123+02:00",
    ]
    for _ in 0..<4000 {
      let bytes = random.flip() ? random.bytes(random.number(0...60)) : random.mutation(of: random.pick(seeds))
      for date in PrintedDateParser().dates(in: bytes.span) {
        #expect(date.range.lowerBound >= 0 && date.range.upperBound <= bytes.count && !date.range.isEmpty)
      }
    }
  }

  private func expect(_ text: String, _ moment: String?, sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(
      PrintedDateParser().first(in: text)?.moment.description == moment, "\(text)", sourceLocation: sourceLocation)
  }
}
