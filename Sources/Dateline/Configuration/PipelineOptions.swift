public import DatelineIngestion

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
  /// The most bytes of UTF-8 that an article's text may have: what is longer is no article, and would cost as much time
  /// and memory as a thousand.
  public var textLimit: Int
  /// The most bytes that are read of one input, of one page of an archive, and of what is unpacked of either.
  public var sizeLimit = 64 << 20
  /// The day on which articles are read, by which dates of publication that lie ahead are refused; nil asks the system's
  /// clock. With it the same articles give the same bytes on any day.
  public var today: CivilDate?
  /// Where the article stands on the pages of some sites; the first rule that concerns a page is taken.
  public var sites: [SiteRule] = []

  /// Options; what is not given is left to the articles.
  public init(
    published: CivilDateTime? = nil, zone: Zone? = nil, language: String? = nil, preference: DatePreference = .auto,
    dateOrder: DateOrder = .auto, title: String? = nil, textLimit: Int = PipelineOptions.standardTextLimit
  ) {
    (self.published, self.zone, self.language) = (published, zone, language)
    (self.preference, self.dateOrder, self.title) = (preference, dateOrder, title)
    self.textLimit = textLimit
  }

  /// So many megabytes in bytes, at most as many as can be counted.
  package static func bytes(ofMegabytes count: Int) -> Int {
    let (bytes, isTooLarge) = count.multipliedReportingOverflow(by: 1_000_000)
    return isTooLarge ? .max : bytes
  }

  /// 5 MB: the longest novels have 4.
  public static let standardTextLimit = 5_000_000
}
