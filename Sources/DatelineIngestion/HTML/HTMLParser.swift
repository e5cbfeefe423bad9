internal import CLibXML2

/// Parses pages with libxml2 into trees of our own.
///
/// libxml2 is asked for events only and builds no nodes, so that its own limits of depth do not cut the page; its
/// context is made and freed inside one call. It gets UTF-8, reads nothing from the network and prints nothing.
enum HTMLParser {
  /// Deeper pages are flattened and parsed once more: libxml2 searches all open elements for some tags.
  private static let depthLimit = 1000

  /// The tree of a page in UTF-8, which must be shorter than 2 GB.
  ///
  /// - Parameter nodeLimit: as many nodes the tree may have; ``HTMLTree/isCut`` tells that the page has more.
  static func tree(of page: [UInt8], nodeLimit: Int = HTMLTree.nodeLimit) -> HTMLTree {
    var collector = HTMLTreeCollector(capacity: page.count, depthLimit: depthLimit, nodeLimit: nodeLimit)
    parse(MarkupReducer.reduced(page), into: &collector)
    guard collector.isTooDeep else { return collector.finish() }
    collector = HTMLTreeCollector(capacity: page.count, depthLimit: .max, nodeLimit: nodeLimit)
    parse(MarkupReducer.reduced(page, flattens: true), into: &collector)
    return collector.finish()
  }

  /// Makes libxml2 ready, once for the process, as its threading rules ask.
  static let isReady: Bool = {
    xmlInitParser()
    return true
  }()

  private static func parse(_ markup: [UInt8], into collector: inout HTMLTreeCollector) {
    guard isReady, !markup.isEmpty, let context = htmlNewParserCtxt() else { return }
    defer { htmlFreeParserCtxt(context) }
    var events = htmlSAXHandler()
    events.startElement = { context, name, attributes in
      HTMLTreeCollector.with(context) { $0.start(name, attributes) }
    }
    events.endElement = { context, _ in HTMLTreeCollector.with(context) { $0.end() } }
    events.characters = { context, text, length in HTMLTreeCollector.with(context) { $0.text(text, length) } }
    events.ignorableWhitespace = events.characters
    events.cdataBlock = events.characters
    context.pointee.sax.pointee = events
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
      | HTML_PARSE_NONET.rawValue | HTML_PARSE_NOIMPLIED.rawValue | HTML_PARSE_NODEFDTD.rawValue
      | HTML_PARSE_IGNORE_ENC.rawValue
    collector.parser = context
    withUnsafeMutablePointer(to: &collector) { collector in
      context.pointee.userData = UnsafeMutableRawPointer(collector)
      markup.withUnsafeBytes { bytes in
        let text = bytes.bindMemory(to: CChar.self).baseAddress
        if let document = htmlCtxtReadMemory(context, text, Int32(bytes.count), nil, "UTF-8", Int32(options)) {
          xmlFreeDoc(document)
        }
      }
    }
  }
}
