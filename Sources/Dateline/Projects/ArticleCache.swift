/// What articles gave to a timeline, kept in a folder under a name that their bytes, the options and this version of the
/// program make: what is unchanged need not be read again. The folder can be deleted at any time.
package struct ArticleCache: Sendable {
  private let folder: String
  /// What tells this program from others that read the same bytes in another way.
  private let program: String

  /// A cache in a folder, which is made when there is something to keep.
  package init(folder: String) {
    self.folder = folder
    // A build under development has the version of the last release, so the file itself tells it, too.
    let file = FileReader.canonicalPath("/proc/self/exe").flatMap { FileIdentity(of: $0) }
    program = "\(Version.current) \(file?.description ?? "")"
  }

  /// The name of what an input gives with those options.
  func key(_ bytes: [UInt8], name: String, options: PipelineOptions) -> String {
    let told = [
      program, name, options.published?.description ?? "", options.zone?.name ?? "", options.language ?? "",
      options.preference.rawValue, options.dateOrder.rawValue,
    ]
    // Each byte as a character of its own: decoded as UTF-8, pages in other charsets would lose what tells them apart.
    let content = String(decoding: bytes.lazy.map { UInt16($0) }, as: UTF16.self)
    return StableID.source(text: told.joined(separator: "\u{0}") + "\u{0}" + content, url: nil)
  }

  /// What is kept under a name; nil when there is nothing, or nothing that can be read.
  func parts(_ key: String) -> [TimelinePart]? {
    guard let bytes = try? FileReader.bytes(at: path(key), limit: Input.limit) else { return nil }
    var parts: [TimelinePart] = []
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      guard let kept = try? SavedTimeline.read(Array(line), name: key), let source = kept.sources.first else {
        return nil
      }
      parts.append(
        TimelinePart(
          source: source, atoms: kept.atoms, passages: kept.passages, claims: kept.claims,
          diagnostics: kept.diagnostics))
    }
    return parts.isEmpty ? nil : parts
  }

  /// Keeps what an input gave; that it cannot be kept is no error.
  func keep(_ parts: [TimelinePart], as key: String) {
    var bytes: [UInt8] = []
    for part in parts {
      var json = JSONWriter()
      TimelineJSON.write(
        Timeline(
          sources: [part.source], diagnostics: part.diagnostics, atoms: part.atoms, passages: part.passages,
          claims: part.claims), to: &json)
      bytes += json.bytes + [UInt8(ascii: "\n")]
    }
    try? FileWriter.write(bytes, to: path(key))
  }

  /// Two letters make a folder, so that none has too many files.
  private func path(_ key: String) -> String { "\(folder)/\(key.prefix(2))/\(key.dropFirst(2)).jsonl" }
}
