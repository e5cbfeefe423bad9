internal import CivilTime

/// The running text of printed pages: without their heads, feet and numbers, its lines joined to paragraphs.
enum PDFParagraphs {
  /// - Parameter text: pages ended by form feeds, as `pdftotext -raw` writes them.
  static func running(_ text: [UInt8]) -> [UInt8] {
    let pages = text.split(separator: 0x0C, omittingEmptySubsequences: true).map { page in
      page.split(separator: 0x0A, omittingEmptySubsequences: false).map { Array($0).withoutSoftHyphens() }
        .filter { !$0.isEmpty }
    }.filter { !$0.isEmpty }
    let furniture = furniture(of: pages)
    var lines: [[UInt8]] = []
    for page in pages {
      for (index, line) in page.enumerated() {
        let isEdge = index < reach || index >= page.count - reach
        if isEdge, isNumber(line) || furniture.contains(mould(of: line)) { continue }
        if index == 0 && isMasthead(line) || index == page.count - 1 && isFoot(line) { continue }
        lines.append(line)
      }
    }
    return joined(lines)
  }

  /// As many lines at the head and the foot of a page may be furniture.
  private static let reach = 3

  /// What stands at the head or the foot of two pages and of every third at least, whatever its figures.
  private static func furniture(of pages: [[[UInt8]]]) -> Set<[UInt8]> {
    guard pages.count > 1 else { return [] }
    var counts: [[UInt8]: Int] = [:]
    for page in pages {
      let edges = Set((page.prefix(reach) + page.suffix(reach)).map(mould))
      for mould in edges { counts[mould, default: 0] += 1 }
    }
    return Set(counts.filter { $0.value > 1 && $0.value * 3 >= pages.count }.keys)
  }

  /// A line with each of its numbers as one mark.
  private static func mould(of line: [UInt8]) -> [UInt8] {
    var mould: [UInt8] = []
    for byte in line where !(byte.isASCIIDigit && mould.last == 0x23) { mould.append(byte.isASCIIDigit ? 0x23 : byte) }
    return mould
  }

  /// "7", "- 7 -", "Page 3 of 12", "3/12".
  private static func isNumber(_ line: [UInt8]) -> Bool {
    let words = line.split { !($0.isASCIIDigit || $0.isASCIILetter) }
    guard !words.isEmpty, words.count <= 4, line.count <= 24 else { return false }
    return words.contains { $0.allSatisfy(\.isASCIIDigit) }
      && words.allSatisfy { word in
        word.allSatisfy(\.isASCIIDigit) && word.count <= 4
          || ["page", "of", "p", "pg", "seite", "von", "sur"].contains(
            String(decoding: word, as: UTF8.self).lowercased())
      }
  }

  /// "The Kalder Post | Tuesday, 3 March 2026", "3/3/26, 10:15 AM The lock closes": what stands above a page and tells the
  /// day of printing.
  private static func isMasthead(_ line: [UInt8]) -> Bool {
    guard line.count <= longestFurniture, line.last.map({ ![0x2E, 0x21, 0x3F, 0x3A].contains($0) }) ?? false,
      let date = PrintedDateParser().dates(in: line.span, limit: 1).first
    else { return false }
    let before = line[..<date.range.lowerBound]
    let rest = before + line[date.range.upperBound...]
    // A label tells what the day is of, words alone that the line is a headline.
    return DateRole(String(decoding: before, as: UTF8.self)) == .none && rest.contains(where: \.isASCIILetter)
      && (date.moment.time != nil || rest.contains { [0x2D, 0x7C, 0xE2, 0xC2].contains($0) })
  }

  /// "kalderpost.example page 1", "https://kalderpost.example/lock 1/2".
  private static func isFoot(_ line: [UInt8]) -> Bool {
    guard line.count <= longestFurniture else { return false }
    if line.starts(with: Array("http".utf8)) { return true }
    let words = line.split(separator: 0x20)
    return words.count > 1 && line.last?.isASCIIDigit == true
      && isNumber(Array(words[words.count - 1]))
      && String(decoding: words[words.count - 2], as: UTF8.self).lowercased() == "page"
  }

  /// In bytes.
  private static let longestFurniture = 100

  /// Paragraphs end where a line is clearly shorter than the column and ends a sentence, or the next one opens a date.
  private static func joined(_ lines: [[UInt8]]) -> [UInt8] {
    let widths = lines.map(\.count).sorted()
    let column = widths.isEmpty ? 0 : widths[widths.count * 3 / 4]
    var result: [UInt8] = []
    for (index, line) in lines.enumerated() {
      result += line
      guard index + 1 < lines.count, let last = line.last else { continue }
      if last == 0x2D, line.count > 1, line[line.count - 2].isASCIILetter, let next = lines[index + 1].first,
        next >= 0x61, next <= 0x7A
      {
        result.removeLast()
        continue
      }
      let ends = [0x2E, 0x21, 0x3F, 0x22, 0x29, 0x3A].contains(last) || line.suffix(3) == [0xE2, 0x80, 0x9D]
      let isShort = line.count * 10 < column * 8
      // A short line without a stop is a heading, a name, a date.
      result += isShort && (ends || startsAnew(lines[index + 1])) ? [0x0A, 0x0A] : [0x20]
    }
    return result + [0x0A]
  }

  private static func startsAnew(_ line: [UInt8]) -> Bool {
    guard let first = line.first else { return true }
    return first.isASCIIUpper || first.isASCIIDigit || first >= 0x80
  }
}

extension [UInt8] {
  /// The bytes without soft hyphens and the white space at their ends.
  fileprivate func withoutSoftHyphens() -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(count)
    var index = 0
    while index < count {
      if self[index] == 0xC2, index + 1 < count, self[index + 1] == 0xAD {
        index += 2
        // At a line's end it parts a word.
        if index >= count { result.append(0x2D) }
        continue
      }
      result.append(self[index])
      index += 1
    }
    while let last = result.last, last.isASCIISpace { result.removeLast() }
    return Array(result.drop(while: \.isASCIISpace))
  }
}
