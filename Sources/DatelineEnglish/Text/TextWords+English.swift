public import DatelineLanguage

extension TextWords {
  /// Those of English.
  public static let english = TextWords(dates: .english, speech: .english, speakers: .english)
}
