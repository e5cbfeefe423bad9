import DatelineModel
import Testing

struct NumberClassTests {
  @Test(arguments: [
    ("5", "0"), ("14", "0"), ("150", "0"), ("3,500", "0"), ("3.5", "0"), ("12345", "0"), ("2024", "0000"),
    ("1990s", "0000s"), ("90s", "0s"), ("5th", "0th"), ("21st", "0th"), ("2ND", "0th"), ("10:30", "0:0"),
    ("5pm", "0pm"), ("2024-03-05", "0000-0-0"), ("£5bn", "£0bn"), ("14-year-old", "0-year-old"), ("5.", "0."),
  ])
  func figuresOfNumbersAreOneClass(word: String, told: String) {
    let isNumber = NumberClass.isNumber(word.utf8.span)
    #expect(isNumber)
    var bytes: [UInt8] = []
    NumberClass.fold(word.utf8.span) { bytes.append($0) }
    #expect(String(decoding: bytes, as: UTF8.self) == told)
  }

  @Test(arguments: ["G20", "F-16", "Covid-19", "École2", "march", "", "-", "é5"])
  func figuresOfNamesAreTheirSpelling(word: String) {
    let isNumber = NumberClass.isNumber(word.utf8.span)
    #expect(!isNumber)
    #expect(NumberClass.hash(word) == FoldedForm.hash(word))
  }
}
