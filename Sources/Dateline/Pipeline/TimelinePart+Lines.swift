/// What articles gave, as programs keep it: a timeline a line.
extension TimelinePart {
  /// The lines of what an input gave.
  package static func bytes(of parts: [TimelinePart]) -> [UInt8] {
    var bytes: [UInt8] = []
    for part in parts {
      var json = JSONWriter()
      TimelineJSON.write(
        Timeline(
          sources: [part.source], diagnostics: part.diagnostics, atoms: part.atoms, passages: part.passages,
          claims: part.claims), to: &json)
      bytes += json.bytes + [UInt8(ascii: "\n")]
    }
    return bytes
  }

  /// What was kept; nil for nothing, or for what cannot be read.
  ///
  /// - Parameter file: the name of the file that it is about; nil where it is about none.
  package static func parts(in bytes: [UInt8], file: String?) -> [TimelinePart]? {
    var parts: [TimelinePart] = []
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      guard let kept = try? SavedTimeline.read(Array(line), name: file ?? "what was kept"),
        let source = kept.sources.first
      else { return nil }
      parts.append(
        TimelinePart(
          source: source, atoms: kept.atoms, passages: kept.passages, claims: kept.claims,
          diagnostics: kept.diagnostics, file: file))
    }
    return parts.isEmpty ? nil : parts
  }
}

extension ContentHash {
  /// Adds all that changes how an article is read.
  mutating func add(_ options: PipelineOptions) {
    add(options.published?.description ?? "")
    add(options.zone?.name ?? "")
    add(options.language ?? "")
    add(options.preference.rawValue)
    add(options.dateOrder.rawValue)
    add("\(options.textLimit)")
    add("\(options.sites)")
  }
}
