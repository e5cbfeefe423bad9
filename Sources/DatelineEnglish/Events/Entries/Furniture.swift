internal import DatelineModel

/// What a page says of itself and no article tells: "First published 1 February 2016.", "Page last updated at 5 p.m."
enum Furniture {
  /// Whether a sentence only stamps the page.
  ///
  /// - Parameter isTime: for each word whether a time expression holds it.
  static func isStamp(_ grammar: SentenceGrammar, isTime: [Bool]) -> Bool {
    let tellers = grammar.words.indices.lazy.filter { index in
      !isTime[index] && grammar.words[index].tag != .punctuation && grammar.words[index].tag != .numeral
    }
    guard tellers.prefix(5).contains(where: { stamps.contains(grammar.words[$0].lemma.lowercasedASCII) }) else {
      return false
    }
    var told = Array(tellers.map { grammar.words[$0].lemma.lowercasedASCII })
    if told.count > 3, pages.contains(told[0]) || told[0] == "this" && pages.contains(told[1]) {
      // "This story was originally published in the Harbour Post."
      return told.prefix(5).contains { origins.contains($0) } || told.dropFirst().allSatisfy(isPartOfStamp)
    }
    // "Last updated at 20:10 GMT Help"
    if (2...4).contains(told.count), origins.contains(told[0]), stamps.contains(told[1]) { return true }
    told.removeAll { isPartOfStamp($0) }
    return told.isEmpty
  }

  /// "Right now, it's 1:00 a.m. in Cairo": the clock and no event.
  static func isClock(_ clause: Int, _ grammar: SentenceGrammar, isTime: [Bool]) -> Bool {
    guard isTime[clause], grammar.child(of: clause, .cop) != nil, let subject = grammar.subject(of: clause) else {
      return false
    }
    return grammar.words[subject].lemma.lowercasedASCII == "it"
  }

  private static func isPartOfStamp(_ lemma: String) -> Bool {
    stamps.contains(lemma) || origins.contains(lemma) || pages.contains(lemma) || articles.contains(lemma)
      || links.contains(lemma)
  }

  private static let stamps: Set<String> = [
    "update", "updated", "publish", "published", "post", "posted", "modify", "modified", "review", "reviewed",
    "correct",
    "corrected",
  ]
  private static let origins: Set<String> = ["first", "last", "originally", "initially", "previously"]
  private static let pages: Set<String> = ["page", "story", "article", "post", "report", "item", "version"]
  private static let articles: Set<String> = ["this", "the", "an", "a"]
  private static let links: Set<String> = [
    "be", "was", "on", "at", "in", "by", "and", "date", "time", "gmt", "est", "edt", "bst", "utc", "pst", "pdt", "et",
  ]
}
