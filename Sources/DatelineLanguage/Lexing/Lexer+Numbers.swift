internal import DatelineModel

extension Lexer {
  /// Adds what begins with a digit: a number, a decimal, a chain of numbers and stops, or a mixed token.
  mutating func lexNumber(_ bytes: Span<UInt8>, from start: Int, end: Int) -> Int {
    var index = digitRun(bytes, from: start, end: end)
    if index < end, bytes[index] == 0x2C, index - start <= 3, let grouped = thousands(bytes, from: index, end: end) {
      index = grouped
      if index + 1 < end, bytes[index] == 0x2E, isDigit(bytes[index + 1]) {
        index = digitRun(bytes, from: index + 1, end: end)
      }
      return emit(.decimal, bytes, start, index)
    }
    if index + 1 < end, bytes[index] == 0x2E, isDigit(bytes[index + 1]) {
      let fraction = digitRun(bytes, from: index + 1, end: end)
      guard fraction + 1 < end, bytes[fraction] == 0x2E, isDigit(bytes[fraction + 1]) else {
        return emit(.decimal, bytes, start, fraction)
      }
      return lexChain(bytes, from: start, end: end)
    }
    if let series = seriesEnd(bytes, from: index, end: end) { return emit(.address, bytes, start, series) }
    let mixed = mixedEnd(bytes, from: index, end: end)
    if mixed == index { return emit(.number, bytes, start, index) }
    return emit(.mixed, bytes, start, mixed)
  }

  /// How many numbers with the same mark between them are more than a date, a time or a telephone number has.
  private static let longestSeries = 5

  /// The end of numbers that are joined by the same mark, so many that they tell one thing: a path, a key, a serial
  /// number ("1/22/3/14/5/6"). Nil when there are fewer; then at most a handful of them was looked at.
  private func seriesEnd(_ bytes: Span<UInt8>, from mark: Int, end: Int) -> Int? {
    guard mark < end, bytes[mark] == 0x2F || bytes[mark] == 0x2D || bytes[mark] == 0x3A else { return nil }
    var (index, count) = (mark, 1)
    while index + 1 < end, bytes[index] == bytes[mark], isDigit(bytes[index + 1]) {
      (index, count) = (digitRun(bytes, from: index + 1, end: end), count + 1)
    }
    return count > Self.longestSeries ? index : nil
  }

  /// Adds numbers with stops between them, as in dates and versions ("19.8.2025"): each number and stop by itself.
  private mutating func lexChain(_ bytes: Span<UInt8>, from start: Int, end: Int) -> Int {
    var index = start
    while true {
      let next = digitRun(bytes, from: index, end: end)
      index = emit(.number, bytes, index, next)
      guard index + 1 < end, bytes[index] == 0x2E, isDigit(bytes[index + 1]) else { return index }
      index = emit(.punctuation, bytes, index, index + 1)
    }
  }

  /// The end of groups of three digits behind commas; nil when what follows is no such group.
  private func thousands(_ bytes: Span<UInt8>, from comma: Int, end: Int) -> Int? {
    var index = comma
    while index + 3 < end, bytes[index] == 0x2C, digitRun(bytes, from: index + 1, end: min(end, index + 5)) == index + 4
    {
      index += 4
    }
    return index == comma ? nil : index
  }

  /// The end of the decimal digits that begin at `index`, full-width ones among them.
  private func digitRun(_ bytes: Span<UInt8>, from index: Int, end: Int) -> Int {
    var index = index
    while index < end {
      if isDigit(bytes[index]) {
        index += 1
      } else if bytes[index] >= 0x80 {
        let scalar = DecodedScalar(bytes, at: index, end: end)
        guard case .digit = ScalarClass(scalar.value) else { return index }
        index += scalar.length
      } else {
        return index
      }
    }
    return index
  }

  /// Whether "am", "pm", "a.m" or "p.m" stands at `index` as a word of its own.
  private func isHalfOfDay(_ bytes: Span<UInt8>, at index: Int, end: Int) -> Bool {
    guard index + 1 < end, bytes[index] | 0x20 == 0x61 || bytes[index] | 0x20 == 0x70 else { return false }
    let letter = bytes[index + 1] == 0x2E ? index + 2 : index + 1
    return letter < end && bytes[letter] | 0x20 == 0x6D && !isAlphanumeric(bytes, letter + 1, end)
  }

  /// The end of letters, digits and fractions that run on from a number ("19th", "3½"); "5pm" is a number and a word.
  private func mixedEnd(_ bytes: Span<UInt8>, from start: Int, end: Int) -> Int {
    if isHalfOfDay(bytes, at: start, end: end) { return start }
    var index = start
    while index < end {
      if isAlphanumeric(bytes, index, end) {
        index += 1
      } else if bytes[index] >= 0x80 {
        let scalar = DecodedScalar(bytes, at: index, end: end)
        switch (ScalarClass(scalar.value), scalar.value) {
        case (.fraction, _), (.digit, _), (.letter, 0x80..<0x530): index += scalar.length
        default: return index
        }
      } else {
        return index
      }
    }
    return index
  }
}
