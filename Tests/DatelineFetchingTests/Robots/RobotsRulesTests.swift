import CivilTime
import Testing

@testable import DatelineFetching

@Suite struct RobotsRulesTests {
  private func allows(_ path: String, _ file: String) -> Bool {
    RobotsRules(Array(file.utf8), for: "Dateline").allow(path)
  }

  @Test(arguments: [
    ("/news/a", "/news/*", true), ("/news", "/news/", false), ("/a/print", "/*/print", true),
    ("/a/b/print.html", "/*/print", true), ("/a.pdf", "/*.pdf$", true), ("/a.pdf?x", "/*.pdf$", false),
    ("/", "/$", true), ("/a", "/$", false), ("/a", "/**a", true), ("/aXbXc", "/*X*X*d", false), ("/x", "", true),
    ("/%7Euser", "/~user", true), ("/~user", "/%7euser", true), ("/a%2fb", "/a%2Fb", true), ("/a%2Fb", "/a/b", false),
    ("/%D0%B6", "/ж", true), ("/aab", "*aab$", true), ("/aaab", "*aab", true), ("/ab", "/ab*b$", false),
    ("/abab", "*ab*ab$", true), ("/a", "*$", true), ("/xyxyxz", "*xyxz", true), ("/a", "/A", false),
    ("/abc", "/abc$", true),
  ])
  func patterns(path: String, pattern: String, matches: Bool) {
    #expect(RobotsPattern(pattern.utf8).matches(PercentEncoding.normalised(path.utf8)) == matches)
  }

  @Test func theLongestRuleDecides() {
    let file =
      "User-agent: *\nDisallow: /news\nAllow: /news/open\nDisallow: /news/open/not\nAllow: /same\nDisallow: /same\n"
    #expect(!allows("/news/a", file))
    #expect(allows("/news/open/a", file))
    #expect(!allows("/news/open/not/a", file))
    #expect(allows("/same", file))
    #expect(allows("/other", file))
  }

  @Test func aGroupThatNamesUsReplacesTheGeneralOne() {
    let file = """
      \u{FEFF}User-Agent: Other
      Disallow: /

      user-agent: dateline/2.0 # that is us
      User-agent: Third
      Disallow: /private
      Sitemap: https://news.example/map.xml
      Disallow: /more

      User-agent: *
      Disallow: /

      User-agent: DATELINE
      Disallow: /again
      """
    #expect(allows("/a", file))
    for path in ["/private/a", "/more", "/again"] { #expect(!allows(path, file)) }
  }

  @Test func aGroupWithoutRulesAllowsAll() {
    #expect(allows("/a", "User-agent: Dateline\nDisallow:\n\nUser-agent: *\nDisallow: /\n"))
  }

  @Test func theFileItselfIsAlwaysAllowed() {
    #expect(allows("/robots.txt", "User-agent: *\nDisallow: /"))
  }

  @Test(arguments: ["", "<html>no such page</html>", "Disallow: /", "User-agent\nDisallow", "\u{0}:\u{0}\n::::\n: /"])
  func whatIsNoRuleAllowsAll(file: String) { #expect(allows("/a", file)) }

  /// Eleven lines that fill the file, each of which would be tried at every byte of the path.
  @Test func longPatternsTakeLinearSteps() {
    let line =
      "Disallow: /*" + String(repeating: "a", count: 46_000) + "b*" + String(repeating: "a", count: 46_000) + "\n"
    let file =
      "User-agent: *\n" + String(repeating: line, count: 5) + String(repeating: "Disallow: *a*a*b\n", count: 2000)
    let start = ContinuousClock.now
    #expect(allows("/" + String(repeating: "a", count: 8000), file))
    #expect(ContinuousClock.now - start < .seconds(5))
  }

  @Test func manyStarsTakeLinearSteps() {
    let pattern = RobotsPattern(("/" + String(repeating: "*a", count: 2000) + "b").utf8)
    #expect(!pattern.matches(Array(("/" + String(repeating: "a", count: 4000)).utf8)))
  }
}
