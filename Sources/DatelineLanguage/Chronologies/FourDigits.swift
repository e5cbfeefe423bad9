internal import DatelineModel

/// Items that open with four digits: "1515: Gunmen enter the bank" is a time of day, "1515: The king dies" a year.
enum FourDigits {
  /// The labels with those of four digits told apart.
  ///
  /// They are times of day all together or not at all, and only where each can be one. What tells it: one that is no year
  /// ("0640"), a time written out beside them, or that all lie before 1900 in a text that tells no such year elsewhere, as
  /// a list of years seldom ends so early and leaves out all above 60.
  /// - Parameter isInProse: whether the text tells a year before 1900 outside of them.
  static func told(_ labels: [DateLabel?], isInProse: Bool) -> [DateLabel?] {
    let values = labels.compactMap { $0?.fourDigits }
    guard !values.isEmpty else { return labels }
    let hasClock = labels.contains { $0?.fourDigits == nil && $0?.clock != nil }
    let areClocks =
      (values.count > 1 || hasClock) && values.allSatisfy { $0 / 100 < 24 && $0 % 100 < 60 }
      && (hasClock || values.contains { !years.contains($0) } || !isInProse && values.allSatisfy { $0 < late })
    return labels.map { label in
      guard var label, let value = label.fourDigits else { return label }
      guard areClocks, label.ending != .behind else { return years.contains(value) ? label : nil }
      (label.hasYear, label.clock) = (false, value / 100 * 60 + value % 100)
      return label
    }
  }

  /// Whether a text tells a year before 1900 elsewhere than at the head of its items.
  static func areInProse(_ blocks: [Block], _ labels: [DateLabel?], in text: Span<UInt8>) -> Bool {
    zip(blocks, labels).contains { block, label in
      YearFinder.years(in: block.range, of: text).contains { year in
        year != label?.range && text[year.lowerBound] == 0x31 && text[year.lowerBound + 1] < 0x39
      }
    }
  }

  private static let years = 1000..<2200

  /// The first year that lists of news reach back to as a rule.
  private static let late = 1900
}
