/// The attributes that reading an article asks for; all others are passed over.
enum HTMLAttribute: UInt8, CaseIterable, Sendable {
  case `class`, id, role, style, hidden, lang, dir, href, src, alt, title, name, content, property, rel, type, charset
  case itemprop, itemtype, itemscope, datetime, pubdate, value, `typeof`, about, resource, open, media, hreflang
  case httpEquiv, ariaHidden, ariaLabel, dataTestID, dataComponent, dataType, dataModule, dataTimestamp, dataPublished
  case dataTime, dataDate, dataUtime, xmlLang, shadowrootmode, rowspan
  // Asked for by the rules of sites alone.
  case dataQA, dataTest, dataTestHyphenID, dataCy, dataName, dataRole, dataSection, dataBlock, dataElement, dataContent

  static let byName = NameTable<HTMLAttribute>(HTMLAttribute.allCases.map { ($0.name, $0) })

  /// The name in the markup.
  var name: String {
    switch self {
    case .httpEquiv: "http-equiv"
    case .ariaHidden: "aria-hidden"
    case .ariaLabel: "aria-label"
    case .dataTestID: "data-testid"
    case .dataComponent: "data-component"
    case .dataType: "data-type"
    case .dataModule: "data-module"
    case .dataTimestamp: "data-timestamp"
    case .dataPublished: "data-published"
    case .dataTime: "data-time"
    case .dataDate: "data-date"
    case .dataUtime: "data-utime"
    case .xmlLang: "xml:lang"
    case .dataQA: "data-qa"
    case .dataTest: "data-test"
    case .dataTestHyphenID: "data-test-id"
    case .dataCy: "data-cy"
    case .dataName: "data-name"
    case .dataRole: "data-role"
    case .dataSection: "data-section"
    case .dataBlock: "data-block"
    case .dataElement: "data-element"
    case .dataContent: "data-content"
    default: String(describing: self)
    }
  }
}
