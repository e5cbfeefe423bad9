extension TimelineFormat {
  /// The format in which Dateline wrote a text; nil for what it did not write, articles above all.
  ///
  /// Each format is known by a mark of its own, or by its first lines: no mark is added where it would break a table or
  /// stand in a reader's way.
  public init?(writing bytes: [UInt8]) {
    let head = Head(bytes)
    guard let format = TimelineFormat.allCases.first(where: head.isWritten) else { return nil }
    self = format
  }

  /// The beginning of a text, which tells all.
  private struct Head {
    private let bytes: ArraySlice<UInt8>
    /// More, for what stands behind a list of all sources.
    private let more: ArraySlice<UInt8>
    private let lines: [ArraySlice<UInt8>]

    /// - Parameter bytes: as they stand in a file, which an editor or Git may have given a byte-order mark, other line
    ///   ends or blank lines at the top.
    init(_ bytes: [UInt8]) {
      var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
      while start < bytes.count, bytes[start] == 0x20 || (0x09...0x0D).contains(bytes[start]) { start += 1 }
      more = Head.plain(bytes[start...].prefix(32_768))
      self.bytes = more.prefix(4096)
      lines = self.bytes.split(separator: 0x0A, maxSplits: Head.wholeLines, omittingEmptySubsequences: false)
    }

    /// The same with every CR LF, and every other CR, as LF.
    private static func plain(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
      guard bytes.contains(0x0D) else { return bytes }
      var plain: [UInt8] = []
      plain.reserveCapacity(bytes.count)
      var last: UInt8 = 0
      for byte in bytes {
        if byte != 0x0A || last != 0x0D { plain.append(byte == 0x0D ? 0x0A : byte) }
        last = byte
      }
      return plain[...]
    }

    /// As many lines are asked for.
    private static let wholeLines = 10

    /// Whether it is that of a timeline in a format.
    func isWritten(as format: TimelineFormat) -> Bool {
      switch format {
      case .markdown: return begins("# ") && (line(1).isEmpty && isFacts(line(2)) || isDifference)
      case .text: return (1...8).contains { isFacts(line($0)) && line($0 + 1).isEmpty } && !line(0).isEmpty
      case .json: return begins("{") && holds("\"dateline.timeline/")
      case .jsonl: return begins("{\"id\":\"") && holds("\"sources\":[{\"atom\":\"")
      case .csv: return begins("id,when,begin_day,last_day,") || begins("id,when,begin,end,earliest,latest,")
      case .ics: return begins("BEGIN:VCALENDAR\n") && holds("PRODID:-//Dateline//")
      case .html: return begins("<!DOCTYPE html>") && holds("content=\"default-src 'none'; style-src 'sha256-")
      case .svg: return begins("<svg xmlns=") && isFacts(between("<desc id=\"description\">", "</desc>"))
      case .mermaid: return begins("timeline\n    title ") || begins("timeline TD\n    title ")
      case .timelinejs: return begins("{\n  \"title\": {\n    \"text\": {\n      \"headline\": ")
      case .vis: return begins("[\n  {\n    \"id\": \"") && holds("\n    \"content\": \"")
      case .timesketch: return begins("{\"message\":\"") && holds("\"timestamp_desc\":\"")
      case .jsonld: return begins("{\n  \"@context\": \"https://schema.org\"") && holds("\"urn:dateline:event:")
      case .timeml: return holds("<TimeML>\n") && (holds("<TEXT>\n<TIMEX3 tid=") || holds("<TEXT>\n<EVENT eid="))
      case .obsidian: return begins("---\ntitle: ") && place(of: "\n```chronos\n> NOTODAY\n", in: more) != nil
      case .aeon: return begins("Internal Identifier,Type,Label,Start Date,End Date,")
      case .markwhen: return begins("---\ntitle: ") && holds("\ngenerator: Dateline\n---\n")
      }
    }

    /// Whether it is a list of what changed between two timelines.
    private var isDifference: Bool {
      line(0).elementsEqual("# What changed".utf8) && (line(2).starts(with: "## ".utf8) || holds("\nNothing.\n"))
    }

    private func begins(_ text: StaticString) -> Bool {
      text.withUTF8Buffer { bytes.starts(with: $0) }
    }

    private func holds(_ text: StaticString) -> Bool { place(of: text, in: bytes) != nil }

    private func between(_ start: StaticString, _ end: StaticString) -> ArraySlice<UInt8> {
      guard let opening = place(of: start, in: bytes) else { return [] }
      let rest = bytes[opening.upperBound...]
      return place(of: end, in: rest).map { rest[..<$0.lowerBound] } ?? []
    }

    /// Where a run of bytes stands first. Every page that is read passes here, and the library's search through generic
    /// collections would cost it a fifth of its time.
    private func place(of text: StaticString, in bytes: ArraySlice<UInt8>) -> Range<Int>? {
      text.withUTF8Buffer { wanted in
        guard let first = wanted.first else { return nil }
        var rest = bytes
        while let start = rest.firstIndex(of: first) {
          rest = rest[start...]
          if rest.starts(with: wanted) { return start..<start + wanted.count }
          rest = rest.dropFirst()
        }
        return nil
      }
    }

    /// A line by its number from 0; empty where there is none.
    private func line(_ number: Int) -> ArraySlice<UInt8> {
      number < min(lines.count, Head.wholeLines) ? lines[number] : []
    }

    /// Whether a line is what ``Wording/facts(of:)`` writes: "12 March 2024 · 3 events · 1 source".
    private func isFacts(_ line: ArraySlice<UInt8>) -> Bool {
      guard line.count <= 200, line.contains(0xB7) else { return false }
      let parts = String(decoding: line, as: UTF8.self).split(separator: " · ", omittingEmptySubsequences: false)
      guard parts.count <= 4, let index = parts.firstIndex(where: { isCount($0, of: "event") }) else { return false }
      return parts.indices.contains(index + 1) && isCount(parts[index + 1], of: "source")
    }

    /// "1 source", "12 sources", "no sources".
    private func isCount(_ text: Substring, of noun: String) -> Bool {
      let words = text.split(separator: " ")
      guard words.count == 2, words[1] == noun || words[1] == noun + "s" else { return false }
      return words[0] == "no" || words[0].utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: ",") }
    }
  }
}
