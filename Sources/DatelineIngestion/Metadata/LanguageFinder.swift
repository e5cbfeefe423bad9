internal import DatelineModel

/// Finds the language that a page declares.
struct LanguageFinder {
  let tree: HTMLTree
  let meta: MetaTags
  let linkedData: LinkedData

  /// The language that the page declares, unless its text is plainly in another: templates are copied, words are not.
  func language(ofText text: String) -> Evidenced<String>? {
    let declared = declared()
    guard let detected = LanguageDetector.language(of: text) else { return declared }
    if let declared, declared.value.utf8.prefix(while: { $0 != 0x2D }).elementsEqual(detected.utf8) { return declared }
    return declared == nil || text.utf8.count > 400 ? Evidenced(detected, from: "words of the text") : declared
  }

  /// The BCP 47 code that the page names first.
  func declared() -> Evidenced<String>? {
    if let html = tree.nodes.indices.first(where: { tree.nodes[$0].tag == .html }) {
      for attribute in [HTMLAttribute.lang, .xmlLang] {
        if let code = tree.value(of: attribute, at: html).flatMap(LanguageFinder.code) {
          return Evidenced(code, from: "lang of the page")
        }
      }
    }
    if let code = linkedData.text("inLanguage").flatMap(LanguageFinder.code) {
      return Evidenced(code, from: "JSON-LD inLanguage")
    }
    for name in ["og:locale", "content-language", "dc.language", "language", "lang"] {
      if let code = meta.first([name]).flatMap({ LanguageFinder.code($0.value) }) {
        return Evidenced(code, from: "meta \(name)")
      }
    }
    return nil
  }

  /// "de_DE" and "DE-de" as "de-DE"; nil for what is no code.
  private static func code(_ text: String) -> String? {
    let parts = text.split { $0 == "-" || $0 == "_" }
    guard let first = parts.first, (2...3).contains(first.utf8.count), first.utf8.allSatisfy(\.isASCIILetter) else {
      return nil
    }
    guard parts.count > 1, parts[1].utf8.count == 2, parts[1].utf8.allSatisfy(\.isASCIILetter) else {
      return first.lowercased()
    }
    return first.lowercased() + "-" + parts[1].uppercased()
  }
}
