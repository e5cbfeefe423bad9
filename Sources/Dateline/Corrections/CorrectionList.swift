package import DatelineTimelines

/// An editor's corrections, and where each of them stands.
public struct CorrectionList: Hashable, Sendable {
  /// The file that they stand in.
  public private(set) var path: String
  /// What they say, in their order.
  package private(set) var corrections: [Correction] = []
  private var places: [TextPlace] = []

  /// No corrections.
  init(path: String) { self.path = path }

  /// The corrections of a file of their own: a list in YAML.
  ///
  /// - Throws: ``InputError`` when it cannot be read, ``ProjectError`` when it says something that cannot be done.
  public init(reading path: String) throws {
    let bytes = try FileReader.bytes(at: path, limit: Project.limit)
    try self.init(bytes, path: path)
  }

  /// Adds a correction that stands at a place of the file.
  mutating func append(_ correction: Correction, at place: TextPlace) {
    corrections.append(correction)
    places.append(place)
  }

  /// The timeline as the editor wants it: a view, which a merge refuses; the timeline itself without corrections.
  ///
  /// - Throws: ``CorrectionMistakes`` for corrections that find nothing any more, all of them.
  public func apply(to timeline: Timeline) throws(CorrectionMistakes) -> Timeline {
    do throws(CorrectionError) {
      return try timeline.corrected(by: corrections)
    } catch {
      throw CorrectionMistakes(errors: errors(for: error))
    }
  }

  private func errors(for error: CorrectionError) -> [ProjectError] {
    switch error {
    case .view:
      let message = "a timeline that was filtered, limited or corrected cannot be corrected; build it without"
      return [ProjectError(places.first ?? TextPlace(line: 1, column: 1), message, path: path)]
    case .failed(let failures):
      return failures.map { failure in
        var message = failure.description
        if case .repeated(_, let earlier) = failure.reason { message += " (line \(places[earlier].line))" }
        return ProjectError(places[failure.index], message, path: path)
      }
    }
  }
}

/// Corrections that could not be made, each with its place.
public struct CorrectionMistakes: Error, Hashable, Sendable {
  /// One for each, in their order.
  public var errors: [ProjectError]
}
