internal import Dateline
internal import DatelineTimelines
internal import Dispatch
internal import FlyingFox
internal import Foundation

/// Brings requests from the network to a site, and its answers back.
struct RequestHandler: HTTPHandler {
  let site: Site
  /// Work that takes a core must not keep those waiting who only wait for the network.
  private let workers = DispatchQueue(label: "desk", attributes: .concurrent)

  init(_ site: Site) { self.site = site }

  func handleRequest(_ request: HTTPRequest) async throws -> HTTPResponse {
    guard var asked = Request(request) else { return Self.refusal(400, "The request cannot be read.") }
    // Who may not come in does not get a body read.
    if case .failure = site.access.open(to: asked) { return Self.response(to: asked, site.answer(asked), closes: true) }
    let limit = site.limit(of: asked)
    if let count = request.bodySequence.count, count > limit { return Self.refusal(413, "The body is too large.") }
    for try await chunk in request.bodySequence {
      guard asked.body.count + chunk.count <= limit else { return Self.refusal(413, "The body is too large.") }
      asked.body += chunk
    }
    let answer = await withCheckedContinuation { continuation in
      workers.async { [asked] in continuation.resume(returning: site.answer(asked)) }
    }
    return Self.response(to: asked, answer, closes: false)
  }

  private static func refusal(_ status: Int, _ text: String) -> HTTPResponse {
    let answer = Response(status, type: "text/plain; charset=utf-8", Array(text.utf8))
    return HTTPResponse(
      statusCode: HTTPStatusCode(status, phrase: ""),
      headers: headers(answer.head + [("Connection", "close")]), body: Data(text.utf8))
  }

  private static func response(to request: Request, _ answer: Response, closes: Bool) -> HTTPResponse {
    let status = HTTPStatusCode(answer.status, phrase: "")
    let head = headers(answer.head + (closes && !request.isWithoutBody ? [("Connection", "close")] : []))
    switch answer.body {
    case .bytes(let bytes):
      return HTTPResponse(
        statusCode: status, headers: head, body: request.method == "HEAD" ? Data() : Data(bytes))
    case .events(let messages):
      return HTTPResponse(
        statusCode: status, headers: head, body: HTTPBodySequence(from: EventBytes(messages: messages)))
    }
  }

  private static func headers(_ fields: [(name: String, value: String)]) -> HTTPHeaders {
    var headers = HTTPHeaders()
    for field in fields {
      // A line end in a value would begin a field of somebody else's.
      headers.addValue(
        String(field.value.unicodeScalars.filter { $0.value >= 0x20 }.map(Character.init)), for: HTTPHeader(field.name))
    }
    return headers
  }
}

extension Request {
  /// Whether nothing follows the head.
  fileprivate var isWithoutBody: Bool { head["content-length"] ?? "0" == "0" && head["transfer-encoding"] == nil }

  fileprivate init?(_ request: HTTPRequest) {
    var head: [String: String] = [:]
    for name in request.headers.keys { head[name.rawValue.lowercased()] = request.headers[name] }
    self.init(request.method.rawValue, request.target.rawValue, head: head)
  }
}
