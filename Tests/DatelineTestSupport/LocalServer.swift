#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif
internal import Foundation
internal import Synchronization

/// A small web server on this machine, for tests of fetching: each connection gets one answer.
public final class LocalServer: Sendable {
  /// What a client asks for.
  public struct Request: Sendable {
    /// Path and query.
    public var target: String
    /// The whole head.
    public var head: String
  }

  /// What it gets.
  public struct Response: Sendable {
    var status: String
    var fields: [String]
    /// What follows the head.
    public var body: [UInt8]
    /// Milliseconds to wait before the answer.
    var delay: UInt32 = 0
    /// What the head claims about the body's length; nil tells the truth.
    var claim: Int?

    /// An answer with a body.
    public init(
      _ status: String = "200 OK", type: String = "text/html", fields: [String] = [], body: [UInt8],
      delay: UInt32 = 0, claim: Int? = nil
    ) {
      (self.status, self.fields, self.body) = (status, ["Content-Type: \(type)"] + fields, body)
      (self.delay, self.claim) = (delay, claim)
    }

    /// A page in UTF-8.
    public static func page(_ text: String) -> Response { Response(body: Array(text.utf8)) }
    /// A plain text.
    public static func text(_ text: String) -> Response { Response(type: "text/plain", body: Array(text.utf8)) }
    /// A redirection.
    public static func redirect(_ address: String) -> Response {
      Response("302 Found", fields: ["Location: \(address)"], body: [])
    }
    /// There is no such page.
    public static let missing = Response("404 Not Found", body: Array("<p>no such page".utf8))
  }

  /// Where it listens on 127.0.0.1.
  public let port: UInt16

  #if canImport(Glibc)
    private static let quiet = Int32(MSG_NOSIGNAL)
  #else
    private static let quiet: Int32 = 0
  #endif

  private let socket: Int32
  private let answer: @Sendable (Request) -> Response
  private let asked = Mutex<[String]>([])

  /// Starts a server; it stops when it is let go of.
  public init(_ answer: @escaping @Sendable (Request) -> Response) {
    #if canImport(Glibc)
      socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    #else
      socket = Darwin.socket(AF_INET, SOCK_STREAM, 0)
    #endif
    var place = sockaddr_in()
    place.sin_family = sa_family_t(AF_INET)
    place.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let listening = socket
    withUnsafeMutablePointer(to: &place) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        precondition(bind(listening, address, size) == 0 && listen(listening, 64) == 0, "no port to listen on")
        getsockname(listening, address, &size)
      }
    }
    port = UInt16(bigEndian: place.sin_port)
    self.answer = answer
    let serve = { @Sendable [weak self] (client: Int32) in
      self?.serve(client)
      close(client)
    }
    let isHeld = { @Sendable [weak self] in self != nil }
    // Threads of its own: the shared queues give none for seconds while other tests hold theirs waiting.
    Thread.detachNewThread {
      while isHeld() {
        let client = accept(listening, nil, nil)
        if client >= 0 {
          Thread.detachNewThread { serve(client) }
        } else {
          // A signal, a client that hung up, too many files for a moment: it listens on until it is let go of.
          usleep(1000)
        }
      }
      // Closed by nobody else: its number may be another server's by the time that this thread asks again.
      close(listening)
    }
  }

  deinit { shutdown(socket, Int32(SHUT_RDWR)) }

  /// The address of a path.
  public func address(_ path: String, host: String = "127.0.0.1") -> String { "http://\(host):\(port)\(path)" }

  /// What was asked for so far.
  public var requests: [String] { asked.withLock { $0 } }

  private func serve(_ client: Int32) {
    var head: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while head.count < 4 || !head.suffix(4).elementsEqual("\r\n\r\n".utf8) {
      let count = recv(client, &buffer, buffer.count, 0)
      guard count > 0 else { return }
      head += buffer[..<count]
    }
    let text = String(decoding: head, as: UTF8.self)
    let target = text.split(separator: " ").dropFirst().first.map(String.init) ?? ""
    asked.withLock { $0.append(target) }
    let response = answer(Request(target: target, head: text))
    if response.delay > 0 { usleep(response.delay * 1000) }
    let fields = response.fields + ["Content-Length: \(response.claim ?? response.body.count)", "Connection: close"]
    let whole = Array("HTTP/1.1 \(response.status)\r\n\(fields.joined(separator: "\r\n"))\r\n\r\n".utf8) + response.body
    var sent = 0
    while sent < whole.count {
      // A client that has enough hangs up; that must not end the tests.
      let count = whole[sent...].withUnsafeBytes { send(client, $0.baseAddress, $0.count, LocalServer.quiet) }
      guard count > 0 else { return }
      sent += count
    }
  }
}
