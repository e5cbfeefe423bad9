/// What the writer of a plain mail tells: without quoted answers and signature, or the message that it sends on in its text.
struct MailText {
  /// The head of the message that is sent on; nil where none is.
  private(set) var fields: MIMEFields?
  private(set) var text: [UInt8]

  /// - Parameter text: the decoded text of a part.
  init(_ text: [UInt8]) {
    let lines = TextLines(text)
    // What has more lines than are read is no mail that somebody wrote.
    guard !lines.isCut else {
      self.text = text
      return
    }
    if let start = MailText.forwarded(lines) {
      let end = (start..<lines.lines.count).first { lines.isEmpty($0) } ?? lines.lines.count
      fields = MIMEFields(text[lines.lines[start].lowerBound..<lines.lines[end - 1].upperBound])
      self.text = MailText.own(lines, from: end)
    } else {
      self.text = MailText.own(lines, from: 0)
    }
  }

  /// The line behind the mark of a message that is sent on where little stands before it and its head follows.
  private static func forwarded(_ lines: TextLines) -> Int? {
    var told = 0
    for line in lines.lines.indices.prefix(60) where !lines.isEmpty(line) {
      let content = lines.bytes[lines.lines[line]]
      if isForwardMark(content) {
        let next = (line + 1..<lines.lines.count).first { !lines.isEmpty($0) }
        return next.flatMap { lines.bytes[lines.lines[$0]].starts(with: Array("From:".utf8)) ? $0 : nil }
      }
      told += content.count
      if told > longestNote { return nil }
    }
    return nil
  }

  /// Who sends an article on says little of it, in bytes.
  private static let longestNote = 400

  /// "-----Original Message-----", "---------- Forwarded message ---------", "Begin forwarded message:".
  private static func isForwardMark(_ line: ArraySlice<UInt8>) -> Bool {
    let words = line.filter { $0 != 0x2D && $0 != 0x3A && $0 < 0x80 }.map(\.asciiLowered)
    let name = String(trimming: words)
    return name == "begin forwarded message"
      || line.first == 0x2D && (name == "original message" || name == "forwarded message")
  }

  /// The lines from one on that are neither quoted nor of the signature; all of them where nothing is left.
  private static func own(_ lines: TextLines, from first: Int) -> [UInt8] {
    let range = first..<lines.lines.count
    let end = range.first { isSignatureMark(lines, $0) } ?? range.upperBound
    var kept: [Int] = []
    var isQuotedBelow = false
    for line in (first..<end).reversed() {
      let isQuoted = isQuoted(line, lines) && !isGuarded(line, lines)
      // "On Monday Jane Roe wrote:" above what is quoted.
      if !isQuoted, !isQuotedBelow || lines.isEmpty(line) || !introducesQuotation(lines.text(line)) {
        kept.append(line)
      }
      if !lines.isEmpty(line) { isQuotedBelow = isQuoted }
    }
    kept.reverse()
    func text(_ lines: TextLines, _ kept: some Sequence<Int>) -> [UInt8] {
      Array(kept.map { lines.bytes[lines.lines[$0]].dropFirst(isGuarded($0, lines) ? 1 : 0) }.joined(separator: [0x0A]))
    }
    let own = text(lines, kept)
    return own.contains { !$0.isASCIISpace } ? own : text(lines, range)
  }

  private static func isQuoted(_ line: Int, _ lines: TextLines) -> Bool { lines.bytes[lines.lines[line]].first == 0x3E }

  /// Whether a line is text that a mailbox file guards by a mark, as in it "From " begins a message: no line beside it is
  /// quoted.
  private static func isGuarded(_ line: Int, _ lines: TextLines) -> Bool {
    lines.bytes[lines.lines[line]].starts(with: Array(">From ".utf8))
      && ![line - 1, line + 1].contains { lines.lines.indices.contains($0) && isQuoted($0, lines) }
  }

  private static func introducesQuotation(_ line: String) -> Bool {
    let lower = line.lowercased()
    return ["wrote:", "schrieb:", "a écrit :", "a écrit:", "escribió:", "ha scritto:", "schreef:", "skrev:"].contains {
      lower.hasSuffix($0)
    }
  }

  /// "-- " in a line of its own (RFC 3676, 4.3).
  private static func isSignatureMark(_ lines: TextLines, _ line: Int) -> Bool {
    let range = lines.lines[line]
    return lines.bytes[range] == [0x2D, 0x2D] && range.upperBound < lines.bytes.count
      && lines.bytes[range.upperBound] == 0x20
  }
}
