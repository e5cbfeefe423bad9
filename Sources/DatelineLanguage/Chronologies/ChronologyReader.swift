internal import DatelineModel

/// Finds the chronologies in a text: blocks and sentences that open with a date, blocks that end with one in brackets, stand
/// beside one in a table or under one as a heading.
///
/// A date that opens a block becomes a block of its own, a heading of its item, so that nothing of it is glued to the
/// sentence behind it; what it dates names it as its ``Block/dateLabel``.
struct ChronologyReader {
  private let bytes: [UInt8]
  private let words: DateLabelWords
  private let blocks: [Block]
  /// For each block the date that opens it.
  private let labels: [DateLabel?]
  /// The blocks that open with what may be a date and was not taken for one: nothing tells when they happened.
  private let doubtful: Set<Int>
  /// The blocks that tell when readers wrote what stands below them.
  private let stamps: Set<Int>
  /// The year that the article's title says its dates are of.
  private let titleYear: Int?
  /// By how many days the story goes on with an item of a ticker that passes midnight.
  private let nights: [Int: Int]

  /// The blocks of a text with its chronologies marked.
  ///
  /// - Parameter title: the article's headline; nil where it has none.
  static func marked(_ blocks: [Block], in text: Span<UInt8>, title: String? = nil, _ words: DateLabelWords) -> [Block]
  {
    let blocks = blocks.flatMap { lines(of: $0, in: text, words) }
    var labels = blocks.map { block in
      let isHeading = if case .heading = block.kind { true } else { false }
      return DateLabel(text, block: block.range, words)
        ?? (isHeading
          ? DateLabel(endOf: text, heading: block.range, words) : DateLabel(behind: text, block: block.range, words))
    }
    for table in blocks.split(whereSeparator: { $0.kind != .table }) {
      let columns = table.count > 1 ? DateColumn.labels(table.map(\.range), in: text, words) : []
      for (place, row) in table.indices.enumerated() {
        let found = place < columns.count ? columns[place] : nil
        // A number in front of the date is the row's, a year in front of a day that of the day.
        if labels[row] == nil || labels[row]?.dayOfMonth != nil || found?.year != nil {
          labels[row] = found ?? labels[row]
        }
        if let item = labels[row]?.item { labels[row]?.item = DateColumn.longestCell(of: item, in: text) }
      }
    }
    guard labels.contains(where: { $0 != nil }) else { return blocks }
    return ChronologyReader(text, blocks, labels, title: title, words).marked()
  }

  /// A block whose lines open with dates, each as a block of its own; else the block.
  private static func lines(of block: Block, in text: Span<UInt8>, _ words: DateLabelWords) -> [Block] {
    guard block.kind != .table else { return [block] }
    var starts: [Int] = []
    var index = block.range.lowerBound
    while index < block.range.upperBound {
      if let label = DateLabel(text, block: index..<block.range.upperBound, words),
        [.mark, .dash, .whole].contains(label.ending)
      {
        starts.append(index)
      }
      index = text.first(0x0A, in: index..<block.range.upperBound) + 1
    }
    guard starts.count > 1 else { return [block] }
    let cuts =
      (starts.first == block.range.lowerBound ? [] : [block.range.lowerBound]) + starts + [block.range.upperBound]
    return zip(cuts, cuts.dropFirst()).map { start, end in
      var part = block
      var last = end
      while last > start, text[last - 1] <= 0x20 { last -= 1 }
      part.range = start..<last
      return part
    }
  }

  private init(_ text: Span<UInt8>, _ blocks: [Block], _ found: [DateLabel?], title: String?, _ words: DateLabelWords) {
    self.words = words
    bytes = text.withUnsafeBufferPointer { Array($0) }
    self.blocks = blocks
    titleYear = title.flatMap { YearFinder.year(ofTitle: $0, words) }
    let dates = FourDigits.told(found, isInProse: FourDigits.areInProse(blocks, found, in: text))
    let stamps = PostStamps(dates)
    self.stamps = stamps.readers
    let labels = dates.enumerated().map { stamps.readers.contains($0) ? nil : $1 }
    var kept = labels
    // What is a date in one place and nowhere else may be a sentence's beginning.
    func count(_ ending: DateLabel.Ending) -> Int {
      labels.count { $0.map { $0.ending == ending && $0.dayOfMonth == nil } ?? false }
    }
    let (whole, bare, marks) = (count(.whole), count(.bare), count(.mark) + count(.dash))
    let weekdays = labels.count { $0.map { $0.ending == .bare && $0.dayOfMonth != nil && $0.hasWeekday } ?? false }
    let headings = zip(labels, blocks).count { label, block in
      if case .heading = block.kind { label?.ending == .behind } else { false }
    }
    let behind = count(.behind) - headings
    for index in kept.indices {
      guard let label = kept[index] else { continue }
      let isSure =
        switch label.ending {
        // A day where it stands under a month; in a table of ranks a place.
        case .whole where label.dayOfMonth != nil, .mark where label.dayOfMonth != nil,
          .dash where label.dayOfMonth != nil:
          blocks[index].kind != .table || bytes[label.item].split(separator: 0x20).count > 3
        // "November 2023" heads "12: The mayor resigned", be it the only one.
        case .whole: whole > 1 || label.isMonth && labels.dropFirst(index + 1).first??.dayOfMonth != nil
        case .mark: label.isFull || marks > 1 || ChronologyReader.items(of: label, in: text, words).count > 1
        case .dash: (label.isFull && index > 0) || marks > 1
        case .behind: if case .heading = blocks[index].kind { true } else { behind > 2 }
        // "Fri 14" under a month.
        case .bare where label.dayOfMonth != nil && label.hasWeekday:
          weekdays > 1
        // "May Day": a name.
        case .bare:
          label.dayOfMonth == nil && (bare > 2 || ChronologyReader.standsInList(index, labels, blocks))
            && bytes[label.range].contains { $0 >= 0x30 && $0 <= 0x39 }
        }
      if label.ending == .behind, case .heading = blocks[index].kind, headings < 2 { kept[index] = nil }
      if stamps.areOfReport, label.ending == .whole, label.clock != nil { kept[index] = nil }
      if !isSure || blocks[index].time != nil { kept[index] = nil }
    }
    self.labels = kept
    nights = TickerNights.steps(kept)
    doubtful = Set(
      labels.indices.filter { kept[$0] == nil && labels[$0]?.ending == .bare && labels[$0]?.dayOfMonth == nil })
  }

  /// Whether the block before or behind is of the same kind and opens with a year or month, too.
  private static func standsInList(_ index: Int, _ labels: [DateLabel?], _ blocks: [Block]) -> Bool {
    guard let label = labels[index], label.hasYear || label.hasMonth else { return false }
    return [index - 1, index + 1].contains { other in
      guard labels.indices.contains(other), let beside = labels[other] else { return false }
      return blocks[other].kind == blocks[index].kind && (beside.hasYear || beside.hasMonth)
        && [.mark, .dash, .bare].contains(beside.ending)
    }
  }

  private func marked() -> [Block] {
    var result: [Block] = []
    result.reserveCapacity(blocks.count + labels.count { $0 != nil })
    /// The dates that what follows stands under, with the levels of their headings, the outermost first.
    var above: [(range: Range<Int>, level: Int, isMonth: Bool)] = []
    /// The year that a heading tells among other words, and that heading's level.
    var frame: (range: Range<Int>, level: Int)?
    /// The day or month before, from which one without a year goes on.
    var before: Range<Int>?
    for (index, block) in blocks.enumerated() {
      let level: Int? = if case .heading(let level) = block.kind { level } else { nil }
      if stamps.contains(index) {
        // Nobody tells in it, and it ends what stands above.
        above.removeAll { $0.level >= ChronologyReader.levelOfLines }
        result.append(Block(.heading(level: ChronologyReader.levelOfLines), block.range))
        continue
      }
      guard let label = labels[index], label.dayOfMonth == nil || level == nil && above.contains(where: \.isMonth)
      else {
        if let level, !standsUnderItsDate(index) {
          above.removeAll { $0.level >= level }
          if let year = year(in: block.range) {
            frame = (year, level)
          } else if let open = frame, level <= open.level {
            frame = nil
          }
        }
        var block = block
        // "What happened in 1998:" heads the items behind it.
        if level == nil, index + 1 < labels.count, labels[index + 1] != nil, bytes[block.range].last == 0x3A,
          let year = year(in: block.range)
        {
          block.kind = .heading(level: ChronologyReader.levelOfLines)
          above.removeAll { $0.level >= ChronologyReader.levelOfLines }
          frame = (year, ChronologyReader.levelOfLines)
          result.append(block)
          continue
        }
        if level == nil, !doubtful.contains(index) {
          block.dateLabel =
            continued(index, result) ?? above.last?.range ?? (block.kind == .listItem ? frame?.range : nil)
        }
        result.append(block)
        continue
      }
      // A line that is a date heads items that begin with one; a day of the month stands under lines that tell months.
      let isLine = label.ending == .whole && label.dayOfMonth == nil
      let own = level ?? (isLine ? ChronologyReader.levelOfLines : ChronologyReader.levelOfItems)
      above.removeAll { $0.level >= own }
      // What the markup tells stands under nothing.
      let outer =
        !label.hasYear && ownYear(index) != nil
        ? nil
        : (label.dayOfMonth == nil ? above.last : above.last(where: \.isMonth))?.range
          ?? (label.hasYear ? nil : frame?.range ?? (label.hasMonth ? before : nil))
      if label.hasMonth { before = label.range }
      let isHeading = level != nil && label.ending == .behind
      if isHeading { result.append(Block(block.kind, label.item)) }
      if label.ending == .whole || isHeading {
        result.append(heading(own, label, index, under: outer))
        above.append((label.range, own, label.isMonth))
        continue
      }
      // "1968: the closure" heads what stands under it.
      if level != nil { above.append((label.range, own, label.isMonth)) }
      let kind: Block.Kind = level != nil ? .paragraph : block.kind == .table ? .listItem : block.kind
      for label in ChronologyReader.items(of: label, in: bytes.span, words) {
        let item = Block(kind, label.item, dateLabel: label.range)
        let year = label.year.map { [Block(.heading(level: ChronologyReader.levelOfLines), $0)] } ?? []
        let date = year + [heading(own, label, index, under: label.year ?? outer)]
        result += label.item.lowerBound < label.range.lowerBound ? [item] + date : date + [item]
      }
    }
    return result
  }

  /// Whether a heading stands right below a line that is a date: it heads that day's item.
  private func standsUnderItsDate(_ index: Int) -> Bool {
    guard index > 0, let date = labels[index - 1], date.ending == .whole else { return false }
    if case .heading = blocks[index - 1].kind { return false }
    return true
  }

  private func heading(_ level: Int, _ label: DateLabel, _ index: Int, under outer: Range<Int>?) -> Block {
    var heading = Block(
      .heading(level: min(level, ChronologyReader.levelOfLines)), label.range, dateLabel: outer)
    if let minute = label.clock, label.fourDigits != nil || label.isTickers || nights[index] != nil {
      // Under a date the ticker begins on that.
      let nights = nights[index] ?? 0
      heading.dateHint = .minuteOfDay(minute, nights: outer == nil ? nights : max(nights, 0))
    } else if let day = label.dayOfMonth {
      heading.dateHint = .dayOfMonth(day)
    } else if label.hasMonth, !label.hasYear, let year = ownYear(index) ?? titleYear {
      heading.dateHint = .inYear(year)
    }
    return heading
  }

  /// The year that the page's markup tells of the block's date.
  private func ownYear(_ index: Int) -> Int? {
    if case .inYear(let year) = blocks[index].dateHint { year } else { nil }
  }

  /// The levels of a date that stands alone in a line and of one that opens an item: below all headings.
  private static let (levelOfLines, levelOfItems) = (7, 8)

  /// The labels of a block that opens with one: each further sentence that does is an item of its own, and so is what a
  /// semicolon parts ("1961: the line opens; 1998: rust is found"). Years tell it where they are three.
  private static func items(of label: DateLabel, in bytes: Span<UInt8>, _ words: DateLabelWords) -> [DateLabel] {
    guard label.hasYear, label.ending == .mark || label.ending == .dash else { return [label] }
    var items = [label]
    let end = label.item.upperBound
    var index = label.item.lowerBound
    while index + 1 < end {
      defer { index += 1 }
      let isSeam = bytes[index] == 0x3B
      guard isSeam || [0x2E, 0x21, 0x3F].contains(bytes[index]), bytes[index + 1] == 0x20,
        let next = DateLabel(bytes, block: index + 2..<end, words), next.hasYear, next.ending == label.ending
      else { continue }
      items[items.count - 1].item = items[items.count - 1].item.lowerBound..<(isSeam ? index : index + 1)
      items.append(next)
      index = next.item.lowerBound
    }
    return items.allSatisfy(\.isFull) || items.count > 2 ? items : [label]
  }

  /// The date of the item that a paragraph goes on with: items follow it soon, and one of them came before.
  private func continued(_ index: Int, _ result: [Block]) -> Range<Int>? {
    guard let before = result.last?.dateLabel, blocks[index].kind == .paragraph, index > 0,
      blocks[index - 1].kind == .paragraph
    else { return nil }
    if case .heading = result.last?.kind { return nil }
    let ahead = labels[(index + 1)..<min(labels.count, index + 4)]
    return ahead.contains { $0 != nil } ? before : nil
  }

  /// The only year in a heading ("Key dates of 2019").
  private func year(in range: Range<Int>) -> Range<Int>? { YearFinder.onlyYear(in: range, of: bytes.span) }
}
