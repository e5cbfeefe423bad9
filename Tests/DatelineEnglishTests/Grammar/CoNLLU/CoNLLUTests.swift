import Testing

@testable import DatelineLanguage
@_spi(Training) @testable import DatelineEnglish

struct CoNLLUTests {
  @Test func wordsAreAnnotated() throws {
    let answer = try annotated(words: ["The", "ministers", "met", "in", "Kyiv", "yesterday", "."])
    #expect(answer.map { $0[3] } == ["DET", "NOUN", "VERB", "ADP", "PROPN", "NOUN", "PUNCT"])
    #expect(answer.map { $0[2] } == ["the", "minister", "meet", "in", "Kyiv", "yesterday", "."])
    #expect(answer.map { $0[6] } == ["2", "3", "0", "5", "3", "3", "3"])
    #expect(answer[2][5].contains("Tense=Past"))
  }

  @Test func everySentenceIsATree() throws {
    for words in [["."], ["?", "!"], ["a", "b", "c", "d", "e", "f"], [String](repeating: "and", count: 10_000)] {
      let heads = try annotated(words: words).map { Int($0[6]) ?? -1 }
      #expect(heads.count { $0 == 0 } == 1)
      #expect(wordsBelowTheRoot(heads) == heads.count, "a way from the root to every word")
    }
  }

  @Test func otherLinesStay() throws {
    let text = """
      # text = Don't go.
      1-2\tDon't\t_\t_\t_\t_\t_\t_\t_\t_
      1\tDo\t_\t_\t_\t_\t_\t_\t_\t_
      2\tn't\t_\t_\t_\t_\t_\t_\t_\t_
      3\tgo\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
      3.1\tthere\t_\t_\t_\t_\t_\t_\t_\t_
      4\t.\t_\t_\t_\t_\t_\t_\t_\t_

      """
    let lines = try String(decoding: EnglishAnalyzer.annotate(conllu: Array(text.utf8)), as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == 9)
    #expect(lines[0] == "# text = Don't go.")
    #expect(lines[1] == "1-2\tDon't\t_\t_\t_\t_\t_\t_\t_\t_")
    #expect(lines[4].hasSuffix("\tSpaceAfter=No"))
    #expect(lines[5].hasPrefix("3.1\tthere\t_"))
  }

  @Test func lineEndsOfBothKindsAreRead() throws {
    let line = "1\tYes\t_\t_\t_\t_\t_\t_\t_\t_"
    let (plain, windows) = try (annotate("\(line)\n\n"), annotate("\(line)\r\n\r\n"))
    #expect(plain == windows)
    #expect(try annotate(line) == plain, "the last line may lack its end")
    #expect(try annotate("\n\n\n\(line)\n\n\n\n\(line)") == plain + plain)
    #expect(try annotate("") == "")
  }

  @Test(arguments: [
    ("1\tYes", CoNLLUError.columns(line: 1, count: 2)),
    ("# one\n\n1\ta\tb", CoNLLUError.columns(line: 3, count: 3)),
    ("x\ta\t_\t_\t_\t_\t_\t_\t_\t_", CoNLLUError.identifier(line: 1)),
    ("\ta\t_\t_\t_\t_\t_\t_\t_\t_", CoNLLUError.identifier(line: 1)),
  ])
  func badLinesAreNamed(text: String, error: CoNLLUError) {
    #expect(throws: error) { try EnglishAnalyzer.annotate(conllu: Array(text.utf8)) }
  }

  @Test func anyBytesAreWords() throws {
    let word: [UInt8] = [0x31, 0x09, 0xFF, 0xC3, 0x80] + Array("\t_\t_\t_\t_\t_\t_\t_\t_\n".utf8)
    #expect(try EnglishAnalyzer.annotate(conllu: word).count > word.count)
    #expect(try annotate("1\t\t_\t_\t_\t_\t_\t_\t_\t_").hasPrefix("1\t\t"), "an empty word too")
  }

  private func wordsBelowTheRoot(_ heads: [Int]) -> Int {
    var dependents = [[Int]](repeating: [], count: heads.count + 1)
    for (word, head) in heads.enumerated() where dependents.indices.contains(head) { dependents[head].append(word + 1) }
    var (reached, left) = (0, dependents[0])
    while let node = left.popLast() {
      reached += 1
      left += dependents[node]
    }
    return reached
  }

  private func annotate(_ text: String) throws -> String {
    String(decoding: try EnglishAnalyzer.annotate(conllu: Array(text.utf8)), as: UTF8.self)
  }

  private func annotated(words: [String]) throws -> [[String]] {
    let lines = words.enumerated().map { "\($0 + 1)\t\($1)\t_\t_\t_\t_\t_\t_\t_\t_\n" }
    return try annotate(lines.joined() + "\n").split(separator: "\n").map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }
}
