import CivilTime
import DatelineModel
import Foundation
import Testing

@testable import DatelineRendering

@Suite struct HTMLRendererTests {
  /// Off by default; else the policy allows the hosts of the pictures and nothing more.
  @Test func picturesComeWithTheirHostsAlone() {
    var timeline = SampleTimelines.everyField
    var style = TimelineStyle()
    style.showsImages = true
    #expect(!HTMLRenderer().render(timeline).contains("<img"))
    let page = HTMLRenderer(style).render(timeline)
    #expect(page.contains("img-src https://harbour.example; base-uri"))
    #expect(page.contains("<img src=\"https://harbour.example/a.jpg\" alt=\"Picture of the article “A ship leaves”\""))
    timeline.sources[0].image = "https://cdn.example/Müller \"x\".jpg"
    #expect(HTMLRenderer(style).render(timeline).contains("<img src=\"https://cdn.example/M%C3%BCller%20%22x%22.jpg\""))
    for address in [
      "https://a.example; script-src *", "data:image/png;base64,x", "https://a\"b/x.jpg", "https:///x.jpg",
    ] {
      timeline.sources[0].image = address
      let page = HTMLRenderer(style).render(timeline)
      #expect(!page.contains("img-src") && !page.contains("<img"), "\(address)")
    }
  }

  @Test(arguments: [
    ("a & <b> \"c\" 'd'", "a &amp; &lt;b&gt; &quot;c&quot; &#39;d&#39;"), ("x\u{0}\u{202E}y\nz", "xy z"), ("日本", "日本"),
  ])
  func escaping(text: String, expected: String) { #expect(HTMLText.escaped(text) == expected) }

  @Test(arguments: [
    ("javascript:alert(1)", "T"),
    ("https://a.example/?x=1&y=\"", "<a href=\"https://a.example/?x=1&amp;y=&quot;\" rel=\"noreferrer\">T</a>"),
  ])
  func links(address: String, expected: String) { #expect(HTMLText.link("T", to: address) == expected) }

  /// A browser draws the lists that are seen: one of thousands would be drawn whole.
  @Test func manyRowsOfOneDayAreSeveralLists() {
    var timeline = SampleTimelines.everyField
    timeline.events = (0..<60).map { number in
      var event = SampleTimelines.everyField.events[0]
      event.id = "e\(number)"
      return event
    }
    timeline.undated = []
    let page = HTMLRenderer().render(timeline)
    let chapters = page.components(separatedBy: "<section class=\"chapter\">").dropFirst()
    let lists = chapters.first?.components(separatedBy: "<ol>").dropFirst() ?? []
    let lengths = lists.map { $0.components(separatedBy: "data-status=").count - 1 }
    #expect(chapters.count == 1 && lengths.reduce(0, +) == 60 && lengths.allSatisfy { $0 <= 25 })
    #expect(lengths.dropLast().allSatisfy { $0 >= 8 })
    #expect(lists.allSatisfy { $0.components(separatedBy: "</ol>").count == 2 })
  }

  @Test func theWordsThatTellTheTimeAreMarked() {
    #expect(HTMLText.marked("Left on <Monday>.", "on <Monday>") == "Left <mark>on &lt;Monday&gt;</mark>.")
    #expect(HTMLText.marked("Left.", "on Monday") == "Left.")
  }

  @Test func noTextBecomesMarkup() {
    var timeline = SampleTimelines.everyField
    let hostile = "</script><script>alert(1)</script><img src=x onerror=alert(1)>\" onload=\"x"
    timeline.title = hostile
    timeline.events[0].summary = hostile
    timeline.events[0].id = hostile
    timeline.events[0].sources[0].quote = hostile
    timeline.sources[0].title = hostile
    let page = HTMLRenderer().render(timeline)
    #expect(page.components(separatedBy: "<script>").count == 2)
    #expect(!page.contains("<img") && !page.contains("\" onload"))
  }

  @Test func thePolicyNamesWhatThePageHolds() {
    #expect(SHA256.base64(HTMLAssets.style) == HTMLAssets.styleHash)
    #expect(SHA256.base64(HTMLAssets.script) == HTMLAssets.scriptHash)
  }

  @Test func aSentenceStandsBetweenItsNeighbours() {
    var timeline = SampleTimelines.everyField
    var after = timeline.atoms[0]
    (after.witness.start, after.position, after.witness.quote) = (40, 3, "Nobody <waved>.")
    timeline.atoms.append(after)
    timeline.passages = [
      Timeline.Passage(
        source: "s1", quote: "It was late.", start: 0, end: 9, position: 1,
        days: [CivilDate(iso: "2031-03-03")].compactMap(\.self))
    ]
    let page = HTMLRenderer().render(timeline)
    #expect(page.contains("<span class=\"context\">It was late.</span> The “Aurora” left <mark>on Monday</mark>."))
    #expect(page.contains(" <span class=\"context\">Nobody &lt;waved&gt;.</span><cite>"))
  }

  @Test func namesThatWerePutInAreMarked() {
    let name = Timeline.Replacement(start: 4, end: 10, text: "she <", certainty: 0.9)
    #expect(
      HTMLText.words("And Å. Oe & left.", putIn: [name])
        == "<span>And <span class=\"put-in\" title=\"put in for “she &lt;”\">Å. Oe </span>&amp; left.</span>")
    #expect(HTMLText.words("She left.", putIn: []) == "She left.")
    // What lies outside the words is none of theirs.
    let outside = Timeline.Replacement(start: 4, end: 400, text: "she", certainty: 0.9)
    #expect(HTMLText.words("She left.", putIn: [outside]) == "<span>She left.</span>")
  }

  /// A key stays what it is when other names come or go, so that the rows of other events stay, too.
  @Test func theFilterNamesPlacesByKey() {
    var timeline = SampleTimelines.everyField
    timeline.events[0].places = ["Halden", "Port <Ann>"]
    let page = HTMLRenderer().render(timeline)
    let (halden, port) = (StableID.key(of: "Halden"), StableID.key(of: "Port <Ann>"))
    #expect(page.contains("data-places=\"\([halden, port].sorted().joined(separator: " "))\""))
    #expect(page.contains("<select name=\"place\"><option value=\"\">all</option><option value=\"\(halden)\">Halden<"))
    #expect(page.contains("<option value=\"\(port)\">Port &lt;Ann&gt;</option>"))
    timeline.events[0].places.append("Aalborg")
    #expect(HTMLRenderer().render(timeline).contains("<option value=\"\(port)\">Port &lt;Ann&gt;</option>"))
  }

  @Test func theFilterNamesSourcesAndPeopleByKey() {
    let page = HTMLRenderer().render(SampleStory.timeline)
    let union = StableID.key(of: "Harbour Union")
    let sources = SampleStory.timeline.sources.map { StableID.key(of: $0.id) }
    #expect(page.contains("data-people=\"\(union)\""))
    #expect(page.contains("<option value=\"\(union)\">Harbour Union</option>"))
    #expect(sources.allSatisfy { page.contains("<option value=\"\($0)\">") })
    #expect(page.contains("data-begin=\"22342\" data-end=\"22343\""))
  }

  @Test func nothingIsLoaded() {
    let page = HTMLRenderer().render(SampleStory.timeline)
    #expect(!page.contains(" src=") && !page.contains("<link") && !page.contains("url(") && !page.contains("@import"))
  }
}

/// FIPS 180-4, to hold the policy's hashes to what they stand for.
private enum SHA256 {
  static func base64(_ text: String) -> String {
    var message = Array(text.utf8)
    let length = UInt64(message.count) * 8
    message.append(0x80)
    while message.count % 64 != 56 { message.append(0) }
    for shift in stride(from: 56, through: 0, by: -8) {
      message.append(UInt8(truncatingIfNeeded: length >> UInt64(shift)))
    }
    let primes = (2...311).filter { number in !(2..<number).contains { number % $0 == 0 } }.map(Double.init)
    func fraction(_ root: Double) -> UInt32 { UInt32((root - root.rounded(.down)) * 4_294_967_296) }
    var state = primes.prefix(8).map { fraction($0.squareRoot()) }
    let constants = primes.map { fraction(cbrt($0)) }
    func rotate(_ value: UInt32, _ count: UInt32) -> UInt32 { value >> count | value << (32 - count) }
    for block in stride(from: 0, to: message.count, by: 64) {
      var words = (0..<16).map { word in (0..<4).reduce(UInt32(0)) { $0 << 8 | UInt32(message[block + word * 4 + $1]) }
      }
      for index in 16..<64 {
        let (early, late) = (words[index - 15], words[index - 2])
        let first = rotate(early, 7) ^ rotate(early, 18) ^ early >> 3
        let second = rotate(late, 17) ^ rotate(late, 19) ^ late >> 10
        words.append(words[index - 16] &+ first &+ words[index - 7] &+ second)
      }
      var (a, b, c, d, e, f, g, h) = (state[0], state[1], state[2], state[3], state[4], state[5], state[6], state[7])
      for index in 0..<64 {
        let one = h &+ (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) &+ (e & f ^ ~e & g)
        let mixed = one &+ constants[index] &+ words[index]
        let other = (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) &+ (a & b ^ a & c ^ b & c)
        (h, g, f, e, d, c, b, a) = (g, f, e, d &+ mixed, c, b, a, mixed &+ other)
      }
      state = zip(state, [a, b, c, d, e, f, g, h]).map { $0 &+ $1 }
    }
    return Data(state.flatMap { word in [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: word >> UInt32($0)) } })
      .base64EncodedString()
  }
}
