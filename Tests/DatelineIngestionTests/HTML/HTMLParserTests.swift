import Testing

@testable import DatelineIngestion

struct HTMLParserTests {
  @Test(arguments: [
    ("<p>One<p>Two</p>", #"(p "One") (p "Two")"#),
    ("<p>One<div>Two</div>", #"(p "One") (div "Two")"#),
    ("<ul><li>One<li>Two</ul>", #"(ul (li "One") (li "Two"))"#),
    ("<table><tr><td>a<td>b<tr><td>c</table>", #"(table (tr (td "a") (td "b")) (tr (td "c")))"#),
    ("<div>a<br>b<img src=x>c</div>", #"(div "a" (br) "b" (img) "c")"#),
    ("<p>x</div>y", #"(p "xy")"#),
    ("<div><!-- a -->y<!-->z</div>", #"(div "yz")"#),
    ("<div>a < b && c <3</div>", #"(div "a < b && c <3")"#),
    ("<div>1&nbsp;&#8211;&#x2013;&#150;</div>", #"(div "1 –––")"#),
    ("<div><script>if (a<b) '<p>'</script>x</div>", #"(div "x")"#),
    ("<script type=application/ld+json>{\"a\": \"<b>\"}</script>", "(script \"{\"a\": \"<b>\"}\")"),
    ("<p title='>' class=\"a>b\">x", #"(p "x")"#),
    ("<p", #"(p)"#),
    ("<p class=", #"(p)"#),
  ])
  func markup(_ markup: String, _ expected: String) {
    #expect(dump(markup) == expected)
  }

  @Test func everySubtreeIsARangeAndParentsComeFirst() {
    let tree = HTMLParser.tree(of: Array("<div><p>a<b>c</b></p><ul><li>d</ul></div>e".utf8))
    for (index, node) in tree.nodes.enumerated().dropFirst() {
      #expect(node.parent < index)
      #expect(node.end > index)
      #expect(node.end <= tree.nodes[Int(node.parent)].end)
    }
  }
}
