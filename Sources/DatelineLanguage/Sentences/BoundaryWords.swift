internal import DatelineModel

/// A list of words that can be asked by the hash of a token.
package struct WordList: Sendable {
  private let hashes: Set<UInt32>

  /// The words of a string, parted by spaces.
  package init(_ words: String) {
    hashes = Set(words.utf8.split(separator: UInt8(ascii: " ")).map { FoldedForm.hash(String(Substring($0))) })
  }

  /// The hashes of its words.
  package var all: Set<UInt32> { hashes }

  /// Whether a word of that hash is in the list.
  package func contains(_ hash: UInt32) -> Bool { hashes.contains(hash) }
}

/// Words with a capital only because a sentence begins with them.
package enum SentenceOpeners {
  package static func contains(_ hash: UInt32) -> Bool { words.contains(hash) }

  private static let words = WordList(
    """
    a about according after all also although among an and another any are as asked at because before both but by can \
    could despite did do does during each earlier either even every few first following for from had has have he her \
    here his how however i if in instead is it its last later like many meanwhile more most much my neither no nobody \
    none nor not nothing now of officials on once one only or other others our over police researchers shareholders she \
    should since so some still such than that the their then there these they this those though through thus to today \
    two under unlike until was we were what when where whether which while who whose why will with without would yet \
    yesterday you your analysts critics recently separately additionally finally similarly clearly nearly
    """)
}

/// Names of days, months and zones, which go on after a clock time.
package enum CalendarWords {
  package static func contains(_ hash: UInt32) -> Bool { words.contains(hash) }

  private static let words = WordList(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august \
    september october november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. mon. tues. tue. \
    wed. thurs. thu. fri. sat. sun. et est edt ct cst cdt mt mst mdt pt pst pdt gmt utc bst cet cest ist jst msk \
    eastern central mountain pacific greenwich moscow kyiv london beijing tokyo
    """)
}
