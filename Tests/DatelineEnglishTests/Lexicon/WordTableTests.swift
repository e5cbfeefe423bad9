import CivilTime
import DatelineLanguage
import DatelineModel
import Foundation
import Testing

@testable import DatelineEnglish

/// English stands in lists of words all over the module: none may hold a word twice, and no two may contradict each other.
@Suite struct WordTableTests {
  @Test("no list holds a word twice") func doubles() throws {
    let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let sources = package.appending(path: "Sources/DatelineEnglish")
    let files = try #require(FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
    var lists = 0
    for case let file as URL in files where file.pathExtension == "swift" {
      for list in WordTableTests.lists(in: Array(try Data(contentsOf: file))) {
        lists += 1
        let doubles = Dictionary(grouping: list) { $0 }.filter { $0.value.count > 1 }.keys.sorted()
        #expect(doubles.isEmpty, "\(file.lastPathComponent): \(list.prefix(4).joined(separator: ", ")) …")
      }
    }
    #expect(lists > 150)
  }

  @Test("lists are found, and phrases of a few words are none") func reading() {
    let source = #"""
      let a: Set = ["one", "two", // of them
        "three", "four", "five",]
      let b = [["as", "many", "as"], ["x"]]
      let c = WordList("in near in")
      """#
    #expect(
      WordTableTests.lists(in: Array(source.utf8)) == [["one", "two", "three", "four", "five"], ["in", "near", "in"]])
  }

  @Test("a verb has one past tense") func pasts() {
    for verb in [
      "beat", "bet", "bid", "burst", "cast", "cost", "cut", "hit", "hurt", "let", "put", "quit", "set", "shed",
    ] {
      #expect(VerbForms.isOneForAllTenses(FoldedForm.hash(verb)))
      #expect(PastTense.form(of: verb) == verb)
    }
    // What is only a past is the past that its verb is given.
    for (lemma, form) in [
      ("go", "went"), ("see", "saw"), ("write", "wrote"), ("withdraw", "withdrew"), ("begin", "began"),
    ] {
      #expect(PastTense.form(of: lemma) == form && PastTense.isOnlyPast(form))
    }
  }

  @Test("a zone has one offset, whatever the case of its letters") func zones() {
    for name in ZoneAbbreviation.names {
      #expect(ZoneAbbreviation(name)?.standard == ZoneAbbreviation(name.lowercased())?.standard)
    }
  }

  @Test("no word is a man's and a woman's") func genders() { #expect(Gender.women.isDisjoint(with: Gender.men)) }

  @Test("what stands before a name where a summary has it is a title to the finder of names, too") func titles() {
    for title in NameSubstitution.titles.subtracting(["mx"]) {
      #expect(NameVocabulary.titles.contains(FoldedForm.hash(title)), "\(title)")
    }
  }

  // MARK: Lists in the source

  /// The lists of strings of five words and more that stand in brackets, and those of `WordList`.
  private static func lists(in source: [UInt8]) -> [[String]] {
    var lists: [[String]] = []
    var (index, list): (Int, [String]?) = (0, nil)
    while index < source.count {
      switch source[index] {
      case UInt8(ascii: "/") where source[index...].starts(with: "//".utf8):
        index = source[index...].firstIndex(of: 0x0A) ?? source.count
      case UInt8(ascii: "\""):
        let mark = source[index...].starts(with: "\"\"\"".utf8) ? 3 : 1
        let isWords = source[..<index].reversed().drop { $0 == 0x20 || $0 == 0x0A }.starts(
          with: "WordList(".utf8.reversed())
        let (start, end) = (index + mark, closing(mark, source, from: index + mark))
        let text = source[start..<end]
        if isWords {
          lists.append(
            text.split { $0 == 0x20 || $0 == 0x0A || $0 == 0x5C }.map { String(decoding: $0, as: UTF8.self) })
        }
        list?.append(String(decoding: text, as: UTF8.self))
        index = end + mark
      case UInt8(ascii: "["):
        list = []
        index += 1
      case UInt8(ascii: "]"):
        if let list, list.count > 4 { lists.append(list) }
        list = nil
        index += 1
      case 0x20, 0x0A, UInt8(ascii: ","): index += 1
      default:
        // Something else than strings.
        list = nil
        index += 1
      }
    }
    return lists
  }

  private static func closing(_ mark: Int, _ source: [UInt8], from start: Int) -> Int {
    var index = start
    while index < source.count {
      if source[index] == 0x5C, mark == 1 || source[index + 1] != 0x0A {
        index += 2
      } else if source[index] == 0x22, source[index...].prefix(mark).allSatisfy({ $0 == 0x22 }) {
        return index
      } else {
        index += 1
      }
    }
    return index
  }
}
