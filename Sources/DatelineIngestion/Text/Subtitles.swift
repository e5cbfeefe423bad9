/// Subtitles in the forms of SubRip and WebVTT: what is said, without the times at which it is shown.
enum Subtitles {
  /// Whether a text is made of cues: a number or a head, then "00:01:02,500 --> 00:01:05,000".
  static func areIn(_ text: TextLines) -> Bool {
    let first = text.lines.indices.prefix(40).first { isTiming(text.bytes[text.lines[$0]]) }
    guard let first else { return false }
    let head = text.lines[..<first].first { !$0.isEmpty }
    guard let head else { return true }
    return text.bytes[head].starts(with: Array("WEBVTT".utf8)) || text.bytes[head].allSatisfy(\.isASCIIDigit)
  }

  /// What the cues say, a sentence's end and enough before it making a paragraph.
  static func text(of lines: TextLines) -> [UInt8] {
    var result: [UInt8] = []
    var (isCue, paragraph) = (false, 0)
    for line in lines.lines {
      let content = lines.bytes[line]
      if content.isEmpty {
        isCue = false
      } else if isTiming(content) {
        isCue = true
      } else if isCue {
        if !result.isEmpty {
          let isEnd = [0x2E, 0x21, 0x3F].contains(result.last) && paragraph > paragraphSize
          result += isEnd ? [0x0A, 0x0A] : [0x20]
          if isEnd { paragraph = 0 }
        }
        let words = withoutTags(content)
        result += words
        paragraph += words.count
      }
    }
    return result
  }

  /// In bytes, at least.
  private static let paragraphSize = 300

  private static func isTiming(_ line: ArraySlice<UInt8>) -> Bool {
    let arrow = Array(" --> ".utf8)
    guard line.first?.isASCIIDigit ?? false, line.count < 120,
      let start = line.indices.first(where: { line[$0...].starts(with: arrow) })
    else { return false }
    return line[..<start].allSatisfy { $0.isASCIIDigit || [0x3A, 0x2C, 0x2E].contains($0) }
      && line[(start + arrow.count)...].first?.isASCIIDigit ?? false
  }

  /// "<v Ida>They sailed</v>" as "They sailed".
  private static func withoutTags(_ line: ArraySlice<UInt8>) -> [UInt8] {
    var isTag = false
    return line.filter { byte in
      if byte == 0x3C { isTag = true }
      defer { if byte == 0x3E { isTag = false } }
      return !isTag
    }
  }
}
