/// What a pipeline is told besides the articles. The defaults leave everything to the articles.
public struct PipelineOptions: Hashable, Sendable {
  /// When an article was published that does not say so itself.
  public var published: CivilDateTime?
  /// Where the clocks stand by which days are counted: publication times are moved there, and times of day without an
  /// offset are taken as told there. Nil leaves them as the articles have them.
  public var zone: Zone?
  /// The BCP 47 code of the language of all articles, whatever they say themselves.
  public var language: String?
  /// The direction of what the text leaves open.
  public var preference: DatePreference
  /// The order of day, month and year in numeric dates.
  public var dateOrder: DateOrder
  /// The timeline's title; nil takes it from the articles.
  public var title: String?

  /// Options; what is not given is left to the articles.
  public init(
    published: CivilDateTime? = nil, zone: Zone? = nil, language: String? = nil, preference: DatePreference = .auto,
    dateOrder: DateOrder = .auto, title: String? = nil
  ) {
    (self.published, self.zone, self.language) = (published, zone, language)
    (self.preference, self.dateOrder, self.title) = (preference, dateOrder, title)
  }
}
