import Foundation
import Testing

/// `dateline stories`, and `merge --by`, which makes a timeline of each.
@Suite struct StoriesTests {
  static let articles = [
    #"{"id":1,"published":"2031-03-05","title":"Ferry sinks","text":"The ferry Sunniva sank off Varnholm on Tuesday. Crews searched."}"#,
    #"{"id":"x","published":"2031-03-06","title":"Banker jailed","text":"A court in Halden jailed the banker Odo Marsh on Wednesday."}"#,
    #"{"id":2,"published":"2031-03-07","title":"Sunniva wreck found","text":"Divers found the wreck of the ferry Sunniva off Varnholm on Thursday."}"#,
  ]

  private func lines(_ lines: [String]) -> String { lines.map { $0 + "\n" }.joined() }

  private struct Answer: Decodable, Equatable {
    var story: String
    var title: String?
  }

  private func stories(_ output: String) throws -> [Answer] {
    try output.split(separator: "\n").map { try JSONDecoder().decode(Answer.self, from: Data($0.utf8)) }
  }

  @Test func linesOfOneStoryFollowEachOtherWhateverTheOrder() throws {
    let outcome = try Program.run(["stories", "--jsonl"], input: lines(Self.articles))
    #expect(outcome.status == 0, "\(outcome)")
    let found = try stories(outcome.output)
    #expect(Set(found.map(\.story)).count == 2 && found.count == 3)
    #expect(Set(found.compactMap(\.title)) == ["Banker jailed", "Sunniva wreck found"], "\(outcome)")
    let reversed = try Program.run(["stories", "--jsonl"], input: lines(Self.articles.reversed()))
    #expect(reversed.output == outcome.output)
  }

  @Test func articlesTimelinesAndTermsGiveTheSame() throws {
    let built = try Program.run(["build", "--jsonl"], input: lines(Self.articles))
    let terms = try Program.run(["stories", "--jsonl", "--terms"], input: built.output)
    #expect(terms.status == 0, "\(terms)")
    let answers = try [lines(Self.articles), built.output, terms.output].map {
      try Program.run(["stories", "--jsonl"], input: $0).output
    }
    #expect(Set(answers).count == 1, "\(answers)")
  }

  @Test func eachStoryHasItsTimeline() throws {
    let grouped = try Program.run(["stories", "--jsonl", "--timelines"], input: lines(Self.articles))
    let merged = try Program.run(["merge", "--jsonl", "--by", "story"], input: grouped.output)
    #expect(merged.status == 0, "\(merged)")
    let built = try Program.run(["build", "--jsonl"], input: lines(Self.articles)).output
      .split(separator: "\n").map(String.init)
    let parts = [[built[1]], [built[0], built[2]]].sorted { Self.source($0) < Self.source($1) }
    let alone = try parts.map { part in
      let merged = try Program.run(["merge", "--jsonl", "--format", "json", "--compact"], input: lines(part))
      return "{\"id\":\"\(Self.source(part))\"," + merged.output.dropFirst()
    }
    #expect(merged.output == alone.joined())
  }

  /// The least id of the articles of timelines.
  private static func source(_ lines: [String]) -> String {
    struct Built: Decodable {
      var sources: [Source]
      struct Source: Decodable { var id: String }
    }
    return lines.compactMap { try? JSONDecoder().decode(Built.self, from: Data($0.utf8)).sources.first?.id }.min() ?? ""
  }

  @Test func badLinesAreNamedAndLeftOut() throws {
    let bad = [#"{"id":"n"}"#, "no JSON", #"{"id":"e","error":{"code":"missing","message":"gone"}}"#]
    let outcome = try Program.run(["stories", "--jsonl"], input: lines(bad + Self.articles))
    #expect(outcome.status == 1)
    #expect(try stories(outcome.output).count == 3)
    #expect(outcome.errors.contains("line 1") && outcome.errors.contains("line 2") && outcome.errors.contains("gone"))
    let terms = try Program.run(["stories", "--jsonl", "--terms"], input: lines(bad + Self.articles))
    #expect(terms.status == 1)
    let answered = terms.output.split(separator: "\n")
    #expect(answered.count == 6 && answered.prefix(3).allSatisfy { $0.contains(#""error":{"code":"#) }, "\(terms)")
    #expect(answered[0].hasPrefix(#"{"id":"n","#))
  }

  @Test func foldersAreGrouped() throws {
    let outcome = try Program.run(["stories", "Samples/harbour-bridge"])
    #expect(outcome.status == 0, "\(outcome)")
    #expect(Set(try stories(outcome.output).map(\.story)).count == 1)
    #expect(try Program.run(["stories", "Samples/none"]).status == 66)
  }

  @Test func aValueThatComesBackIsNamed() throws {
    let built = try Program.run(["build", "--jsonl"], input: lines(Self.articles)).output.split(separator: "\n")
    func line(_ index: Int, _ value: String) -> String { "{\"day\":\(value)," + built[index].dropFirst() }
    let input = [line(0, "1"), line(1, "\"é\\n\""), line(2, "1"), String(built[2])]
    let outcome = try Program.run(["merge", "--jsonl", "--by", "day"], input: lines(input))
    #expect(outcome.status == 1)
    let answers = outcome.output.split(separator: "\n")
    #expect(
      answers.count == 2 && answers[0].hasPrefix(#"{"id":1,"#) && answers[1].hasPrefix("{\"id\":\"é\\n\","),
      "\(outcome)")
    #expect(outcome.errors.contains("line 3") && outcome.errors.contains("line 4"))
  }
}
