import DatelineTestSupport
import Foundation
import Testing

/// Inputs that are addresses, from a server on this machine to the program's answer.
@Suite struct FetchingTests {
  private static let robots = "User-agent: Dateline\nDisallow: /closed\n"

  private let server = LocalServer { request in
    switch request.target {
    case "/robots.txt": .text(FetchingTests.robots)
    case "/old": .redirect("/story")
    case "/story":
      .init(
        type: "text/html; charset=windows-1251",
        body: Array("<html><body><article><h1>The mill</h1><p>The mill of ".utf8) + [0xCB, 0xFC, 0xE2, 0xB3, 0xE2]
          + Array(
            """
             burned down on 3 May 2021, the fire brigade said, and forty people had to leave their homes.</p>
            <p>It was rebuilt in 2023 by the owner, who had bought it from the town in 2019.</p></article>
            """.utf8))
    case "/feed":
      .init(
        type: "application/rss+xml",
        body: Array(
          """
          <rss><channel><title>Local</title><item><title>Rain</title><link>http://local.example/rain</link>
          <pubDate>Wed, 12 Mar 2025 10:00:00 +0000</pubDate><description>The river rose on Tuesday.</description></item>
          </channel></rss>
          """.utf8))
    default: .missing
    }
  }

  @Test func anArticleIsFetchedAndBuilt() throws {
    let outcome = try Program.run(["build", "--format", "json", "--allow-private", server.address("/old")])
    #expect(outcome.status == 0, "\(outcome)")
    #expect(outcome.output.contains("The mill of Львів burned down on 3 May 2021"))
    #expect(outcome.output.contains("\"url\": \"\(server.address("/story"))\""))
    #expect(server.requests == ["/robots.txt", "/old", "/story"])
  }

  @Test func aFeedIsFetchedAndTagged() throws {
    let outcome = try Program.run(["tag", "--allow-private", server.address("/feed")])
    #expect(outcome.status == 0, "\(outcome)")
    #expect(outcome.output.contains("2025-03-11"))
  }

  @Test func whatWasLeftOutIsToldOfAFetchedPageToo() throws {
    let outcome = try Program.run(["extract", "--explain", "--allow-private", server.address("/story")])
    #expect(outcome.output.contains("Left out:"), "\(outcome)")
    #expect(server.requests.count { $0 == "/story" } == 1)
  }

  @Test func captionsComeBesideTheText() throws {
    let page =
      #"{"id": 1, "html": "<main><p>The mill burned down on Tuesday, the fire brigade said.</p><figure><img src=a><figcaption>The mill.</figcaption></figure><p>Nobody was hurt, and the cause is not known yet, it added.</p></main>"}"#
    let outcome = try Program.run(["extract", "--jsonl"], input: page + "\n")
    #expect(outcome.output.contains(#""captions":["The mill."]"#), "\(outcome)")
    #expect(outcome.output.contains("said.\\n\\nNobody was hurt"), "\(outcome)")
  }

  @Test(arguments: [
    ("/gone", ["--allow-private"], "answered with status 404; check the address"),
    ("/closed/a", ["--allow-private"], "not fetched: the server's robots.txt disallows it"),
    (
      "/story", [],
      "not fetched: its host is at 127.0.0.1, which is loopback; if it is meant, allow it with --allow-private"
    ),
  ])
  func whatCannotBeFetchedIsNamed(path: String, options: [String], message: String) throws {
    let outcome = try Program.run(["build"] + options + [server.address(path)])
    #expect(outcome.status == 66, "\(outcome)")
    #expect(outcome.errors.hasPrefix("dateline: error: \(server.address(path)): "))
    #expect(outcome.errors.contains(message))
    #expect(outcome.output.isEmpty)
  }

  @Test func aBatchGoesOnWithoutAnAddressThatFails() throws {
    let outcome = try Program.run(["extract", "--allow-private", server.address("/gone"), server.address("/story")])
    #expect(outcome.status == 1, "\(outcome)")
    #expect(outcome.output.contains("burned down"))
  }

  @Test func aProjectReadsItsAddressesFromCopies() throws {
    let folder = try Workspace()
    try folder.write(
      """
      copies: pages
      stories:
        - title: The mill
          inputs: ["\(server.address("/old"))", "\(server.address("/feed"))"]
          outputs: mill.json
      """, to: "dateline.yml")
    let first = try Program.run(["report", "--allow-private"], in: folder.url)
    #expect(first.status == 0, "\(first)")
    #expect(folder.read("mill.json")?.contains("The mill of Львів burned down on 3 May 2021") == true)
    #expect(folder.read("mill.json")?.contains(server.address("/story")) == true)
    #expect(folder.read("mill.json")?.contains("The river rose on Tuesday") == true)
    let asked = server.requests.count
    // Without --allow-private nothing could be fetched.
    let second = try Program.run(["report"], in: folder.url)
    #expect(second.output.contains("unchanged"), "\(second)")
    #expect(try Program.run(["report", "--check"], in: folder.url).status == 0)
    #expect(server.requests.count == asked)
    #expect(try Program.run(["report", "--refresh", "--allow-private"], in: folder.url).status == 0)
    #expect(server.requests.count == 2 * asked)
  }

  @Test func aCheckKeepsNoCopies() throws {
    let folder = try Workspace()
    try folder.write("stories: [{inputs: \"\(server.address("/story"))\", outputs: a.md}]", to: "dateline.yml")
    #expect(try Program.run(["report", "--check", "--allow-private"], in: folder.url).status == 1)
    #expect(!FileManager.default.fileExists(atPath: folder.path("copies")))
  }
}
