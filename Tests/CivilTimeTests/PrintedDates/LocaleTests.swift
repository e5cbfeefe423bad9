import Foundation
import Testing

@testable import CivilTime

@Suite("Dates as Foundation's locales print them") struct LocaleTests {
  @Test(
    "dates of every month are read, and a time behind them",
    arguments: [
      "en_US", "en_GB", "de", "de_AT", "nl", "fr", "es", "es_MX", "pt_BR", "pt_PT", "it", "ca", "gl", "ro", "sv", "da",
      "nb", "is", "fi", "et", "pl",
      "cs", "sk", "sl", "hr", "sr", "sr_Latn", "bs", "ru", "uk", "be", "bg", "mk", "el", "hu", "tr", "lt", "lv",
      "ar_EG", "ar_SA", "ar_LB", "ar_DZ", "ar_MA", "ur",
      "he", "hi", "mr", "bn", "ta", "te", "gu", "kn", "ml", "pa", "sq", "af", "az", "uz", "kk", "ka", "hy", "id", "ms",
      "fil", "sw", "th", "vi", "zh_CN", "zh_TW", "ja", "ko", "fa",
    ])
  func locale(_ identifier: String) throws {
    let formatter = DateFormatter()
    formatter.calendar = Calendar(identifier: .gregorian)
    formatter.locale = Locale(identifier: identifier)
    formatter.timeZone = TimeZone(secondsFromGMT: 0)
    let parser = PrintedDateParser(language: identifier)
    let afternoon = CivilDateTime(CivilDate(dayNumber: 20_319), TimeOfDay(hour: 14, minute: 30))
    // Telugu writes the half of the day and a case ending in one word, Albanian in three.
    for style in [DateFormatter.Style.long, .medium] where identifier != "te" && identifier != "sq" {
      (formatter.dateStyle, formatter.timeStyle) = (style, .short)
      let text = formatter.string(from: Date(timeIntervalSince1970: Double(afternoon.instant)))
      #expect(parser.first(in: text)?.moment == afternoon, "\(text)")
    }
    for style in [DateFormatter.Style.full, .long, .medium] {
      formatter.dateStyle = style
      formatter.timeStyle = .none
      for month in 1...12 {
        let day = try #require(CivilDate(year: 2025, month: month, day: 19))
        let text = formatter.string(from: Date(timeIntervalSince1970: Double(day.dayNumber) * 86_400))
        let found = parser.first(in: text)
        #expect(found?.moment == CivilDateTime(day), "\(text)")
      }
    }
  }
}
