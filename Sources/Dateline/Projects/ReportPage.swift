/// A report as it should be.
package struct ReportPage: Sendable {
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
  func isTold(by bytes: [UInt8]) -> Bool {
    var (offset, isSame) = (0, true)
    forEachPiece { piece in
      isSame = isSame && bytes[min(offset, bytes.count)...].starts(with: piece)
      offset += piece.count
    }
    if isSame, offset == bytes.count { return true }
    return text.map { ReportPage.withoutLineEnds(bytes) == ReportPage.withoutLineEnds(Array($0.utf8)) } ?? false
  }

  var isPresent: Bool { if case .present = content { true } else { false } }

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
  func timeline(in bytes: [UInt8], like new: Timeline) -> Timeline? {
    switch format {
    case .json: try? SavedTimeline.read(bytes, name: path)
    case .markdown: MarkdownReport(String(decoding: bytes, as: UTF8.self)).timeline(like: new)
    default: nil
    }
  }

  /// The same with every CR LF as LF.
  static func withoutLineEnds(_ bytes: [UInt8]) -> [UInt8] {
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
}
