import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Tells whether a text is well-formed XML.
struct XMLChecker {
  func isWellFormed(_ text: String) -> Bool { XMLParser(data: Data(text.utf8)).parse() }
}
