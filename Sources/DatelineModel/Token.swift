/// A token: a range of bytes and what can be told of it at a glance. 16 bytes, so that a text of a hundred megabytes
/// can be held as tokens.
public struct Token: Hashable, Sendable {
  /// The first UTF-8 byte in the document's text.
  public var start: UInt32
  /// The first byte behind it.
  public var end: UInt32
  /// The hash of its folded form, see ``FoldedForm``.
  public var hash: UInt32
  /// What it is made of.
  public var kind: Kind
  /// What stands before it and how it is written.
  public var flags: Flags

  /// A token.
  public init(start: UInt32, end: UInt32, hash: UInt32, kind: Kind, flags: Flags) {
    (self.start, self.end, self.hash, self.kind, self.flags) = (start, end, hash, kind, flags)
  }

  /// UTF-8 bytes of the document's text, half-open.
  public var range: Range<Int> { Int(start)..<Int(end) }

  /// What a token is made of.
  public enum Kind: UInt8, Hashable, Sendable {
    /// Letters, inner apostrophes and the dots of abbreviations ("Aug.", "U.S.", "O'Neil").
    case word
    /// Digits only ("2025", "07").
    case number
    /// Digits with inner separators that make one number ("5,000", "3.5").
    case decimal
    /// Digits and letters run together ("19th", "1980s", "FY24", "Q3").
    case mixed
    /// One mark of punctuation or a symbol.
    case punctuation
    /// An address, a handle, a hashtag.
    case address
  }

  /// What stands before a token and how it is written.
  @frozen public struct Flags: OptionSet, Hashable, Sendable {
    /// The bits.
    public let rawValue: UInt8
    /// Flags of those bits.
    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// White space stands before it.
    @inlinable public static var spaceBefore: Flags { Flags(rawValue: 1) }
    /// It is the first of its block.
    @inlinable public static var blockStart: Flags { Flags(rawValue: 2) }
    /// It is the first of its sentence.
    @inlinable public static var sentenceStart: Flags { Flags(rawValue: 4) }
    /// Its first letter is upper case.
    @inlinable public static var capitalised: Flags { Flags(rawValue: 8) }
    /// It has two or more letters and all are upper case.
    @inlinable public static var allCapitals: Flags { Flags(rawValue: 16) }
    /// It stands inside a direct quotation.
    @inlinable public static var quoted: Flags { Flags(rawValue: 32) }
    /// A line feed stands before it.
    @inlinable public static var lineBefore: Flags { Flags(rawValue: 64) }
  }
}
