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

    init(_ bytes: [UInt8]) { self.bytes = bytes.prefix(4096) }

    /// Whether it is that of a timeline in a format.
    func isWritten(as format: TimelineFormat) -> Bool {
      switch format {
      case .markdown: return begins("# ") && (line(1).isEmpty && isFacts(line(2)) || isDifference)
      case .text: return (1...8).contains { isFacts(line($0)) && line($0 + 1).isEmpty } && !line(0).isEmpty
      case .json: return begins("{") && holds("\"dateline.timeline/")
      case .jsonl: return begins("{\"id\":\"") && holds("\"sources\":[{\"atom\":\"")
      case .csv: return begins("id,when,begin_day,last_day,") || begins("id,when,begin,end,earliest,latest,")
      case .ics: return begins("BEGIN:VCALENDAR\r\n") && holds("PRODID:-//Dateline//")
      case .html: return begins("<!DOCTYPE html>") && holds("content=\"default-src 'none'; style-src 'sha256-")
      case .svg: return begins("<svg xmlns=") && isFacts(between("<desc id=\"description\">", "</desc>"))
      case .mermaid: return begins("timeline\n    title ") || begins("timeline TD\n    title ")
      case .timelinejs: return begins("{\n  \"title\": {\n    \"text\": {\n      \"headline\": ")
      case .vis: return begins("[\n  {\n    \"id\": \"") && holds("\n    \"content\": \"")
      case .timesketch: return begins("{\"message\":\"") && holds("\"timestamp_desc\":\"")
      case .jsonld: return begins("{\n  \"@context\": \"https://schema.org\"") && holds("\"urn:dateline:event:")
      case .timeml: return holds("<TimeML>\n") && (holds("<TEXT>\n<TIMEX3 tid=") || holds("<TEXT>\n<EVENT eid="))
      case .obsidian: return begins("---\ntitle: ") && holds("\n```chronos\n> NOTODAY\n")
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

    private func holds(_ text: String) -> Bool { bytes.firstRange(of: Array(text.utf8)) != nil }

    private func between(_ start: String, _ end: String) -> ArraySlice<UInt8> {
      guard let opening = bytes.firstRange(of: Array(start.utf8)) else { return [] }
      let rest = bytes[opening.upperBound...]
      return rest.firstRange(of: Array(end.utf8)).map { rest[..<$0.lowerBound] } ?? []
    }

    /// A line by its number from 0; empty where there is none.
    private func line(_ number: Int) -> ArraySlice<UInt8> {
      let lines = bytes.split(separator: 0x0A, maxSplits: number + 1, omittingEmptySubsequences: false)
      return number < lines.count ? lines[number] : []
    }

    /// Whether a line is what ``Wording/facts(of:)`` writes: "12 March 2024 · 3 events · 1 source".
    private func isFacts(_ line: ArraySlice<UInt8>) -> Bool {
      let parts = String(decoding: line, as: UTF8.self).components(partedBy: " · ")
      guard parts.count <= 4, let index = parts.firstIndex(where: { isCount($0, of: "event") }) else { return false }
      return parts.indices.contains(index + 1) && isCount(parts[index + 1], of: "source")
    }

    /// "1 source", "12 sources", "no sources".
    private func isCount(_ text: String, of noun: String) -> Bool {
      let words = text.split(separator: " ")
      guard words.count == 2, words[1] == noun || words[1] == noun + "s" else { return false }
      return words[0] == "no" || words[0].utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: ",") }
    }
  }
}

extension String {
  /// The parts between a separator.
  fileprivate func components(partedBy separator: String) -> [String] {
    var parts: [String] = []
    var rest = Array(utf8)[...]
    let mark = Array(separator.utf8)
    while let range = rest.firstRange(of: mark) {
      parts.append(String(decoding: rest[..<range.lowerBound], as: UTF8.self))
      rest = rest[range.upperBound...]
    }
    return parts + [String(decoding: rest, as: UTF8.self)]
  }
}
