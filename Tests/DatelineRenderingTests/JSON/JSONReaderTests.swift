import Testing

@testable import DatelineRendering

@Suite struct JSONReaderTests {
  /// One value, and nothing behind it.
  private func read<Value>(
    _ text: String, _ value: (inout JSONReader) throws(JSONError) -> Value
  ) throws(JSONError) -> Value {
    var json = JSONReader(Array(text.utf8))
    let found = try value(&json)
    try json.finish()
    return found
  }

  private func problem(_ text: String, _ value: (inout JSONReader) throws(JSONError) -> Void) -> JSONError? {
    do throws(JSONError) {
      try read(text, value)
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: [
    (#""""#, ""), (#""a b""#, "a b"), (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"), (#""é""#, "é"),
    (#""\ud83d\ude80""#, "🚀"), ("\"é🚀\u{2028}\"", "é🚀\u{2028}"), (#"  "x" "#, "x"), ("\u{FEFF}\"x\"", "x"),
  ])
  func strings(_ text: String, _ value: String) throws {
    #expect(try read(text) { json throws(JSONError) in try json.string() } == value)
  }

  @Test(arguments: [
    "", "\"", "\"a", "\"\\\"", #""\x""#, #""\u12""#, #""\ud83d""#, #""\ud83dx""#, #""\udc00""#, "\"\u{1}\"", "\"a\" b",
    "nul", "[", "[1", "[1,", "[1,]", "[,1]", "{", "{\"a\"", "{\"a\":", "{\"a\":1", "{\"a\":1,}", "{a:1}", "{1:1}", "01",
    "1.",
    ".5", "-", "+1", "1e", "1e+", "tru", "truex", "]", "}", "[1}", "{\"a\":1]", "\u{0C}1",
  ])
  func whatIsNoJSONIsRefused(_ text: String) {
    #expect(problem(text) { json throws(JSONError) in try json.skip() }?.problem == .malformed, "\(text)")
  }

  @Test func bytesThatAreNoUTF8AreRefusedWhereTheyAreRead() {
    var json = JSONReader([0x22, 0xFF, 0x22])
    #expect(throws: JSONError(.notUTF8, offset: 0)) { try json.string() }
  }

  @Test(arguments: [("0", 0), ("-7", -7), ("1.0", 1), ("1e2", 100), ("9223372036854775807", Int.max)])
  func wholeNumbers(_ text: String, _ value: Int) throws {
    #expect(try read(text) { json throws(JSONError) in try json.integer() } == value)
  }

  @Test(arguments: ["1.5", "9223372036854775808", "1e99", "-1e400"])
  func whatNoIntegerHoldsIsRefused(_ text: String) {
    let error = problem(text) { json throws(JSONError) in _ = try json.integer() }
    guard case .badValue = error?.problem else {
      Issue.record("\(text): \(String(describing: error))")
      return
    }
  }

  @Test func anErrorTellsThePathAndThePlace() {
    let error = problem(#"{"a":{"b":[1,"x"]}}"#) { json throws(JSONError) in
      try json.object { json, _ throws(JSONError) in
        try json.object { json, _ throws(JSONError) in
          try json.array { json throws(JSONError) in _ = try json.integer() }
        }
      }
    }
    #expect(error?.problem == .wrongKind && error?.pathText == "a.b[1]" && error?.offset == 13)
  }

  @Test func nullIsToldApartFromOtherKinds() {
    #expect(problem("null") { json throws(JSONError) in _ = try json.string() }?.problem == .null)
    #expect(problem("true") { json throws(JSONError) in _ = try json.string() }?.problem == .wrongKind)
    #expect(problem("{}") { json throws(JSONError) in _ = try json.bool() }?.problem == .wrongKind)
    #expect(problem("\"a\"") { json throws(JSONError) in try json.array { _ in } }?.problem == .wrongKind)
  }

  @Test func nestingHasALimit() {
    let deep = String(repeating: "[", count: 100_000)
    #expect(problem(deep) { json throws(JSONError) in try json.skip() }?.problem == .tooDeep)
  }

  @Test func whatTheWriterWritesIsReadBack() throws {
    let strings = ["", "a\"b\\c", "\u{0}\u{1F}\n", "é\u{301}🚀", "\u{2028}"]
    var writer = JSONWriter(indented: true)
    writer.object {
      $0.field("strings", strings)
      $0.field("number", Int.min)
      $0.key("raw")
      $0.raw(Array(#"{"x":[1, 2]}"#.utf8))
    }
    var (json, found, number, raw) = (JSONReader(writer.bytes), [String](), 0, "")
    try json.object { json, key throws(JSONError) in
      switch key {
      case "strings": found = try json.strings()
      case "number": number = try json.integer()
      default: raw = String(decoding: try json.raw(), as: UTF8.self)
      }
    }
    try json.finish()
    #expect(found == strings && number == Int.min && raw == #"{"x":[1, 2]}"#)
  }

  /// Any bytes give a value or an error, and a cut text is never taken for a whole one.
  @Test func cutTextsAreErrors() {
    let text = Array(#"{"a":[1,-2.5e3,"x\u00e9\n",null,true,false,{"b":{}}],"c":""}"#.utf8)
    for end in text.indices {
      var json = JSONReader(Array(text[..<end]))
      #expect(throws: JSONError.self) {
        try json.skip()
        try json.finish()
      }
    }
  }
}
