/// A treebank in CoNLL-U as raw texts, with the words and sentences that it has marked in them: what splitting is learnt
/// from and measured by.
@_spi(Training) public struct RawTreebank {
  /// A text and, in bytes of it, what is marked.
  public struct Text {
    /// The text.
    public internal(set) var raw = ""
    /// The syntactic words in order.
    public internal(set) var words: [Range<Int>] = []
    /// The sentences in order, from first word to last.
    public internal(set) var sentences: [Range<Int>] = []
  }

  /// The texts, one a document.
  public private(set) var texts: [Text] = []

  /// Reads CoNLL-U: a text for every document, put together again by `SpaceAfter`.
  ///
  /// - Parameter paragraphs: whether a blank line stands where the treebank marks a new paragraph.
  public init(conllu: some Sequence<Substring>, paragraphs: Bool) {
    var text = Text()
    var sentenceStart: Int?
    var parts: [Substring] = []
    var fused: (start: Int, form: Substring, last: Int)?
    for line in conllu {
      if line.hasPrefix("# newdoc") {
        if !text.raw.isEmpty { texts.append(text) }
        text = Text()
      } else if line.hasPrefix("# newpar") {
        if paragraphs, text.raw.utf8.last == 0x20 {
          text.raw.removeLast()
          text.raw += "\n\n"
        }
      } else if line.isEmpty {
        if let start = sentenceStart, let end = text.words.last?.upperBound { text.sentences.append(start..<end) }
        sentenceStart = nil
      } else if !line.hasPrefix("#") {
        let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
        guard columns.count == 10 else { continue }
        let numbers = columns[0].split(separator: "-").compactMap { Int($0) }
        let start = text.raw.utf8.count
        if numbers.count == 1, let (fusedStart, form, last) = fused {
          parts.append(columns[1])
          guard numbers[0] == last else { continue }
          text.words += Self.ranges(of: parts, in: form, from: fusedStart)
          (fused, parts) = (nil, [])
        } else if !numbers.isEmpty {
          text.raw += columns[1]
          if numbers.count == 2 {
            fused = (start, columns[1], numbers[1])
          } else {
            text.words.append(start..<text.raw.utf8.count)
          }
          if !columns[9].contains("SpaceAfter=No") { text.raw += " " }
          if sentenceStart == nil { sentenceStart = start }
        }
      }
    }
    if !text.raw.isEmpty { texts.append(text) }
  }

  /// Where the words of a token lie: one behind the other when they spell it, else all over the whole of it.
  private static func ranges(of words: [Substring], in form: Substring, from start: Int) -> [Range<Int>] {
    guard words.joined() == form else { return words.map { _ in start..<start + form.utf8.count } }
    var position = start
    return words.map { word in
      defer { position += word.utf8.count }
      return position..<position + word.utf8.count
    }
  }
}
