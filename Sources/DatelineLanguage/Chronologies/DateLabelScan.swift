extension DateLabel {
  /// Reads the words of a date.
  struct Scan {
    let bytes: Int
    var index: Int
    var isDate: Bool { hasMonth || hasYear || hasNumericDate || hasClock || hasDay }
    private(set) var hasMonth = false
    private(set) var hasYear = false
    private(set) var opensWithPreposition = false
    private var hasNumericDate = false
    private(set) var hasClock = false
    private(set) var minutes: Int?
    /// The number of a day, or of an hour.
    private(set) var day: Int?
    private(set) var isTickers = false
    /// Numbers of four digits by themselves.
    private var fours: [Int] = []
    /// The day of a month that is not told.
    var dayOfMonth: Int? {
      hasMonth || hasYear || hasNumericDate || hasClock || !fours.isEmpty
        ? nil
        : day.flatMap { (1...31).contains($0) && count <= 3 ? $0 : nil }
    }
    /// Four digits that are all that is told.
    var fourDigits: Int? { count == 1 ? fours.first : nil }
    /// The minute of the day where nothing else is told.
    var clock: Int? { hasMonth || hasYear || hasDay || hasNumericDate || !hasClock ? nil : minutes }
    private(set) var hasDay = false
    private var count = 0
    private let text: [UInt8]
    private let offset: Int
    private let words: DateLabelWords

    init(_ span: Span<UInt8>, end: Int, at start: Int, _ words: DateLabelWords) {
      self.words = words
      text = (start..<end).map { span[$0] }
      (bytes, index, offset) = (end, start, start)
    }

    private subscript(_ place: Int) -> UInt8 { place >= offset && place < bytes ? text[place - offset] : 0 }

    mutating func skipBullet() {
      while index < bytes, self[index] <= 0x20 { index += 1 }
      if self[index] == 0x2D || self[index] == 0x2A, self[index + 1] == 0x20 { index += 2 }
      skipSign()
      while index < bytes, self[index] <= 0x20 || self[index] == 0x28 || self[index] == 0x5B { index += 1 }
    }

    /// Passes over a bullet, an arrow, a tick, a picture of two or three signs before a space, or over an item's number.
    private mutating func skipSign() {
      let start = index
      let isSign = [0xC2, 0xE2, 0xF0].contains(self[index])
      while isSign, index < bytes, self[index] >= 0x80, index - start < 12 { index += 1 }
      if index == start {
        while isDigit(self[index]), index - start < 3 { index += 1 }
        // "1. 12 January", but "12. January".
        let isNumber = index > start && (self[index] == 0x2E || self[index] == 0x29) && isDigit(self[index + 2])
        index += isNumber ? 1 : start - index
      }
      guard index == start || self[index] != 0x20 else { return }
      index = start
    }

    /// What a word is to a date.
    enum Word {
      /// A part of it, which ends there.
      case part(end: Int)
      /// What joins its parts.
      case joint
      /// None of it.
      case other
    }

    /// The next word; nil at the end or before a mark that ends dates.
    mutating func next() -> Word? {
      skipInner()
      guard index < bytes else { return nil }
      let start = index
      if isDigit(self[index]) {
        while isDigit(self[index]) { index += 1 }
        let (value, width) = (number(start, index), index - start)
        if joinsFigures() {
          readFigures(from: start)
        } else if width < 3, let minute = minuteBehindHour() {
          (hasClock, isTickers, minutes) = (true, true, value * 60 + minute)
        } else if width == 4 {
          if (1000...2199).contains(value) { hasYear = true } else if count > 0 { return .other }
          fours.append(value)
        } else if width > 2 {
          return .other
        } else {
          (minutes, day) = (value * 60, value)
        }
        count += 1
        return .part(end: index)
      }
      guard isLetter(self[index]) else { return nil }
      while isLetter(self[index]) || (self[index] == 0x2E && isLetter(self[index + 1]) && index - start < 4) {
        index += 1
      }
      let written = text[(start - offset)..<(index - offset)]
      let word = String(decoding: written, as: UTF8.self).lowercased()
      defer { count += 1 }
      if words.telling.contains(word) {
        hasMonth = true
      } else if words.days.contains(word) {
        hasDay = true
      } else if words.clock.contains(word) {
        if word.hasPrefix("h") {
          guard readHours() else { return .other }
        } else {
          isTickers = false
        }
        hasClock = true
        if let told = minutes, told < 13 * 60, word.hasSuffix("m") {
          minutes = told % 720 + (word.hasPrefix("p") ? 720 : 0)
        } else if let named = words.minutes[word] {
          minutes = named
        }
      } else if words.zones.contains(word), hasClock {
        isTickers = false
      } else if words.upToNow.contains(word), hasYear {
        // "2015 to today".
      } else if word == "q" || word == "h", let part = digit(at: index), part > 0, part < (word == "q" ? 5 : 3) {
        // "Q1 2021".
        hasMonth = true
        index += 1
        return .part(end: index)
      } else if words.joints.contains(word) {
        // A capital inside of a date begins a sentence: "14 June 2019 The council met".
        guard count == 0 || written.first.map(isCapital) == false else { return .other }
        if count == 0, words.openings.contains(word) { opensWithPreposition = true }
        // "c. 1990".
        if self[index] == 0x2E, word.hasPrefix("c"), self[index + 1] == 0x20 { index += 1 }
        return .joint
      } else if !words.parts.contains(word) {
        return .other
      }
      // The stop of "Jan." and "p.m.".
      if self[index] == 0x2E, word.utf8.count <= 4, [0x3A, 0x2C].contains(self[index + 1]) || self[index + 1] <= 0x20 {
        index += 1
      }
      return .part(end: index)
    }

    /// The minutes of "15h15" and "15h", which pass the hour's mark; nil where no such mark stands behind the hour.
    private mutating func minuteBehindHour() -> Int? {
      guard self[index] | 0x20 == 0x68 else { return nil }
      var end = index + 1
      while isDigit(self[end]) { end += 1 }
      guard end == index + 1 || end == index + 3, !isLetter(self[end]) else { return nil }
      defer { index = end }
      return number(index + 1, end)
    }

    /// "2115 hours": whether the number before is a time of day.
    private mutating func readHours() -> Bool {
      guard !hasClock, let four = fours.last else { return hasClock }
      guard four / 100 < 24, four % 100 < 60 else { return false }
      (hasYear, isTickers, minutes) = (false, true, four / 100 * 60 + four % 100)
      fours = []
      return true
    }

    /// Passes over what stands inside of dates between their words.
    private mutating func skipInner() {
      while index < bytes {
        let byte = self[index]
        if byte == 0x20 || byte == 0x2C {
          // Before a dash or a colon the date is over.
          let after = self[index + 1]
          guard after != 0x3A, !(after == 0x2D && self[index + 2] == 0x20 && !isDigit(self[index + 3])),
            !(after == 0xE2 && self[index + 4] == 0x20 && !isDigit(self[index + 5]))
          else { return }
          index += 1
        } else if byte == 0x2D, isDigit(self[index + 1]) || isLetter(self[index + 1]) || isDigit(self[index + 2]) {
          index += 1
        } else if byte == 0xE2, self[index + 1] == 0x80, self[index + 2] == 0x93 || self[index + 2] == 0x94,
          isDigit(self[index + 3]) || isDigit(self[index + 4])
        {
          index += 3
        } else if byte == 0x2F, isDigit(self[index + 1]) {
          index += 1
        } else if byte == 0x2E, self[index + 1] == 0x20, hasDigitsBefore, startsMonth(index + 2) {
          // "14. June".
          index += 1
        } else {
          return
        }
      }
    }

    private var hasDigitsBefore: Bool { index > offset && isDigit(self[index - 1]) }

    private func startsMonth(_ place: Int) -> Bool {
      var end = place
      while isLetter(self[end]) { end += 1 }
      guard end > place else { return false }
      let word = String(decoding: text[(place - offset)..<(end - offset)], as: UTF8.self).lowercased()
      return words.telling.contains(word)
    }

    /// Whether figures go on behind a point, a colon, a hyphen or a slash.
    private func joinsFigures() -> Bool {
      [0x2E, 0x3A, 0x2D, 0x2F].contains(self[index]) && isDigit(self[index + 1])
    }

    /// "15:10", "3.15", "14.06.2019", "2019-06-14".
    private mutating func readFigures(from start: Int) {
      var (parts, mark) = ([number(start, index)], self[index])
      var widths = [index - start]
      while joinsFigures(), self[index] == mark || parts.count == 1 {
        mark = self[index]
        index += 1
        let first = index
        while isDigit(self[index]) { index += 1 }
        parts.append(number(first, index))
        widths.append(index - first)
      }
      if parts.count == 3, widths.contains(4) || mark != 0x3A {
        (hasNumericDate, hasYear) = (true, true)
        (hasMonth, day) = (true, parts[2])
      } else if parts.count >= 2, mark == 0x3A || mark == 0x2E, parts[0] < 25, parts[1] < 60, widths[1] == 2 {
        (hasClock, isTickers) = (true, mark == 0x2E)
        minutes = parts[0] * 60 + parts[1]
      } else if parts.count == 2, mark == 0x2D || mark == 0x2F, widths[0] == 4, (1000...2199).contains(parts[0]) {
        hasYear = true
      }
    }

    /// The value of a digit that no other follows.
    private func digit(at place: Int) -> Int? {
      isDigit(self[place]) && !isDigit(self[place + 1]) ? Int(self[place] - 0x30) : nil
    }

    private func number(_ start: Int, _ end: Int) -> Int {
      (start..<end).reduce(0) { min($0 * 10 + Int(self[$1] - 0x30), 99_999) }
    }

    private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
    private func isCapital(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }
    private func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A }
  }
}
