import Testing

@testable import DatelineIngestion

struct MarkupReducerTests {
  @Test(arguments: [
    ("<p>a<button class=x><div><b>Menu</button></div>c", "<p>ac"), ("<button>Menu", "Menu"),
    ("<button><button>x</button>y", "y"), ("<button>\(String(repeating: "x", count: 5000))</button>", nil),
  ])
  func buttonsAreLeftOutWithWhatIsOpenInside(_ page: String, _ expected: String?) {
    let reduced = String(decoding: MarkupReducer.reduced(Array(page.utf8)), as: UTF8.self)
    if let expected { #expect(reduced == expected) } else { #expect(reduced.utf8.count == 5000) }
  }

  private func reduced(_ page: String) -> String {
    String(decoding: MarkupReducer.reduced(Array(page.utf8)), as: UTF8.self)
  }

  @Test(arguments: [
    ("<p onclick='x' class=a data-x=1>t</p>", "<p class=\"a\">t</p>"),
    ("a<script src=x>if (a < b) { '<p>' }</script>b", "ab"),
    ("<style>p > a {}</style>b", "b"),
    ("<svg viewBox=1><path/></svg>b", "b"),
    ("a<!-- <p> -->b<!DOCTYPE html>c", "abc"),
    ("a < b", "a &lt; b"),
    ("a</i>b<i>c</i></i>", "ab<i>c</i>"),
    ("<p class='say \"x\"'>", "<p class=\"say &quot;x&quot;\">"),
    ("<P CLASS=a/b hidden>", "<P CLASS=\"a/b\" hidden=\"\">"),
    ("<script>never closed", ""),
    ("<!-- never closed", ""),
    ("text", "text"),
  ])
  func leavesOut(_ page: String, _ expected: String) {
    #expect(reduced(page) == expected)
  }

  @Test func keepsLinkedData() {
    let page = "<script type='application/ld+json'>{\"a\": 1}</script>x"
    #expect(reduced(page) == "<script type=\"application/ld+json\">{\"a\": 1}</script>x")
  }

  @Test func capsAttributes() {
    let page = "<p " + String(repeating: "class=a ", count: 1000) + ">"
    #expect(reduced(page).utf8.count < 1200)
  }

  /// A button in a heading stays; a heading without its end tag ends where a block begins or its own holder ends.
  @Test(arguments: [
    ("<h2><b><button>Who pays?</button></b></h2><button>Menu</button>", "<h2><b><button>Who pays?</button></b></h2>"),
    ("<h2>Ferry<p>a<button>Menu</button>c", "<h2>Ferry<p>ac"),
    ("<div><h2>Ferry</div>a<button>Menu</button>c", "<div><h2>Ferry</div>ac"),
  ])
  func headingsKeepTheirButtons(_ page: String, _ expected: String) {
    #expect(reduced(page) == expected)
  }
}
