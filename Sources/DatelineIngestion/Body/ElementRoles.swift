/// What an element is there for, as far as its tag, its class names, its id and its ARIA role tell.
struct ElementRoles: OptionSet, Sendable {
  let rawValue: UInt32

  static let navigation = ElementRoles(rawValue: 1 << 0)
  /// Teasers of other articles.
  static let related = ElementRoles(rawValue: 1 << 1)
  static let share = ElementRoles(rawValue: 1 << 2)
  static let comments = ElementRoles(rawValue: 1 << 3)
  static let advert = ElementRoles(rawValue: 1 << 4)
  /// Newsletters, sign-up boxes, appeals for donations.
  static let subscription = ElementRoles(rawValue: 1 << 5)
  /// Cookie texts, dialogs, pop-ups.
  static let notice = ElementRoles(rawValue: 1 << 6)
  /// Captions and credits of pictures.
  static let caption = ElementRoles(rawValue: 1 << 7)
  /// Byline, date, section: what is told about the article.
  static let byline = ElementRoles(rawValue: 1 << 8)
  static let authorNote = ElementRoles(rawValue: 1 << 9)
  static let tags = ElementRoles(rawValue: 1 << 10)
  static let footer = ElementRoles(rawValue: 1 << 11)
  static let sidebar = ElementRoles(rawValue: 1 << 12)
  static let player = ElementRoles(rawValue: 1 << 13)
  static let headline = ElementRoles(rawValue: 1 << 14)
  static let lead = ElementRoles(rawValue: 1 << 15)
  /// The element that holds the article's text and little else.
  static let body = ElementRoles(rawValue: 1 << 16)
  /// An element that may hold the article.
  static let article = ElementRoles(rawValue: 1 << 17)
  static let hidden = ElementRoles(rawValue: 1 << 18)
  static let control = ElementRoles(rawValue: 1 << 19)
  static let header = ElementRoles(rawValue: 1 << 20)
  static let quotation = ElementRoles(rawValue: 1 << 21)
  static let list = ElementRoles(rawValue: 1 << 22)
  static let table = ElementRoles(rawValue: 1 << 23)
  /// What only readers without JavaScript see.
  static let noscript = ElementRoles(rawValue: 1 << 24)
  static let figure = ElementRoles(rawValue: 1 << 25)
  static let preformatted = ElementRoles(rawValue: 1 << 26)
  /// A box of the article's own: key points, facts.
  static let box = ElementRoles(rawValue: 1 << 27)
  static let date = ElementRoles(rawValue: 1 << 28)
  /// A post of another site shown in the article.
  static let embed = ElementRoles(rawValue: 1 << 29)
  /// An element whose name fits one that holds the article's text, and much else.
  static let bodyHint = ElementRoles(rawValue: 1 << 30)
  /// One of several elements beside each other that each point to another article.
  static let card = ElementRoles(rawValue: 1 << 31)

  /// Parts of a page that are no part of any article.
  static let foreign: ElementRoles = [
    .navigation, .related, .share, .comments, .advert, .subscription, .notice, .authorNote, .tags, .footer, .sidebar,
    .hidden, .control, .player, .card, .noscript,
  ]

  /// Roles that are not believed when they cover most of the page.
  static let doubtable: ElementRoles = foreign.union([.caption, .byline, .figure, .headline, .lead, .box])
}
