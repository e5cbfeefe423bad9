/// What a project file says: stories, what they are told from, and the reports to write.
public struct Project: Hashable, Sendable {
  /// The file's path.
  public var path: String
  /// The folder of copies of pages that inputs name by their addresses, relative to the file.
  public var copies: String
  /// The stories in the file's order.
  public var stories: [Story]
  /// The folder that all its paths must stay in; nil for a project of one's own.
  package var confinement: Confinement?

  /// A story: articles and the reports about them.
  public struct Story: Hashable, Sendable {
    /// The title of its timeline; nil takes it from the articles.
    public var title: String?
    /// Where it stands in the file.
    public var place: TextPlace
    /// What it is told from.
    public var inputs: [Source]
    /// The reports.
    public var outputs: [Output]
    /// What reports show of the timeline.
    public var selection: Selection
    /// What an editor changes of the timeline.
    public var corrections: CorrectionList

    /// Its name in messages.
    public var name: String { title ?? outputs.first?.path ?? "story at \(place)" }
  }

  /// Articles of a story.
  public struct Source: Hashable, Sendable {
    /// A path or a shell pattern, relative to the project file, or an http(s) address.
    public var pattern: String
    /// Where it stands in the file.
    public var place: TextPlace
    /// How the articles are read.
    public var options: PipelineOptions
  }

  /// A report.
  public struct Output: Hashable, Sendable {
    /// The path, relative to the project file.
    public var path: String
    /// Where it stands in the file.
    public var place: TextPlace
    /// Its format.
    public var format: TimelineFormat
    /// What is wanted of the format.
    public var style = TimelineStyle()

    /// Whether it is a folder of notes.
    var isFolder: Bool { format == .obsidian && path.hasSuffix("/") }
  }

  /// Reads a project file.
  ///
  /// - Parameter isTrusted: whether it may name what it likes. The paths of one that others wrote must stay in its folder,
  ///   links followed.
  /// - Throws: ``InputError`` when it cannot be read, ``ProjectError`` when it says something that cannot be done.
  public init(reading path: String, isTrusted: Bool = true) throws {
    let bytes = try FileReader.bytes(at: path, limit: Project.limit)
    do throws(ProjectError) {
      try self.init(bytes, path: path, isTrusted: isTrusted)
    } catch {
      throw ProjectError(error.place, error.message, path: error.path.isEmpty ? path : error.path)
    }
  }

  /// The most bytes that are read of a file that people write by hand.
  static let limit = 4 << 20

  /// The folder that the file's paths are relative to.
  var folder: String { FileWriter.parent(of: path) ?? "." }

  /// A path of the file, seen from where the program runs.
  ///
  /// - Throws: ``ProjectError`` at that place when it leads out of the folder of a project that others wrote, and when it
  ///   holds a nought, which the system takes for its end.
  func resolved(_ relative: String, at place: TextPlace) throws(ProjectError) -> String {
    if relative.utf8.contains(0) { throw ProjectError(place, "“\(relative)”: no path holds a NUL") }
    if LexicalPath.isTooLong(relative) {
      throw ProjectError(place, "“\(relative.prefix(40))…”: \(Confinement.lengthRefusal)")
    }
    if let refusal = confinement?.refusal(of: relative) {
      throw ProjectError(place, "“\(relative)”: \(refusal), and the project is not trusted")
    }
    return resolved(relative)
  }

  /// A path of the file, seen from where the program runs.
  func resolved(_ relative: String) -> String {
    // In a project it is the name of a file: nobody stands at standard input.
    if relative == "-" { return folder + "/-" }
    if relative.hasPrefix("/") || folder == "." { return relative }
    return folder.hasSuffix("/") ? folder + relative : folder + "/" + relative
  }

  /// What a source means: what a pattern matches, or the one that it is; an address is itself, and so is a file whose name
  /// looks like a pattern.
  func inputs(of source: Source) -> InputList {
    if Input.isAddress(source.pattern) { return InputList(arguments: [source.pattern]) }
    let path = resolved(source.pattern)
    if !FolderListing.isPattern(source.pattern) || (try? FileKind.at(path)) != nil {
      return InputList(arguments: [path], confinement: confinement)
    }
    let isRelative = path != source.pattern
    let (paths, unreadable) = FolderListing.paths(
      matching: source.pattern, in: isRelative ? folder : nil, confinement)
    return InputList(found: paths, unreadable: unreadable, confinement: confinement)
  }
}
