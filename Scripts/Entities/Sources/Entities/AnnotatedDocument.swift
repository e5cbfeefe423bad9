/// A document with its words, trees and mentions of entities.
public struct AnnotatedDocument: Sendable {
  /// The name of the document: `news_asylum`.
  public var name: String
  /// Its sentences in order.
  public var sentences: [Sentence] = []
  /// The text, its paragraphs parted by empty lines.
  public private(set) var text = ""
  /// How many scalars the text has.
  private var length = 0

  /// A sentence of given words.
  public struct Sentence: Sendable {
    /// Its words in order.
    public var words: [Word] = []
    /// Its mentions of entities in the order in which they end.
    public var mentions: [Mention] = []
  }

  /// A word of a treebank.
  public struct Word: Sendable {
    /// The word as it stands.
    public var form: String
    /// The universal part of speech.
    public var tag: String
    /// The column FEATS.
    public var features: String
    /// The index of its head; nil for the root.
    public var head: Int?
    /// How it depends on its head.
    public var relation: String
    /// The column MISC.
    public var remarks: String
    /// Scalars of the document's text, half-open.
    public var range: Range<Int>
  }

  /// Words that mean an entity.
  public struct Mention: Sendable {
    /// What all mentions of one entity share.
    public var chain: String
    /// What it is: `person`, `organization`, `place`, …
    public var type: String
    /// Indices of its words, half-open.
    public var words: Range<Int>
    /// The title of the entity's article in Wikipedia, in words of lower case; empty where none is told.
    public var title: [String]
  }

  /// Whether nothing is learnt from the document and nobody looks at it, so that it can judge.
  public var isKept: Bool { Self.kept.contains(name) }

  private static let kept: Set<String> = [
    "academic_discrimination", "academic_eegimaa", "academic_librarians", "academic_salinity", "academic_theropod",
    "bio_chao", "bio_enfant", "bio_goode", "bio_hadid", "bio_marbles", "court_prince", "court_property",
    "interview_cyclone", "interview_messina", "news_defector", "news_nasa", "news_soccer", "news_warhol",
    "voyage_coron", "voyage_sydfynske",
  ]

  /// The document of a CoNLL-U file of that name: `GUM_news_asylum.conllu`.
  public init(file: String, conllu: String) {
    name = file.split(separator: ".").first.map { $0.hasPrefix("GUM_") ? String($0.dropFirst(4)) : String($0) } ?? file
    var (opened, sentence): ([(Mention, sentence: Int)], Sentence?) = ([], nil)
    var (isNewParagraph, joined): (Bool, (last: Int, rest: Substring)?) = (false, nil)
    for line in conllu.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("# newpar") { isNewParagraph = true }
      if line.isEmpty || line.hasPrefix("# sent_id") {
        if let sentence { sentences.append(sentence) }
        sentence = nil
      }
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard columns.count == 10, !columns[0].contains(".") else { continue }
      if sentence == nil {
        if !text.isEmpty { append(isNewParagraph ? "\n\n" : " ") }
        (sentence, isNewParagraph, joined) = (Sentence(), false, nil)
      }
      let isTight = columns[9].contains("SpaceAfter=No")
      if let dash = columns[0].firstIndex(of: "-") {
        joined = (Int(columns[0][columns[0].index(after: dash)...]) ?? 0, columns[1])
        if !isTight { joined?.rest += " " }
        continue
      }
      let index = sentence?.words.count ?? 0
      let start = length
      var form = String(columns[1])
      if var part = joined {
        // A part of a written word: as much of it as is its own.
        let isLast = index + 1 == part.last
        form = isLast ? String(part.rest.last == " " ? part.rest.dropLast() : part.rest) : form
        if !part.rest.hasPrefix(form) { form = "" }
        part.rest = part.rest.dropFirst(form.count)
        append(form)
        joined = isLast ? nil : part
        let range = start..<length
        if isLast, part.rest == " " { append(" ") }
        add(columns, range, to: &sentence, &opened)
        continue
      }
      append(form)
      let range = start..<length
      if !isTight { append(" ") }
      add(columns, range, to: &sentence, &opened)
    }
    if let sentence { sentences.append(sentence) }
  }

  private mutating func append(_ text: String) {
    // What ends a sentence needs no space before the next.
    if text == " " || text == "\n\n", self.text.last == " " {
      self.text.removeLast()
      length -= 1
    }
    self.text += text
    length += text.unicodeScalars.count
  }

  private mutating func add(
    _ columns: [Substring], _ range: Range<Int>, to sentence: inout Sentence?,
    _ opened: inout [(Mention, sentence: Int)]
  ) {
    let index = sentence?.words.count ?? 0
    let head = Int(columns[6]) ?? 0
    sentence?.words.append(
      Word(
        form: String(columns[1]), tag: String(columns[3]), features: String(columns[5]),
        head: head == 0 ? nil : head - 1, relation: String(columns[7]), remarks: String(columns[9]), range: range))
    guard let entity = columns[9].split(separator: "|").first(where: { $0.hasPrefix("Entity=") })?.dropFirst(7) else {
      return
    }
    for step in EntityStep.steps(entity) {
      switch step {
      case .open(let mention):
        opened.append((mention(index), sentences.count))
      case .close(let chain):
        guard let last = opened.lastIndex(where: { chain == nil || $0.0.chain == chain }) else { continue }
        var (mention, home) = opened.remove(at: last)
        // What goes beyond its sentence is left out.
        guard home == sentences.count else { continue }
        mention.words = mention.words.lowerBound..<index + 1
        sentence?.mentions.append(mention)
      }
    }
  }
}

/// A bracket in the column of entities: "(12-person-new-…-cf2-1,2-coref-Ada_Lovelace" opens, "12)" closes.
private enum EntityStep {
  case open((Int) -> AnnotatedDocument.Mention)
  case close(String?)

  static func steps(_ column: Substring) -> [EntityStep] {
    var steps: [EntityStep] = []
    var rest = column
    while let first = rest.first {
      if first == "(" {
        rest = rest.dropFirst()
        let body = rest.prefix { $0 != "(" && $0 != ")" }
        rest = rest.dropFirst(body.count)
        let fields = body.split(separator: "-", maxSplits: 7, omittingEmptySubsequences: false)
        let (chain, type) = (String(fields[0]), fields.count > 1 ? String(fields[1]) : "")
        let title = fields.count > 7 ? words(ofTitle: fields[7]) : []
        steps.append(
          .open { AnnotatedDocument.Mention(chain: chain, type: type, words: $0..<$0 + 1, title: title) })
        if rest.first == ")" {
          rest = rest.dropFirst()
          steps.append(.close(nil))
        }
      } else {
        let chain = rest.prefix { $0 != ")" && $0 != "(" }
        rest = rest.dropFirst(chain.count)
        if rest.first == ")" { rest = rest.dropFirst() }
        steps.append(.close(String(chain)))
      }
    }
    return steps
  }

  /// The words of a title that is written as in an address: "Make%2DA%2DWish_Foundation".
  private static func words(ofTitle title: Substring) -> [String] {
    var bytes: [UInt8] = []
    var rest = title.utf8[...]
    while let byte = rest.popFirst() {
      if byte == 0x25, let code = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) {
        bytes.append(code)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return plainWords(of: String(decoding: bytes, as: UTF8.self))
  }
}

/// The words of a text in lower case: runs of letters and digits.
func plainWords(of text: some StringProtocol) -> [String] {
  text.lowercased().split { !($0.isLetter || $0.isNumber) }.map(String.init)
}
