/// What a project's articles gave to its timelines and what its reports were, kept in a folder under names that their
/// bytes, the options and this version of the program make: what is unchanged is neither read nor told again.
///
/// The folder can be deleted at any time.
package struct ProjectCache: Sendable {
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

  /// A hash that tells this program from others, for names.
  var hash: ContentHash { ContentHash(Array(program.utf8)) }

  // MARK: Articles

  /// The name of what an input gives with those options.
  func key(_ bytes: [UInt8], name: String, options: PipelineOptions) -> ContentHash {
    var hash = hash
    hash.add(bytes)
    hash.add(name)
    hash.add(options.published?.description ?? "")
    hash.add(options.zone?.name ?? "")
    hash.add(options.language ?? "")
    hash.add(options.preference.rawValue)
    hash.add(options.dateOrder.rawValue)
    return hash
  }

  /// What is kept under a name; nil when there is nothing, or nothing that can be read.
  func parts(_ key: ContentHash) -> [TimelinePart]? {
    guard let bytes = try? FileReader.bytes(at: path(key, "jsonl"), limit: Input.limit) else { return nil }
    var parts: [TimelinePart] = []
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      guard let kept = try? SavedTimeline.read(Array(line), name: "\(key)"), let source = kept.sources.first else {
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
  func keep(_ parts: [TimelinePart], as key: ContentHash) {
    var bytes: [UInt8] = []
    for part in parts {
      var json = JSONWriter()
      TimelineJSON.write(
        Timeline(
          sources: [part.source], diagnostics: part.diagnostics, atoms: part.atoms, passages: part.passages,
          claims: part.claims), to: &json)
      bytes += json.bytes + [UInt8(ascii: "\n")]
    }
    try? FileWriter.write(bytes, to: path(key, "jsonl"))
  }

  // MARK: Reports

  /// What a story's reports were; nil when there is nothing, or nothing that can be read.
  func record(_ key: ContentHash) -> ReportRecord? {
    guard let bytes = try? FileReader.bytes(at: path(key, "json"), limit: Input.limit) else { return nil }
    return try? JSONReading.decode(ReportRecord.self, from: bytes)
  }

  /// Keeps what a story's reports were; that it cannot be kept is no error.
  func keep(_ record: ReportRecord, as key: ContentHash) {
    var json = JSONWriter()
    record.write(to: &json)
    try? FileWriter.write(json.bytes, to: path(key, "json"))
  }

  /// Two letters make a folder, so that none has too many files.
  private func path(_ key: ContentHash, _ ending: String) -> String {
    let name = key.description
    return "\(folder)/\(name.prefix(2))/\(name.dropFirst(2)).\(ending)"
  }
}
