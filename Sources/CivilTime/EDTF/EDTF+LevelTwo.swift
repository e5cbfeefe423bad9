// What level 2 of EDTF adds: marks on parts of a date, unknown digits anywhere, significant digits, exponents, sets.

extension EDTF {
  /// The text without `~`, `?` and `%`, and which of the first two are told (`%` is both); nil where they stand side by
  /// side.
  static func withoutMarks(_ text: [UInt8]) -> (plain: [UInt8], marks: Set<Character>)? {
    var (plain, marks, wasMark) = ([UInt8](), Set<Character>(), false)
    for byte in text {
      let told: Set<Character>? =
        switch byte {
        case UInt8(ascii: "~"): ["~"]
        case UInt8(ascii: "?"): ["?"]
        case UInt8(ascii: "%"): ["~", "?"]
        default: nil
        }
      if let told {
        if wasMark { return nil }
        marks.formUnion(told)
      } else {
        plain.append(byte)
      }
      wasMark = told != nil
    }
    return (plain, marks)
  }

  /// Reads a set: dates and ranges of them (`1667..1668`), joined by commas; the first and last may be open on one side.
  init?(set text: [UInt8]) {
    let isOneOf = text.first == UInt8(ascii: "[")
    guard text.count > 2, text.last == UInt8(ascii: isOneOf ? "]" : "}") else { return nil }
    let members = text.dropFirst().dropLast().split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
    var dates: [Date] = []
    var (isOpenBefore, isOpenBehind) = (false, false)
    for (index, member) in members.enumerated() {
      let trimmed = member.drop { $0 == UInt8(ascii: " ") }
      guard let dots = EDTF.dots(in: trimmed) else {
        guard let date = Date(Array(trimmed)) else { return nil }
        dates.append(date)
        continue
      }
      let (before, behind) = (trimmed[..<dots], trimmed[(dots + 2)...])
      if before.isEmpty, index == 0 { isOpenBefore = true } else if before.isEmpty { return nil }
      if behind.isEmpty, index == members.count - 1 { isOpenBehind = true } else if behind.isEmpty { return nil }
      for side in [before, behind] where !side.isEmpty {
        guard let date = Date(Array(side)) else { return nil }
        dates.append(date)
      }
    }
    let bounded = dates.compactMap { date in date.interval.map { (date, $0) } }
    guard bounded.count == dates.count, !dates.contains(where: { $0.value.time != nil }),
      let first = bounded.min(by: { ($0.1.begin?.instant ?? 0) < ($1.1.begin?.instant ?? 0) })?.0,
      let last = bounded.max(by: { ($0.1.end?.instant ?? 0) < ($1.1.end?.instant ?? 0) })?.0,
      !isOpenBefore || !isOpenBehind
    else { return nil }
    let sides = (first: isOpenBefore ? nil : first, last: isOpenBehind ? nil : last)
    self = isOneOf ? .oneOf(first: sides.first, last: sides.last) : .allOf(first: sides.first, last: sides.last)
  }

  private static func dots(in text: ArraySlice<UInt8>) -> Int? {
    text.indices.first { index in
      text[index] == UInt8(ascii: ".") && index + 1 < text.endIndex && text[index + 1] == UInt8(ascii: ".")
    }
  }
}

extension EDTF.Date {
  /// Reads what names one of several units: significant digits (`1950S2`: 1900 to 1999), an exponent (`Y12E3`), unknown
  /// digits that no TIMEX3 value has (`156X-12-25`: that day of 1560, or of 1561, … 1569).
  init?(partOf text: [UInt8]) {
    if let date = EDTF.Date(roundYear: text) {
      self = date
      return
    }
    let parts = text.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), parts[0].count == 4, parts.dropFirst().allSatisfy({ $0.count == 2 }),
      text.contains(UInt8(ascii: "X")), text.contains(where: { 0x30...0x39 ~= $0 }),
      let first = EDTF.Date.unit(parts, isLast: false),
      let last = EDTF.Date.unit(parts, isLast: true), let begin = first.interval()?.begin,
      let end = last.interval()?.end, begin < end
    else { return nil }
    self.init(first, last: last)
  }

  private init?(roundYear text: [UInt8]) {
    var digits = text[...]
    if digits.first == UInt8(ascii: "Y") { digits.removeFirst() }
    let isNegative = digits.first == UInt8(ascii: "-")
    if isNegative { digits.removeFirst() }
    let parts = digits.split(separator: UInt8(ascii: "S"), omittingEmptySubsequences: false)
    let factors = (parts.first ?? []).split(separator: UInt8(ascii: "E"), omittingEmptySubsequences: false)
    let numbers = (factors + parts.dropFirst()).map { $0.count < 8 ? Int(String(decoding: $0, as: UTF8.self)) : nil }
    guard (1...2).contains(parts.count), (1...2).contains(factors.count), parts.count + factors.count > 2,
      numbers.allSatisfy({ $0 ?? -1 >= 0 }), var year = numbers[0]
    else { return nil }
    if factors.count == 2 {
      for _ in 0..<min(numbers[1] ?? 0, 8) { year *= 10 }
      if numbers[1] ?? 0 > 7 { return nil }
    }
    var step = 1
    if parts.count == 2, let significant = numbers.last ?? nil {
      guard significant > 0 else { return nil }
      for _ in 0..<max(0, "\(year)".utf8.count - significant) { step *= 10 }
    }
    let first = year - year % step
    let years = isNegative ? (-(first + step - 1), -first) : (first, first + step - 1)
    guard year <= CivilDate.greatestYear, abs(years.0) <= CivilDate.greatestYear,
      abs(years.1) <= CivilDate.greatestYear
    else { return nil }
    self.init(TIMEX3Calendar(.year(years.0)), last: step == 1 ? nil : TIMEX3Calendar(.year(years.1)))
  }

  /// The first or the last unit that the digits allow.
  private static func unit(_ parts: [ArraySlice<UInt8>], isLast: Bool) -> TIMEX3Calendar? {
    func number(_ part: ArraySlice<UInt8>, in range: ClosedRange<Int>) -> Int? {
      let candidates = isLast ? Array(range.reversed()) : Array(range)
      return candidates.first { candidate in
        let digits = Array(EDTF.padded(candidate).utf8.suffix(part.count))
        return zip(part, digits).allSatisfy { $0 == UInt8(ascii: "X") || $0 == $1 }
      }
    }
    guard let year = number(parts[0], in: 0...9999) else { return nil }
    guard parts.count > 1 else { return TIMEX3Calendar(.year(year)) }
    guard let month = number(parts[1], in: 1...12) else { return nil }
    guard parts.count > 2 else { return TIMEX3Calendar(.year(year), .month(month)) }
    guard let first = CivilDate(year: year, month: month, day: 1),
      let day = number(parts[2], in: 1...first.days(until: first.adding(months: 1)))
    else { return nil }
    return TIMEX3Calendar(.year(year), .day(month: month, day: day))
  }
}
