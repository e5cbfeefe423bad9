import DatelineTestSupport
import DatelineLanguage
import DatelineModel
import Testing

@Suite struct LexerTests {
  @Test(arguments: [
    // Words and stops.
    ("He left in Aug. for the U.S. embassy.", "He|left|in|Aug.|for|the|U.S.|embassy|."),
    ("At 5 p.m. Mr. J. R. Smith rose.", "At|5|p.m.|Mr.|J.|R.|Smith|rose|."),
    ("She holds a Ph.D. in law, e.g. tax law.", "She|holds|a|Ph.D.|in|law|,|e.g.|tax|law|."),
    ("The U.S.-led force", "The|U.S.|-|led|force"),
    ("He sat. Then No. 5 left, no.", "He|sat|.|Then|No.|5|left|,|no|."),
    ("It was he and I. We left.", "It|was|he|and|I|.|We|left|."),
    ("The end.Then more", "The|end|.|Then|more"),
    // Hyphens and dashes.
    ("a three-and-a-half-year war", "a|three|-|and|-|a|-|half|-|year|war"),
    ("one—two – three -- four", "one|—|two|–|three|--|four"),
    ("2019-2021 and 2019–21", "2019|-|2021|and|2019|–|21"),
    // Apostrophes.
    ("Monday's talks, leaders' fears", "Monday|'s|talks|,|leaders|'|fears"),
    ("Trump’s and NASA’S", "Trump|’s|and|NASA|’S"),
    ("I don't think they’ll say O'Neil's", "I|don't|think|they’ll|say|O'Neil|'s"),
    ("“I‘m just trying”", "“|I‘m|just|trying|”"),
    ("the '90s", "the|'|90s"),
    ("``It was,'' he said", "``|It|was|,|''|he|said"),
    // Numbers.
    ("5,000 to 7,000.5 of 3.5%", "5,000|to|7,000.5|of|3.5|%"),
    ("1,2,3 and 12,34", "1|,|2|,|3|and|12|,|34"),
    ("$90 billion, €2.5bn, US$5", "$|90|billion|,|€|2.5|bn|,|US|$|5"),
    ("the 19th of the 1980s, FY24, Q3, 10:30pm", "the|19th|of|the|1980s|,|FY24|,|Q3|,|10|:|30|pm"),
    ("10:30 on 2025-08-19 or 19.8.2025 or 9/11", "10|:|30|on|2025|-|08|-|19|or|19|.|8|.|2025|or|9|/|11"),
    ("at 5p.m. or 10.30am", "at|5|p.m.|or|10.30|am"),
    ("3½ years, ½ mile", "3½|years|,|½|mile"),
    ("２０２５年8月19日", "２０２５|年|8|月|19|日"),
    ("1/2/3/4/5 and 1/2/3/4/5/6, 10-20-30-40-50-60", "1|/|2|/|3|/|4|/|5|and|1/2/3/4/5/6|,|10-20-30-40-50-60"),
    // References of HTML that were left in the text.
    ("19&nbsp;August, 3&ndash;5&#160;May, AT&amp;T", "19|August|,|3|&ndash;|5|May|,|AT|&|amp|;|T"),
    // Marks.
    ("Well... no!!! Really?", "Well|...|no|!!!|Really|?"),
    ("AT&T and R&D, salt&pepper", "AT&T|and|R&D|,|salt|&|pepper"),
    // Addresses.
    ("See https://example.com/a_(b)?c=1. Now", "See|https://example.com/a_(b)?c=1|.|Now"),
    ("(see www.example.org/x) or example.com, too", "(|see|www.example.org/x|)|or|example.com|,|too"),
    ("Write to jo.doe+x@mail.example.co.uk.", "Write|to|jo.doe+x@mail.example.co.uk|."),
    ("@reuters on #Ukraine, item #5", "@reuters|on|#Ukraine|,|item|#|5"),
    // Beyond ASCII.
    ("19\u{A0}August\u{2009}2025", "19|August|2025"),
    ("Aug\u{AD}ust in ﬁve Zürich", "Aug\u{AD}ust|in|ﬁve|Zürich"),
    ("Ура! Киев", "Ура|!|Киев"),
    ("Go 👩‍👩‍👧 🇺🇦🇺🇸 👍🏽!", "Go|👩‍👩‍👧|🇺🇦|🇺🇸|👍🏽|!"),
    ("", ""),
    (" \n\t ", ""),
  ])
  func tokens(text: String, expected: String) {
    #expect(Document(text).tokenNotation == expected)
  }

  @Test(arguments: [
    ("word", Token.Kind.word), ("U.S.", .word), ("2025", .number), ("5,000", .decimal), ("3.5", .decimal),
    ("19th", .mixed), ("FY24", .mixed), ("-", .punctuation), ("€", .punctuation), ("http://a.org", .address),
    ("@handle", .address), ("２０２５", .number), ("½", .mixed), ("'s", .punctuation),
  ])
  func kinds(text: String, kind: Token.Kind) {
    #expect(Document(text).tokens.first?.kind == kind)
  }

  @Test func flagsTellWritingAndSpace() {
    let document = Document("NATO met\nZoë, Émile and I-5")
    let flags = document.tokens.map(\.flags)
    #expect(flags[0] == [.blockStart, .sentenceStart, .capitalised, .allCapitals])
    #expect(flags[1] == .spaceBefore)
    #expect(flags[2].isSuperset(of: [.blockStart, .capitalised]))
    #expect(flags[3] == [])
    #expect(flags[4] == [.spaceBefore, .capitalised])
    #expect(flags[6] == [.spaceBefore, .capitalised])
    #expect(flags[7] == [])
  }

  @Test(arguments: [
    ("August", "AUGUST"), ("Aug\u{AD}ust", "august"), ("don’t", "DON'T"), ("ＦＹ２４", "fy24"), ("Ève", "ÈVE"),
  ])
  func hashIsThatOfTheFoldedForm(text: String, other: String) {
    #expect(Document(text).tokens.first?.hash == FoldedForm.hash(other))
  }
}
