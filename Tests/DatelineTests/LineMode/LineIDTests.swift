import Testing

@testable import Dateline

/// An id comes back as it was given.
@Suite struct LineIDTests {
  private func answer(_ line: String, _ job: LineJob = .tag, paths: LinePaths = .anywhere) -> String {
    let answerer = LineAnswerer(
      job: job, options: PipelineOptions(), isExplained: false, paths: paths, view: { $0 })
    return String(decoding: answerer.answer(to: .bytes(Array(line.utf8))).bytes, as: UTF8.self)
  }

  @Test(arguments: [
    "12345678901234567890", "1.0", "-0", "1e3", "0.10", "7", "\"a\"", "\"1.0\"", "null",
    "123456789012345678901234567890.5",
  ])
  func idsAreEchoedAsTheyCame(id: String) {
    for line in [
      "{\"id\":\(id),\"text\":\"x\"}", "{\"text\":\"\\\"id\\\":2\", \"more\": {\"id\": [3]}, \"id\" : \(id) }",
      "{\"id\":\(id),\"text\":\"x\",\"id\":5}",
    ] {
      #expect(answer(line).hasPrefix("{\"id\":\(id),\"timexes\":"), "\(line)")
    }
    #expect(answer("{\"id\":\(id),\"text\":5}").hasPrefix("{\"id\":\(id),\"error\":"))
  }

  @Test(arguments: [LineJob.build, .tag, .events, .extract])
  func whatAnEarlierCommandCouldNotAnswerStaysItsError(job: LineJob) {
    let error =
      "{\"id\":\"a\",\"error\":{\"code\":\"missing\",\"message\":\"x.html: there is no such file or folder\"}}"
    #expect(answer(error, job) == error)
  }

  @Test func filesAreReadWhereTheyMayBe() throws {
    let folder = TemporaryFolder.path("line-paths")
    try FileWriter.write(Array("The mill burned.".utf8), to: folder + "/a.txt")
    #expect(answer("{\"path\":\"\(folder)/a.txt\"}", .extract).contains("The mill burned."))
    let inside = LinePaths.inside(Confinement(folder: folder))
    #expect(answer("{\"path\":\"a.txt\"}", .extract, paths: inside).contains("The mill burned."))
    for path in ["/etc/hostname", "../a.txt", "\(folder)/a.txt"] {
      #expect(answer("{\"path\":\"\(path)\"}", .extract, paths: inside).contains("\"code\":\"no-paths\""))
      #expect(answer("{\"path\":\"\(path)\"}", .extract, paths: .none).contains("\"code\":\"no-paths\""))
    }
  }

  @Test func textsHaveALimit() {
    let answerer = LineAnswerer(
      job: .tag, options: PipelineOptions(textLimit: 20), isExplained: false, view: { $0 })
    let line = "{\"id\":1,\"text\":\"\(String(repeating: "word ", count: 5))\"}"
    let answer = String(decoding: answerer.answer(to: .bytes(Array(line.utf8))).bytes, as: UTF8.self)
    #expect(answer.contains("\"code\":\"too-large\""))
  }
}
