import Dateline
import Foundation
import Testing

/// The README's Swift compiles with the one import that it shows: its lines stand here.
@Suite struct ReadmeExamples {
  @Test func fromArticlesToATimeline() throws {
    let folder = TemporaryFolder.path("readme")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for (name, text) in [
      ("article.html", "<p>The mill burned down on Monday.</p>"), ("reaction.txt", "It reopens in May."),
    ] {
      try text.write(toFile: "\(folder)/\(name)", atomically: true, encoding: .utf8)
    }
    var printed = ""
    func print(_ words: String...) { printed += words.joined(separator: " ") + "\n" }

    let pipeline = Pipeline(PipelineOptions(published: CivilDateTime(iso: "2025-08-20")))
    let timeline = try pipeline.timeline(of: [.file("\(folder)/article.html"), .file("\(folder)/reaction.txt")])
    for event in timeline.events {
      print(event.when?.text ?? "undated", "–", event.summary)
      print("   “\(event.sources[0].quote)”")
    }
    print(TimelineFormat.markdown.render(timeline))

    #expect(printed.hasPrefix("18 August 2025 – The mill burned down.\n   “The mill burned down on Monday.”"))
  }

  /// So that who changes one changes the other.
  @Test func itsLinesStandHere() throws {
    let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let readme = try String(contentsOf: package.appending(path: "README.md"), encoding: .utf8)
    let here = try String(contentsOf: URL(filePath: #filePath), encoding: .utf8).replacing("\\(folder)/", with: "")
      .split(separator: "\n").map { $0.trimmingPrefix { $0 == " " } }
    let block = try #require(readme.split(separator: "```swift\n").dropFirst().first?.split(separator: "```").first)
    for line in block.split(separator: "\n") where !line.hasPrefix("//") {
      #expect(here.contains(line.trimmingPrefix { $0 == " " }), "\(line)")
    }
  }
}
