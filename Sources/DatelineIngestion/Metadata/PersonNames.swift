/// Makes names out of bylines: without "By", roles, places and addresses, several names taken apart.
enum PersonNames {
  /// The names in the texts, each once, in order.
  static func names(in texts: [String]) -> [String] {
    var names: [String] = []
    for text in texts.flatMap({ $0.split(whereSeparator: \.isNewline).map(String.init) }) {
      for name in split(withoutIntroduction(text)) {
        guard let clean = clean(name), !names.contains(clean) else { continue }
        // "Inga Brekke, Harbour Post": whom she writes for.
        if !names.isEmpty, isCalledAsOutlets(clean), !isJoined(clean, in: text) { continue }
        names.append(clean)
      }
    }
    return names
  }

  /// Words with which bylines begin, in lower case.
  private static let introductions = [
    "by", "by:", "von", "von:", "par", "por", "di", "da", "door", "av", "af", "od", "autor:", "autor", "autorin:",
    "author:", "author", "authors:", "written by", "posted by", "published by", "reported by", "story by", "words by",
    "text:", "text", "texte", "words:", "from", "auteur:", "auteur", "autore:", "redactor:", "yazan:", "tekst:",
    "opracowanie:",
    "автор:", "автор", "текст:", "reviewed by", "edited by", "article by", "écrit par", "publié par", "escrito por",
    "redacción:", "a cura di", "scritto da", "geschreven door", "skriven av", "skrevet av", "kirjoittaja:",
  ]

  /// Those that stand glued to a name, as pages write them.
  private static let glued = ["Written by", "Written By", "WrittenBy", "Posted by", "Story by", "Words by", "By", "by"]

  private static func withoutIntroduction(_ text: String) -> String {
    var rest = String(trimming: Array(text.utf8))
    // "ByInga Brekke", "Written byInga Brekke": the name stood in an element of its own.
    for word in glued where rest.hasPrefix(word) {
      if rest.utf8.dropFirst(word.utf8.count).first?.isASCIIUpper ?? false { rest = String(rest.dropFirst(word.count)) }
    }
    var isShortened = true
    while isShortened {
      isShortened = false
      let lower = rest.lowercased()
      for word in introductions
      where lower.utf8.starts(with: (word + " ").utf8) || lower.utf8.starts(with: (word + ":").utf8) {
        rest = String(rest.dropFirst(word.count)).trimmingPunctuation()
        isShortened = true
        break
      }
    }
    return rest
  }

  private static let separators = [
    " and ", " und ", " et ", " & ", ";", "|", " y ", " und ", ", ", " / ", " og ", " och ", " en ", " и ",
    " with ",
    " mit ", "、", "，", " • ", " · ", " – ", " — ", " e ", " i ", "/", " a ",
  ]
  /// Separators that are letters of names in other languages only between words of which each can be a name.
  private static let cautious: Set<String> = [" en ", " e ", " i ", " a ", " y ", "/"]

  private static func split(_ text: String) -> [String] {
    var parts = [text]
    for separator in separators {
      parts = parts.flatMap { part -> [String] in
        var pieces: [String] = []
        var start = part.startIndex
        while let found = part.range(of: separator, from: start) {
          let piece = String(part[start..<found.lowerBound])
          if cautious.contains(separator), piece.split(separator: " ").count < 2 { break }
          pieces.append(piece)
          start = found.upperBound
        }
        return pieces + [String(part[start...])]
      }
    }
    return parts
  }

  /// "Holm, Ida" as "Ida Holm"; what holds more commas, or more words before its only one, names several persons.
  static func uninverted(_ name: String) -> String {
    let parts = name.split(separator: ",").map { String($0).trimmingASCIISpace() }
    guard parts.count == 2, !parts[0].contains(" "), (1...2).contains(parts[1].split(separator: " ").count) else {
      return name
    }
    return parts[1] + " " + parts[0]
  }

  /// A name without marks at its ends; nil when it is no name.
  private static func clean(_ text: String) -> String? {
    var name = withoutIntroduction(text).trimmingPunctuation()
    // "Jane Roe in Kyiv", "Jane Roe (Agency)", "Jane Roe - Reporter".
    for mark in [" in ", " (", " - ", " at ", " aus ", " @", " Photos:", " Photo:", " Pictures:", " Photography:"] {
      if let cut = name.range(of: mark, from: name.startIndex), cut.lowerBound > name.startIndex {
        name = String(name[..<cut.lowerBound]).trimmingPunctuation()
      }
    }
    guard name.utf8.count >= 2, name.utf8.count <= 60 else { return nil }
    let lower = name.lowercased()
    if lower.utf8.contains(where: { $0 == 0x40 || $0 == 0x3C || $0 == 0x7B || $0 == 0x5F }) { return nil }
    if lower.contains("http") || lower.contains("www.") || lower.utf8.contains(where: \.isASCIIDigit) { return nil }
    // "Inga BrekkeInga Brekke": shown twice without a space between.
    let half = name.utf8.count / 2
    if name.utf8.count == 2 * half, half > 4, name.utf8.prefix(half).elementsEqual(name.utf8.suffix(half)) {
      return clean(String(decoding: name.utf8.prefix(half), as: UTF8.self))
    }
    let words = lower.split(separator: " ").map(String.init)
    guard words.count <= 6 else { return nil }
    if notNames.contains(lower) { return nil }
    // "Jane Roe Jane Roe": shown once for wide screens and once for narrow ones.
    if words.count >= 4, words.count % 2 == 0, words[..<(words.count / 2)] == words[(words.count / 2)...] {
      return name.split(separator: " ").prefix(words.count / 2).joined(separator: " ")
    }
    if let last = words.last, roles.contains(last) { return nil }
    if let first = words.first, roles.contains(first) || verbs.contains(first) { return nil }
    return name
  }

  /// Whether a name is made like a person's: two to five words that begin with capitals, particles aside.
  static func looksLikePerson(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    guard (2...5).contains(words.count) else { return false }
    return words.allSatisfy { word in
      guard let first = word.unicodeScalars.first else { return false }
      return first.properties.isUppercase || particles.contains(String(word))
        || (first.value >= 0x590 && !first.properties.isLowercase)
    }
  }

  /// Whether one of several words of a name is all capitals, as those of stations and agencies are, or the last is one that
  /// papers and agencies are called: "BBC News", "Harbour Post".
  static func looksLikeOutlet(_ name: String) -> Bool {
    if isCalledAsOutlets(name) { return true }
    let words = name.split(separator: " ")
    func isShouted(_ word: Substring) -> Bool { word.utf8.count > 2 && word.utf8.allSatisfy(\.isASCIIUpper) }
    return words.contains(where: isShouted) && !words.allSatisfy(isShouted)
  }

  /// Whether "and" joins a name to the persons before it: "Ida Holm and Jim Courier". For whom they write stands behind a
  /// comma.
  private static func isJoined(_ name: String, in text: String) -> Bool {
    [" and ", " & ", " und ", " et "].contains { text.range(of: $0 + name, from: text.startIndex) != nil }
  }

  private static func isCalledAsOutlets(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    return (2...3).contains(words.count) && words.last.map { outlets.contains($0.lowercased()) } ?? false
  }

  private static let outlets: Set<String> = [
    "post", "press", "news", "times", "herald", "tribune", "gazette", "journal", "chronicle", "observer", "agency",
    "media", "newspaper", "newspapers", "bureau", "newsroom", "magazine", "radio", "television", "network", "wire",
    "telegraph", "examiner", "bulletin", "courier", "dispatch", "zeitung", "nachrichten", "presse",
  ]

  private static let particles: Set<String> = [
    "de", "da", "do", "dos", "del", "della", "di", "la", "le", "van", "von", "der", "den", "ten", "zu", "bin", "ibn",
    "al", "el", "y", "e", "af", "av", "af",
  ]

  private static let notNames: Set<String> = [
    "admin", "administrator", "author", "authors", "editor", "staff", "null", "none", "undefined", "unknown", "guest",
    "anonymous", "user", "webmaster", "default", "n", "see all", "follow", "share", "more", "updated", "published",
    "read more", "contributor", "true", "false", "the", "facebook", "twitter", "linkedin", "email", "x", "root",
  ]
  private static let roles: Set<String> = [
    "correspondent", "reporter", "writer", "editor", "columnist", "producer", "contributor", "journalist", "redakteur",
    "redakteurin", "korrespondent", "journaliste", "redactor", "redactora", "editor-in-chief", "photographer",
    "analyst",
  ]
  private static let verbs: Set<String> = [
    "updated", "published", "posted", "view", "see", "follow", "read", "last", "share", "subscribe", "click",
    "download",
  ]
}

extension String {
  /// The text without spaces and punctuation at its ends; a closing dot stays, as initials have one.
  func trimmingPunctuation() -> String {
    func isMark(_ byte: UInt8) -> Bool {
      byte.isASCIISpace || byte == 0x2C || byte == 0x3A || byte == 0x3B || byte == 0x2D || byte == 0x7C || byte == 0x2F
        || byte == 0x28 || byte == 0x29 || byte == 0x22 || byte == 0x2A
    }
    let bytes = utf8
    guard let first = bytes.firstIndex(where: { !isMark($0) && $0 != 0x2E }),
      let last = bytes.lastIndex(where: { !isMark($0) })
    else { return "" }
    return String(self[first...last])
  }
}
