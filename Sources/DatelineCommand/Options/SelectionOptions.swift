internal import ArgumentParser
internal import Dateline

/// What is shown of a timeline.
struct SelectionOptions: ParsableArguments {
  // Years before our era begin with a hyphen.
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Leave out events that end before this date (ISO 8601 or EDTF).", valueName: "date"),
    transform: ArgumentReading.begin)
  var since: CivilDateTime?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Leave out events that begin after this date (ISO 8601 or EDTF).", valueName: "date"),
    transform: ArgumentReading.last)
  var until: CivilDateTime?

  @Option(
    help: ArgumentHelp("Show the most important events, so many.", valueName: "n"), transform: ArgumentReading.count)
  var limit: Int?

  @Option(
    help: ArgumentHelp(
      "Show events of these statuses: happened, ongoing, planned, possible, denied, alleged.",
      discussion: "Without it JSON holds all, and other formats leave out what is only possible or denied.",
      valueName: "status,…"),
    transform: ArgumentReading.statuses)
  var include: Set<EventStatus>?

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp("Show events in which somebody of this name takes part; may be given again.", valueName: "name"))
  var participant: [String] = []

  @Option(
    parsing: .singleValue, help: ArgumentHelp("Show events at this place; may be given again.", valueName: "name"))
  var place: [String] = []

  func validate() throws {
    if let since, let until, since.instant > until.instant {
      throw ValidationError("--since \(since) lies after --until \(until), so no event is between them.")
    }
  }

  /// The selection that the options make.
  var selection: Selection {
    var selection = Selection()
    (selection.participants, selection.places) = (participant, place)
    (selection.since, selection.until, selection.limit, selection.include) = (since, until, limit, include)
    return selection
  }
}

/// How a long timeline is digested.
struct DigestOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      """
      Words that the story is about: what tells of them comes first where --limit or --per-date choose; the days of \
      --max-dates are chosen without it.
      """,
      valueName: "words"))
  var topic: String?

  @Option(
    help: ArgumentHelp("Show the most important days, so many.", valueName: "n"), transform: ArgumentReading.count)
  var maxDates: Int?

  @Option(
    help: ArgumentHelp("Show so many events of a day, the most important.", valueName: "n"),
    transform: ArgumentReading.count)
  var perDate: Int?

  /// Adds what the options say to a selection.
  func refine(_ selection: Selection) -> Selection {
    var refined = selection
    (refined.topic, refined.maxDates, refined.perDate) = (topic, maxDates, perDate)
    return refined
  }
}
