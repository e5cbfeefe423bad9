import CZlib
import DatelineTestSupport
import Synchronization
import Testing

@testable import DatelineFetching

/// Fetching from a server on this machine.
@Suite struct FetcherTests {
  private static let here = IPAddress([127, 0, 0, 1])

  /// A fetcher that may fetch from this machine, and waits however busy it is.
  private func fetcher(_ change: (inout FetchOptions) -> Void = { _ in }) -> Fetcher {
    var options = Self.patient
    options.allowsPrivateAddresses = true
    change(&options)
    return Fetcher(options)
  }

  /// The defaults, but with time for a machine that runs all tests at once.
  private static let patient = FetchOptions(connectTime: .seconds(120), totalTime: .seconds(300))

  private func server(
    robots: LocalServer.Response = .missing, _ pages: @escaping @Sendable (String) -> LocalServer.Response
  ) -> LocalServer {
    LocalServer { request in request.target == "/robots.txt" ? robots : pages(request.target) }
  }

  private func failure(_ fetcher: Fetcher, _ address: String) -> FetchError? {
    do throws(FetchError) {
      _ = try fetcher.page(at: address)
      return nil
    } catch {
      return error
    }
  }

  @Test func aPageComesWithItsAddressAndType() throws {
    let server = server { _ in .init(type: "text/html; charset=koi8-r", body: [0xD6]) }
    let page = try fetcher().page(at: server.address("/a#part"))
    #expect(page == FetchedPage(address: server.address("/a"), bytes: [0xD6], contentType: "text/html; charset=koi8-r"))
    #expect(server.requests == ["/robots.txt", "/a"])
  }

  @Test func weTellWhoWeAre() throws {
    let server = LocalServer { request in .text(request.head) }
    let page = try fetcher { $0.userAgent = "Dateline/1.2" }.page(at: server.address("/"))
    #expect(String(decoding: page.bytes, as: UTF8.self).contains("\r\nUser-Agent: Dateline/1.2\r\n"))
  }

  // MARK: Addresses

  @Test func addressesOfThisMachineAreRefused() {
    let server = server { _ in .page("secret") }
    for host in ["127.0.0.1", "localhost", "2130706433", "0x7f.1", "[::ffff:127.0.0.1]"] {
      let error = failure(Fetcher(), server.address("/", host: host))
      #expect(error?.code == "private-address", "\(host): \(String(describing: error))")
    }
    #expect(server.requests.isEmpty)
  }

  @Test func aRedirectionToARefusedAddressIsRefused() {
    let hidden = server { _ in .page("secret") }
    let open = server { _ in .redirect(hidden.address("/", host: "127.0.0.2")) }
    let policy = AddressPolicy { $0 == Self.here ? nil : $0.specialPurpose }
    let error = failure(Fetcher(Self.patient, policy: policy), open.address("/"))
    #expect(
      error
        == FetchError(
          hidden.address("/robots.txt", host: "127.0.0.2"), .privateAddress("127.0.0.2", purpose: "loopback")))
    #expect(hidden.requests.isEmpty)
  }

  @Test func robotsThatRedirectToARefusedAddressAreRefused() {
    let hidden = server { _ in .text("User-agent: *\nAllow: /") }
    let open = server(robots: .redirect(hidden.address("/", host: "127.0.0.2"))) { _ in .page("open") }
    let policy = AddressPolicy { $0 == Self.here ? nil : $0.specialPurpose }
    #expect(failure(Fetcher(Self.patient, policy: policy), open.address("/"))?.code == "private-address")
    #expect(open.requests == ["/robots.txt"])
  }

  /// A name may be resolved to another address the second time: each connection is judged by its own.
  @Test func everyConnectionIsJudged() {
    let server = server { _ in .page("secret") }
    let asked = Mutex<[IPAddress]>([])
    let policy = AddressPolicy { address in
      asked.withLock { asked in
        asked.append(address)
        return asked.count > 1 ? "rebound" : nil
      }
    }
    let error = failure(Fetcher(Self.patient, policy: policy), server.address("/"))
    #expect(error?.reason == .privateAddress("127.0.0.1", purpose: "rebound"))
    #expect(asked.withLock { $0 } == [Self.here, Self.here])
    #expect(server.requests == ["/robots.txt"])
  }

  @Test(arguments: ["file:///etc/passwd", "ftp://127.0.0.1/", "gopher://127.0.0.1/"])
  func redirectionsToOtherSchemesAreRefused(target: String) {
    let server = server { _ in .redirect(target) }
    #expect(failure(fetcher(), server.address("/"))?.code == "bad-address")
  }

  // MARK: Redirections

  @Test func redirectionsAreFollowedToTheLastAddress() throws {
    let server = server { target in
      target == "/9" ? .page("there") : .redirect("/\((Int(target.dropFirst()) ?? 0) + 1)")
    }
    let page = try fetcher().page(at: server.address("/0"))
    #expect(page.address == server.address("/9"))
    #expect(server.requests.count { $0 == "/robots.txt" } == 1)
  }

  @Test func redirectionsEnd() {
    let server = server { target in .redirect(target == "/ring" ? "/gnir" : target == "/gnir" ? "/ring" : target + "x")
    }
    #expect(failure(fetcher(), server.address("/ring"))?.reason == .redirectLoop)
    #expect(failure(fetcher { $0.redirects = 3 }, server.address("/x"))?.reason == .tooManyRedirects(limit: 3))
  }

  // MARK: Limits

  @Test func longPagesAreRefused() {
    let server = server { target in
      target == "/claim" ? .init(body: [0x61], claim: 4 << 30) : .init(body: [UInt8](repeating: 0x61, count: 200_000))
    }
    for path in ["/", "/claim"] {
      #expect(failure(fetcher { $0.bytes = 100_000 }, server.address(path))?.reason == .tooLarge(limit: 100_000))
    }
  }

  @Test func packedPagesAreUnpackedWithinTheLimit() throws {
    let packed = LocalServer.Response(
      fields: ["Content-Encoding: deflate"], body: packed([UInt8](repeating: 0x61, count: 1 << 20)))
    #expect(packed.body.count < 5000)
    let server = server { _ in packed }
    #expect(try fetcher().page(at: server.address("/")).bytes.count == 1 << 20)
    #expect(failure(fetcher { $0.bytes = 100_000 }, server.address("/"))?.code == "too-large")
  }

  /// Half of an article must not be taken for the whole.
  @Test func packedPagesThatEndTooEarlyAreRefused() {
    let whole = packed((0..<20_000).map { UInt8(truncatingIfNeeded: $0 &* $0 >> 3) })
    let server = server { _ in
      .init(fields: ["Content-Encoding: deflate"], body: Array(whole.prefix(whole.count * 6 / 10)))
    }
    #expect(failure(fetcher(), server.address("/"))?.reason == .damaged)
  }

  @Test func slowServersAreLeft() {
    let server = server { target in .init(body: [0x61], delay: target == "/slow" ? 3000 : 0) }
    let start = ContinuousClock.now
    let quick = fetcher { $0.totalTime = .milliseconds(300) }
    #expect(failure(quick, server.address("/slow"))?.reason == .timedOut)
    #expect(ContinuousClock.now - start < .seconds(2.5))
  }

  // MARK: Answers

  @Test(arguments: ["404 Not Found", "410 Gone", "403 Forbidden", "500 Internal Server Error", "204 No Content"])
  func otherStatusesAreErrors(status: String) {
    let server = server { _ in .init(status, body: []) }
    let error = failure(fetcher(), server.address("/a"))
    #expect(error == FetchError(server.address("/a"), .status(Int(status.prefix(3)) ?? 0)))
  }

  @Test func whereNobodyListensIsToldInWords() {
    var server: LocalServer? = server { _ in .missing }
    let address = server?.address("/") ?? ""
    server = nil
    #expect(failure(fetcher(), address)?.code == "unreachable")
  }

  // MARK: robots.txt

  @Test func robotsAreAskedOnceAndObeyed() throws {
    let server = server(robots: .text("User-agent: *\nDisallow: /closed")) { _ in .page("open") }
    let fetcher = fetcher()
    _ = try fetcher.page(at: server.address("/open"))
    #expect(failure(fetcher, server.address("/closed/a"))?.reason == .disallowed)
    _ = try fetcher.page(at: server.address("/open?again"))
    #expect(server.requests == ["/robots.txt", "/open", "/open?again"])
  }

  @Test func redirectionsObeyRobots() {
    let closed = server(robots: .text("User-agent: Dateline\nDisallow: /")) { _ in .page("closed") }
    let open = server { _ in .redirect(closed.address("/a")) }
    #expect(failure(fetcher(), open.address("/")) == FetchError(closed.address("/a"), .disallowed))
    #expect(closed.requests == ["/robots.txt"])
  }

  @Test func robotsThatCannotBeToldForbidAll() {
    let server = server(robots: .init("503 Service Unavailable", body: [])) { _ in .page("open") }
    #expect(failure(fetcher(), server.address("/")) == FetchError(server.address("/robots.txt"), .status(503)))
    #expect(server.requests == ["/robots.txt"])
  }

  @Test func longRobotsAreReadInPart() throws {
    let rules = "User-agent: *\nDisallow: /closed\n" + String(repeating: "# more\n", count: 200_000)
    let server = server(robots: .text(rules)) { _ in .page("open") }
    _ = try fetcher().page(at: server.address("/open"))
    #expect(failure(fetcher(), server.address("/closed"))?.reason == .disallowed)
  }

  private func packed(_ bytes: [UInt8]) -> [UInt8] {
    var size = compressBound(UInt(bytes.count))
    var result = [UInt8](repeating: 0, count: Int(size))
    compress2(&result, &size, bytes, UInt(bytes.count), 9)
    return Array(result[..<Int(size)])
  }
}
