import Testing

@testable import DatelineIngestion

struct HTMLTreeBuilderTests {
  @Test(arguments: [
    ("<p>One<p>Two", #"(p "One") (p "Two")"#),
    ("<p>One<div>Two</div>", #"(p "One") (div "Two")"#),
    (
      "<ul><li>One<li>Two<ul><li>Inner</ul><li>Three</ul>",
      #"(ul (li "One") (li "Two" (ul (li "Inner"))) (li "Three"))"#
    ),
    ("<table><tr><td>a<td>b<tr><td>c</table>", #"(table (tr (td "a") (td "b")) (tr (td "c")))"#),
    ("<dl><dt>a<dd>b<dt>c</dl>", #"(dl (dt "a") (dd "b") (dt "c"))"#),
    ("a<br>b<img src=x>c", #""a" (br) "b" (img) "c""#),
    ("<b><i>x</b>y</i>z", #"(b (i "x")) "y" "z""#),
    ("<div><span>x</div>y", #"(div (span "x")) "y""#),
    ("<p>x</div>y", #"(p "x" "y")"#),
    ("<a href=1>one<a href=2>two", #"(a "one") (a "two")"#),
    ("<h2>one<h3>two</h3>", #"(h2 "one") (h3 "two")"#),
    ("<script>if (a<b) '<p>'</script>x", #"(script "if (a<b) '<p>'") "x""#),
    ("<title>a &amp; <b></title>x", #"(title "a & <b>") "x""#),
    ("<svg><path/><g/></svg>x", #"(svg (other) (other)) "x""#),
    ("<head><title>t</title><p>x", #"(head (title "t")) (p "x")"#),
    ("<body>x</body>y</html>z", #"(body "x" "y" "z")"#),
    ("a < b && c <3", #""a < b && c <3""#),
    ("<!-- a --><!DOCTYPE html><?php x ?>y<!-->z", #""y" "z""#),
    ("<p title='>' class=\"a>b\">x", #"(p "x")"#),
    ("<p", #"(p)"#),
    ("<p class=", #"(p)"#),
    ("</", #""</""#),
    ("<style>x", #"(style "x")"#),
  ])
  func markup(_ markup: String, _ expected: String) {
    #expect(dump(markup) == expected)
  }

  @Test(arguments: [
    ("a&amp;b", "a&b"), ("&#8211;&#x2013;", "––"), ("&#150;", "–"), ("&copy 2025", "© 2025"), ("&nbsp;x", "x"),
    ("&unknown;", "&unknown;"), ("&#xD800;", "\u{FFFD}"), ("&#99999999;", "\u{FFFD}"), ("&", "&"),
    ("&Lstrok;", "Ł"),
    ("&Lstrok&lstrok;", "&Lstrokł"), ("&hellip;&rsquo;", "…’"),
  ])
  func references(_ markup: String, _ expected: String) {
    let bytes = Array(markup.utf8)
    let decoded = CharacterReferences.decoded(bytes.span, 0..<bytes.count, inAttribute: false)
    #expect(String(trimming: decoded) == expected)
  }

  @Test func anAmpersandInAnAddressIsNoReference() {
    let bytes = Array("?a=1&copy=2&amp;b=3".utf8)
    let decoded = CharacterReferences.decoded(bytes.span, 0..<bytes.count, inAttribute: true)
    #expect(String(decoding: decoded, as: UTF8.self) == "?a=1&copy=2&b=3")
  }

  @Test func everySubtreeIsARangeAndParentsComeFirst() {
    let tree = HTMLTreeBuilder.tree(of: Array("<div><p>a<b>c</b></p><ul><li>d</ul></div>e".utf8))
    for (index, node) in tree.nodes.enumerated().dropFirst() {
      #expect(node.parent < index)
      #expect(node.end > index)
      #expect(node.end <= tree.nodes[Int(node.parent)].end)
    }
  }
}
