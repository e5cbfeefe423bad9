package import CivilTime
internal import DatelineModel

/// A step from a meaning to its value, told by a language pack's explainer.
package enum ExplanationStep: Sendable {
  /// What the words mean by themselves.
  case meaning(TemporalMeaning)
  /// It counts from the time of publication.
  case fromPublication(CivilDate)
  /// It counts from the date that the story has reached.
  case fromStory(CivilDate)
  /// It counts from the time of a block of its own, as of a live blog's entry.
  case fromEntry(CivilDate)
  /// It counts from the date that an item of a chronology stands under.
  case fromItem(CivilDate)
  /// It counts from when a quotation was spoken.
  case fromSpeech(CivilDate)
  /// When the quotation was spoken is not told.
  case unknownSpeech
  /// No time of publication is known.
  case noAnchor
  /// The direction, and the token that tells it.
  case direction(Direction, cue: Int)
  /// The direction that was asked for.
  case preferred(Direction)
  /// No date lies in the direction that is told, so that the year stays open.
  case unreconciled(Direction)
  /// The latest on or before the anchor, since nothing tells another direction.
  case latest
  /// The nearest to the anchor, since nothing tells another direction.
  case nearest
  /// The year was taken from the story.
  case yearFromStory(Int)
  /// Of the years or decades with the digits that were told, that one was taken.
  case yearOfDigits(Int)
  /// The order of day and month in figures, and why.
  case dateOrder(DayMonthOrder, OrderReason)
  /// What comes out.
  case result(TIMEX3Value, CivilInterval?)

  /// What tells the order of day and month.
  package enum OrderReason: Sendable {
    /// One of the numbers can be no month.
    case figures
    /// Other dates of the document.
    case document
    /// The caller.
    case asked
    /// The part of the world that the document comes from.
    case region
    case nothing
  }
}
