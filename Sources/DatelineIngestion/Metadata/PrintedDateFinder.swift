internal import CivilTime
internal import DatelineModel

/// Finds the dates that a page shows to its readers: by the headline, in the byline, under the text.
struct PrintedDateFinder {
  let page: HTMLPage
  /// The first and the last block that were kept as the article's text.
  let body: ClosedRange<Int>?
  /// The block of the headline.
  let headline: Int?
  let parser: PrintedDateParser

  /// A date shown, with where.
  struct Found {
    var date: PrintedDate
    var place: Place
    var isChange: Bool
    /// Whether words say that it is the date of publication.
    var isNamed: Bool
  }

  enum Place {
    case byHeadline, byline, inText, underText, elsewhere

    var words: String {
      switch self {
      case .byHeadline: "by the headline"
      case .byline: "in the byline"
      case .inText: "at the beginning of the text"
      case .underText: "under the text"
      case .elsewhere: "on the page"
      }
    }
  }

  /// Blocks longer than this tell a story, not a date.
  private static let longestLabel = 240

  /// The dates in short blocks that stand outside of other articles' teasers: those about the article where there are
  /// any, else those anywhere on the page.
  func dates() -> [Found] {
    let found = dates(elsewhere: false)
    return found.isEmpty ? dates(elsewhere: true) : found
  }

  private func dates(elsewhere: Bool) -> [Found] {
    var found: [Found] = []
    for (index, block) in page.text.blocks.enumerated() {
      guard block.roles.isDisjoint(with: PrintedDateFinder.foreign), found.count < 40 else { continue }
      let isFirst = body?.lowerBound == index
      guard block.range.count <= PrintedDateFinder.longestLabel || isFirst else { continue }
      let place = place(of: index, block)
      guard (place == .elsewhere) == elsewhere else { continue }
      // A date that opens the text is the dateline's; one further in belongs to the story.
      let length = isFirst ? 60 : PrintedDateFinder.longestLabel
      let range = block.range.lowerBound..<min(block.range.upperBound, block.range.lowerBound + length)
      guard hasYear(range) else { continue }
      let bytes = Array(page.text.bytes[range])
      for date in parser.dates(in: bytes.span, limit: 3) {
        if place == .inText, date.range.lowerBound >= 30 { continue }
        let before = String(decoding: bytes[..<date.range.lowerBound], as: UTF8.self).lowercased()
        if before.contains("©") || before.contains("copyright") { continue }
        found.append(
          Found(
            date: date, place: place, isChange: DateWords.change.contains { before.contains($0) },
            isNamed: DateWords.publication.contains { before.contains($0) }))
      }
    }
    return found
  }

  private static let foreign: ElementRoles = [
    .related, .comments, .navigation, .advert, .subscription, .notice, .hidden, .authorNote, .share, .embed,
  ]

  private func place(of index: Int, _ block: PageBlock) -> Place {
    if block.roles.contains(.footer) || block.roles.contains(.sidebar) { return .elsewhere }
    let isLabel = !block.isProse || block.range.count < 90
    if let headline, isLabel, index >= headline - 4, index <= headline + 8, index <= (body?.lowerBound ?? headline + 8)
    {
      return .byHeadline
    }
    if let body, isLabel, index < body.lowerBound, index >= body.lowerBound - 6 { return .byHeadline }
    if !block.roles.isDisjoint(with: [.date, .byline]), isLabel { return .byline }
    if let body {
      if index == body.lowerBound { return .inText }
      if body.contains(index) { return .elsewhere }
      if index > body.upperBound, index <= body.upperBound + 6, isLabel { return .underText }
    }
    return .elsewhere
  }

  /// Whether two digits follow two digits somewhere: no date is printed without.
  private func hasYear(_ range: Range<Int>) -> Bool {
    var run = 0
    var digits = 0
    for index in range {
      let byte = page.text.bytes[index]
      if byte.isASCIIDigit {
        run += 1
        digits += 1
        if run == 4 { return true }
      } else {
        run = 0
        // Digits of other scripts: Arabic-Indic, Persian, Devanagari, Bengali.
        if byte == 0xD9 || byte == 0xDB || byte == 0xE0 { digits += 1 }
      }
    }
    return digits >= 5
  }
}

/// Words by which pages name the dates they show, in lower case.
enum DateWords {
  static let publication = [
    "publish", "posted", "veröffentlicht", "erschienen", "publié", "publicado", "pubblicato", "publicat",
    "gepubliceerd",
    "geplaatst", "opublikowan", "опубликован", "yayın", "publicerad", "publisert", "udgivet", "julkaistu", "created",
    "issued", "erstellt", "发布", "公開", "掲載", "date:", "datum:", "fecha:", "data:", "pressemitteilung", "написан",
  ]
  static let change = [
    "updated", "update:", "modified", "aktualisiert", "geändert", "letzte änderung", "mis à jour", "mise à jour",
    "actualizado",
    "actualización", "aggiornat", "atualizad", "bijgewerkt", "aktualizac", "обновлен", "güncelle", "uppdaterad",
    "oppdatert", "opdateret", "päivitetty", "last edit", "revised", "更新", "zuletzt", "bearbeitet", "reviewed",
  ]
}
