internal import CivilTime
internal import DatelineModel

/// Judges each block of a page: part of the article or not.
struct BlockFilter {
  let tree: HTMLTree
  let page: PageText
  let root: Int
  /// The headline's letters and digits, folded.
  let titleKey: [UInt8]

  /// - Returns: a verdict on each block, and the blocks that are the dates of the text's items.
  func verdicts() -> (verdicts: [BlockVerdict], itemDates: Set<Int>) {
    let range = root..<tree.end(of: root)
    var verdicts = page.blocks.map { block -> BlockVerdict in
      guard range.contains(block.container) else { return .dropped(.outside) }
      return verdict(on: block)
    }
    dropAboveHeadline(&verdicts)
    keepLead(&verdicts)
    nameCaptions(&verdicts)
    dropBeforeText(&verdicts)
    let itemDates = keepItemDates(&verdicts)
    dropAfterEnd(&verdicts)
    dropNextArticle(&verdicts)
    dropOtherMatters(&verdicts)
    dropLists(ofLinks: &verdicts)
    dropRepeated(&verdicts)
    dropTrailingHeadings(&verdicts)
    return (verdicts, itemDates)
  }

  private func verdict(on block: PageBlock) -> BlockVerdict {
    if let reason = BlockVerdict.Reason(block.roles) { return .dropped(reason) }
    if block.roles.contains(.caption) { return tellsYearOfTable(block) ? .kept : .dropped(.caption) }
    if block.roles.contains(.figure), !block.isProse || block.mass < 250 { return .dropped(.caption) }
    if block.roles.contains(.byline), block.mass < 200 { return .dropped(.byline) }
    if looksLikeMarkup(block) || isAddress(block) { return .dropped(.markup) }
    if block.mass < 200, isTitle(block) { return .dropped(.title) }
    if block.mass < 70, TextHeader.byline(text(of: block))?.allSatisfy(PersonNames.looksLikePerson) == true {
      return .dropped(.byline)
    }
    if block.mass < 200, BoilerplatePhrases.isBoilerplate(text(of: block)) { return .dropped(.boilerplate) }
    if case .heading = block.kind { return block.linkDensity > 0.6 ? .dropped(.links) : .kept }
    if block.kind == .table { return block.linkDensity > 0.8 ? .dropped(.links) : .kept }
    if block.linkDensity > 0.75, !(block.isSentence && block.mass > 40) { return .dropped(.links) }
    let tag = tree.nodes[block.container].tag
    if tag == .p || tag == .blockquote || tag == .pre || block.isProse { return .kept }
    if block.roles.contains(.list) { return block.linkDensity > 0.5 && block.mass < 60 ? .dropped(.links) : .kept }
    if block.mass < 25 || block.linkDensity > 0.3 { return .dropped(.label) }
    return .kept
  }

  /// Whether a block is the title of a table that tells a year, as a chronology's does.
  private func tellsYearOfTable(_ block: PageBlock) -> Bool {
    guard tree.nodes[block.container].tag == .caption, block.mass < 60 else { return false }
    return page.bytes[block.range].split { !$0.isASCIIDigit }.contains {
      $0.count == 4 && [0x31, 0x32].contains($0.first)
    }
  }

  private func text(of block: PageBlock) -> String { String(decoding: page.bytes[block.range], as: UTF8.self) }

  private func looksLikeMarkup(_ block: PageBlock) -> Bool {
    let bytes = page.bytes
    let start = block.range.lowerBound
    return block.range.count > 3 && bytes[start] == 0x3C && bytes[start + 1].isASCIILetter
      && bytes[block.range].contains(0x3D) && bytes[block.range].contains(0x3E)
  }

  private func isAddress(_ block: PageBlock) -> Bool {
    let bytes = page.bytes[block.range]
    return bytes.starts(with: Array("http".utf8)) && !bytes.contains(0x20)
  }

  private func isTitle(_ block: PageBlock) -> Bool {
    guard !titleKey.isEmpty, block.range.count < 600 else { return false }
    return TextKey.key(of: page.bytes[block.range]) == titleKey
  }

  /// A lead often stands beside the headline, outside of what holds the text.
  private func keepLead(_ verdicts: inout [BlockVerdict]) {
    guard let first = verdicts.firstIndex(of: .kept) else { return }
    let topmost = page.blocks[..<first].lastIndex { $0.kind == .heading(level: 1) }
    guard let headline = topmost ?? page.blocks[..<first].firstIndex(where: { isTitle($0) }) else { return }
    for index in headline + 1..<first where verdicts[index] == .dropped(.outside) {
      let block = page.blocks[index]
      let isNamed = block.roles.contains(.lead) && block.isSentence
      guard block.roles.isDisjoint(with: .foreign), block.roles.isDisjoint(with: [.caption, .figure, .byline]),
        isNamed || (block.isProse && first - headline <= 14), block.linkDensity < 0.3, block.mass < 500,
        verdict(on: block) == .kept
      else { continue }
      verdicts[index] = .kept
    }
  }

  /// The picture above the text often stands outside of what holds that, with its caption.
  private func nameCaptions(_ verdicts: inout [BlockVerdict]) {
    guard let first = verdicts.firstIndex(of: .kept),
      let headline = page.blocks[..<first].lastIndex(where: { $0.kind == .heading(level: 1) })
    else { return }
    for index in headline + 1..<first where verdicts[index] == .dropped(.outside) {
      let roles = page.blocks[index].roles
      if roles.contains(.caption), roles.isDisjoint(with: .foreign) { verdicts[index] = .dropped(.caption) }
    }
  }

  /// What stands before the first paragraph and names the article: kicker, headline.
  private func dropBeforeText(_ verdicts: inout [BlockVerdict]) {
    for index in page.blocks.indices where verdicts[index] == .kept {
      let block = page.blocks[index]
      if case .heading(let level) = block.kind {
        if level == 1 { verdicts[index] = .dropped(.title) }
        continue
      }
      if isDate(block) {
        verdicts[index] = .dropped(.byline)
        continue
      }
      if block.isProse || block.mass > 60 { return }
    }
  }

  /// Keeps the dates that stand alone above a chronicle's items, however short these are.
  ///
  /// - Returns: the blocks of the text that are items' dates or open with one: those of like elements that tell different
  ///   days or years.
  private func keepItemDates(_ verdicts: inout [BlockVerdict]) -> Set<Int> {
    var groups: [ItemForm: [(index: Int, told: [UInt8])]] = [:]
    for (index, block) in page.blocks.enumerated() where mayBeItem(index, verdicts) {
      guard let told = itemDate(of: block) else { continue }
      let isWhole = told.count + 3 >= block.range.count
      if isWhole {
        guard text(ofItemAt: index, verdicts) != nil else { continue }
      }
      let form = ItemForm(look: TeaserCards.signature(tree, block.container), isWhole: isWhole)
      groups[form, default: []].append((index, told))
    }
    var dates: Set<Int> = []
    // In the page's order, as verdicts are read below that are written here.
    for (form, items) in groups.sorted(by: { $0.value[0].index < $1.value[0].index })
    where items.count > 1 && Set(items.map(\.told)).count > 1 {
      for (index, _) in items {
        dates.insert(index)
        if verdicts[index] == .dropped(.sidebar) { verdicts[index] = .kept }
        guard form.isWhole, let text = text(ofItemAt: index, verdicts) else { continue }
        for part in index...text where mayBeItem(part, verdicts) { verdicts[part] = .kept }
      }
    }
    return dates
  }

  /// The date that a block opens with, or that a heading below the headline ends with.
  private func itemDate(of block: PageBlock) -> [UInt8]? {
    let bytes = page.bytes[block.range]
    if let date = ItemForm.date(opening: bytes) { return date }
    guard case .heading(let level) = block.kind, level > 1 else { return nil }
    return ItemForm.date(ending: bytes)
  }

  /// The block of sentences under a date that stands alone, right below it or below a heading of its own; nil where there is
  /// none.
  private func text(ofItemAt date: Int, _ verdicts: [BlockVerdict]) -> Int? {
    for index in date + 1..<min(date + 3, verdicts.count) where mayBeItem(index, verdicts) {
      if page.blocks[index].stops > 0 { return index }
      guard case .heading = page.blocks[index].kind else { return nil }
    }
    return nil
  }

  /// Whether a block may belong to an item: it stands in a box of the article's facts, or it is kept, or was taken for the article's own date or for a label.
  private func mayBeItem(_ index: Int, _ verdicts: [BlockVerdict]) -> Bool {
    [.kept, .dropped(.byline), .dropped(.label)].contains(verdicts[index])
      || verdicts[index] == .dropped(.sidebar) && page.blocks[index].roles.contains(.box)
  }

  /// Whether a block is a date and little else: above the text that of publication, inside it a chronicle's.
  private func isDate(_ block: PageBlock) -> Bool {
    guard block.mass <= 40, page.bytes[block.range].contains(where: \.isASCIIDigit) else { return false }
    let bytes = Array(page.bytes[block.range])
    guard let date = PrintedDateParser().dates(in: bytes.span, limit: 1).first else { return false }
    if date.range.count * 3 >= bytes.count * 2 { return true }
    // "Created: 02/06/2025".
    let label = DateRole(String(decoding: bytes[..<date.range.lowerBound], as: UTF8.self))
    return date.range.upperBound + 3 >= bytes.count && (label == .publication || label == .change)
  }

  /// What stands above the headline is another matter, when most stands below it.
  private func dropAboveHeadline(_ verdicts: inout [BlockVerdict]) {
    let headline = page.blocks.firstIndex { block in
      if case .heading(let level) = block.kind { return level <= 4 && isTitle(block) }
      return false
    }
    guard let headline else { return }
    let above = mass(0..<headline, verdicts)
    guard above > 0, mass(headline..<page.blocks.count, verdicts) * 3 > above else { return }
    for index in 0..<headline where verdicts[index] == .kept { verdicts[index] = .dropped(.outside) }
  }

  private func mass(_ range: Range<Int>, _ verdicts: [BlockVerdict]) -> Int {
    range.reduce(0) { $0 + (verdicts[$1] == .kept ? page.blocks[$1].mass : 0) }
  }

  /// Cuts what follows a heading of another matter, when most of the article stands above it, and no paragraphs below
  /// go on in elements like those above; where less stands above it, when that is an article and names nothing that is
  /// named below.
  private func dropAfterEnd(_ verdicts: inout [BlockVerdict]) {
    let total = mass(page.blocks.indices, verdicts)
    var below = 0
    var end: Int?
    var comparisons = BlockFilter.mostComparisons
    var holdersBelow: Set<NameHash> = []
    let lastProse = lastProse(verdicts)
    for index in page.blocks.indices.reversed() {
      let block = page.blocks[index]
      let isMost = below * 10 > total * 4
      if !isMost || block.isHeading, closes(block, verdicts[index]) {
        let text = text(of: block)
        let above = lastProse[index]
        let goesOn = above >= 0 && holdersBelow.contains(holder(of: page.blocks[above]))
        if isMost {
          if BoilerplatePhrases.closesArticle(text) {
            comparisons -= 1
            if !sharesNames(above: index, verdicts) { end = index }
          }
        } else if BoilerplatePhrases.introducesAuthor(text) {
          end = index
        } else if BoilerplatePhrases.closesArticle(text), !goesOn || !sharesNames(above: index, verdicts) {
          end = index
        }
      }
      if verdicts[index] == .kept {
        below += block.mass
        if block.isProse { holdersBelow.insert(holder(of: block)) }
      }
      if below * 10 > total * 4, total - below < HeadedText.least || comparisons == 0 { break }
    }
    guard let end else { return }
    for index in end..<page.blocks.count where verdicts[index] == .kept { verdicts[index] = .dropped(.afterEnd) }
  }

  /// So many headings are judged by what is named around them.
  private static let mostComparisons = 2

  /// Whether what was kept below a block names what the text above it names, too.
  private func sharesNames(above index: Int, _ verdicts: [BlockVerdict]) -> Bool {
    func vocabulary(_ range: Range<Int>) -> TextVocabulary {
      range.reduce(into: TextVocabulary()) { vocabulary, block in
        if verdicts[block] == .kept { vocabulary.add(page.bytes[page.blocks[block].range]) }
      }
    }
    return vocabulary(0..<index).sharesNames(with: vocabulary(index + 1..<page.blocks.count))
  }

  /// Drops another article with its own first-level headline in an element of its own, where enough of the first one stands
  /// under its headline.
  private func dropNextArticle(_ verdicts: inout [BlockVerdict]) {
    guard let headline = page.blocks.firstIndex(where: { $0.kind == .heading(level: 1) && isTitle($0) }) else { return }
    var (told, last) = (0, headline)
    for index in (headline + 1)..<page.blocks.count
    where verdicts[index] == .kept || verdicts[index] == .dropped(.title) {
      let block = page.blocks[index]
      if block.kind == .heading(level: 1), !isTitle(block), told >= HeadedText.least {
        guard holdsRest(Int(tree.nodes[block.container].parent), after: last, from: index, verdicts) else { return }
        for next in index..<page.blocks.count where verdicts[next] == .kept { verdicts[next] = .dropped(.afterEnd) }
        return
      }
      if block.isProse { (told, last) = (told + block.mass, index) }
    }
  }

  private func dropOtherMatters(_ verdicts: inout [BlockVerdict]) {
    guard let headline = page.blocks.firstIndex(where: { isTitle($0) && $0.mass < 200 }) else { return }
    for index in OtherMatters(tree: tree, page: page).blocks(verdicts, under: headline) {
      verdicts[index] = .dropped(.related)
    }
  }

  /// Drops sentences that are links, where several follow each other: headlines of other articles.
  private func dropLists(ofLinks verdicts: inout [BlockVerdict]) {
    let told = page.blocks.indices.reduce(0) { sum, index in
      let block = page.blocks[index]
      return sum + (verdicts[index] == .kept && block.isProse ? block.mass - block.linkMass : 0)
    }
    guard told >= HeadedText.least else { return }
    var run: [Int] = []
    func end() {
      if run.count > 2 { for index in run { verdicts[index] = .dropped(.links) } }
      run = []
    }
    for index in page.blocks.indices where verdicts[index] == .kept {
      if page.blocks[index].linkDensity > 0.9 { run.append(index) } else { end() }
    }
    end()
  }

  /// Whether an element holds all the prose from a block on, enough for an article, and none of what stands before.
  private func holdsRest(_ holder: Int, after last: Int, from index: Int, _ verdicts: [BlockVerdict]) -> Bool {
    let inside = holder..<tree.end(of: holder)
    guard !inside.contains(page.blocks[last].container) else { return false }
    let prose = page.blocks.indices.filter { $0 > index && verdicts[$0] == .kept && page.blocks[$0].isProse }
    return prose.allSatisfy { inside.contains(page.blocks[$0].container) }
      && prose.reduce(0) { $0 + page.blocks[$1].mass } >= HeadedText.least
  }

  /// Whether a block may head what stands under the article; one in a box inside the article heads that box.
  private func closes(_ block: PageBlock, _ verdict: BlockVerdict) -> Bool {
    guard block.mass < 60, block.range.count < 160, block.roles.isDisjoint(with: .foreign),
      verdict != .dropped(.outside)
    else { return false }
    if case .heading = block.kind { return true }
    return verdict == .kept || BoilerplatePhrases.introducesAuthor(text(of: block))
  }

  /// What the elements look like in which a paragraph stands.
  private func holder(of block: PageBlock) -> NameHash {
    TeaserCards.signature(tree, Int(tree.nodes[block.container].parent))
  }

  /// The last paragraph before each block; -1 where there is none.
  private func lastProse(_ verdicts: [BlockVerdict]) -> [Int] {
    var last = -1
    return page.blocks.indices.map { index in
      defer { if page.blocks[index].isProse && verdicts[index] == .kept { last = index } }
      return last
    }
  }

  private func isFuller(_ mass: Int, than other: Int) -> Bool { mass > other && mass < 4 * other && mass < 2000 }

  /// Pages show the same text twice: for narrow and for wide screens, whole in an element that nobody sees, a sentence
  /// set large beside its paragraph. Of those that begin alike and of which one is the other's beginning the longest stays,
  /// the first of equals.
  private func dropRepeated(_ verdicts: inout [BlockVerdict]) {
    var seen: [[UInt8]: (index: Int, key: [UInt8])] = [:]
    for index in page.blocks.indices where verdicts[index] == .kept && page.blocks[index].mass > 40 {
      let key = TextKey.key(of: page.bytes[page.blocks[index].range])
      let beginning = Array(key.prefix(40))
      guard let (earlier, earlierKey) = seen[beginning] else {
        seen[beginning] = (index, key)
        continue
      }
      guard BlockFilter.isBeginning(key, earlierKey) else { continue }
      // A whole article in one block is the copy, not the original.
      let fuller = isFuller(page.blocks[index].mass, than: page.blocks[earlier].mass)
      verdicts[fuller ? earlier : index] = .dropped(.repeated)
      if fuller { seen[beginning] = (index, key) }
    }
  }

  /// Whether the shorter of two keys is the beginning of the longer one.
  private static func isBeginning(_ one: [UInt8], _ other: [UInt8]) -> Bool {
    one.count < other.count ? other.starts(with: one) : one.starts(with: other)
  }

  /// A heading with nothing kept under it heads something that was dropped.
  private func dropTrailingHeadings(_ verdicts: inout [BlockVerdict]) {
    var hasTextBelow = false
    for index in page.blocks.indices.reversed() where verdicts[index] == .kept {
      if case .heading = page.blocks[index].kind {
        if !hasTextBelow { verdicts[index] = .dropped(.trailing) }
      } else {
        hasTextBelow = true
      }
    }
  }
}
