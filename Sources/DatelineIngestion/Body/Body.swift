internal import DatelineModel

/// The text of an article as its page gives it: from its elements or, where they hold none, from its linked data.
struct Body {
  var text: String
  var blocks: [Block]
  var captions: [Caption]
  /// Letters and digits, as blocks count them.
  var mass: Int
  var diagnostics: [Diagnostic] = []

  /// A page builds its text by script when its elements hold less than this and its linked data much more.
  private static let little = 200

  init(_ assembled: AssembledBody, linkedData: LinkedData) {
    (text, blocks, mass) = (String(decoding: assembled.text, as: UTF8.self), assembled.blocks, assembled.mass)
    captions = assembled.captions
    guard mass < Body.little, let article = linkedData.article?["articleBody"]?.elements.first?.text,
      article.utf8.count > 2 * Body.little, article.utf8.count > 2 * mass
    else { return }
    var bytes: [UInt8] = []
    (blocks, captions) = ([], [])
    for line in article.split(whereSeparator: \.isNewline) {
      let paragraph = LinkedData.clean(String(line))
      guard !paragraph.isEmpty, !paragraph.hasPrefix("<") else { continue }
      if !bytes.isEmpty { bytes += [0x0A, 0x0A] }
      let start = bytes.count
      bytes += Array(paragraph.utf8)
      blocks.append(Block(.paragraph, start..<bytes.count))
    }
    (text, mass) = (String(decoding: bytes, as: UTF8.self), bytes.count)
    diagnostics.append(
      Diagnostic(.note, "text-from-linked-data", "The page's elements hold no text; it was taken from its JSON-LD."))
  }
}
