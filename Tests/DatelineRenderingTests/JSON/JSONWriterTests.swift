import DatelineRendering
import Foundation
import Testing

@Suite struct JSONWriterTests {
  @Test func compact() {
    var json = JSONWriter()
    json.object { json in
      json.field("a", 1)
      json.field("absent", nil)
      json.field("b", ["x", "y"])
      json.field("c", each: [] as [Int]) { $0.integer($1) }
      json.key("d")
      json.object { _ in }
      json.key("e")
      json.array { json in
        json.null()
        json.bool(true)
        json.number(0.125)
        json.raw("{\"z\":[]}".utf8)
      }
    }
    #expect(json.text == #"{"a":1,"b":["x","y"],"c":[],"d":{},"e":[null,true,0.125,{"z":[]}]}"#)
  }

  @Test func indented() {
    var json = JSONWriter(indented: true)
    json.array { json in
      json.object { json in
        json.field("a", "b")
        json.field("c", [])
      }
      json.integer(-3)
    }
    #expect(json.text == "[\n  {\n    \"a\": \"b\",\n    \"c\": []\n  },\n  -3\n]")
  }

  @Test func removingAllBeginsAnew() {
    var json = JSONWriter()
    json.array { $0.integer(1) }
    json.removeAll()
    json.string("x")
    #expect(json.text == "\"x\"")
  }

  @Test(arguments: [
    ("plain", #""plain""#), ("", #""""#), ("a\"b\\c", #""a\"b\\c""#), ("\u{8}\t\n\u{C}\r", #""\b\t\n\f\r""#),
    ("\u{0}\u{1F}\u{7F}", "\"\\u0000\\u001f\u{7F}\""), ("é 日 🕰 \u{2028}", "\"é 日 🕰 \u{2028}\""), ("a\n", #""a\n""#),
  ])
  func strings(value: String, expected: String) throws {
    var json = JSONWriter()
    json.string(value)
    #expect(json.text == expected)
    #expect(try JSONDecoder().decode([String].self, from: Data("[\(json.text)]".utf8)) == [value])
  }

  @Test(arguments: [(0, "0.0"), (1e-7, "1e-07"), (1.0 / 3, "0.3333333333333333"), (.infinity, "null"), (.nan, "null")])
  func numbers(value: Double, expected: String) {
    var json = JSONWriter()
    json.number(value)
    #expect(json.text == expected)
  }

  @Test(arguments: [false, true])
  func manyTokensAtOnceAreAsOneByOne(indented: Bool) {
    let words = "a \"b\" \\ \n \u{1} é"
    var one = JSONWriter(indented: indented)
    one.object { json in
      json.field("n", -120)
      json.field("each", each: 0..<2) { json, number in
        json.object { json in
          json.field("words", words)
          json.key("inner")
          json.object { $0.field("number", number) }
        }
      }
      json.field("last", Int.min)
    }
    var many = JSONWriter(indented: indented)
    many.object { json in
      json.compose(items: 2, content: 5) { room in
        room.key("n")
        room.integer(-120)
      }
      json.field("each", each: 0..<2) { json, number in
        json.compose(items: 7, content: 18 + 6 * words.utf8.count) { room in
          room.object { room in
            room.key("words")
            room.string(words)
            room.key("inner")
            room.object { room in
              room.key("number")
              room.integer(number)
            }
          }
        }
      }
      json.compose(items: 2, content: 24) { room in
        room.key("last")
        room.integer(Int.min)
      }
    }
    #expect(many.text == one.text)
  }

  @Test func wordsWrittenPlainlyEndWhereTheyEnd() {
    var json = JSONWriter()
    json.compose(items: 4, content: 40) { room in
      room.object { room in
        room.key("day")
        room.plain { $0.append(0x37) }
        room.key("none")
        room.plain { _ in }
      }
    }
    #expect(json.text == #"{"day":"7","none":""}"#)
  }
}
