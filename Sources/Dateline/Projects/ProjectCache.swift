/// What a project's articles gave to its timelines and what its reports were, kept in a folder under names that their
/// bytes, the options and this version of the program make: what is unchanged is neither read nor told again.
///
/// The folder can be deleted at any time.
package struct ProjectCache: Sendable {
  let folder: String
  /// What tells this program from others that read the same bytes in another way.
  private let program: String

  /// Whether anything is kept; else what is there is read, and nothing is written.
  private let isKept: Bool
  /// The folder of a project that others wrote, in which they may have laid links.
  private let confinement: Confinement?

  /// A cache in a folder, which is made when there is something to keep.
  ///
  /// - Parameters:
  ///   - isReadOnly: whether what is there is used and nothing is added.
  ///   - confinement: the folder of a project that others wrote: no link in it is followed out of it.
  package init(folder: String, isReadOnly: Bool = false, confinement: Confinement? = nil) {
    (self.folder, isKept, self.confinement) = (folder, !isReadOnly, confinement)
    program = ProjectCache.program
  }

  /// What tells this program from others: a build under development has the version of the last release, so the file
  /// itself tells it, too.
  static var program: String {
    let file = FileReader.canonicalPath("/proc/self/exe").flatMap { FileIdentity(of: $0) }
    return "\(Version.current) \(file?.description ?? "")"
  }

  /// A hash that tells this program from others, for names.
  var hash: ContentHash { ContentHash(Array(program.utf8)) }

  // MARK: Articles

  /// The name of what an input gives with those options.
  func key(_ bytes: [UInt8], name: String, options: PipelineOptions) -> ContentHash {
    var hash = hash
    hash.add(bytes)
    hash.add(name)
    hash.add(options)
    return hash
  }

  /// What is kept under a name; nil when there is nothing, or nothing that can be read.
  ///
  /// - Parameter file: the name of the file that it is about; nil where it is about none.
  func parts(_ key: ContentHash, file: String?) -> [TimelinePart]? {
    guard let bytes = read(key, "jsonl") else { return nil }
    return TimelinePart.parts(in: bytes, file: file)
  }

  /// Keeps what an input gave; that it cannot be kept is no error.
  func keep(_ parts: [TimelinePart], as key: ContentHash) {
    write(TimelinePart.bytes(of: parts), as: key, "jsonl")
  }

  // MARK: Reports

  /// What a story's reports were; nil when there is nothing, or nothing that can be read.
  func record(_ key: ContentHash) -> ReportRecord? {
    guard let bytes = read(key, "json") else { return nil }
    return try? JSONReading.decode(ReportRecord.self, from: bytes)
  }

  /// Keeps what a story's reports were; that it cannot be kept is no error.
  func keep(_ record: ReportRecord, as key: ContentHash) {
    var json = JSONWriter()
    record.write(to: &json)
    write(json.bytes, as: key, "json")
  }

  // MARK: Files

  /// What was written under a name; nil when there is nothing, or when it is not what was written: the hash that stands
  /// on the first line is no longer its own.
  private func read(_ key: ContentHash, _ ending: String) -> [UInt8]? {
    guard let path = path(key, ending),
      let bytes = try? FileReader.bytes(at: path, limit: SavedTimeline.limit, accepting: .plainFiles),
      let end = bytes.firstIndex(of: UInt8(ascii: "\n"))
    else { return nil }
    let content = Array(bytes[(end + 1)...])
    return bytes[..<end].elementsEqual(ProjectCache.sum(of: content, key).utf8) ? content : nil
  }

  private func write(_ content: [UInt8], as key: ContentHash, _ ending: String) {
    guard isKept, let path = path(key, ending) else { return }
    let head = Array((ProjectCache.sum(of: content, key) + "\n").utf8)
    try? FileWriter.write(head + content, to: path)
  }

  /// The hash of a content under a name: one that was copied under another's is not believed either.
  private static func sum(of content: [UInt8], _ key: ContentHash) -> String {
    var hash = ContentHash(content)
    hash.add(key.description)
    return hash.description
  }

  /// Two letters make a folder, so that none has too many files; nil where others' links lead it elsewhere.
  private func path(_ key: ContentHash, _ ending: String) -> String? {
    let name = key.description
    let path = "\(folder)/\(name.prefix(2))/\(name.dropFirst(2)).\(ending)"
    return confinement?.refusal(ofChosen: path) == nil ? path : nil
  }
}
