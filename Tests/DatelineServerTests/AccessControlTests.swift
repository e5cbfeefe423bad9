import DatelineModel
import DatelineRendering
import DatelineStore
import DatelineTimelines
import Foundation
import Testing

@testable import Dateline
@testable import DatelineServer

/// Who may come in.
@Suite struct AccessControlTests {
  private let access = AccessControl(key: .secret("opensesame"), hosts: ["127.0.0.1:4000", "[::1]:4000"])

  private func refusal(
    _ method: String, _ target: String, _ head: [String: String], access: AccessControl? = nil
  ) throws -> AccessControl.Refusal? {
    let request = try #require(Request(method, target, head: head))
    if case .failure(let refusal) = (access ?? self.access).open(to: request) { return refusal }
    return nil
  }

  @Test func theSecretIsTheFirstName() throws {
    let host = ["host": "127.0.0.1:4000"]
    #expect(try refusal("GET", "/opensesame/", host) == nil)
    #expect(try refusal("GET", "/opensesame/stories/x?y=z", host) == nil)
    for target in ["/", "/opensesam/", "/opensesamee", "/stories/opensesame", "//", "/OPENSESAME/"] {
      #expect(try refusal("GET", target, host) == .secret, "\(target)")
    }
  }

  /// A name of somebody's that was let point at this machine (DNS rebinding).
  @Test(arguments: [
    "evil.example", "evil.example:4000", "127.0.0.1:4001", "127.0.0.1", "", "127.0.0.1:4000.evil.example",
  ])
  func otherNamesAreRefused(host: String) throws {
    #expect(try refusal("GET", "/opensesame/", ["host": host]) == .host)
  }

  @Test func withoutAHostNobodyComesIn() throws { #expect(try refusal("GET", "/opensesame/", [:]) == .host) }

  @Test(arguments: [
    "http://evil.example", "null", "https://127.0.0.1:4000", "http://127.0.0.1:4001", "http://localhost:4000",
  ])
  func pagesFromElsewhereChangeNothing(origin: String) throws {
    let head = ["host": "127.0.0.1:4000", "origin": origin]
    for method in ["POST", "PATCH", "DELETE", "PUT"] {
      #expect(try refusal(method, "/opensesame/api/v1/stories", head) == .origin)
    }
  }

  @Test func aBrowserThatTellsTheSiteIsBelieved() throws {
    var head = ["host": "127.0.0.1:4000", "sec-fetch-site": "cross-site"]
    #expect(try refusal("POST", "/opensesame/api", head) == .origin)
    head["sec-fetch-site"] = "same-origin"
    #expect(try refusal("POST", "/opensesame/api", head) == nil)
  }

  @Test func othersNeedThePassword() throws {
    let access = AccessControl(key: .password("correct horse"), hosts: ["desk.example:4000"])
    let host = ["host": "desk.example:4000"]
    func with(_ field: String?) throws -> AccessControl.Refusal? {
      try refusal("GET", "/", field.map { host.merging(["authorization": $0]) { $1 } } ?? host, access: access)
    }
    #expect(try with(nil) == .password)
    // ada:correct horse, ada:wrong, no colon, no base 64, another scheme
    #expect(try with("Basic YWRhOmNvcnJlY3QgaG9yc2U=") == nil)
    for field in ["Basic YWRhOndyb25n", "Basic YWRh", "Basic ?", "Bearer correct horse", ""] {
      #expect(try with(field) == .password, "\(field)")
    }
  }

  @Test(arguments: [
    "stories", "/..", "/a/../b", "/%2e%2e/x", "/a%2fb", "/%00", "/%", "/%zz", "/%f0%9f", "/%+1", "",
  ])
  func pathsThatLeadElsewhereAreNoRequests(target: String) { #expect(Request("GET", target) == nil) }

  @Test func namesAndFieldsAreDecoded() throws {
    let request = try #require(Request("GET", "/a%20b/%C3%A9?q=x+y%26z&q=2&empty"))
    #expect(request.path == ["a b", "é"])
    #expect(request.query == ["q": "x y&z", "empty": ""])
  }

  @Test func secretsAreNew() {
    let secrets = (0..<50).map { _ in AccessControl.newSecret() }
    #expect(Set(secrets).count == 50 && secrets.allSatisfy { $0.utf8.count == 26 })
  }

  @Test(arguments: [
    ("../../etc/passwd", "passwd"), ("C:\\Users\\ada\\page.html", "page.html"), (".bashrc", "bashrc"), ("", "article"),
    ("a b/ç d.html", "d.html"), ("...", "article"), ("\u{202E}lmth.exe", "lmth.exe"),
    ("con\u{0}trol\n.txt", "con-trol-.txt"),
  ])
  func namesOfFilesAreSafe(given: String, safe: String) { #expect(FileName.safe(given) == safe) }

  @Test func longNamesKeepTheirEnding() {
    let name = FileName.safe(String(repeating: "a", count: 300) + ".html")
    #expect(name.utf8.count == 80 && name.hasSuffix(".html"))
  }
}
