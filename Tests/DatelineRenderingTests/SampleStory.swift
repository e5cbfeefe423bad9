import CivilTime
import DatelineModel
import DatelineTimelines

/// An invented story told by three articles, as merging makes it: what every format is recorded with.
enum SampleStory {
  static let timeline = TimelineBuilder.timeline(title: nil, sources: sources, atoms: atoms, diagnostics: [])

  static let sources = [
    Timeline.Source(
      id: "s1", title: "Ferry strike begins in Varn", url: "https://harbour.example/strike?a=1&b=(2)",
      publisher: "Harbour Post", author: "Ida Lund", published: CivilDateTime(iso: "2031-03-04")),
    Timeline.Source(
      id: "s2", title: "Crews walk out [again]", url: "https://coast.example/crews", publisher: "Coast Daily",
      published: CivilDateTime(iso: "2031-03-04T21:30:00Z")),
    Timeline.Source(id: "s3", title: "What we know | Varn", published: CivilDateTime(iso: "2031-05-02")),
  ]

  static let atoms: [Timeline.Atom] = [
    atom(
      "s1", 0, "On Monday the ferry crews of Varn began a strike.", "Ferry crews of Varn begin a strike", "begin",
      day(3, 3), words: "on Monday", participants: ["Harbour Union"], places: ["Varn"]),
    atom(
      "s2", 0, "Ferry crews in Varn began their strike on Tuesday.", "Ferry crews in Varn begin their strike", "begin",
      day(3, 4), words: "on Tuesday", participants: ["Harbour Union"], places: ["Varn"]),
    atom(
      "s1", 1, "The union will vote in the third week of March.", "The union votes", "vote",
      Timeline.When(
        interval: CivilInterval(begin: at(3, 17), end: at(3, 24)), granularity: .week, placement: .within),
      words: "the third week of March", status: .planned),
    atom(
      "s2", 2, "“Two pilots were hurt,” said *an official* <b>of</b> the port.", "Two pilots are hurt", "hurt",
      Timeline.When(interval: CivilInterval(begin: nil, end: at(3, 6)), granularity: nil, placement: .within),
      status: .alleged, attribution: "an official", figures: [Timeline.Figure("2", "hurt")]),
    atom(
      "s3", 0, "The port has been closed since about February 2029.", "The port is closed", "close",
      Timeline.When(
        interval: CivilInterval(begin: CivilDateTime(iso: "2029-02-01"), end: nil), granularity: .month,
        placement: .spans, approximate: true), words: "since about February 2029", status: .ongoing),
    atom(
      "s3", 3, "A court met Odo Marsh a few days before 18 April.", "A court meets Odo Marsh", "meet",
      Timeline.When(
        interval: CivilInterval(begin: at(4, 14), end: at(4, 18), earliest: at(4, 10), latest: at(4, 18)),
        granularity: .day, placement: .within, approximate: true), words: "a few days before 18 April",
      participants: ["Odo Marsh"]),
    atom(
      "s3", 4, "At dawn on 19 April the “Aurora” sailed.", "The “Aurora” sails", "sail",
      Timeline.When(
        interval: CivilInterval(
          begin: CivilDateTime(iso: "2031-04-19T06:00:00"), end: CivilDateTime(iso: "2031-04-19T10:00:00")),
        granularity: .partOfDay, placement: .within), words: "At dawn on 19 April"),
    atom("s3", 5, "The union and the port made peace.", "The union and the port make peace", "make", nil),
    atom("s3", 6, "Wages rose on 30 April 2031.", "Wages rise", "rise", day(4, 30), words: "on 30 April 2031"),
  ]

  private static func at(_ month: Int, _ day: Int) -> CivilDateTime? {
    CivilDate(year: 2031, month: month, day: day).map { CivilDateTime($0) }
  }

  private static func day(_ month: Int, _ day: Int) -> Timeline.When? {
    CivilDate(year: 2031, month: month, day: day).map {
      Timeline.When(
        value: TIMEX3Value($0.description), interval: CivilInterval(day: $0), granularity: .day, placement: .exact)
    }
  }

  private static func atom(
    _ source: String, _ position: Int, _ quote: String, _ summary: String, _ action: String, _ when: Timeline.When?,
    words: String? = nil, status: EventStatus = .happened, participants: [String] = [], places: [String] = [],
    attribution: String? = nil, figures: [Timeline.Figure] = []
  ) -> Timeline.Atom {
    let start = position * 100
    let id = StableID.atom(source: source, quote: quote, span: start..<start + 4)
    let stop: Set = ["of", "the", "a", "in", "and", "their", "is", "are"]
    let content = Set(summary.lowercased().split(separator: " ").map(String.init)).subtracting(stop).sorted()
    return Timeline.Atom(
      id: id,
      witness: Timeline.Witness(
        atom: id, source: source, quote: quote, start: start, end: start + quote.unicodeScalars.count,
        expression: words, basis: words == nil ? [] : [BasisStep(.anchor, "counted from publication")]),
      mention: start..<start + 4, when: when, summary: summary, status: status, participants: participants,
      places: places, attribution: attribution, action: action, content: content, figures: figures,
      position: position, relations: [])
  }
}
