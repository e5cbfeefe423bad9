internal import ArgumentParser
internal import Dateline

/// What is told about articles themselves.
struct DescribingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "When articles were published that do not say so: an ISO 8601 date or date-time.", valueName: "date"),
    transform: ArgumentReading.date)
  var published: CivilDateTime?

  @Option(
    help: ArgumentHelp(
      "Whose days are counted and whose clocks are told: Europe/Kyiv, +02:00 or CEST. Publication times are moved "
        + "there; in timelines clock times get its offset.", valueName: "zone"),
    transform: ArgumentReading.zone)
  var timezone: Zone?

  @Option(
    help: ArgumentHelp(
      "The day of reading instead of the clock's: dates of publication that lie ahead of it are refused.",
      valueName: "date"), transform: ArgumentReading.date)
  var today: CivilDateTime?

  @Option(help: ArgumentHelp("The articles' language as a BCP 47 code, whatever they say.", valueName: "code"))
  var language: String?

  @Option(
    help: ArgumentHelp(
      "Refuse articles whose text is longer than so many megabytes.", valueName: "n"), transform: ArgumentReading.count)
  var maxText: Int?

  @Option(
    help: ArgumentHelp(
      "The most MiB that are read of one input, or of one page of an archive; archives may have any length.",
      valueName: "MiB"), transform: ArgumentReading.mebibytes)
  var maxSize: Int = 64

  @Option(
    help: ArgumentHelp(
      "Take the article's text from these elements of its page, where it is not found otherwise.",
      discussion: "A CSS selector of names, #id, .class, [attribute], [attribute=value], joined by “ ”, “>” and “,”.",
      valueName: "selector"), transform: ArgumentReading.selector)
  var content: Selector?

  /// The options of a pipeline.
  func pipelineOptions() -> PipelineOptions {
    var options = PipelineOptions(
      published: published, zone: timezone, language: language,
      textLimit: maxText.map(PipelineOptions.bytes) ?? PipelineOptions.standardTextLimit)
    options.sizeLimit = maxSize << 20
    options.today = today?.date
    if let content { options.sites = [SiteRule(content: content)] }
    return options
  }
}

/// How articles are read.
struct ReadingOptions: ParsableArguments {
  @OptionGroup var describing: DescribingOptions

  @Option(
    help: .choice(
      "Where “on Tuesday” or “in March” points when nothing tells; auto reads as news is read.",
      of: DatePreference.self), completion: .choice(of: DatePreference.self), transform: ArgumentReading.choice)
  var prefer: DatePreference = .auto

  @Option(
    help: .choice(
      "The order in dates like 03/04/2025; auto decides by the article.", of: DateOrder.self, valueName: "order"),
    completion: .choice(of: DateOrder.self), transform: ArgumentReading.choice)
  var dateOrder: DateOrder = .auto

  /// The options of a pipeline.
  func pipelineOptions(title: String? = nil) -> PipelineOptions {
    var options = describing.pipelineOptions()
    (options.preference, options.dateOrder, options.title) = (prefer, dateOrder, title)
    return options
  }
}
