/// Tells what every element of a page is for.
struct RoleAssignment {
  /// Roles of the node itself, by node.
  private(set) var own: [ElementRoles]

  init(_ tree: HTMLTree) {
    own = [ElementRoles](repeating: [], count: tree.nodes.count)
    let bytes = tree.source.span
    let words = RoleVocabulary.words
    let prefixes = RoleVocabulary.prefixes
    var texts: [Int32] = []
    for node in tree.nodes.indices {
      let element = tree.nodes[node]
      guard element.tag != .text, element.tag != .document else { continue }
      var roles = RoleAssignment.roles(of: element.tag)
      // The whole page bears names of what it has somewhere: they tell nothing of its elements.
      if element.tag != .html, element.tag != .body {
        let first = Int(element.start)
        for index in first..<first + Int(element.attributeCount) {
          let attribute = tree.attributes[index]
          roles.formUnion(RoleAssignment.roles(of: attribute, bytes, words: words, prefixes: prefixes))
        }
      }
      // A shadow root is what its host shows.
      if element.tag == .template, tree.range(of: .shadowrootmode, at: node) != nil { roles.remove(.hidden) }
      if roles.contains(.hidden), RoleAssignment.isFolded(node, tree) { roles.remove(.hidden) }
      if element.tag == .button, RoleAssignment.isHeadingsButton(node, tree, &texts) { roles.remove(.control) }
      if element.tag == .figure, RoleAssignment.holdsText(node, tree) { roles.remove(.figure) }
      if roles.contains(.embed) { roles.subtract([.share, .player, .control]) }
      own[node] = RoleAssignment.fitting(element.tag, roles)
    }
  }

  /// Roles of every node with those of all its ancestors.
  ///
  /// A name that covers most of the page's prose names nothing: sites call the column of the article a sidebar's
  /// neighbour, a widget, a form. Only comments may well outweigh their article.
  ///
  /// - Returns: the roles, and whether text follows the headline, so that it is the article.
  func inherited(in tree: HTMLTree, _ text: PageText) -> (roles: [ElementRoles], isHeaded: Bool) {
    var prose = [Int](repeating: 0, count: tree.nodes.count)
    var mass = prose
    for block in text.blocks {
      mass[block.container] += block.mass
      if block.isProse { prose[block.container] += block.mass }
    }
    for node in stride(from: tree.nodes.count - 1, to: 0, by: -1) {
      prose[Int(tree.nodes[node].parent)] += prose[node]
      mass[Int(tree.nodes[node].parent)] += mass[node]
    }
    let total = prose.first ?? 0
    var own = own
    for card in TeaserCards.nodes(in: tree, text.blocks) where prose[card] * 4 < total { own[card].insert(.card) }
    for node in own.indices {
      // A picture with its caption, a byline: what says more is something else.
      if mass[node] > 250, tree.nodes[node].tag != .figure { own[node].subtract(.figure) }
      if mass[node] > 600 { own[node].subtract([.caption, .byline, .date]) }
    }
    // Where text follows the headline under no foreign name, names tell the truth however much stands under them.
    let headed = HeadedText.nodes(in: tree, text, handedDown(tree, own, prose, .max, headed: nil))
    forgiveLookAlikes(&own, tree, prose, total, headed: headed)
    let first = handedDown(tree, own, prose, total, headed: headed)
    var doubtful = RoleAssignment.doubtful(text, first, total)
    if headed != nil { doubtful.subtract(.foreign) }
    guard !doubtful.isEmpty else { return (first, headed != nil) }
    for node in own.indices where !own[node].isDisjoint(with: doubtful) {
      let byTag = RoleAssignment.roles(of: tree.nodes[node].tag).subtracting(.control)
      own[node] = own[node].subtracting(doubtful).union(own[node].intersection(byTag))
    }
    return (handedDown(tree, own, prose, total, headed: headed), headed != nil)
  }

  /// Where an element holds most of the prose whatever its name says, those that look like it hold the rest; where text
  /// stands under the headline, only one that holds some of that.
  private func forgiveLookAlikes(
    _ own: inout [ElementRoles], _ tree: HTMLTree, _ prose: [Int], _ total: Int, headed: ClosedRange<Int>?
  ) {
    guard RoleAssignment.isTelling(total) else { return }
    var looks: Set<NameHash> = []
    for node in own.indices
    where prose[node] * 2 > total && !own[node].isDisjoint(with: .foreign.subtracting(.comments))
      && RoleAssignment.holds(node, headed, tree)
    {
      looks.insert(TeaserCards.signature(tree, node))
    }
    guard !looks.isEmpty else { return }
    for node in own.indices where !own[node].isDisjoint(with: .foreign) && tree.nodes[node].tag != .form {
      if looks.contains(TeaserCards.signature(tree, node)) { own[node].subtract(.foreign.subtracting(.comments)) }
    }
  }

  /// Whether a page says enough for the share that an element has of it to tell more than the element's name.
  private static func isTelling(_ total: Int) -> Bool { total >= 100 }

  /// Whether comments cover so much of a page's prose that they are the page: a forum's, a question with its answers.
  private static func arePage(comments: Int, of total: Int) -> Bool {
    comments * 10 > total * 8 && total - comments < leastArticle
  }

  /// A short article, by ``PageBlock/mass``: what stands beside comments and says more is what they comment on.
  private static let leastArticle = 120

  /// - Parameter headed: the nodes of the text under the headline; an element that holds none of it keeps its roles.
  private func handedDown(
    _ tree: HTMLTree, _ own: [ElementRoles], _ prose: [Int], _ total: Int, headed: ClosedRange<Int>?
  ) -> [ElementRoles] {
    var inherited = own
    for node in tree.nodes.indices where node > 0 {
      var roles = own[node]
      if RoleAssignment.holds(node, headed, tree), prose[node] > total / 2, RoleAssignment.isTelling(total) {
        let comments =
          RoleAssignment.arePage(comments: prose[node], of: total) ? [] : roles.intersection(.comments)
        roles = roles.intersection([.body, .bodyHint, .article, .quotation]).union(comments)
      }
      inherited[node] = inherited[Int(tree.nodes[node].parent)].union(roles)
    }
    return inherited
  }

  /// Whether an element holds some of the text under the headline; all do where there is none.
  private static func holds(_ node: Int, _ headed: ClosedRange<Int>?, _ tree: HTMLTree) -> Bool {
    headed.map { $0.lowerBound < tree.end(of: node) && $0.upperBound >= node } ?? true
  }

  /// The roles that cover most of the page's prose.
  private static func doubtful(_ text: PageText, _ inherited: [ElementRoles], _ total: Int) -> ElementRoles {
    var doubtful: ElementRoles = []
    guard isTelling(total) else { return doubtful }
    for bit in 0..<32 {
      let role = ElementRoles(rawValue: 1 << UInt32(bit))
      guard !role.isDisjoint(with: .doubtable) else { continue }
      var covered = 0
      for block in text.blocks where block.isProse && inherited[block.container].contains(role) {
        covered += block.mass
      }
      if role == .comments ? arePage(comments: covered, of: total) : covered * 2 > total { doubtful.insert(role) }
    }
    return doubtful
  }

  /// What a paragraph, a heading or a quotation may be called; other names are its neighbours'.
  private static func fitting(_ tag: HTMLTag, _ roles: ElementRoles) -> ElementRoles {
    switch tag {
    case .p, .h1, .h2, .h3, .h4, .h5, .h6, .blockquote, .pre, .td, .tr, .table, .tbody:
      roles.subtracting([.sidebar, .subscription, .control, .player, .navigation, .notice, .footer, .figure, .card])
    // An article's class names list what it has somewhere.
    case .article, .main: roles.intersection([.article, .body, .bodyHint, .hidden, .related, .comments])
    default: roles
    }
  }

  private static func roles(of tag: HTMLTag) -> ElementRoles {
    switch tag {
    case .nav: .navigation
    case .footer: .footer
    case .aside: .sidebar
    case .header: .header
    case .article: .article
    case .main: .article
    case .figcaption, .caption: .caption
    case .figure, .picture: .figure
    case .blockquote: .quotation
    case .li, .dd, .dt: .list
    case .pre: .preformatted
    case .noscript: .noscript
    case .button, .select, .textarea, .option, .label, .legend, .datalist, .output, .progress, .meter, .input, .form:
      .control
    case .dialog: .notice
    case .video, .audio, .object, .canvas: .player
    case .template, .svg, .math, .script, .style, .iframe, .head, .title, .noembed, .noframes, .xmp: .hidden
    default: []
    }
  }

  private static func roles(
    of attribute: HTMLTree.Attribute, _ bytes: Span<UInt8>, words: NameTable<ElementRoles>,
    prefixes: NameTable<ElementRoles>
  ) -> ElementRoles {
    switch attribute.name {
    case .class, .id, .dataTestID, .dataComponent, .dataModule:
      return RoleVocabulary.roles(of: bytes, attribute.range, words: words, prefixes: prefixes)
    case .itemprop:
      if bytes.hasPrefix(ignoringCase: "articlebody", at: attribute.range.lowerBound) { return .body }
      if bytes.hasPrefix(ignoringCase: "author", at: attribute.range.lowerBound) { return .byline }
      return []
    case .property:
      return bytes.hasPrefix(ignoringCase: "schema:articlebody", at: attribute.range.lowerBound) ? .body : []
    case .role:
      let start = attribute.range.lowerBound
      if bytes.hasPrefix(ignoringCase: "navigation", at: start) || bytes.hasPrefix(ignoringCase: "menu", at: start) {
        return .navigation
      }
      if bytes.hasPrefix(ignoringCase: "complementary", at: start) { return .sidebar }
      if bytes.hasPrefix(ignoringCase: "contentinfo", at: start) { return .footer }
      if bytes.hasPrefix(ignoringCase: "dialog", at: start) || bytes.hasPrefix(ignoringCase: "alert", at: start) {
        return .notice
      }
      return []
    case .hidden: return .hidden
    case .ariaHidden: return bytes.hasPrefix(ignoringCase: "true", at: attribute.range.lowerBound) ? .hidden : []
    case .style: return hides(bytes, attribute.range) ? .hidden : []
    default: return []
    }
  }

  /// Whether a figure holds a quotation or a table, which are text, and nothing to look at.
  private static func holdsText(_ figure: Int, _ tree: HTMLTree) -> Bool {
    var isTold = false
    for node in figure + 1..<tree.end(of: figure) {
      switch tree.nodes[node].tag {
      case .img, .picture, .svg, .video, .audio, .iframe, .canvas, .object, .embed, .pre, .figcaption: return false
      // No node is gone through for two figures.
      case .figure: return false
      case .blockquote, .table: isTold = true
      default: break
      }
    }
    return isTold
  }

  /// Whether a button unfolds what it heads: it is all that a heading says, or its name tells.
  ///
  /// - Parameter texts: ``textsBefore(_:)``, or empty as long as no button asked for them.
  private static func isHeadingsButton(_ node: Int, _ tree: HTMLTree, _ texts: inout [Int32]) -> Bool {
    var holder = Int(tree.nodes[node].parent)
    while tree.nodes[holder].tag.isPhrase { holder = Int(tree.nodes[holder].parent) }
    guard tree.nodes[holder].tag.headingLevel != nil else { return isFolded(node, tree) }
    if texts.isEmpty { texts = textsBefore(tree) }
    return texts[tree.end(of: holder)] - texts[holder] == texts[tree.end(of: node)] - texts[node]
  }

  /// How many texts of more than white space stand before each node and before the end: for the many buttons that one
  /// heading may hold its nodes are gone through once.
  private static func textsBefore(_ tree: HTMLTree) -> [Int32] {
    var texts: [Int32] = [0]
    texts.reserveCapacity(tree.nodes.count + 1)
    for node in tree.nodes {
      let isText =
        node.tag == .text && !tree.source[Int(node.start)..<Int(node.stop)].allSatisfy(\.isASCIISpace)
      texts.append(texts[texts.count - 1] + (isText ? 1 : 0))
    }
    return texts
  }

  /// Whether an element is one that readers unfold, an answer under its question.
  private static func isFolded(_ node: Int, _ tree: HTMLTree) -> Bool {
    guard let range = tree.range(of: .class, at: node) else { return false }
    return HTMLTag.isFolded(tree.source.span, range)
  }

  /// Whether a style says `display: none` or `visibility: hidden`.
  private static func hides(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var previous = NameHash()
    var word = NameHash()
    var isInWord = false
    for index in range.lowerBound...range.upperBound {
      let byte = index < range.upperBound ? bytes[index] : 0x20
      if byte.isASCIILetter {
        word.add(byte.asciiLowered)
        isInWord = true
      } else if isInWord {
        if word == noneWord, previous == displayWord { return true }
        if word == hiddenWord, previous == visibilityWord { return true }
        (previous, word, isInWord) = (word, NameHash(), false)
      }
    }
    return false
  }

  private static let noneWord = NameHash("none" as StaticString)
  private static let displayWord = NameHash("display" as StaticString)
  private static let hiddenWord = NameHash("hidden" as StaticString)
  private static let visibilityWord = NameHash("visibility" as StaticString)
}
