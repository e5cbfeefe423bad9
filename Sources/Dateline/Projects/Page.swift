/// A report as it should be.
package struct Page: Sendable {
  /// Its path, seen from where the program runs.
  package var path: String
  /// Where the project file names it.
  package var place: TextPlace
  /// What should stand in it.
  var content: Content
  /// What it is written from; nil when that was not needed.
  var timeline: Timeline?
  /// In which format.
  var format: TimelineFormat

  /// What should stand in a report. A saved timeline is as large as all that was read for it, so it is no text before it
  /// is one on the disk.
  enum Content: Sendable {
    /// What stands there.
    case present
    case text(String)
    /// The page's timeline in its format.
    case timeline(TimelineStyle)
  }

  /// What should stand in it; nil when that is what stands there. It is made at each call.
  package var text: String? {
    switch content {
    case .present: nil
    case .text(let text): text
    case .timeline(let style): timeline.map { format.render($0, style) }
    }
  }

  /// Hands over what should stand in it piece by piece; nothing when that is what stands there.
  private func forEachPiece<Failure: Error>(_ take: ([UInt8]) throws(Failure) -> Void) throws(Failure) {
    switch content {
    case .present: break
    case .text(let text): try take(Array(text.utf8))
    case .timeline(let style): if let timeline { try format.write(timeline, style, to: take) }
    }
  }

  /// The hash of what should stand in it.
  var hash: ContentHash {
    var pieces = ContentHash.Pieces()
    forEachPiece { pieces.add($0) }
    return pieces.hash
  }

  /// Whether those bytes are what should stand in it, whatever line ends Git may have put into the work tree
  /// (`* text=auto`): what is told is the same.
  fileprivate func isTold(by bytes: [UInt8]) -> Bool {
    var (offset, isSame) = (0, true)
    forEachPiece { piece in
      isSame = isSame && bytes[min(offset, bytes.count)...].starts(with: piece)
      offset += piece.count
    }
    if isSame, offset == bytes.count { return true }
    return text.map { Page.withoutLineEnds(bytes) == Page.withoutLineEnds(Array($0.utf8)) } ?? false
  }

  fileprivate var isPresent: Bool { if case .present = content { true } else { false } }

  /// How many events its format has no place for; nil when it shows all, or need not be written.
  package var leftOutNote: String? { timeline.flatMap(format.leftOutNote) }

  /// What stands there now; nil when there is none.
  func present() throws(InputError) -> [UInt8]? {
    do throws(InputError) {
      return try FileReader.bytes(at: path, limit: .max, accepting: .plainFiles)
    } catch {
      if error.reason == .missing { return nil }
      throw error
    }
  }

  /// What a text that was written in the page's format tells, as far as that can be read back.
  fileprivate func timeline(in bytes: [UInt8], like new: Timeline) -> Timeline? {
    switch format {
    case .json: try? SavedTimeline.read(bytes, name: path)
    case .markdown: MarkdownReport(String(decoding: bytes, as: UTF8.self)).timeline(like: new)
    default: nil
    }
  }

  /// The same with every CR LF as LF.
  fileprivate static func withoutLineEnds(_ bytes: [UInt8]) -> [UInt8] {
    var plain: [UInt8] = []
    plain.reserveCapacity(bytes.count)
    for (index, byte) in bytes.enumerated() where byte != 0x0D || index + 1 == bytes.count || bytes[index + 1] != 0x0A {
      plain.append(byte)
    }
    return plain
  }

  /// Writes the report where it is not what stands there.
  package func write() throws(OutputError) {
    if isPresent { return }
    var file = try OutputFile(path)
    try forEachPiece { piece throws(OutputError) in try file.write(piece) }
    try file.commit()
  }

  /// How a report differs from the one that is there.
  package enum Difference: Hashable, Sendable {
    case none
    /// There is none yet.
    case missing
    /// What changed, a line each, and the first line of the file that is another, counted from 1; where that is not
    /// told, nothing and 1.
    case changed([String], line: Int)

    /// Whether something stands there and is another.
    package var isChange: Bool {
      if case .changed = self { true } else { false }
    }
  }
}

extension StoryReports {
  /// How what stands there differs from each report.
  ///
  /// Where the story has a saved timeline or a report in Markdown among its reports, the differences of all of them are
  /// told by event; else, and where no event changed, by line.
  ///
  /// - Parameter isTold: whether it is said what changed, which takes longer than to see that something did.
  package func differences(isTold: Bool) throws(InputError) -> [Page.Difference] {
    var present: [[UInt8]?] = []
    for page in pages { present.append(page.isPresent ? nil : try page.present()) }
    let differs = zip(pages, present).map { page, old in
      old.map { !page.isTold(by: $0) } ?? false
    }
    // A saved timeline is only read where something differs.
    let events = isTold && differs.contains(true) ? changes(from: present) : []
    return pages.indices.map { index in
      if pages[index].isPresent { return .none }
      guard let old = present[index] else { return .missing }
      guard differs[index] else { return .none }
      guard isTold else { return .changed([], line: 1) }
      let lines = LineDifference(from: String(decoding: old, as: UTF8.self), to: pages[index].text ?? "")
      return .changed(events.isEmpty ? lines.told : events, line: lines.first)
    }
  }

  /// What became of the events, told by the first saved timeline that is there, else by the rows of a report.
  private func changes(from present: [[UInt8]?]) -> [String] {
    for format in [TimelineFormat.json, .markdown] {
      for (page, bytes) in zip(pages, present) where page.format == format {
        guard let timeline = page.timeline, let bytes, let old = page.timeline(in: bytes, like: timeline) else {
          continue
        }
        return TimelineChanges(from: old, to: timeline).sentences
      }
    }
    return []
  }
}
