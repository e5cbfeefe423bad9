/// Tells pages that list articles from pages that are one.
enum IndexPage {
  /// A page that tells the beginnings of so many articles, and is not said to be one, is none.
  static let leastTeasers = 4

  /// Why the page is no article's; nil when it is one's.
  ///
  /// - Parameters:
  ///   - mass: how much text was kept.
  ///   - isArticle: whether the page says that it is an article.
  static func refusal(of blocks: [PageBlock], mass: Int, isArticle: Bool) -> String? {
    if !isArticle, mass < 400 {
      let teasers = blocks.count {
        $0.linkDensity > 0.9 && $0.mass >= 20 && $0.roles.isDisjoint(with: [.navigation, .footer])
      }
      if teasers >= 12 { return "the page lists \(teasers) links to articles and tells none" }
    }
    guard mass == 0 else { return nil }
    return blocks.isEmpty ? "the page shows no text" : "no text of the page reads like an article"
  }
}
