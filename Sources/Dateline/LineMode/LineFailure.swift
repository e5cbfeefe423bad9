/// Why a line has no answer: a stable code and a message with a remedy.
struct LineFailure: Error, Hashable, Sendable {
  var code: String
  var message: String

  init(_ code: String, _ message: String) { (self.code, self.message) = (code, message) }

  /// What an earlier command of the pipeline could not answer stays what that said.
  init(_ error: LineRequest.GivenError) {
    self.init(error.code ?? "error", error.message ?? "the line is an error")
  }

  init(_ error: InputError) { self.init(error.code, "\(error.name): \(error.message)") }

  /// The line that stands in the answer's place.
  func answer(id: LineID) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.key("id")
      id.write(to: &json)
      json.key("error")
      json.object { json in
        json.field("code", code)
        json.field("message", message)
      }
    }
    return json.bytes
  }
}
