/// The words of a language by which a text is parted: those of dates that head what they date, and of speech.
public struct TextWords: Sendable {
  let dates: DateLabelWords
  let speech: SpeechVerbs
  let speakers: SpeakerWords

  /// The words of a language.
  package init(dates: DateLabelWords, speech: SpeechVerbs, speakers: SpeakerWords) {
    (self.dates, self.speech, self.speakers) = (dates, speech, speakers)
  }
}
