internal import CivilTime
internal import DatelineModel

/// The text of an article as its page gives it: from its elements or, where they hold none, from its linked data or those
/// of its scripts.
struct ArticleBody {
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

  /// - Parameter source: the page.
  init(_ assembled: AssembledBody, linkedData: LinkedData, source: [UInt8]) {
    (text, blocks, mass) = (String(decoding: assembled.text, as: UTF8.self), assembled.blocks, assembled.mass)
    captions = assembled.captions
    guard mass < ArticleBody.little else { return }
    if take(DataBody(linkedData), least: ArticleBody.least) {
      diagnostics.append(
        Diagnostic(.note, "text-from-linked-data", "The page's elements hold no text; it was taken from its JSON-LD."))
    } else if take(DataBody(scriptsOf: source), least: ArticleBody.little) {
      diagnostics.append(
        Diagnostic(
          .note, "text-from-script-data", "The page's elements hold no text; it was taken from its scripts' data."))
    }
  }

  /// Takes the text of the page's data when it says enough, and much more than the elements.
  private mutating func take(_ told: DataBody, least: Int) -> Bool {
    guard told.mass >= least, told.mass > 2 * mass else { return false }
    (text, blocks, mass, captions) = (String(decoding: told.text, as: UTF8.self), told.blocks, told.mass, [])
    return true
  }
}
