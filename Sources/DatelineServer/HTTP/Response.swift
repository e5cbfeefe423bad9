internal import Dateline
internal import DatelineRendering
internal import DatelineTimelines

/// What a request gets.
struct Response: Sendable {
  /// The number of the status.
  var status: Int
  /// The fields of the head.
  var head: [(name: String, value: String)]
  /// What follows the head.
  var body: Body

  /// What can follow a head.
  enum Body: Sendable {
    /// All of it.
    case bytes([UInt8])
    /// Messages as they come, until somebody leaves.
    case events(Changes.Listener)
  }

  /// An answer with a text or bytes of a media type.
  init(_ status: Int = 200, type: String, _ bytes: [UInt8], head: [(name: String, value: String)] = []) {
    self.status = status
    self.head = [("Content-Type", type)] + head
    body = .bytes(bytes)
  }

  /// A page.
  static func page(_ text: String, status: Int = 200, tag: String? = nil) -> Response {
    Response(status, type: "text/html; charset=utf-8", Array(text.utf8), head: tag.map { [("ETag", $0)] } ?? [])
  }

  /// A JSON document.
  static func json(_ status: Int = 200, tag: String? = nil, _ write: (inout JSONWriter) -> Void) -> Response {
    var json = JSONWriter()
    write(&json)
    return Response(status, type: "application/json", json.bytes, head: tag.map { [("ETag", $0)] } ?? [])
  }

  /// Nothing but a status.
  static func empty(_ status: Int, head: [(name: String, value: String)] = []) -> Response {
    var answer = Response(status, type: "text/plain", [], head: head)
    if status == 204 || status == 304 { answer.head.removeFirst() }
    return answer
  }

  /// A file that the browser keeps under a name.
  static func file(_ bytes: [UInt8], type: String, name: String) -> Response {
    Response(type: type, bytes, head: [("Content-Disposition", "attachment; filename=\"\(name)\"")])
  }
}
