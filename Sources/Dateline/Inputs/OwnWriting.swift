internal import DatelineIngestion

/// What Dateline wrote itself and therefore never reads as an article: that would tell again what it was made of.
///
/// It is known also when an editor or Git has changed its line ends or its encoding, or somebody has packed it.
public enum OwnWriting: Hashable, Sendable {
  /// A timeline in a format.
  case timeline(TimelineFormat)
  /// The note of an event, as a folder for Obsidian holds it.
  case note
  /// What changed between two timelines, as `diff` tells it.
  case difference
  /// What `tag`, `events` and `analyse` tell of an article.
  case annotations
  /// The outcome of `report`, as CI reads it.
  case outcome

  /// What of its own Dateline finds in a file; nil for what it did not write, articles above all. What `extract` writes is
  /// an article.
  init?(_ bytes: [UInt8]) {
    let plain = ArticleReader.beginning(of: bytes, count: OwnWriting.reach)
    if let format = TimelineFormat(writing: plain) {
      self = .timeline(format)
      return
    }
    let lines = OwnWriting.lines(plain)
    if OwnWriting.isNote(lines) {
      self = .note
    } else if OwnWriting.isDifference(lines) {
      self = .difference
    } else if OwnWriting.isAnnotations(lines) {
      self = .annotations
    } else if lines.prefix(2).contains(where: { $0.hasPrefix("<testsuite name=\"dateline report\"") }) {
      self = .outcome
    } else {
      return nil
    }
  }

  /// How much of a file tells what it is.
  private static let reach = 32_768
  /// How many lines are looked at beside the marks of formats, and how much of them.
  private static let (mostLines, longest) = (16, 2048)

  /// The first lines that are not blank, without a byte-order mark.
  private static func lines(_ bytes: [UInt8]) -> [Substring] {
    var lines: [Substring] = []
    for line in bytes.prefix(longest).split(whereSeparator: { $0 == 0x0A || $0 == 0x0D })
    where lines.count < mostLines && !line.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) {
      lines.append(Substring(decoding: line, as: UTF8.self))
    }
    if lines.first?.hasPrefix("\u{FEFF}") ?? false { lines[0].removeFirst() }
    return lines
  }

  private static func isNote(_ lines: [Substring]) -> Bool {
    lines.first == "---" && lines.dropFirst().first?.hasPrefix("id: \"") ?? false
      && lines.contains { $0.hasPrefix("status: ") }
      && (lines.contains { $0.hasPrefix("story: \"[[") } || lines.contains { $0.hasPrefix("participants: [") })
  }

  private static func isDifference(_ lines: [Substring]) -> Bool {
    if lines.first == "{",
      lines.dropFirst().first == "  \"changes\": [" || lines.dropFirst().first == "  \"changes\": []"
    {
      return true
    }
    // The last line may be cut.
    let whole = lines.count > 1 && lines.count < mostLines ? lines.dropLast() : lines[...]
    return !whole.isEmpty
      && whole.allSatisfy { line in
        ["added: “", "removed: “", "merged: “", "split: “"].contains { line.hasPrefix($0) }
          || line.hasPrefix("date of “") && line.contains("” changed from ")
          || line.hasPrefix("status of “") && line.contains("” changed from ")
          || line.hasPrefix("sources of “") && line.hasSuffix(" in all")
          || line.hasPrefix("“") && line.contains("” is now told as “")
      }
  }

  /// Tables of times, events or words, and the objects, TimeML and CoNLL-U of the same commands; before them may stand the
  /// name of the article. The TimeML of others has a document type or attributes at its root.
  private static func isAnnotations(_ lines: [Substring]) -> Bool {
    guard let first = lines.first else { return false }
    if first.hasPrefix("{\"id\":"), first.contains(",\"timexes\":[") || first.contains(",\"events\":[") { return true }
    if first.hasPrefix("# sent_id = "), lines.dropFirst().first?.hasPrefix("# text = ") ?? false { return true }
    if first == "<?xml version=\"1.0\" encoding=\"UTF-8\"?>", lines.dropFirst().first == "<TimeML>",
      ["<TITLE>", "<DCT>", "<TEXT>"].contains(where: { lines.dropFirst(2).first?.hasPrefix($0) ?? false })
    {
      return true
    }
    return lines.prefix(2).contains { line in
      let cells = cells(of: line)
      if cells.count >= 3, isPlace(cells[0]), cells[1...].contains(where: isTimeType) { return true }
      if cells.count >= 5, isName(cells[0]), isPlace(cells[1]), EventMention.Class(rawValue: String(cells[3])) != nil {
        return true
      }
      return cells.count >= 5 && cells[0] == "1" && UniversalTag(rawValue: String(cells[3])) != nil
    }
  }

  private static func isTimeType(_ cell: Substring) -> Bool {
    cell == "range" || TIMEX3Type(rawValue: String(cell)) != nil
  }

  /// The cells of a table's row, at least two spaces apart.
  private static func cells(of row: Substring) -> [Substring] {
    guard row.utf8.first.map({ $0 != 0x20 }) ?? false else { return [] }
    return row.split(separator: "  ").map { $0.drop { $0 == " " } }.filter { !$0.isEmpty }
  }

  /// "12-19".
  private static func isPlace(_ cell: Substring) -> Bool {
    let ends = cell.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    return ends.count == 2 && ends.allSatisfy { !$0.isEmpty && $0.allSatisfy { (0x30...0x39).contains($0) } }
  }

  /// "e12".
  private static func isName(_ cell: Substring) -> Bool {
    cell.utf8.first == UInt8(ascii: "e") && cell.utf8.count > 1
      && cell.utf8.dropFirst().allSatisfy { (0x30...0x39).contains($0) }
  }
}

extension InputError {
  /// Whether it is about what Dateline wrote itself.
  var isOwnWriting: Bool { if case .ownWriting = reason { true } else { false } }
}
