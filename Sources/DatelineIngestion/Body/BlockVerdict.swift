/// Whether a block of a page belongs to the article, and if not, why.
enum BlockVerdict: Sendable, Hashable {
  case kept
  case dropped(Reason)

  /// Why a block is no part of the article's text.
  enum Reason: String, Sendable {
    case outside = "outside the article's container"
    case navigation, related, share, comments, advert, subscription, notice, footer, sidebar, hidden, control, player
    case noscript = "for readers without scripts"
    case authorNote = "note about the author"
    case tags = "list of tags"
    case caption = "caption or credit"
    case byline = "byline or date"
    case title = "the headline itself"
    case links = "made of links"
    case boilerplate = "a phrase that belongs to the site"
    case label = "a label, not a sentence"
    case trailing = "heading without text below"
    case afterEnd = "under the article"
    case markup = "markup shown as text"
    case repeated = "said before"
    case removed = "removed by the site's rule"

    init?(_ roles: ElementRoles) {
      let reasons: [(ElementRoles, Reason)] = [
        (.hidden, .hidden), (.comments, .comments), (.navigation, .navigation), (.related, .related), (.share, .share),
        (.advert, .advert), (.subscription, .subscription), (.notice, .notice), (.authorNote, .authorNote),
        (.tags, .tags), (.card, .related), (.footer, .footer), (.sidebar, .sidebar), (.control, .control),
        (.player, .player), (.noscript, .noscript),
      ]
      guard let found = reasons.first(where: { roles.contains($0.0) }) else { return nil }
      self = found.1
    }
  }
}
