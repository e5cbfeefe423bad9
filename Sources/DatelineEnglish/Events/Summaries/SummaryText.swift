internal import DatelineModel

/// The text of a summary made fit to stand alone: a capital at the beginning, one full stop at the end, no mark left
/// hanging. What was put in keeps its place.
struct SummaryText {
  let text: String
  /// Where its words are not those of the sentence.
  let replaced: [Timeline.Replacement]

  /// Nil when nothing is left of the text.
  init?(_ raw: String) { self.init(Array(raw.unicodeScalars), []) }

  /// Nil when nothing is left of the text.
  ///
  /// - Parameter replaced: what was put in, by its place in the raw text.
  init?(_ raw: [Unicode.Scalar], _ replaced: [Timeline.Replacement]) {
    // Each scalar carries its place in the raw text, so that what was put in is found again.
    var scalars = raw.enumerated().map { (place: $0.offset, scalar: $0.element) }
    Self.mendPairs(&scalars)
    Self.mendGraves(&scalars)
    Self.mendQuotes(&scalars)
    while let last = scalars.last?.scalar, Self.loose.contains(last) || last == "(" || last == "\u{201C}" {
      scalars.removeLast()
    }
    while let first = scalars.first?.scalar, Self.loose.contains(first) || first == ")" || first == "\u{201D}" {
      scalars.removeFirst()
    }
    for index in scalars.indices where scalars[index].scalar.value < 0x20 { scalars[index].scalar = " " }
    if let first = scalars.first?.scalar, ("a"..."z").contains(first), let upper = Unicode.Scalar(first.value & 0xDF) {
      scalars[0].scalar = upper
    }
    guard let last = scalars.last?.scalar else { return nil }
    let isEnded =
      Self.stops.contains(last)
      || Self.closers.contains(last) && scalars.dropLast().last.map { Self.ends($0.scalar) } ?? false
    let plain = scalars.map(\.scalar)
    text = String(String.UnicodeScalarView(plain + (isEnded ? [] : ["."])))
    self.replaced = replaced.compactMap { replacement in
      let inside = scalars.indices.filter { replacement.start..<replacement.end ~= scalars[$0].place }
      guard let first = inside.first, let last = inside.last else { return nil }
      return Timeline.Replacement(
        start: first, end: last + 1, text: replacement.text, certainty: replacement.certainty)
    }
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

  // MARK: Pairs

  private typealias Placed = (place: Int, scalar: Unicode.Scalar)

  /// Takes quotation marks and brackets away when one of a pair is missing.
  private static func mendPairs(_ scalars: inout [Placed]) {
    for pair in [("\u{201C}", "\u{201D}"), ("(", ")"), ("\u{AB}", "\u{BB}")] as [(Unicode.Scalar, Unicode.Scalar)]
    where scalars.count(where: { $0.scalar == pair.0 }) != scalars.count(where: { $0.scalar == pair.1 }) {
      scalars.removeAll { $0.scalar == pair.0 || $0.scalar == pair.1 }
    }
  }

  /// Writes straight quotation marks for pairs of grave accents, and takes lone ones away.
  private static func mendGraves(_ all: inout [Placed]) {
    guard all.contains(where: { $0.scalar == "`" }) else { return }
    var plain: [Placed] = []
    var index = 0
    while index < all.count {
      guard all[index].scalar == "`" else {
        plain.append(all[index])
        index += 1
        continue
      }
      var next = index + 1
      while next < all.count, all[next].scalar == " " { next += 1 }
      let isPair = next < all.count && all[next].scalar == "`"
      if isPair { plain.append((all[index].place, "\"")) }
      index = isPair ? next + 1 : next
      while isPair, index < all.count, all[index].scalar == " " { index += 1 }
    }
    all = plain
  }

  /// Puts in a mark where the last quotation is left open, as where it goes on in the next sentence; takes the marks away
  /// where it is not plain which one is missing.
  private static func mendQuotes(_ scalars: inout [Placed]) {
    guard scalars.count(where: { $0.scalar == "\"" }) % 2 == 1,
      let last = scalars.lastIndex(where: { $0.scalar == "\"" })
    else { return }
    // 12" pipe
    if scalars.firstIndex(where: { $0.scalar == "\"" }) == last, last > 0, "0"..."9" ~= scalars[last - 1].scalar {
      return
    }
    let isOpening =
      last + 1 < scalars.count && scalars[last + 1].scalar != " " && (last == 0 || scalars[last - 1].scalar == " ")
    guard isOpening else {
      scalars.removeAll { $0.scalar == "\"" }
      return
    }
    while let end = scalars.last, loose.contains(end.scalar) { scalars.removeLast() }
    let isEnded = scalars.last.map { stops.contains($0.scalar) } ?? false
    if !isEnded { scalars.append((Int.max, ".")) }
    scalars.append((Int.max, "\""))
  }
}
