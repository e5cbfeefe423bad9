import Testing

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

@testable import DatelineIngestion

struct EncodingSnifferTests {
  private func text(_ bytes: [UInt8], transport: String? = nil) -> String {
    String(decoding: EncodingSniffer.decode(bytes, transport: transport).text, as: UTF8.self)
  }

  @Test func aByteOrderMarkWins() {
    #expect(text([0xEF, 0xBB, 0xBF] + Array("Brücke".utf8), transport: "windows-1252") == "Brücke")
    #expect(text([0xFF, 0xFE, 0x41, 0x00, 0xFC, 0x00]) == "Aü")
    #expect(text([0xFE, 0xFF, 0x00, 0x41, 0x00, 0xFC]) == "Aü")
  }

  @Test func validUTF8IsBelievedAgainstItsDeclaration() {
    let page = "<meta charset=iso-8859-1><p>Brücke über den Fluß</p>"
    #expect(text(Array(page.utf8)) == page)
  }

  @Test func aDeclaredEncodingIsUsed() {
    let head = Array("<meta http-equiv=Content-Type content='text/html; charset=windows-1251'>".utf8)
    #expect(text(head + [0xCC, 0xEE, 0xF1, 0xF2]).hasSuffix("Мост"))
    #expect(text([0xCC, 0xEE, 0xF1, 0xF2], transport: "windows-1251") == "Мост")
  }

  @Test func latin1MeansWindows1252() {
    #expect(text([0x93, 0x41, 0x94, 0xFC], transport: "ISO-8859-1") == "“A”ü")
  }

  @Test func aFewBrokenBytesDoNotMakeItAnotherEncoding() {
    let bytes = Array("Brücke über größere Flüße".utf8) + [0xFF] + Array("!".utf8)
    #expect(text(bytes) == "Brücke über größere Flüße\u{FFFD}!")
  }

  @Test func nulBecomesTheReplacementCharacter() {
    #expect(text([0x41, 0x00, 0x42]) == "A\u{FFFD}B")
  }

  @Test(arguments: [
    ("shift_jis", [0x8B, 0xB4] as [UInt8], "橋"), ("gb2312", [0xC7, 0xC5], "桥"), ("euc-kr", [0xB4, 0xD9], "다"),
    ("big5", [0xBE, 0xF4], "橋"), ("koi8-r", [0xCD, 0xCF, 0xD3, 0xD4], "мост"), ("euc-jp", [0xB6, 0xB6], "橋"),
    ("iso-8859-2", [0xB1], "ą"), ("windows-1250", [0xB9], "ą"), ("iso-8859-15", [0xA4], "€"),
  ])
  func encodingsByName(_ label: String, _ bytes: [UInt8], _ expected: String) {
    #expect(text(bytes, transport: label) == expected)
  }

  @Test(arguments: [
    ("shift_jis", [0x8B, 0xB4, 0xFF, 0x8B, 0xB4] as [UInt8], "橋\u{FFFD}橋"),
    ("euc-kr", [0xB4, 0xD9, 0xFF, 0x21], "다\u{FFFD}!"), ("big5", [0xBE, 0xF4, 0x00, 0xBE, 0xF4], "橋\u{FFFD}橋"),
    ("gb2312", [0xC7, 0xC5, 0xFF, 0xC7], "桥\u{FFFD}\u{FFFD}"),
  ])
  func whatTheEncodingDoesNotKnowEndsNothing(_ label: String, _ bytes: [UInt8], _ expected: String) {
    #expect(text(bytes, transport: label) == expected)
  }

  @Test func aDeclarationBehindTheTitleIsFound() {
    let page =
      Array("<!-- <meta charset=big5> --><title>".utf8) + [0xD1] + Array("</title><META CHARSET='cp1251'>".utf8)
    #expect(text(page).contains("<title>С</title>"))
  }

  private static let texts = [
    ("ISO-8859-5", "Паром на остров снова ходит после недели ремонта, сообщил порт во вторник."),
    ("KOI8-R", "Паром на остров снова ходит после недели ремонта, сообщил порт во вторник."),
    ("CP1251", "Паром на остров снова ходит после недели ремонта, сообщил порт во вторник."),
    ("CP1253", "Το πλοίο για το νησί ταξιδεύει ξανά μετά από μια εβδομάδα επισκευών, είπε το λιμάνι."),
    ("CP1255", "המעבורת לאי מפליגה שוב לאחר שבוע של תיקונים, אמר הנמל ביום שלישי."),
    ("CP1256", "العبارة إلى الجزيرة تبحر مرة أخرى بعد أسبوع من الإصلاحات، قال الميناء."),
    ("CP874", "เรือข้ามฟากไปเกาะแล่นอีกครั้งหลังจากซ่อมแซมหนึ่งสัปดาห์ ท่าเรือกล่าว"),
    ("CP1250", "Trajekt na ostrov opět jezdí po týdnu oprav, a kapitán říká, že již může být rád."),
    ("ISO-8859-2", "Prom na wyspę znów pływa, a ludzie są zadowoleni, że już się nie będzie psuł."),
    (
      "CP1254", "Vapur yine çalışıyor, çünkü onarım için bir hafta yeterliydi; şimdi her gün değil ama çok sık gidiyor."
    ),
    ("GB18030", "渡轮周二恢复航行，港口当局表示。乘客超过一百人，船长很高兴。"),
    ("EUC-KR", "여객선이 화요일에 다시 출항했다고 항만 당국이 밝혔다. 승객은 백 명이 넘었다."),
    ("ISO-2022-JP", "渡し船は火曜日に再び出航したと港の当局が発表した。乗客は百人を超えた。"),
  ]

  @Test(arguments: texts, ["", "<meta charset=utf-8>", "<meta charset=iso-8859-1>"])
  func encodingsThatNothingTellsOrSomethingTellsWrong(_ sample: (String, String), _ head: String) throws {
    let bytes = try #require(EncodingSnifferTests.encoded(sample.1, sample.0))
    #expect(text(Array(head.utf8) + bytes) == head + sample.1)
  }

  @Test func westernTextStaysWestern() {
    let page = "<meta charset=iso-8859-1>L'été dernier, à l'île, le théâtre était fermé; les élèves ont déjà été là."
    #expect(text(page.unicodeScalars.map { UInt8($0.value) }) == page)
  }

  @Test func undeclaredCyrillicIsTold() {
    // "на мосту стояла старая башня" in KOI8-R and in windows-1251.
    let koi: [UInt8] = [
      0xCE, 0xC1, 0x20, 0xCD, 0xCF, 0xD3, 0xD4, 0xD5, 0x20, 0xD3, 0xD4, 0xCF, 0xD1, 0xCC, 0xC1, 0x20, 0xD3, 0xD4, 0xC1,
      0xD2, 0xC1, 0xD1,
    ]
    #expect(text(koi) == "на мосту стояла старая")
    let windows: [UInt8] = [
      0xED, 0xE0, 0x20, 0xEC, 0xEE, 0xF1, 0xF2, 0xF3, 0x20, 0xF1, 0xF2, 0xEE, 0xFF, 0xEB, 0xE0, 0x20, 0xF1, 0xF2, 0xE0,
      0xF0, 0xE0, 0xFF,
    ]
    #expect(text(windows) == "на мосту стояла старая")
  }
}

extension EncodingSnifferTests {
  /// The text in an encoding that the C library names so; nil where it has no such converter.
  fileprivate static func encoded(_ text: String, _ name: String) -> [UInt8]? {
    guard let converter = iconv_open(name, "UTF-8"), converter != iconv_t(bitPattern: -1) else { return nil }
    defer { iconv_close(converter) }
    var input = Array(text.utf8)
    var output = [UInt8](repeating: 0, count: input.count * 4 + 16)
    let written = input.withUnsafeMutableBytes { source in
      output.withUnsafeMutableBytes { target in
        var (from, to) = (
          source.bindMemory(to: CChar.self).baseAddress, target.bindMemory(to: CChar.self).baseAddress
        )
        var (left, room) = (source.count, target.count)
        guard iconv(converter, &from, &left, &to, &room) != -1, iconv(converter, nil, nil, &to, &room) != -1 else {
          return 0
        }
        return target.count - room
      }
    }
    return written == 0 ? nil : Array(output[..<written])
  }
}
