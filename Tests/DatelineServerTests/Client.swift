import Foundation

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A connection to a server on this machine, on which a test writes just the bytes that it wants.
final class Client {
  private let socket: Int32

  /// Connects to a port of 127.0.0.1; a server that says nothing for so many seconds is told as one that hung up.
  init?(port: UInt16, patience: Int = 120) {
    #if canImport(Glibc)
      socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    #else
      socket = Darwin.socket(AF_INET, SOCK_STREAM, 0)
    #endif
    var place = sockaddr_in()
    place.sin_family = sa_family_t(AF_INET)
    place.sin_port = port.bigEndian
    place.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var limit = timeval(tv_sec: patience, tv_usec: 0)
    setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    let isConnected = withUnsafePointer(to: &place) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
      }
    }
    if !isConnected {
      close(socket)
      return nil
    }
  }

  deinit { close(socket) }

  /// Sends bytes; false when the other side hung up.
  @discardableResult
  func send(_ bytes: [UInt8]) -> Bool {
    var sent = 0
    while sent < bytes.count {
      #if canImport(Glibc)
        let count = bytes[sent...].withUnsafeBytes { Glibc.send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
      #else
        let count = bytes[sent...].withUnsafeBytes { Darwin.send(socket, $0.baseAddress, $0.count, 0) }
      #endif
      guard count > 0 else { return false }
      sent += count
    }
    return true
  }

  @discardableResult
  func send(_ text: String) -> Bool { send(Array(text.utf8)) }

  /// What comes until a text is in it, or the other side hangs up or says nothing any more.
  func receive(until end: String? = nil) -> String {
    var (bytes, buffer) = ([UInt8](), [UInt8](repeating: 0, count: 65_536))
    while true {
      let count = recv(socket, &buffer, buffer.count, 0)
      guard count > 0 else { break }
      bytes += buffer[..<count]
      if let end, String(decoding: bytes, as: UTF8.self).contains(end) { break }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The answer to one request on a connection of its own; nil when there is none.
  static func ask(
    _ method: String, _ target: String, port: UInt16, head: [String] = [], json: String? = nil, host: String? = nil
  ) -> (status: Int, body: String)? {
    guard let client = Client(port: port) else { return nil }
    let body = Array((json ?? "").utf8)
    var fields = ["\(method) \(target) HTTP/1.1", "Host: \(host ?? "127.0.0.1:\(port)")", "Connection: close"] + head
    if json != nil { fields.append("Content-Type: application/json") }
    if method != "GET" { fields.append("Content-Length: \(body.count)") }
    guard client.send(Array((fields.joined(separator: "\r\n") + "\r\n\r\n").utf8) + body) else { return nil }
    let answer = client.receive()
    guard let status = answer.split(separator: " ").dropFirst().first.flatMap({ Int($0) }),
      let end = answer.range(of: "\r\n\r\n")
    else { return nil }
    return (status, String(answer[end.upperBound...]))
  }
}
