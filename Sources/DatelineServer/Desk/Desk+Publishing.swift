internal import Dateline
internal import DatelineRendering
internal import DatelineStore
internal import DatelineTimelines

extension Desk {
  /// The story in a format, as `dateline report` would write it.
  func published(_ id: String, as format: TimelineFormat, _ selection: Selection) throws -> [UInt8] {
    let state = try state(of: id)
    try state.checkLosses()
    return Array(format.render(selection.view(of: state.timeline, as: format)).utf8)
  }

  /// The story as a project folder, packed: `dateline report --check` accepts it and renders the same bytes.
  func project(_ id: String) throws -> [UInt8] {
    var archive = ZipArchive()
    for (path, bytes) in try projectFiles(id) { archive.add(bytes, at: path) }
    return archive.finished
  }

  /// The files of the project, by their paths in its folder: the project file, articles, copies of pages, corrections, and
  /// the reports.
  func projectFiles(_ id: String) throws -> [(path: String, bytes: [UInt8])] {
    let state = try state(of: id)
    try state.checkLosses()
    var files: [(path: String, bytes: [UInt8])] = []
    var inputs: [ProjectText.Input] = []
    for article in state.articles where article.stored.isIn && article.failure == nil {
      let stored = article.stored
      let path = stored.address == nil ? "articles/\(stored.name)" : "copies/\(stored.name)"
      files.append((path, try store.content(stored.content)))
      let reading = PipelineOptions(reading: stored.reading).fields
      inputs.append(ProjectText.Input(stored.address ?? path, published: stored.published, reading: reading))
    }
    guard !inputs.isEmpty else { throw DeskError(422, "no-article", "there is no article in the story yet") }
    let text = ProjectText(
      title: state.story.title, inputs: inputs, outputs: Desk.reports, corrections: "corrections.yml")
    files.append(("dateline.yml", Array(text.text.utf8)))
    files.append(("corrections.yml", Array(state.corrections.map(\.body).joined().utf8)))
    for path in Desk.reports {
      guard let format = TimelineFormat(path: path) else { continue }
      files.append((path, Array(format.render(Selection().view(of: state.timeline, as: format)).utf8)))
    }
    return files.sorted { $0.path < $1.path }
  }

  private static let reports = ["timeline.html", "timeline.json", "timeline.md"]
}

extension StoryState {
  /// Refuses to publish without what an editor wanted, as `dateline report` does.
  func checkLosses() throws {
    let lost = corrections.filter { $0.loss != nil }
    guard let first = lost.first?.loss else { return }
    throw DeskError(
      409, "lost-corrections",
      "\(lost.count == 1 ? "a correction finds" : "\(lost.count) corrections find") no event any more; "
        + "mend or take back first: \(first)")
  }
}
