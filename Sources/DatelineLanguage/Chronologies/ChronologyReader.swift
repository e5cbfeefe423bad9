internal import DatelineModel

/// Finds the chronologies in a text: blocks and sentences that open with a date, blocks that end with one in brackets, stand
/// beside one in a table or under one as a heading.
///
/// A date that opens a block becomes a block of its own, a heading of its item, so that nothing of it is glued to the
/// sentence behind it; what it dates names it as its ``Block/dateLabel``.
struct ChronologyReader {
  private let bytes: [UInt8]
  private let blocks: [Block]
  /// For each block the date that opens it.
  private let labels: [DateLabel?]

  /// The blocks of a text with its chronologies marked.
  static func marked(_ blocks: [Block], in text: Span<UInt8>) -> [Block] {
    let blocks = blocks.flatMap { lines(of: $0, in: text) }
    var labels = blocks.map { DateLabel(text, block: $0.range) ?? DateLabel(behind: text, block: $0.range) }
    for table in blocks.split(whereSeparator: { $0.kind != .table }) where table.count > 2 {
      for (row, label) in zip(table.indices, DateColumn.labels(table.map(\.range), in: text)) {
        labels[row] = labels[row] ?? label
      }
    }
    guard labels.contains(where: { $0 != nil }) else { return blocks }
    return ChronologyReader(text, blocks, labels).marked()
  }

  /// A block whose lines open with dates, each as a block of its own; else the block.
  private static func lines(of block: Block, in text: Span<UInt8>) -> [Block] {
    guard block.kind != .table else { return [block] }
    var starts: [Int] = []
    for index in block.range where index == block.range.lowerBound || text[index - 1] == 0x0A {
      guard let label = DateLabel(text, block: index..<block.range.upperBound),
        [.mark, .dash, .whole].contains(label.ending)
      else { continue }
      starts.append(index)
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

  private init(_ text: Span<UInt8>, _ blocks: [Block], _ labels: [DateLabel?]) {
    bytes = text.withUnsafeBufferPointer { Array($0) }
    self.blocks = blocks
    var kept = labels
    // What is a date in one place and nowhere else may be a sentence's beginning.
    let whole = labels.indices.count { labels[$0]?.ending == .whole }
    let marks = labels.indices.count { labels[$0]?.ending == .mark }
    let dashes = labels.indices.count { labels[$0]?.ending == .dash }
    let bare = labels.indices.count { labels[$0]?.ending == .bare }
    let behind = labels.indices.count { labels[$0]?.ending == .behind }
    let arePosts = ChronologyReader.areNewestFirst(labels.compactMap { $0?.ending == .whole ? $0?.clock : nil })
    for index in kept.indices {
      guard let label = kept[index] else { continue }
      let isSure =
        switch label.ending {
        case .whole: whole > 1
        case .mark: label.isFull || marks + dashes > 1
        case .dash: (label.isFull && index > 0) || marks + dashes > 1
        case .behind: behind > 2
        // "May Day": a name.
        case .bare: bare > 2 && bytes[label.range].contains { $0 >= 0x30 && $0 <= 0x39 }
        }
      if label.ending == .behind, case .heading = blocks[index].kind { kept[index] = nil }
      if arePosts, label.ending == .whole, label.clock != nil { kept[index] = nil }
      if !isSure || blocks[index].time != nil { kept[index] = nil }
    }
    self.labels = kept
  }

  /// Whether times of day run backwards, as those of a live report do: they tell when each part of it was written, and
  /// what it tells happened before. Where a new day begins the clock jumps the other way.
  private static func areNewestFirst(_ clocks: [Int]) -> Bool {
    let steps = zip(clocks, clocks.dropFirst()).map { $1 - $0 }
    return steps.count { (-720..<0).contains($0) || $0 > 720 } * 2 > steps.count
  }

  private func marked() -> [Block] {
    var result: [Block] = []
    result.reserveCapacity(blocks.count + labels.count { $0 != nil })
    /// The dates that what follows stands under, with the levels of their headings, the outermost first.
    var above: [(range: Range<Int>, level: Int)] = []
    /// The year that a heading tells among other words, and that heading's level.
    var frame: (range: Range<Int>, level: Int)?
    /// The day or month before, from which one without a year goes on.
    var before: Range<Int>?
    for (index, block) in blocks.enumerated() {
      let level: Int? = if case .heading(let level) = block.kind { level } else { nil }
      guard let label = labels[index] else {
        if let level {
          above.removeAll { $0.level >= level }
          if let year = year(in: block.range) {
            frame = (year, level)
          } else if let open = frame, level <= open.level {
            frame = nil
          }
        }
        var block = block
        if level == nil {
          block.dateLabel =
            continued(index, result) ?? above.last?.range ?? (block.kind == .listItem ? frame?.range : nil)
        }
        result.append(block)
        continue
      }
      // A line that is a date heads items that begin with one.
      let own = level ?? (label.ending == .whole ? ChronologyReader.levelOfLines : ChronologyReader.levelOfItems)
      above.removeAll { $0.level >= own }
      let outer = above.last?.range ?? (label.hasYear ? nil : frame?.range ?? (label.hasMonth ? before : nil))
      if label.hasMonth { before = label.range }
      if label.ending == .whole {
        result.append(heading(own, label.range, under: outer))
        above.append((label.range, own))
        continue
      }
      // "1968: the closure" heads what stands under it.
      if level != nil { above.append((label.range, own)) }
      let kind: Block.Kind = level != nil ? .paragraph : block.kind == .table ? .listItem : block.kind
      for label in items(of: label) {
        let item = Block(kind, label.item, dateLabel: label.range)
        let date = heading(own, label.range, under: outer)
        result += label.item.lowerBound < label.range.lowerBound ? [item, date] : [date, item]
      }
    }
    return result
  }

  private func heading(_ level: Int, _ range: Range<Int>, under outer: Range<Int>?) -> Block {
    Block(.heading(level: min(level, ChronologyReader.levelOfLines)), range, dateLabel: outer)
  }

  /// The levels of a date that stands alone in a line and of one that opens an item: below all headings.
  private static let (levelOfLines, levelOfItems) = (7, 8)

  /// The labels of a block that opens with one: each further sentence that does is an item of its own.
  private func items(of label: DateLabel) -> [DateLabel] {
    guard label.isFull, label.ending == .mark || label.ending == .dash else { return [label] }
    var items = [label]
    let end = label.item.upperBound
    var index = label.item.lowerBound
    while index + 1 < end {
      defer { index += 1 }
      guard [0x2E, 0x21, 0x3F].contains(bytes[index]), bytes[index + 1] == 0x20,
        let next = DateLabel(bytes.span, block: index + 2..<end), next.isFull, next.ending == label.ending
      else { continue }
      items[items.count - 1].item = items[items.count - 1].item.lowerBound..<index + 1
      items.append(next)
      index = next.item.lowerBound
    }
    return items
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
  private func year(in range: Range<Int>) -> Range<Int>? {
    var found: Range<Int>?
    var index = range.lowerBound
    while index < range.upperBound {
      let start = index
      while index < range.upperBound, bytes[index] >= 0x30, bytes[index] <= 0x39 { index += 1 }
      if index - start == 4, bytes[start] == 0x31 || bytes[start] == 0x32 {
        if found != nil { return nil }
        found = start..<index
      }
      index = max(index, start + 1)
    }
    return found
  }
}
