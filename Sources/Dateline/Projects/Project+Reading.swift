extension Project {
  init(_ bytes: [UInt8], path: String) throws(ProjectError) {
    self.path = path
    guard let root = try YAMLReader.document(bytes) else {
      throw ProjectError(TextPlace(line: 1, column: 1), "the file is empty; name “stories”")
    }
    var fields = try YAMLFields(root, "a project")
    let defaults = try fields.takeReadingOptions(over: PipelineOptions())
    let selection = try fields.takeSelection(over: Selection())
    copies = try fields.takeText("copies")?.text ?? "copies"
    let stories = fields.takeList("stories")
    try fields.finish()
    if stories.isEmpty { throw ProjectError(root.place, "“stories” must list at least one story") }
    self.stories = []
    var written: Set<String> = []
    for node in stories {
      let story = try Story(node, of: self, defaults: defaults, selection: selection)
      for output in story.outputs where !written.insert(output.path).inserted {
        throw ProjectError(output.place, "“\(output.path)” is written by two reports")
      }
      self.stories.append(story)
    }
  }
}

extension Project.Story {
  fileprivate init(
    _ node: YAMLNode, of project: Project, defaults: PipelineOptions, selection: Selection
  ) throws(ProjectError) {
    var fields = try YAMLFields(node, "a story")
    place = node.place
    title = try fields.takeText("title")?.text
    let options = try fields.takeReadingOptions(over: defaults)
    self.selection = try fields.takeSelection(over: selection)
    inputs = []
    for input in fields.takeList("inputs") { inputs.append(try Project.Source(input, defaults: options)) }
    outputs = []
    for output in fields.takeList("outputs") { outputs.append(try Project.Output(output)) }
    corrections = try fields.takeCorrections(of: project)
    try fields.finish()
    if inputs.isEmpty { throw ProjectError(place, "the story needs “inputs”: files, folders, patterns or addresses") }
    if outputs.isEmpty { throw ProjectError(place, "the story needs “outputs”: the reports to write") }
  }
}

extension Project.Source {
  fileprivate init(_ node: YAMLNode, defaults: PipelineOptions) throws(ProjectError) {
    place = node.place
    if case .scalar = node.value {
      (pattern, options) = (try node.text("an input"), defaults)
      return
    }
    var fields = try YAMLFields(node, "an input")
    guard let path = try fields.takeText("path") else { throw ProjectError(place, "an input needs a “path”") }
    (pattern, place) = (path.text, path.place)
    options = try fields.takeReadingOptions(over: defaults)
    try fields.finish()
  }
}

extension Project.Output {
  fileprivate init(_ node: YAMLNode) throws(ProjectError) {
    place = node.place
    var told: TimelineFormat?
    if case .scalar = node.value {
      path = try node.text("an output")
    } else {
      var fields = try YAMLFields(node, "an output")
      guard let file = try fields.takeText("path") else { throw ProjectError(place, "an output needs a “path”") }
      path = file.text
      told = try fields.takeChoice("format", among: TimelineFormat.allCases)
      try fields.finish()
    }
    guard let format = told ?? TimelineFormat(path: path) else {
      throw ProjectError(place, "“\(path)” does not tell a format; add “format”")
    }
    self.format = format
  }
}

extension YAMLFields {
  /// Takes the fields that say how articles are read.
  fileprivate mutating func takeReadingOptions(
    over defaults: PipelineOptions
  ) throws(ProjectError) -> PipelineOptions {
    var options = defaults
    options.published =
      try take("published", expecting: "ISO 8601 date", { CivilDateTime(iso: $0) }) ?? options.published
    options.language = try takeText("language")?.text ?? options.language
    options.preference = try takeChoice("prefer", among: DatePreference.allCases) ?? options.preference
    options.dateOrder = try takeChoice("date-order", among: DateOrder.allCases) ?? options.dateOrder
    if let (name, place) = try takeText("timezone") {
      do throws(ZoneError) {
        options.zone = try Zone(named: name)
      } catch {
        throw ProjectError(place, error.description)
      }
    }
    return options
  }

  /// Takes the fields that say what reports show.
  fileprivate mutating func takeSelection(over defaults: Selection) throws(ProjectError) -> Selection {
    var selection = defaults
    selection.since = try take("since", expecting: "ISO 8601 date", { CivilDateTime(iso: $0) }) ?? selection.since
    selection.until = try take("until", expecting: "ISO 8601 date", { CivilDateTime(iso: $0) }) ?? selection.until
    selection.limit = try take("limit", expecting: "whole number above zero", Selection.count) ?? selection.limit
    selection.maxDates =
      try take("max-dates", expecting: "whole number above zero", Selection.count) ?? selection.maxDates
    selection.perDate = try take("per-date", expecting: "whole number above zero", Selection.count) ?? selection.perDate
    selection.topic = try takeText("topic")?.text ?? selection.topic
    let (participants, places) = (takeList("participant"), takeList("place"))
    if !participants.isEmpty { selection.participants = try names(participants, "participant") }
    if !places.isEmpty { selection.places = try names(places, "place") }
    let include = takeList("include")
    if !include.isEmpty {
      var statuses: Set<EventStatus> = []
      for node in include { statuses.insert(try node.choice("include", among: EventStatus.allCases)) }
      selection.include = statuses
    }
    return selection
  }

  private func names(_ nodes: [YAMLNode], _ field: String) throws(ProjectError) -> [String] {
    var names: [String] = []
    for node in nodes { names.append(try node.text(field)) }
    return names
  }

  /// Takes an editor's corrections: a list of them, or the path of a file that holds one.
  fileprivate mutating func takeCorrections(of project: Project) throws(ProjectError) -> CorrectionList {
    var list = CorrectionList(path: project.path)
    guard let node = take("corrections") else { return list }
    switch node.value {
    case .sequence(let items): try list.add(items)
    case .mapping: try list.add([node])
    case .scalar(let text, _):
      let path = project.resolved(text)
      let bytes: [UInt8]
      do throws(InputError) {
        bytes = try FileReader.bytes(at: path, limit: Project.limit)
      } catch {
        throw ProjectError(node.place, "“corrections”: \(error.description)")
      }
      return try CorrectionList(bytes, path: path)
    }
    return list
  }
}
