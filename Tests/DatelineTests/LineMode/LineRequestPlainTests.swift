import Testing

@testable import Dateline

/// The short way of reading a line must give what the decoder gives, and leave to it whatever it would refuse.
@Suite struct LineRequestPlainTests {
  @Test(arguments: [
    #"{"id":"a","text":"It rained."}"#,
    #" {"id":"a","text":"It rained."}"#,
    #"{ "text" : "one\nline \"quoted\" é 😀" , "id" : 12 }"#,
    #"{"text":"","published":"2025-01-02","language":"en","prefer":"past","dateOrder":"dmy"}"#,
    #"{"path":"a.html","html":"<p>","url":"u","origin":"o","title":"t","author":"x","publisher":"p","modified":"m"}"#,
    #"{}"#, #"{"id":0,"text":"a"}"#, #"{"id":123456789012345678,"text":"a"}"#,
    // Left to the decoder.
    #"{"id":null,"text":"a"}"#, #"{"id":-1,"text":"a"}"#, #"{"id":1.0,"text":"a"}"#, #"{"id":007,"text":"a"}"#,
    #"{"id":12345678901234567890,"text":"a"}"#, #"{"text":"a","text":"b"}"#, #"{"text":"a","more":{"x":[1]}}"#,
    #"{"text":null,"published":null}"#, #"{"text":7}"#, #"{"text":"a"} x"#, #"{"text":"a""#, #"["text"]"#, #""text""#,
    #"{"text":"\ud800"}"#, #"{"text":"a","events":[{"start":0,"end":1}]}"#, #"{"id":true,"text":"a"}"#, "",
    "{\"text\":\"a\u{1}\"}", #"{"id":"a","error":{"code":"x","message":"y"}}"#,
  ])
  func asTheDecoder(_ line: String) {
    let bytes = Array(line.utf8)
    guard let plain = LineRequest(plain: bytes) else { return }
    let decoded = try? JSONReading.decode(LineRequest.self, from: bytes)
    #expect(decoded.map { String(reflecting: $0) } == String(reflecting: plain))
  }

  @Test(arguments: [
    #"{"id":null,"text":"a"}"#, #"{"text":"a","text":"b"}"#, #"{"text":7}"#, #"{"text":"a"} x"#,
    #"{"id":1.0,"text":"a"}"#,
    #"{"id":007,"text":"a"}"#, #"{"text":"a","more":1}"#, #"{"text":"\ud800"}"#,
  ])
  func leftToTheDecoder(_ line: String) {
    #expect(LineRequest(plain: Array(line.utf8)) == nil)
  }

  @Test func bytesThatAreNoText() {
    #expect(LineRequest(plain: Array(#"{"id":""#.utf8) + [0xFF] + Array(#"","text":"a"}"#.utf8)) == nil)
    #expect(LineRequest(plain: Array(#"{"id":"a","text":""#.utf8) + [0xC3] + Array(#""}"#.utf8)) == nil)
  }

  @Test func mostLinesAreRead() {
    let request = LineRequest(plain: Array(#"{"id":7,"text":"It rained on \"Tuesday\"."}"#.utf8))
    #expect(request?.text == #"It rained on "Tuesday"."#)
    #expect(request?.id == .number(Array("7".utf8)))
  }
}
