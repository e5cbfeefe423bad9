import Foundation
import Testing

/// `--jsonl`: a line in, a line out.
@Suite struct LineModeTests {
  private func objects(_ output: String) throws -> [[String: Any]] {
    try output.split(separator: "\n").map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
  }

  @Test(arguments: ["tag", "events", "analyse", "extract", "build"])
  func badLinesAreAnsweredInTheirPlace(command: String) throws {
    let input = """
      {"id":"a","text":"The mill burned down on 3 May 2021."}
      not json
      {"id":"b"}

      {"id":3,"text":"It was rebuilt in 2023.","published":null}
      """
    let outcome = try Program.run([command, "--jsonl"], input: input)
    #expect(outcome.status == 1, "\(outcome)")
    let answers = try objects(outcome.output)
    #expect(answers.map { "\($0["id"] ?? "")" } == ["a", "<null>", "b", "<null>", "3"])
    #expect(answers.map { $0["error"] != nil } == [false, true, true, true, false])
  }

  @Test func answersComeInTheOrderOfTheLines() throws {
    // Long and short texts in turn, so that later ones are ready first.
    let texts = (0..<300).map { index in
      String(repeating: "The mill burned down on 3 May 2021. ", count: index % 7 == 0 ? 200 : 1)
    }
    let input = texts.enumerated().map { #"{"id":\#($0.offset),"text":"\#($0.element)"}"# + "\n" }.joined()
    let outcome = try Program.run(["tag", "--jsonl"], input: input)
    #expect(outcome.status == 0)
    #expect(try objects(outcome.output).map { $0["id"] as? Int } == (0..<300).map { $0 })
  }

  @Test func offsetsCountScalars() throws {
    let text = "👩‍🚒 Zürich: “on 3 May 2021” – vorbei."
    let outcome = try Program.run(["tag", "--jsonl"], input: #"{"id":"a","text":"\#(text)"}"#)
    let timexes = try #require(try objects(outcome.output).first?["timexes"] as? [[String: Any]])
    let timex = try #require(timexes.first)
    let (start, end) = (try #require(timex["start"] as? Int), try #require(timex["end"] as? Int))
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: Array(text.unicodeScalars)[start..<end])
    #expect(String(scalars) == timex["text"] as? String)
    #expect(timex["value"] as? String == "2021-05-03")
    #expect(timex["interval"] as? [String: String] == ["begin": "2021-05-03", "end": "2021-05-04"])
    #expect(timex["basis"] == nil)
  }

  @Test func aLinesOwnFieldsWin() throws {
    let input = """
      {"id":"default","text":"He left on Monday."}
      {"id":"own","text":"He left on Monday.","published":"2024-03-14"}
      {"id":"null","text":"He left on Monday.","published":null}
      """
    let outcome = try Program.run(["tag", "--jsonl", "--published", "2025-08-20", "--explain"], input: input)
    let values = try objects(outcome.output).map { answer in
      (answer["timexes"] as? [[String: Any]])?.first?["value"] as? String
    }
    #expect(values == ["2025-08-18", "2024-03-11", "2025-08-18"])
    #expect(outcome.output.contains(#""basis":[{"kind":"#))
  }

  @Test func lineSeparatorsAreData() throws {
    let outcome = try Program.run(
      ["extract", "--jsonl"], input: "{\"id\":\"a\",\"text\":\"one\u{2028}two\u{85}three\u{2029}four\"}\r\n")
    #expect(outcome.status == 0)
    #expect(try objects(outcome.output).first?["text"] as? String == "one\u{2028}two\u{85}three\u{2029}four")
  }

  @Test func anAnswerIsWrittenBeforeTheNextLineIsKnown() throws {
    let process = Process()
    process.executableURL = URL(filePath: Program.path)
    process.arguments = ["tag", "--jsonl"]
    let (stdin, stdout) = (Pipe(), Pipe())
    (process.standardInput, process.standardOutput) = (stdin, stdout)
    try process.run()
    for id in 0..<3 {
      try stdin.fileHandleForWriting.write(contentsOf: Data(#"{"id":\#(id),"text":"today"}"#.utf8 + [0x0A]))
      let answer = String(decoding: stdout.fileHandleForReading.availableData, as: UTF8.self)
      #expect(answer.hasPrefix(#"{"id":\#(id),"#))
    }
    try stdin.fileHandleForWriting.close()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }

  @Test func whatExtractAnswersBuildTakesAndMergeUnites() throws {
    let pages = ["lantern", "gazette", "northwire"].map {
      #"{"id":"\#($0)","path":"Samples/harbour-bridge/\#($0).html"}"# + "\n"
    }.joined()
    let extracted = try Program.run(["extract", "--jsonl"], input: pages)
    #expect(extracted.status == 0)
    let built = try Program.run(["build", "--jsonl", "--format", "text"], input: extracted.output)
    #expect(built.status == 0)
    let timelines = try objects(built.output)
    #expect(timelines.map { $0["id"] as? String } == ["lantern", "gazette", "northwire"])
    #expect(timelines.allSatisfy { $0["schema"] as? String == "dateline.timeline/1" })

    let bad = #"{"id":"x","error":{"code":"empty","message":"nothing"}}"# + "\n"
    let merged = try Program.run(["merge", "--jsonl", "--format", "json"], input: built.output + bad + "{}\n")
    #expect(merged.status == 1)
    #expect(merged.errors.contains("line 4: an error instead of a timeline: nothing"))
    #expect(merged.errors.contains("line 5: not a timeline of dateline.timeline/1"))
    #expect(try objects(merged.output.split(separator: "\n").joined()).first?["id"] == nil)

    let lines = built.output.split(separator: "\n").reversed().joined(separator: "\n")
    let reversed = try Program.run(["merge", "--jsonl", "--format", "json"], input: lines)
    #expect(reversed.status == 0)
    #expect(reversed.output == merged.output)
  }
}
