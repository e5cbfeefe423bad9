import Testing

import DatelineEnglish
@testable import DatelineLanguage

@Suite struct FourDigitsTests {
  private func told(_ items: [String], isInProse: Bool = false) -> [String] {
    let labels = items.map { item in
      let bytes = Array(item.utf8)
      return DateLabel(bytes.span, block: bytes.indices, .english)
    }
    return FourDigits.told(labels, isInProse: isInProse).map { label in
      label.map { $0.hasYear ? "year" : $0.clock.map(String.init) ?? "other" } ?? "none"
    }
  }

  @Test func timesOfDay() {
    #expect(told(["0640: Smoke rose", "1915: It fell"]) == ["400", "1155"])
    #expect(told(["1515: Smoke rose", "1604: It fell"]) == ["915", "964"])
    #expect(told(["1915: Smoke rose", "7.40pm: It fell", "2010: It was over"]) == ["1155", "1180", "1210"])
  }

  @Test func years() {
    #expect(told(["1515: A king died", "1604: It fell"], isInProse: true) == ["year", "year"])
    #expect(told(["1515: A king died", "1588: It fell"]) == ["year", "year"])
    #expect(told(["1915: A king died", "1940: It fell"]) == ["year", "year"])
    #expect(told(["1515: A king died"]) == ["year"])
  }

  /// No year and no time of day: a number.
  @Test func numbers() { #expect(told(["0099: A plan", "4500: A plan"]) == ["none", "none"]) }
}
