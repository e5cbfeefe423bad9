public import CivilTime

/// An article as it was published: its text, what its parts are, and what is known about it.
public struct Article: Hashable, Sendable {
  /// The body in UTF-8, blocks separated by line feeds; every block is a byte range of it.
  public var text: String
  /// The blocks in the order of the text, not overlapping.
  public var blocks: [Block]
  /// The captions and credits of its pictures, in the page's order. They are no part of the text: they say again what
  /// that says, or tell of the day when a picture was taken.
  public var captions: [Caption]
  /// The headline without the site's name.
  public var title: Evidenced<String>?
  /// The persons or agencies that wrote it, in the order of the byline.
  public var authors: Evidenced<[String]>?
  /// Who published it.
  public var publisher: Evidenced<String>?
  /// When it was first published: the day, with time and offset where they are known.
  public var published: Evidenced<CivilDateTime>?
  /// When it was last changed.
  public var modified: Evidenced<CivilDateTime>?
  /// The BCP 47 code of the language it is written in.
  public var language: Evidenced<String>?
  /// The canonical address.
  public var url: Evidenced<String>?
  /// The address that its bytes came from: fetched, or by the record of an archive; nil where that is not known. What a
  /// page says of its own address is ``url``, and only a claim.
  public var origin: String?
  /// The address of the picture that the page gives for itself; it is never fetched.
  public var image: Evidenced<String>?
  /// The place that the dateline names ("KYIV, Aug. 19 —").
  public var datelinePlace: Evidenced<String>?
  /// What was noticed while reading.
  public var diagnostics: [Diagnostic]

  /// An article of that text; what is not given is not known.
  public init(
    text: String, blocks: [Block], captions: [Caption] = [], title: Evidenced<String>? = nil,
    authors: Evidenced<[String]>? = nil, publisher: Evidenced<String>? = nil,
    published: Evidenced<CivilDateTime>? = nil, modified: Evidenced<CivilDateTime>? = nil,
    language: Evidenced<String>? = nil, url: Evidenced<String>? = nil, image: Evidenced<String>? = nil,
    datelinePlace: Evidenced<String>? = nil,
    diagnostics: [Diagnostic] = []
  ) {
    (self.text, self.blocks, self.captions) = (text, blocks, captions)
    (self.title, self.authors, self.publisher) = (title, authors, publisher)
    (self.published, self.modified, self.language, self.url) = (published, modified, language, url)
    (self.image, self.datelinePlace, self.diagnostics) = (image, datelinePlace, diagnostics)
  }
}

/// A value with the place it was found in, in words ("JSON-LD datePublished", "--published").
public struct Evidenced<Value: Hashable & Sendable>: Hashable, Sendable {
  /// The value.
  public var value: Value
  /// Where it was found, in words.
  public var evidence: String

  /// A value and where it was found.
  public init(_ value: Value, from evidence: String) { (self.value, self.evidence) = (value, evidence) }
}

/// What stands under or beside a picture.
public struct Caption: Hashable, Sendable {
  /// The caption or credit, on one line.
  public var text: String
  /// Where its picture stands: the UTF-8 byte of the article's text at which the block behind it begins, or the text's
  /// end.
  public var place: Int

  /// A caption of a picture that stands there.
  public init(_ text: String, at place: Int) { (self.text, self.place) = (text, place) }
}

/// A part of an article's text.
public struct Block: Hashable, Sendable {
  /// What it is.
  public var kind: Kind
  /// UTF-8 bytes of the article's text, half-open.
  public var range: Range<Int>
  /// The block's own time: that of a live blog's entry, or the day of a post of another site that the article shows. Nil
  /// elsewhere.
  public var time: CivilDateTime?
  /// The bytes of the text that tell when it happened, in a chronology: the date that opens the item, stands beside it in
  /// its table or above it as a heading. Half-open, never inside `range`. Nil elsewhere.
  public var dateLabel: Range<Int>?
  /// What the date of a chronology's item means beyond its own words, on the heading that it makes, or on the block that
  /// opens with it where the page's markup tells it. Nil elsewhere.
  public var dateHint: DateHint?

  /// A block of that kind and range.
  public init(_ kind: Kind, _ range: Range<Int>, time: CivilDateTime? = nil, dateLabel: Range<Int>? = nil) {
    (self.kind, self.range, self.time, self.dateLabel) = (kind, range, time, dateLabel)
  }

  /// What a date means that its words alone do not tell.
  public enum DateHint: Hashable, Sendable {
    /// "12" under "November 2023": a day of the month, 1...31.
    case dayOfMonth(Int)
    /// "1515" in a ticker: the minute of the day, 0..<1440, so many days after the one that the story has reached; where
    /// that is negative, before the one of publication.
    case minuteOfDay(Int, nights: Int)
    /// "4 January" in an article called "Key dates of 2012", or in an element that says so: the year that it is of where
    /// nothing nearer tells one.
    case inYear(Int)
  }

  /// What a block is.
  public enum Kind: Hashable, Sendable {
    case paragraph
    /// A subheading; level 1-6.
    case heading(level: Int)
    case listItem
    case quotation
    case table
    /// An entry of a live blog, or a part of one; its time is the entry's.
    case liveEntry
  }
}
