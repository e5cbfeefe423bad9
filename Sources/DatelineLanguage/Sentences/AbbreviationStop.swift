internal import DatelineModel

/// Which stops of abbreviations end their sentence, too: that of "etc." may, those of "Mr." and "U.S." before a name do not.
extension SentenceSplitter {
  /// Whether the stop of an abbreviation also ends the sentence, judged by what comes next.
  func endsSentence(abbreviation: Token, _ tokens: [Token], stop: Int, opening: SentenceBeginning) -> Bool {
    guard opening.isCapitalised || opening.isQuoted else { return false }
    switch abbreviations.kind(hash: abbreviation.hash) {
    case .title, .beforeNumber, .linking: return false
    case .clock: return opening.isCapitalised && !opening.namesZone && !CalendarWords.contains(opening.hash)
    // "in Reno, Nev. Officials": inside a sentence a comma would follow the state as it stands before it.
    case .place where stop > 0 && tokens[stop - 1].hash == Self.comma: return true
    case .calendar, .company, .place, .general: return opening.isQuoted || SentenceOpeners.contains(opening.hash)
    case nil: return SentenceOpeners.contains(opening.hash)
    }
  }

  private static let comma = FoldedForm.hash(",")
}
