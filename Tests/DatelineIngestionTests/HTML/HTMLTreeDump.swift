@testable import DatelineIngestion

/// The tree as nested lists, for comparing: `(p "Text" (b "bold"))`.
func dump(_ markup: String) -> String {
  let tree = HTMLParser.tree(of: Array(markup.utf8))
  var result = ""
  var open: [Int] = []
  for node in tree.nodes.indices.dropFirst() {
    while let last = open.last, last <= node {
      result += ")"
      open.removeLast()
    }
    if !result.isEmpty { result += " " }
    if tree.nodes[node].tag == .text {
      result += "\"" + tree.text(of: node) + "\""
    } else {
      result += "(\(tree.nodes[node].tag)"
      open.append(tree.end(of: node))
    }
  }
  return result + String(repeating: ")", count: open.count)
}
