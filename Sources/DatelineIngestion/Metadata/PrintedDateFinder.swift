internal import CivilTime
internal import DatelineModel

/// Finds the dates that a page shows to its readers: by the headline, in the byline, under the text.
struct PrintedDateFinder {
  let page: HTMLPage
  /// The first and the last block that were kept as the article's text.
  let body: ClosedRange<Int>?
  /// The blocks that are dates of the text's items, or open with one: it tells when that happened.
  let itemDates: Set<Int>
  /// The block of the headline.
  let headline: Int?
  /// What stands about the article on the page.
  let extent: ArticleExtent
  let parser: PrintedDateParser

  /// A date shown, with where.
  struct Found {
    var date: PrintedDate
    var place: Place
    var label: DateRole
  }

  enum Place {
    case byHeadline, byline, inText, underText, elsewhere

    var words: String {
      switch self {
      case .byHeadline: "by the headline"
      case .byline: "in the byline"
      case .inText: "at the beginning of the text"
      case .underText: "under the text"
      case .elsewhere: "on the page"
      }
    }
  }

  /// Blocks longer than this tell a story, not a date.
  private static let longestLabel = 240

  /// The dates in short blocks that stand outside of other articles' teasers: those about the article where there are
  /// any, else those anywhere on the page.
  func dates() -> [Found] {
    let found = dates(elsewhere: false)
    return found.isEmpty ? dates(elsewhere: true) : found
  }

  private func dates(elsewhere: Bool) -> [Found] {
    var found: [Found] = []
    for (index, block) in page.text.blocks.enumerated() {
      guard block.roles.isDisjoint(with: PrintedDateFinder.foreign), found.count < 40, !itemDates.contains(index) else {
        continue
      }
      let isFirst = body?.lowerBound == index
      guard block.range.count <= PrintedDateFinder.longestLabel || isFirst else { continue }
      let place = place(of: index, block)
      guard (place == .elsewhere) == elsewhere else { continue }
      // A date that opens the text is the dateline's; one further in belongs to the story.
      let length = isFirst && block.isProse ? 60 : PrintedDateFinder.longestLabel
      let range = block.range.lowerBound..<min(block.range.upperBound, block.range.lowerBound + length)
      guard hasYear(range) else { continue }
      let bytes = Array(page.text.bytes[range])
      var end = 0
      for date in parser.dates(in: bytes.span, limit: 3) {
        defer { end = date.range.upperBound }
        if place == .inText, date.range.lowerBound >= 30 { continue }
        var label = DateRole(String(decoding: bytes[end..<date.range.lowerBound], as: UTF8.self))
        if label == .none, end == 0, date.range.lowerBound < 3 { label = labelAbove(index) }
        // The day in a page's masthead is that of reading; only a label makes it the article's.
        if label == .none, page.isInMasthead(block.container, extent) { continue }
        // What the text itself tells of happened on its date.
        if label == .none, block.isSentence, body?.contains(index) == true,
          elsewhere && !opensLine(date, of: bytes) || isInSentence(bytes[end..<date.range.lowerBound])
        {
          continue
        }
        // "Judgment of 14 February 2019".
        if label == .none, body?.contains(index) == true,
          bytes[end..<date.range.lowerBound].suffix(4) == Array(" of ".utf8)[...]
        {
          continue
        }
        if label != .other { found.append(Found(date: date, place: place, label: label)) }
      }
    }
    return found
  }

  /// For each node of the page, whether it stands in the date of an item of the text.
  func nodesOfItems() -> [Bool] {
    var isOfItem = [Bool](repeating: false, count: page.tree.nodes.count)
    // Of two elements one holds the other or they lie apart, so no node is gone through twice.
    var covered = 0
    for holder in itemDates.map({ page.text.blocks[$0].container }).sorted() where holder >= covered {
      covered = page.tree.end(of: holder)
      for node in holder..<covered { isOfItem[node] = true }
    }
    return isOfItem
  }

  /// What a short block above says of the date in the block below it.
  private func labelAbove(_ index: Int) -> DateRole {
    guard index > 0, case let above = page.text.blocks[index - 1], above.range.count <= 40 else { return .none }
    let words = page.text.bytes[above.range]
    guard !words.contains(where: \.isASCIIDigit) else { return .none }
    let label = DateRole(String(decoding: words, as: UTF8.self))
    return label == .other && words.last != 0x3A ? .none : label
  }

  private func opensLine(_ date: PrintedDate, of bytes: [UInt8]) -> Bool {
    let start = bytes[..<date.range.lowerBound].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    return date.range.lowerBound - start < 3
  }

  /// Whether more than a label stands before a date in its line, or a word that goes on to it: "died 12 March 2026".
  private func isInSentence(_ before: ArraySlice<UInt8>) -> Bool {
    let line = before[(before.lastIndex(of: 0x0A).map { $0 + 1 } ?? before.startIndex)...]
    let words = line.split { $0 <= 0x20 }
    guard words.count <= 3, let last = words.last else { return words.count > 3 }
    return last.count > 3 && last.allSatisfy { $0.isASCIILetter && !$0.isASCIIUpper }
  }

  private static let foreign: ElementRoles = [
    .related, .comments, .navigation, .advert, .subscription, .notice, .authorNote, .share, .embed,
  ]

  private func place(of index: Int, _ block: PageBlock) -> Place {
    if block.roles.contains(.footer) || block.roles.contains(.sidebar) { return .elsewhere }
    let isLabel = !block.isProse || block.range.count < 90
    if let headline, isLabel, index >= headline - 4, index <= headline + 8, index <= (body?.lowerBound ?? headline + 8)
    {
      return .byHeadline
    }
    if let body, isLabel, index < body.lowerBound, index >= body.lowerBound - 6 { return .byHeadline }
    if !block.roles.isDisjoint(with: [.date, .byline]), isLabel { return .byline }
    if let body {
      if index == body.lowerBound { return .inText }
      if body.contains(index) { return .elsewhere }
      if index > body.upperBound, index <= body.upperBound + 6, isLabel { return .underText }
    }
    return .elsewhere
  }

  /// "2 June '19", with a mark of any form.
  private func isApostrophe(before index: Int) -> Bool {
    page.text.bytes[index - 1] == 0x27 || page.text.bytes[index - 1] == 0x99 && page.text.bytes[index - 2] == 0x80
  }

  /// Whether two digits follow two digits somewhere, or an apostrophe: no date is printed without.
  private func hasYear(_ range: Range<Int>) -> Bool {
    var run = 0
    var digits = 0
    for index in range {
      let byte = page.text.bytes[index]
      if byte.isASCIIDigit {
        run += 1
        digits += 1
        if run == 4 || run == 2 && index - range.lowerBound > 2 && isApostrophe(before: index - 1) { return true }
      } else {
        run = 0
        // Digits of other scripts: Arabic-Indic, Persian, Devanagari, Bengali.
        if byte == 0xD9 || byte == 0xDB || byte == 0xE0 { digits += 1 }
      }
    }
    return digits >= 5
  }
}
