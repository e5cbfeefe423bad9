import Dateline

/// The rows of a text of that name, published on 20 March 2026, each as "date: summary".
func rows(_ text: String, name: String) throws -> [String] {
  let options = PipelineOptions(published: CivilDateTime(iso: "2026-03-20"))
  let timeline = try Pipeline(options).timeline(of: [.bytes(Array(text.utf8), name: name)])
  return timeline.events.map { "\($0.when?.text ?? "undated"): \($0.summary)" }
}
