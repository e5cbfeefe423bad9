internal import DatelineModel

extension Lexer {
  /// Adds what a character reference of HTML stands for that was left in the text: "19&nbsp;August", "3&ndash;5 May".
  /// Nil for all others, whose "&" is a mark like any other.
  ///
  /// Its token covers the reference and has the hash of the mark, so that later stages read it as one.
  mutating func lexReference(_ bytes: Span<UInt8>, from start: Int, end: Int) -> Int? {
    var index = start + 1
    while index < end, index - start <= Self.longestReference, isAlphanumeric(bytes, index, end) || bytes[index] == 0x23
    {
      index += 1
    }
    guard index < end, index > start + 1, bytes[index] == 0x3B else { return nil }
    switch Self.references[FoldedForm.hash(bytes.extracting(start + 1..<index))] {
    case .space: pending.insert(.spaceBefore)
    case .nothing: break
    case .mark(let hash): return emit(.punctuation, start, index + 1, hash: hash)
    case nil: return nil
    }
    return index + 1
  }

  private static let longestReference = 8

  private enum CharacterReference {
    case space, nothing
    case mark(UInt32)
  }

  /// The references that stand for what holds an expression together, by the hash of what is between "&" and ";".
  private static let references: [UInt32: CharacterReference] = {
    let dash = CharacterReference.mark(FoldedForm.hash("–"))
    let longDash = CharacterReference.mark(FoldedForm.hash("—"))
    var references: [UInt32: CharacterReference] = [:]
    for name in ["nbsp", "#160", "#xa0", "ensp", "emsp", "thinsp", "#8201", "#x2009", "#8239", "#x202f"] {
      references[FoldedForm.hash(name)] = .space
    }
    for name in ["shy", "#173", "#xad", "zwnj", "zwj", "#8203", "#x200b"] {
      references[FoldedForm.hash(name)] = .nothing
    }
    for name in ["ndash", "#8211", "#x2013", "minus"] { references[FoldedForm.hash(name)] = dash }
    for name in ["mdash", "#8212", "#x2014"] { references[FoldedForm.hash(name)] = longDash }
    return references
  }()
}
