internal import CivilTime
internal import DatelineModel

/// Makes blocks out of the lines of a text's body.
struct TextBodyBuilder {
  private let source: TextLines
  private let isMarkdown: Bool
  private(set) var text: [UInt8] = []
  private(set) var blocks: [Block] = []
  private var paragraph: [UInt8] = []
  private var kind = Block.Kind.paragraph
  private var isWrapped = false

  init(_ source: TextLines, isMarkdown: Bool) { (self.source, self.isMarkdown) = (source, isMarkdown) }

  /// Reads all lines from one on.
  mutating func read(from first: Int) {
    isWrapped = isMarkdown ? !source.hasParagraphLines(from: first) : source.isHardWrapped(from: first)
    var isFenced = false
    for line in first..<max(first, source.lines.count) {
      if source.isEmpty(line) {
        finish()
        continue
      }
      let content = Array(source.bytes[source.lines[line]])
      if isMarkdown, content.starts(with: Array("```".utf8)) {
        finish()
        isFenced.toggle()
      } else if isMarkdown, !isFenced {
        if kind == .paragraph, TextBodyBuilder.opensWithDate(content) { finish() }
        markdown(content)
        if !isWrapped, kind == .paragraph { finish() }
      } else {
        if TextBodyBuilder.opensItem(content) || TextBodyBuilder.opensWithDate(content) { finish() }
        add(content)
        if !isWrapped || isFenced { finish() }
      }
    }
    finish()
  }

  private mutating func add(_ line: [UInt8]) {
    if !paragraph.isEmpty { paragraph.append(0x20) }
    paragraph += line
  }

  private mutating func finish() {
    let content = (isMarkdown ? MarkdownInline.plain(paragraph) : paragraph).collapsingSpace()
    if !content.isEmpty {
      if !text.isEmpty { text += [0x0A, 0x0A] }
      let start = text.count
      text += content
      blocks.append(Block(kind, start..<text.count))
    }
    paragraph.removeAll(keepingCapacity: true)
    kind = .paragraph
  }

  private mutating func markdown(_ line: [UInt8]) {
    let content = line.drop { $0.isASCIISpace }
    let hashes = content.prefix { $0 == 0x23 }.count
    if (1...6).contains(hashes), content.dropFirst(hashes).first == 0x20 {
      finish()
      paragraph = Array(content.dropFirst(hashes + 1))
      while let last = paragraph.last, last == 0x23 || last == 0x20 { paragraph.removeLast() }
      kind = .heading(level: hashes)
      finish()
    } else if content.first == 0x3E {
      if kind != .quotation { finish() }
      kind = .quotation
      add(Array(content.dropFirst().drop { $0 == 0x20 || $0 == 0x3E }))
    } else if let item = TextBodyBuilder.item(content) {
      finish()
      kind = .listItem
      paragraph = Array(item)
    } else if TextBodyBuilder.definesLink(content) {
      finish()
    } else if content.first == 0x7C {
      finish()
      guard !content.allSatisfy({ $0 == 0x7C || $0 == 0x2D || $0 == 0x3A || $0 == 0x20 }) else { return }
      kind = .table
      paragraph = content.map { $0 == 0x7C ? 0x20 : $0 }
      finish()
    } else if content.allSatisfy({ $0 == 0x2D || $0 == 0x2A || $0 == 0x5F || $0 == 0x20 || $0 == 0x3D }) {
      // A rule, or the underline of a heading above.
      if content.first == 0x3D || (content.first == 0x2D && !paragraph.isEmpty) {
        kind = .heading(level: content.first == 0x3D ? 1 : 2)
      }
      finish()
    } else {
      add(Array(content))
    }
  }

  /// Whether a line tells where links lead ("[1]: https://…"): a note ("[^1]: …") is text.
  private static func definesLink(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.first == 0x5B, line.dropFirst().first != 0x5E, let close = line.firstIndex(of: 0x5D) else {
      return false
    }
    let behind = line[(close + 1)...]
    return behind.first == 0x3A && behind.dropFirst().first == 0x20
  }

  /// Whether a line of a plain text begins with the mark of a list's item: "* ", "- ", "• ".
  private static func opensItem(_ line: [UInt8]) -> Bool {
    let text = line.drop(while: \.isASCIISpace)
    return text.starts(with: [0x2A, 0x20]) || text.starts(with: [0x2D, 0x20]) || text.starts(with: [0xE2, 0x80, 0xA2])
  }

  /// Whether a line begins with a date that a colon or a dash parts from the rest: an item of a chronology.
  private static func opensWithDate(_ line: [UInt8]) -> Bool {
    let opening = Array(line.prefix(40))
    guard opening.contains(where: \.isASCIIDigit),
      let date = PrintedDateParser().dates(in: opening.span, limit: 1).first, date.range.lowerBound < 3
    else { return false }
    let behind = opening[date.range.upperBound...].drop { $0 == 0x2A || $0 == 0x20 }
    return behind.first == 0x3A || behind.starts(with: [0x2D, 0x20]) || behind.starts(with: [0xE2, 0x80])
  }

  /// The text of a list item; nil for other lines.
  private static func item(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard let first = line.first else { return nil }
    if first == 0x2D || first == 0x2A || first == 0x2B, line.dropFirst().first == 0x20 { return line.dropFirst(2) }
    let digits = line.prefix { $0.isASCIIDigit }
    let rest = line.dropFirst(digits.count)
    // A year at the start of a line is no number of an item.
    guard (1...3).contains(digits.count), rest.first == 0x2E || rest.first == 0x29, rest.dropFirst().first == 0x20
    else {
      return nil
    }
    return rest.dropFirst(2)
  }

  /// A title line without Markdown's marks.
  static func headline(_ line: String) -> String {
    var bytes = Array(line.utf8.drop { $0 == 0x23 || $0 == 0x20 })
    while let last = bytes.last, last == 0x23 || last == 0x20 { bytes.removeLast() }
    return String(trimming: MarkdownInline.plain(bytes))
  }
}
