/// The text of a summary made fit to stand alone: a capital at the beginning, one full stop at the end, no mark left
/// hanging.
struct SummaryText {
  let text: String

  /// Nil when nothing is left of the text.
  ///
  /// - Parameter isCut: whether the text breaks off, which three dots then show.
  init?(_ raw: String, isCut: Bool = false) {
    var scalars = Array(Self.withoutTornMarks(raw).unicodeScalars)
    while let last = scalars.last, Self.loose.contains(last) || last == "(" || last == "\u{201C}" {
      scalars.removeLast()
    }
    while let first = scalars.first, Self.loose.contains(first) || first == ")" || first == "\u{201D}" {
      scalars.removeFirst()
    }
    for index in scalars.indices where scalars[index].value < 0x20 { scalars[index] = " " }
    if let first = scalars.first, ("a"..."z").contains(first), let upper = Unicode.Scalar(first.value & 0xDF) {
      scalars[0] = upper
    }
    guard let last = scalars.last else { return nil }
    let isEnded =
      Self.stops.contains(last) || Self.closers.contains(last) && scalars.dropLast().last.map(Self.ends) ?? false
    if isCut { scalars += [" ", "\u{2026}"] } else if !isEnded { scalars.append(".") }
    text = String(String.UnicodeScalarView(scalars))
  }

  /// Whether it reads as something whole: it does not break off behind a word that leads on, and no mark of a pair is
  /// missing. An automatic check, so a rough one.
  var isSound: Bool {
    let words = text.split(separator: " ")
    guard let first = words.first, let last = words.last, words.count > 1 else { return false }
    let end = last.drop { "(\u{201C}\"".contains($0) }.prefix { $0.isLetter || $0 == "'" || $0 == "’" }
    let isWord = end.count == last.count { !$0.isPunctuation || $0 == "'" || $0 == "’" }
    if isWord, Self.leadingOn.contains(String(end).lowercasedASCII) { return false }
    return !first.allSatisfy(\.isPunctuation)
  }

  /// They never end a sentence: articles, conjunctions, possessives, most prepositions.
  private static let leadingOn: Set<String> = [
    "a", "an", "the", "and", "or", "but", "nor", "that", "which", "who", "whose", "than", "if", "because", "while",
    "although", "of", "at", "from", "into", "with", "to", "as", "his", "their", "our", "your", "its", "my", "be", "is",
    "are", "was", "were", "been", "has", "have", "had", "will", "would", "very", "during", "between", "among", "via",
  ]

  private static let loose: Set<Unicode.Scalar> = [
    " ", ",", ";", ":", ".", "-", "\u{2013}", "\u{2014}", "\n", "\t", "\u{2026}",
  ]
  private static let stops: Set<Unicode.Scalar> = ["!", "?"]
  private static let closers: Set<Unicode.Scalar> = ["\"", "\u{201D}", "\u{2019}", ")"]

  private static func ends(_ scalar: Unicode.Scalar) -> Bool { scalar == "." || stops.contains(scalar) }

  /// Without quotation marks or brackets when one of a pair is missing.
  private static func withoutTornMarks(_ text: String) -> String {
    var scalars = text.unicodeScalars
    for pair in [("\u{201C}", "\u{201D}"), ("(", ")"), ("\u{AB}", "\u{BB}")] as [(Unicode.Scalar, Unicode.Scalar)]
    where scalars.count(where: { $0 == pair.0 }) != scalars.count(where: { $0 == pair.1 }) {
      scalars = String.UnicodeScalarView(scalars.filter { $0 != pair.0 && $0 != pair.1 })
    }
    return withPairedQuotes(withPlainQuotes(scalars))
  }

  /// With straight quotation marks for pairs of grave accents, and without lone ones.
  private static func withPlainQuotes(_ scalars: String.UnicodeScalarView) -> [Unicode.Scalar] {
    guard scalars.contains("`") else { return Array(scalars) }
    let all = Array(scalars)
    var plain: [Unicode.Scalar] = []
    var index = 0
    while index < all.count {
      guard all[index] == "`" else {
        plain.append(all[index])
        index += 1
        continue
      }
      var next = index + 1
      while next < all.count, all[next] == " " { next += 1 }
      let isPair = next < all.count && all[next] == "`"
      if isPair { plain.append("\"") }
      index = isPair ? next + 1 : next
      while isPair, index < all.count, all[index] == " " { index += 1 }
    }
    return plain
  }

  /// With a mark put in where the last quotation is left open, as where it goes on in the next sentence; without marks
  /// where it is not plain which one is missing.
  private static func withPairedQuotes(_ scalars: [Unicode.Scalar]) -> String {
    guard scalars.count(where: { $0 == "\"" }) % 2 == 1, let last = scalars.lastIndex(of: "\"") else {
      return String(String.UnicodeScalarView(scalars))
    }
    let isOpening = last + 1 < scalars.count && scalars[last + 1] != " " && (last == 0 || scalars[last - 1] == " ")
    guard isOpening else { return String(String.UnicodeScalarView(scalars.filter { $0 != "\"" })) }
    var closed = scalars
    while let end = closed.last, loose.contains(end) { closed.removeLast() }
    let isEnded = closed.last.map { stops.contains($0) } ?? false
    return String(String.UnicodeScalarView(closed + (isEnded ? ["\""] : [".", "\""])))
  }
}
