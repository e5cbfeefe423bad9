public import DatelineModel

/// Reads the timeline document of schema `dateline.timeline/1`.
///
/// Optional fields may be absent or null, unknown ones are passed over, so that what other versions wrote is read. That a
/// field is one that may stand there, a date or a name, is seen here; what fields say of each other, by
/// `Timeline.firstFault`.
extension TimelineJSON {
  /// How much of a document is read.
  package enum Extent: Hashable, Sendable {
    /// All of it.
    case whole
    /// What was read of the articles; what is derived from it stays empty. All that a merge of whole timelines needs.
    case told
    /// What is shown of it to people: all that is derived, and of the atoms where their sentences stand, if that is asked.
    /// Of what a digest chooses from and corrections name no more is read than tells whether it is sound.
    case shown(sentences: Bool)

    /// Lets go of what was read for nothing but to be found sound.
    package func release(_ timeline: inout Timeline) {
      guard case .shown(let sentences) = self else { return }
      (timeline.passages, timeline.claims) = ([], [])
      if !sentences { timeline.atoms = [] }
    }
  }

  /// The timeline in a document.
  ///
  /// - Throws: ``JSONError`` when it is no JSON, a field is missing or has a value that cannot be.
  public static func timeline(in bytes: [UInt8]) throws(JSONError) -> Timeline { try timeline(in: bytes, .whole) }

  package static func timeline(in bytes: [UInt8], _ extent: Extent) throws(JSONError) -> Timeline {
    var json = JSONReader(bytes)
    let timeline = try TimelineReader(extent).timeline(&json)
    try json.finish()
    return timeline
  }
}

/// Reads one document: the parts and their fields as ``TimelineJSON`` writes them.
struct TimelineReader {
  private let extent: TimelineJSON.Extent
  /// Whether what was read of the articles is not shown.
  private let isShown: Bool
  /// Whether the sentences of the articles are kept.
  let keepsQuotes: Bool

  init(_ extent: TimelineJSON.Extent) {
    self.extent = extent
    isShown = [.shown(sentences: true), .shown(sentences: false)].contains(extent)
    keepsQuotes = extent != .shown(sentences: false)
  }

  func timeline(_ json: inout JSONReader) throws(JSONError) -> Timeline {
    var timeline = Timeline()
    var missing: Set = ["schema", "sources", "events", "undated", "relations", "conflicts", "diagnostics", "atoms"]
    try json.object { json, key throws(JSONError) in
      if try json.null() { return }
      missing.remove(key)
      switch key {
      case "schema":
        let schema = try json.string()
        guard schema == Timeline.schema else {
          throw JSONError(.badValue("the schema is “\(schema.prefix(60))”, not “\(Timeline.schema)”"))
        }
      case "title": timeline.title = try json.string()
      case "titleGiven": timeline.isTitleGiven = try json.bool()
      case "view": timeline.isView = try json.bool()
      case "sources": timeline.sources = try json.values(source)
      case "events": timeline.events = try derived(&json, event)
      case "undated": timeline.undated = try derived(&json, event)
      case "relations": timeline.relations = try derived(&json, relation)
      case "conflicts": timeline.conflicts = try derived(&json, conflict)
      case "diagnostics": timeline.diagnostics = try json.values(diagnostic)
      case "atoms":
        timeline.atoms = try json.values { json throws(JSONError) in
          isShown ? try sentence(&json) : try atom(&json)
        }
      case "passages": timeline.passages = try json.values(passage)
      case "claims": timeline.claims = try json.values(claim)
      default: try json.skip()
      }
    }
    if let field = missing.min() { throw JSONError.missing(field) }
    return timeline
  }

  /// What is derived from the atoms; nothing where it is derived anew.
  private func derived<Value>(
    _ json: inout JSONReader, _ read: (inout JSONReader) throws(JSONError) -> Value
  ) throws(JSONError) -> [Value] {
    if extent != .told { return try json.values(read) }
    try json.skipArray()
    return []
  }

  func source(_ json: inout JSONReader) throws(JSONError) -> Timeline.Source {
    var source = Timeline.Source(id: "")
    var id: String?
    try json.object { json, key throws(JSONError) in
      if try json.null() { return }
      switch key {
      case "id": id = try json.string()
      case "title": source.title = try json.string()
      case "url": source.url = try json.string()
      case "origin": source.origin = try json.string()
      case "image": source.image = try json.string()
      case "publisher": source.publisher = try json.string()
      case "author": source.author = try json.string()
      case "published": source.published = try json.moment()
      case "modified": source.modified = try json.moment()
      default: try json.skip()
      }
    }
    source.id = try needed(id, "id")
    return source
  }

  func diagnostic(_ json: inout JSONReader) throws(JSONError) -> Diagnostic {
    var (severity, code, message): (Diagnostic.Severity?, String?, String?)
    try json.object { json, key throws(JSONError) in
      switch key {
      case "severity": severity = try json.name(of: Diagnostic.Severity.self)
      case "code": code = try json.string()
      case "message": message = try json.string()
      default: try json.skip()
      }
    }
    return Diagnostic(try needed(severity, "severity"), try needed(code, "code"), try needed(message, "message"))
  }
}
