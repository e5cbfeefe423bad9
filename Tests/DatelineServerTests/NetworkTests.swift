import DatelineModel
import DatelineRendering
import DatelineStore
import DatelineTimelines
import Foundation
import Synchronization
import Testing

@testable import Dateline
@testable import DatelineServer

/// The desk on a socket: what a browser, and somebody who is none, gets there.
@Suite(.serialized) struct NetworkTests {
  /// A desk that is served while a body runs, with the port and what its paths begin with.
  private func serving(
    patience: Duration = .seconds(120), _ body: @Sendable @escaping (_ port: UInt16, _ prefix: String) throws -> Void
  ) async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "dateline-net-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let server = try DeskServer(
      try DeskStore(path: folder.appending(path: "desk.sqlite").path), access: .thisMachine, port: 0,
      fetcher: Fetcher(),
      patience: patience)
    let (addresses, ready) = AsyncStream<String>.makeStream()
    let running = Task { try await server.run { ready.yield($0) } }
    var iterator = addresses.makeAsyncIterator()
    let address = try #require(await iterator.next())
    let url = try #require(URL(string: address))
    let (port, prefix) = (UInt16(url.port ?? 0), "/" + url.pathComponents.dropFirst().joined(separator: "/"))
    // Sockets that block belong on threads of their own.
    let result: Result<Void, any Error> = await withCheckedContinuation { continuation in
      Thread.detachNewThread { continuation.resume(returning: Result { try body(port, prefix) }) }
    }
    await server.stop()
    try await running.value
    try result.get()
  }

  @Test func pagesAreServedBehindTheSecretAlone() async throws {
    try await serving { port, prefix in
      let page = Client.ask("GET", prefix + "/", port: port)
      #expect(page?.status == 200 && page?.body.contains("<h1>Stories</h1>") == true)
      #expect(Client.ask("GET", "/", port: port)?.status == 404)
      #expect(Client.ask("GET", prefix + "/", port: port, host: "evil.example")?.status == 421)
      let evil = Client.ask(
        "POST", prefix + "/api/v1/stories", port: port, head: ["Origin: http://evil.example"], json: #"{"title":"x"}"#)
      #expect(evil?.status == 403)
      let head = Client(port: port)
      head?.send("HEAD \(prefix)/ HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\nConnection: close\r\n\r\n")
      #expect(head?.receive().hasSuffix("\r\n\r\n") == true)
    }
  }

  @Test func keptConnectionsAreQuick() async throws {
    try await serving { port, prefix in
      let client = try #require(Client(port: port))
      let clock = ContinuousClock()
      let times = (0..<20).map { _ in
        clock.measure {
          client.send("GET \(prefix)/assets/desk.css HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\n\r\n")
          _ = client.receive(until: ".article-text .told")
        }
      }
      // Where the body waits for the head to be acknowledged, each but the first ones takes 40 ms.
      let quickest = try #require(times.suffix(10).min())
      #expect(quickest < .milliseconds(25), "\(times)")
    }
  }

  @Test func whatIsTooLargeIsRefused() async throws {
    try await serving { port, prefix in
      let large = try #require(Client(port: port))
      large.send(
        "POST \(prefix)/api/v1/stories HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\nContent-Type: application/json\r\n"
          + "Content-Length: 900000000\r\n\r\n")
      #expect(large.receive(until: "\r\n\r\n").contains(" 413 "))
      // One that does not say how much it will be.
      let chunked = try #require(Client(port: port))
      chunked.send(
        "POST \(prefix)/api/v1/stories HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\nContent-Type: application/json\r\n"
          + "Transfer-Encoding: chunked\r\n\r\n")
      let chunk = Array("10000\r\n".utf8) + [UInt8](repeating: 0x20, count: 65_536) + Array("\r\n".utf8)
      for _ in 0..<24 where chunked.send(chunk) {}
      #expect(chunked.receive(until: "\r\n\r\n").contains(" 413 "))
      #expect(Client.ask("GET", prefix + "/", port: port)?.status == 200)
    }
  }

  @Test func whoIsSlowLosesTheConnectionAndNobodyElse() async throws {
    try await serving(patience: .seconds(1)) { port, prefix in
      let head = try #require(Client(port: port))
      head.send("GET \(prefix)/ HTTP/1.1\r\nHost: 127.")
      let body = try #require(Client(port: port))
      body.send(
        "POST \(prefix)/api/v1/stories HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\nContent-Type: application/json\r\n"
          + "Content-Length: 5000\r\n\r\n{")
      #expect(Client.ask("GET", prefix + "/", port: port)?.status == 200)
      #expect(head.receive().isEmpty)
      #expect(!body.receive().contains(" 20"))
    }
  }

  @Test func twoPagesSeeEachOthersChanges() async throws {
    try await serving { port, prefix in
      let page = try #require(Client(port: port))
      page.send("GET \(prefix)/api/v1/events HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\n\r\n")
      #expect(page.receive(until: ": hello").contains("text/event-stream"))
      let made = Client.ask("POST", prefix + "/api/v1/stories", port: port, json: #"{"title":"The bridge"}"#)
      #expect(made?.status == 201)
      #expect(page.receive(until: "\"revision\"").contains("event: story"))
    }
  }

  @Test func manyReadWhileOneWrites() async throws {
    try await serving { port, prefix in
      let story = try #require(
        Client.ask("POST", prefix + "/api/v1/stories", port: port, json: #"{"title":"The bridge"}"#)?.body
          .firstMatch(of: /"id":"([0-9a-z]{10})"/)?.output.1)
      let times = Mutex<[Duration]>([])
      let failures = Mutex(0)
      let group = DispatchGroup()
      for _ in 0..<20 {
        group.enter()
        Thread.detachNewThread {
          for _ in 0..<10 {
            let clock = ContinuousClock()
            let start = clock.now
            let status = Client.ask("GET", "\(prefix)/stories/\(story)", port: port)?.status
            times.withLock { $0.append(start.duration(to: clock.now)) }
            if status != 200 { failures.withLock { $0 += 1 } }
          }
          group.leave()
        }
      }
      for number in 0..<30 {
        let text = "The ferry number \(number) sank on \(1 + number % 28) May 2021. It was raised in 2022."
        let answer = Client.ask(
          "POST", "\(prefix)/api/v1/stories/\(story)/articles", port: port,
          json: #"{"author":"Ada","published":"2024-03-19","text":"\#(text)"}"#)
        #expect(answer?.status == 201, "\(answer?.body ?? "no answer")")
      }
      group.wait()
      #expect(failures.withLock { $0 } == 0)
      print("longest of 200 pages while 30 articles came in: \(times.withLock { $0.max() } ?? .zero)")
    }
  }
}
