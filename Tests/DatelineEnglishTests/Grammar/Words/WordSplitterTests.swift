import DatelineTestSupport
import DatelineLanguage
import DatelineModel
import Testing
@_spi(Training) @testable import DatelineEnglish

@Suite struct WordSplitterTests {
  private func words(_ text: String) -> String {
    let document = Document(text)
    return document.sentences.indices.flatMap { sentence in
      WordSplitter().words(ofSentence: sentence, in: document).map { document.text(at: $0.range) }
    }.joined(separator: "|")
  }

  @Test(arguments: [
    ("I don't, he can’t, we'll've", "I|do|n't|,|he|ca|n’t|,|we|'ll|'ve"),
    ("I‘m O'Neil, y'all, o'clock", "I|‘m|O'Neil|,|y'all|,|o'clock"),
    ("We cannot; he's gonna. DON'T", "We|can|not|;|he|'s|gon|na|.|DO|N'T"),
    ("Monday's talks, leaders' fears", "Monday|'s|talks|,|leaders|'|fears"),
    ("a three-year term, e-mail, non-human, mid-July", "a|three|-|year|term|,|e-mail|,|non-human|,|mid-July"),
    ("at 10:30pm or 5pm, 10:30:15", "at|10:30|pm|or|5|pm|,|10:30:15"),
    ("on 11/28/2000 or 9/11, 24/7 and 1/2", "on|11/28/2000|or|9/11|,|24|/|7|and|1|/|2"),
    ("call 555-0123, 2019-2021, 2025-08-19", "call|555-0123|,|2019|-|2021|,|2025-08-19"),
    ("the 80's and '02, v. 1.2.3", "the|80's|and|'02|,|v.|1.2.3"),
    ("no?! well.... :-) fine", "no|?!|well|....|:-)|fine"),
    ("Apples, pears etc. They left at 5 p.m.", "Apples|,|pears|etc|.|They|left|at|5|p.m|."),
    ("(He lives in the U.S.)", "(|He|lives|in|the|U.S|.|)"),
    ("a w/o b, and/or", "a|w/o|b|,|and|/|or"),
    ("a four-and-a-half-year war, rank-and-file", "a|four-and-a-half-year|war|,|rank-and-file"),
    ("$5bn, 10k, 4G, 3rd", "$|5|bn|,|10|k|,|4G|,|3rd"),
  ])
  func words(text: String, expected: String) {
    #expect(words(text) == expected)
  }

  @Test func aSentenceThatIsNotThereHasNoWords() {
    #expect(WordSplitter().words(ofSentence: 3, in: Document("One.")).isEmpty)
  }
}
