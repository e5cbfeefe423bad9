extension Project {
  init(_ bytes: [UInt8], path: String, isTrusted: Bool = true) throws(ProjectError) {
    self.path = path
    confinement = isTrusted ? nil : Confinement(folder: FileWriter.parent(of: path) ?? ".")
    guard let root = try YAMLReader.document(bytes) else {
      throw ProjectError(TextPlace(line: 1, column: 1), "the file is empty; name “stories”")
    }
    var fields = try YAMLFields(root, "a project")
    var defaults = try fields.takeReadingOptions(over: PipelineOptions())
    for site in fields.takeList("sites") { defaults.sites.append(try SiteRule(site)) }
    let selection = try fields.takeSelection(over: Selection())
    copies = "copies"
    let copiesNode = try fields.takeText("copies")
    let stories = fields.takeList("stories")
    try fields.finish()
    if stories.isEmpty { throw ProjectError(root.place, "“stories” must list at least one story") }
    self.stories = []
    copies = copiesNode?.text ?? copies
    _ = try resolved(copies, at: copiesNode?.place ?? root.place)
    for node in stories {
      self.stories.append(try Story(node, of: self, defaults: defaults, selection: selection))
    }
    try checkPaths()
  }

  /// Refuses paths that lead out of the folder of a project that others wrote, and reports that would be written over
  /// what they are made of or over each other; two spellings of a path are one.
  private func checkPaths() throws(ProjectError) {
    for input in stories.flatMap(\.inputs) where !Input.isAddress(input.pattern) {
      _ = try resolved(input.pattern, at: input.place)
    }
    var protected = whatIsNamed
    for output in stories.flatMap(\.outputs) {
      let place = try resolved(output.path, at: output.place)
      try check(output, protected)
      protected.protect(place, as: "is written by two reports")
    }
  }

  /// What the file names besides reports: itself, corrections, inputs, copies.
  private var whatIsNamed: ProtectedFiles {
    var protected = ProtectedFiles()
    protected.protect(path, as: "is the project file")
    for story in stories {
      if story.corrections.path != path { protected.protect(story.corrections.path, as: "is a file of corrections") }
      for input in story.inputs where !Input.isAddress(input.pattern) && !FolderListing.isPattern(input.pattern) {
        let place = resolved(input.pattern)
        if (try? FileKind.at(place)) != .folder { protected.protect(place, as: "is an input") }
      }
    }
    protected.protect(folder: resolved(copies), as: "stands among the copies of pages")
    return protected
  }

  /// Refuses a report that would be written over what must stay.
  private func check(_ output: Output, _ protected: ProtectedFiles) throws(ProjectError) {
    guard let objection = protected.objection(toWriting: resolved(output.path)) else { return }
    throw ProjectError(
      output.place, "“\(output.path)” \(objection); a report would overwrite it: write it elsewhere", path: path)
  }

  /// What else is written while its reports are made must not stand where: at what it names, at what its patterns and
  /// folders give, and at its reports.
  ///
  /// - Throws: ``ProjectError`` where a pattern or a folder gives an article that a report would be written over.
  func protectedFiles() throws(ProjectError) -> ProtectedFiles {
    var protected = whatIsNamed
    for input in stories.flatMap(\.inputs) { protected.protect(inputs(of: input)) }
    for output in stories.flatMap(\.outputs) { try check(output, protected) }
    for output in stories.flatMap(\.outputs) {
      protected.protect(resolved(output.path), as: "is a report of the project")
    }
    return protected
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

extension SiteRule {
  /// A rule of the list “sites”.
  fileprivate init(_ node: YAMLNode) throws(ProjectError) {
    var fields = try YAMLFields(node, "a site")
    guard let host = try fields.takeText("host") else { throw ProjectError(node.place, "a site needs its “host”") }
    guard !host.text.utf8.contains(where: { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ":") || $0 <= 0x20 }),
      host.text.utf8.contains(UInt8(ascii: ".")) || host.text == "localhost"
    else {
      throw ProjectError(host.place, "“host”: '\(host.text)' is no name of a host, as courier.example is")
    }
    self.init(host: host.text)
    content = try fields.takeSelector("content")
    remove = try fields.takeSelector("remove")
    published = try fields.takeSelector("published")
    try fields.finish()
    if content == nil, remove == nil, published == nil {
      throw ProjectError(node.place, "the site needs “content”, “remove” or “published”: CSS selectors")
    }
  }
}

extension YAMLFields {
  /// Takes a CSS selector; a mistake is told with its place in the file.
  fileprivate mutating func takeSelector(_ name: String) throws(ProjectError) -> Selector? {
    guard let node = take(name) else { return nil }
    let text = try node.text("“\(name)”")
    do throws(SelectorError) {
      return try Selector(text)
    } catch {
      throw ProjectError(node.place(ofByte: error.column - 1, in: text), "“\(name)”: \(error.what)")
    }
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
      style.showsHeadlines = try fields.takeFlag("headlines")
      style.showsImages = try fields.takeFlag("images")
      style.isVertical = try fields.takeFlag("vertical")
      style.isCompact = try fields.takeFlag("compact")
      style.grouping = try fields.takeChoice("group", among: TimelineStyle.Grouping.allCases)
      try fields.finish()
    }
    guard let format = told ?? TimelineFormat(path: path) else {
      throw ProjectError(place, "“\(path)” does not tell a format; add “format”")
    }
    self.format = format
    if let wish = style.unused(in: format).first {
      throw ProjectError(place, "“\(wish.name)” is for \(wish.formats), and “\(path)” is written as \(format.rawValue)")
    }
    if path.hasSuffix("/"), format != .obsidian {
      throw ProjectError(place, "“\(path)” is a folder, which only obsidian writes; name a file")
    }
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
    options.textLimit =
      try take("max-text", expecting: "whole number of megabytes above zero", Selection.count)
      .map(PipelineOptions.bytes(ofMegabytes:))
      ?? options.textLimit
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
    selection.since =
      try take("since", expecting: "ISO 8601 or EDTF date", { CivilDateTime(beginOf: $0) }) ?? selection.since
    selection.until =
      try take("until", expecting: "ISO 8601 or EDTF date", { CivilDateTime(lastOf: $0) }) ?? selection.until
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
      let path = try project.resolved(text, at: node.place)
      let bytes: [UInt8]
      do throws(InputError) {
        bytes = try FileReader.bytes(at: path, limit: Project.limit, accepting: .plainFiles)
      } catch {
        throw ProjectError(node.place, "“corrections”: \(error.description)")
      }
      return try CorrectionList(bytes, path: path)
    }
    return list
  }
}
