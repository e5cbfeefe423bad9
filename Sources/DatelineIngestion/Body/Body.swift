internal import CivilTime
internal import DatelineModel

/// The text of an article as its page gives it: from its elements or, where they hold none, from its linked data.
struct Body {
  var text: String
  var blocks: [Block]
  var captions: [Caption]
  /// Letters and digits, as blocks count them.
  var mass: Int
  var diagnostics: [Diagnostic] = []

  /// A page may build its text by script when its elements hold less than this.
  private static let little = 200
  /// Less than this in its linked data is a description, no article.
  private static let least = 40

  init(_ assembled: AssembledBody, linkedData: LinkedData) {
    (text, blocks, mass) = (String(decoding: assembled.text, as: UTF8.self), assembled.blocks, assembled.mass)
    captions = assembled.captions
    guard mass < Body.little else { return }
    let told = LinkedBody(linkedData)
    guard told.mass >= Body.least, told.mass > 2 * mass else { return }
    (text, blocks, mass, captions) = (String(decoding: told.text, as: UTF8.self), told.blocks, told.mass, [])
    diagnostics.append(
      Diagnostic(.note, "text-from-linked-data", "The page's elements hold no text; it was taken from its JSON-LD."))
  }
}
