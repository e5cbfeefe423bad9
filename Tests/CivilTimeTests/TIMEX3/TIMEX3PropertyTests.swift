import DatelineTestSupport
import Testing

@testable import CivilTime

@Suite("TIMEX3 values, generated") struct TIMEX3PropertyTests {
  @Test("what is printed is read back equal") func roundTrip() {
    var random = RandomSource(seed: 7)
    for _ in 0..<30_000 {
      let value = random.number(0...3) == 0 ? duration(&random) : calendar(&random)
      #expect(TIMEX3Value(value.description) == value, "\(value)")
    }
  }

  @Test("a value denotes a stretch that is not empty, as fine as it says") func intervals() throws {
    var random = RandomSource(seed: 8)
    for _ in 0..<20_000 {
      let value = calendar(&random)
      guard let interval = value.interval else { continue }
      #expect(!interval.isEmpty, "\(value)")
      if case .calendar(let told) = value, !told.hasUnknownParts, told.time == nil, let unit = value.granularity {
        let begin = try #require(interval.begin?.date)
        // Fiscal years do not begin with the calendar's.
        if case .fiscal = told.year { continue }
        #expect(begin.interval(unit) == interval, "\(value)")
        #expect(TIMEX3Calendar(unit, holding: begin).interval() == interval, "\(value)")
      }
    }
  }

  @Test("any bytes, and values with bytes changed, are read or refused, and what is read is stable") func fuzz() {
    var random = RandomSource(seed: 9)
    let alphabet = Array("0123456789XTPWEQHSFABCYMD-:.+Z_ R".utf8)
    for round in 0..<30_000 {
      let bytes =
        switch round % 3 {
        case 0: random.bytes(random.number(0...24))
        case 1: random.bytes(random.number(0...16), of: alphabet)
        default: random.mutation(of: (random.flip() ? duration(&random) : calendar(&random)).description)
        }
      _ = CivilDateTime(iso: bytes.span)
      guard let value = TIMEX3Value(bytes.span) else { continue }
      let printed = value.description
      #expect(TIMEX3Value(printed) == value, "\(printed)")
      _ = value.interval(CalendarConventions(hemisphere: .southern, fiscalYearStart: random.number(-3...15)))
    }
  }

  @Test("values that nothing can mean denote nothing and do no harm") func impossible() {
    for year in ["+9999999", "-9999999"] {
      for part in ["", "-W01", "-W52-7", "-WXX", "-12-31", "-WI", "-Q4", "-12-31TNI"] {
        _ = TIMEX3Value(year + part)?.interval
      }
    }
    let numbers = [Int.min, -1, 0, 54, 99, .max]
    let years: [(Int) -> TIMEX3Calendar.Year] = [
      { .year($0) }, { .fiscal($0) }, { .decade($0) }, { .century($0) }, { .millennium($0) }, { .decadeBC($0) },
      { .centuryBC($0) },
      { .millenniumBC($0) },
    ]
    let parts: [(Int) -> TIMEX3Calendar.Part] = [
      { .month($0) }, { .day(month: $0, day: $0) }, { .week($0) }, { .weekday(week: $0, .monday) },
      { .weekend(week: $0) }, { .quarter($0) },
      { .half($0) },
    ]
    for number in numbers {
      for year in years {
        let value = TIMEX3Calendar(year(number))
        _ = (value.interval(), value.description)
        if number == .min || number == .max { #expect(value.interval() == nil) }
      }
      for part in parts {
        let value = TIMEX3Calendar(.year(2025), part(number))
        _ = value.description
        #expect(value.interval() == nil && !value.isPossible)
      }
      let clock = TIMEX3Calendar.Time(.clock(hour: number, minute: number, second: number))
      let value = TIMEX3Calendar(.year(2025), .day(month: 8, day: 19), clock)
      _ = value.description
      #expect((value.interval() == nil) == (number != 0))
      _ = TIMEX3Value.duration(TIMEX3Duration(.thousandths(number), .day)).description
    }
  }

  private func calendar(_ random: inout RandomSource) -> TIMEX3Value {
    let year: TIMEX3Calendar.Year =
      switch random.number(0...9) {
      case 0: .unknown
      case 1: .unknownBC
      case 2: .fiscal(random.number(0...9999))
      case 3: .decade(random.number(0...999))
      case 4: .century(random.number(0...99))
      case 5: .millennium(random.number(0...9))
      case 6: random.flip() ? .decadeBC(random.number(0...999)) : .centuryBC(random.number(1...100))
      case 7: .millenniumBC(random.number(1...10))
      default: .year(random.number(-9_999_999...9_999_999) >> random.number(0...20))
      }
    func maybe(_ number: Int) -> Int? { random.number(0...3) == 0 ? nil : number }
    let part: TIMEX3Calendar.Part? =
      switch random.number(0...8) {
      case 0: .month(maybe(random.number(1...12)))
      case 1: .day(month: maybe(random.number(1...12)), day: maybe(random.number(1...28)))
      case 2: .week(maybe(random.number(1...52)))
      case 3: .weekday(week: maybe(random.number(1...52)), random.flip() ? nil : random.pick(Weekday.allCases))
      case 4: .weekend(week: maybe(random.number(1...52)))
      case 5: .quarter(maybe(random.number(1...4)))
      case 6: .half(maybe(random.number(1...2)))
      case 7: .season(random.pick(TIMEX3Calendar.Season.allCases))
      default: nil
      }
    return .calendar(TIMEX3Calendar(year, part, random.number(0...3) == 0 ? time(&random) : nil))
  }

  private func time(_ random: inout RandomSource) -> TIMEX3Calendar.Time {
    let offset = random.flip() ? nil : UTCOffset(minutes: random.number(-1439...1439))
    if random.flip() {
      return TIMEX3Calendar.Time(.part(random.pick(TIMEX3Calendar.PartOfDay.allCases)), offset: offset)
    }
    let minute = random.flip() ? nil : random.number(0...59)
    let second = minute == nil || random.flip() ? nil : random.number(0...60)
    return TIMEX3Calendar.Time(
      .clock(hour: random.number(0...4) == 0 ? nil : random.number(0...23), minute: minute, second: second),
      offset: offset)
  }

  private func duration(_ random: inout RandomSource) -> TIMEX3Value {
    var parts: [TIMEX3Duration.Part] = []
    let units = TIMEX3Duration.Unit.allCases
    for _ in 0...random.number(0...3) {
      let amount: TIMEX3Duration.Amount =
        random.number(0...3) == 0 ? .unknown : .thousandths(random.number(0...999_999_999) >> random.number(0...20))
      parts.append(TIMEX3Duration.Part(amount, random.pick(units)))
    }
    // Units of the day stand before the T, units of the clock behind it.
    parts = parts.filter { !$0.unit.isOfTime } + parts.filter { $0.unit.isOfTime }
    return .duration(TIMEX3Duration(parts))
  }
}
