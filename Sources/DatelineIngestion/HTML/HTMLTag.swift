/// The elements that reading an article tells apart; all others are `other`.
enum HTMLTag: UInt8, CaseIterable, Sendable {
  // What stands in the tree without being an element.
  case document, text
  case other
  case html, head, body, title, meta, link, base, script, style, noscript, template
  case header, footer, nav, main, article, section, aside, address, hgroup, search
  case div, p, h1, h2, h3, h4, h5, h6, blockquote, pre, ul, ol, li, dl, dt, dd, figure, figcaption, hr, center, menu,
    dir
  case br, wbr
  case table, caption, thead, tbody, tfoot, tr, td, th, col, colgroup
  case a, abbr, b, bdi, bdo, big, cite, code, data, del, dfn, em, font, i, ins, kbd, label, mark, q, s, samp, small,
    span
  case strike, strong, sub, sup, time, tt, u, `var`, ruby, rb, rt, rp
  case img, picture, source, video, audio, track, iframe, object, embed, param, canvas, map, area, svg, math
  case form, input, button, select, option, optgroup, textarea, fieldset, legend, datalist, output, progress, meter
  case details, summary, dialog, xmp, noembed, noframes, frame, frameset, plaintext, keygen

  static let byName = NameTable<HTMLTag>(
    HTMLTag.allCases.filter { $0 != .document && $0 != .text && $0 != .other }.map { (String(describing: $0), $0) })

  /// An element without content and end tag.
  var isVoid: Bool {
    switch self {
    case .meta, .link, .base, .hr, .br, .wbr, .col, .img, .source, .track, .embed, .param, .area, .input, .frame,
      .keygen:
      true
    default: false
    }
  }

  /// Whether its box begins a new line and ends one: the text on either side is not one sentence with it.
  var isBlock: Bool {
    switch self {
    case .document, .html, .head, .body, .title, .noscript, .template, .header, .footer, .nav, .main, .article,
      .section, .aside, .address, .hgroup, .search, .div, .p, .h1, .h2, .h3, .h4, .h5, .h6, .blockquote, .pre, .ul,
      .ol, .li, .dl, .dt, .dd, .figure, .figcaption, .hr, .center, .menu, .dir, .table, .caption, .thead, .tbody,
      .tfoot, .tr, .td, .th, .form, .fieldset, .legend, .details, .summary, .dialog, .xmp, .iframe, .object, .video,
      .audio, .frameset, .script, .style, .select, .option, .optgroup, .textarea, .button:
      true
    default: false
    }
  }

  /// Whether it marks words of a line and changes neither their place nor their meaning, as raised numbers do.
  var isPhrase: Bool {
    switch self {
    case .span, .b, .strong, .i, .em, .small, .big, .font, .label, .mark, .time, .u, .a, .cite: true
    default: false
    }
  }

  /// Whether the name of an element, in those bytes, says that readers unfold it: an answer under its question, or that question.
  static func isFolded(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    range.contains { start in
      bytes.hasPrefix(ignoringCase: "accordion", at: start) || bytes.hasPrefix(ignoringCase: "collaps", at: start)
    }
  }

  /// 1-6 for h1 to h6.
  var headingLevel: Int? {
    rawValue >= HTMLTag.h1.rawValue && rawValue <= HTMLTag.h6.rawValue
      ? Int(rawValue - HTMLTag.h1.rawValue) + 1 : nil
  }
}
