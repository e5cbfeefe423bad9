/// A date that opens a block, or is one: "14 June 2019:", "May 1998 –", "3.15pm", "1961-64". Or it ends one in brackets:
/// "Opening of the lock (1961)".
struct DateLabel {
  /// The bytes of the date, without marks around it.
  var range: Range<Int>
  /// What it dates; empty where it is the whole block.
  var item: Range<Int>
  /// What parts it from that.
  var ending: Ending
  /// Whether it tells a day or a month with its year.
  var isFull: Bool
  /// Whether it tells a year.
  var hasYear: Bool
  /// Whether it tells a month or a day of one.
  var hasMonth: Bool
  /// Whether it tells a month and no day of it.
  var isMonth: Bool
  /// The number where it tells nothing else, or a weekday beside it, and may be a day of the month: 1...31.
  var dayOfMonth: Int?
  /// The number where it tells four digits and nothing else: a year or a time of day.
  var fourDigits: Int?
  /// The minute of the day where it tells that alone; nil for all others.
  var clock: Int?
  /// The minute of the day where it tells that beside a full date; nil for all others.
  var minute: Int?
  /// Whether its time of day is written as only tickers write one: "21.20", "15h15", "2115 hours".
  var isTickers: Bool
  /// Whether it tells a day of the week.
  var hasWeekday: Bool
  /// Whether a preposition opens it: "on 3 March 2024".
  var hasPreposition: Bool
  /// The year of a day or month that tells none, where a table has a column for it.
  var year: Range<Int>?

  enum Ending: Hashable {
    /// The block holds nothing else.
    case whole
    /// A colon, a tab, a bar: marks that part a date from its item in whatever surroundings.
    case mark
    /// A dash, which also parts datelines and asides.
    case dash
    /// A full stop or nothing at all: a date only among others like it.
    case bare
    /// It stands in brackets behind its item: a date only among others like it.
    case behind
  }

  /// As long a date may be, in bytes.
  private static let longest = 60

  /// The date at the beginning of a block; nil when it opens with none.
  init?(_ bytes: Span<UInt8>, block: Range<Int>, _ words: DateLabelWords) {
    var scan = Scan(bytes, end: min(block.upperBound, block.lowerBound + Self.longest), at: block.lowerBound, words)
    scan.skipBullet()
    let start = scan.index
    var last = start
    reading: while let word = scan.next() {
      switch word {
      case .part(let end): last = end
      case .joint: continue
      case .other: break reading
      }
    }
    (dayOfMonth, fourDigits) = (scan.dayOfMonth, scan.fourDigits)
    guard last > start, scan.isDate || dayOfMonth != nil || fourDigits != nil else { return nil }
    range = start..<last
    (isFull, hasYear, hasMonth) = (scan.hasMonth && scan.hasYear, scan.hasYear, scan.hasMonth)
    isMonth = scan.hasMonth && scan.day == nil
    clock = scan.clock
    minute = isFull && scan.hasClock ? scan.minutes : nil
    (isTickers, hasWeekday, hasPreposition) = (scan.isTickers, scan.hasDay, scan.opensWithPreposition)
    guard let end = Self.ending(bytes, from: last, to: block.upperBound, opens: scan.opensWithPreposition) else {
      return nil
    }
    // "January 28, 2011 at 12:44 pm | Reply": the stamp of a reader's post.
    if isFull, scan.hasClock, (last..<min(end.next, block.upperBound)).contains(where: { bytes[$0] == 0x7C }) {
      return nil
    }
    ending = end.next >= block.upperBound ? .whole : end.0
    item = min(end.next, block.upperBound)..<block.upperBound
  }

  /// The day or month that ends a heading behind a mark: "Day 1: 3 March", "The fire – 5 January 2021", or with its year behind
  /// anything: "The fire 5 January 2021"; nil when it ends with none. A year in brackets there may be that of a book.
  init?(endOf bytes: Span<UInt8>, heading: Range<Int>, _ words: DateLabelWords) {
    var found = DateLabel(behind: bytes, block: heading, words)
    var index = heading.upperBound - 2
    while index > heading.lowerBound {
      defer { index -= 1 }
      guard bytes[index + 1] == 0x20 else { continue }
      let mark = Self.markWidth(bytes, endingAt: index) ?? 0
      guard index - mark >= heading.lowerBound else { continue }
      guard var inner = DateLabel(bytes, block: index + 2..<heading.upperBound, words), inner.ending == .whole else {
        break
      }
      if mark == 0 {
        // "The fire of 5 January 2021" goes on to it.
        if inner.hasPreposition { return nil }
        if !inner.isFull { continue }
      }
      var end = index + 1 - mark
      while end > heading.lowerBound, bytes[end - 1] <= 0x20 { end -= 1 }
      (inner.item, inner.ending) = (heading.lowerBound..<end, .behind)
      found = inner
    }
    guard let found, found.hasMonth, !found.item.isEmpty else { return nil }
    self = found
  }

  /// The bytes of a colon, a comma, a hyphen or a dash that ends there.
  private static func markWidth(_ bytes: Span<UInt8>, endingAt index: Int) -> Int? {
    switch bytes[index] {
    case 0x3A, 0x2C, 0x2D: 1
    case 0x93, 0x94: index > 1 && bytes[index - 1] == 0x80 && bytes[index - 2] == 0xE2 ? 3 : nil
    default: nil
    }
  }

  /// The date in brackets at the end of a block; nil when it ends with none that tells a year.
  init?(behind bytes: Span<UInt8>, block: Range<Int>, _ words: DateLabelWords) {
    var close = block.upperBound - 1
    while close > block.lowerBound, bytes[close] <= 0x20 || bytes[close] == 0x2E { close -= 1 }
    guard close > block.lowerBound, bytes[close] == 0x29 else { return nil }
    var open = close - 1
    let reach = max(block.lowerBound, close - Self.longest)
    while open > reach, bytes[open] != 0x28 { open -= 1 }
    guard open > reach, bytes[open] == 0x28, let inner = DateLabel(bytes, block: open + 1..<close, words),
      inner.ending == .whole, inner.hasYear
    else { return nil }
    var end = open
    while end > block.lowerBound, bytes[end - 1] <= 0x20 { end -= 1 }
    self = inner
    (item, ending) = (block.lowerBound..<end, .behind)
  }

  /// How the date ends there and where its item begins; nil where it goes on as a sentence.
  private static func ending(
    _ bytes: Span<UInt8>, from start: Int, to end: Int, opens: Bool
  ) -> (Ending, next: Int)? {
    var index = start
    var ending: Ending?
    var sawSpace = false
    while index < end {
      switch bytes[index] {
      case 0x20, 0x0D: sawSpace = true
      case 0x3A, 0x09, 0x0A, 0x7C: ending = .mark
      case 0x29, 0x2C, 0x5D: break
      case 0x2D where ending != nil || sawSpace || (index + 1 < end && bytes[index + 1] == 0x20):
        ending = ending ?? .dash
      case 0x2E where !sawSpace && (index + 1 >= end || bytes[index + 1] <= 0x20): ending = ending ?? .bare
      // The middle dot, the guillemet.
      case 0xC2 where index + 1 < end && (bytes[index + 1] == 0xB7 || bytes[index + 1] == 0xBB):
        ending = ending ?? .dash
        index += 1
      // An arrow to the right.
      case 0xE2 where index + 2 < end && bytes[index + 1] == 0x86 && bytes[index + 2] == 0x92:
        ending = ending ?? .dash
        index += 2
      case 0x7E,
        0x3E where sawSpace:
        ending = ending ?? .dash
      // En dash, em dash, horizontal bar, bullet.
      case 0xE2
      where index + 2 < end && bytes[index + 1] == 0x80 && [0x93, 0x94, 0x95, 0xA2].contains(bytes[index + 2]):
        ending = ending ?? .dash
        index += 2
      default:
        if let ending { return (ending, index) }
        let isCapital = bytes[index] >= 0x41 && bytes[index] <= 0x5A
        return sawSpace && isCapital && !opens ? (.bare, index) : nil
      }
      index += 1
    }
    return (.whole, end)
  }
}
