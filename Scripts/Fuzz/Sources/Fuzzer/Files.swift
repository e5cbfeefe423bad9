@testable import Dateline

/// Bytes as a project file.
enum Projects: Target {
  static func run(_ bytes: [UInt8]) {
    for isTrusted in [true, false] {
      guard let project = try? Project(bytes, path: "dateline.yml", isTrusted: isTrusted) else { continue }
      if isTrusted { continue }
      let confinement = Confinement(folder: ".")
      for output in project.stories.flatMap(\.outputs) {
        if let refusal = confinement.refusal(of: output.path) { fatalError("\(output.path): \(refusal)") }
      }
    }
  }
}

/// Bytes as an editor's corrections of a timeline.
enum Corrections: Target {
  private static let timeline: Timeline = {
    let text = "The mill burned down on 3 May 2021. Two men were arrested on 5 May 2021. It was rebuilt in 2023."
    let pipeline = Pipeline()
    return pipeline.timeline(of: [pipeline.article(text: text, title: "Mill")])
  }()

  static func run(_ bytes: [UInt8]) {
    guard let list = try? CorrectionList(bytes, path: "fixes.yml"), let view = try? list.apply(to: timeline) else {
      return
    }
    if let fault = view.firstFault { fatalError("a correction makes a timeline that is not sound: \(fault)") }
    for format in [TimelineFormat.json, .markdown, .html] { _ = format.render(view) }
  }
}

/// Bytes as lines of line mode: each is answered by one line.
enum Lines: Target {
  static func run(_ bytes: [UInt8]) {
    for line in bytes.split(separator: 0x0A).prefix(4) {
      for (job, isBuild) in [(LineJob.tag, false), (.events, false), (.extract, false), (.build, true)] {
        let answerer = LineAnswerer(
          job: job, options: PipelineOptions(textLimit: 20_000), isExplained: true, paths: .none, view: { $0 })
        let answer = answerer.answer(to: .bytes(Array(line)))
        if answer.bytes.first != 0x7B || answer.bytes.last != 0x7D || answer.bytes.contains(0x0A) {
          fatalError("no line: \(String(decoding: answer.bytes, as: UTF8.self))")
        }
        if isBuild, !answer.isFailure, (try? SavedTimeline.read(answer.bytes, name: "line")) == nil {
          fatalError("a timeline that was built is refused: \(String(decoding: answer.bytes, as: UTF8.self))")
        }
      }
    }
  }
}
