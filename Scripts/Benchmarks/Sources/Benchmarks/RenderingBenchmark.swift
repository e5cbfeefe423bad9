import CivilTime
import DatelineModel
import DatelineRendering

/// Measures every format on one long timeline, made up.
enum RenderingBenchmark {
  /// Prints a line for each format: how long the timeline takes, and how long its text is.
  static func run(events count: Int) {
    let timeline = timeline(of: count)
    print("\n\(count) events".padded(to: 28) + "seconds".leading(12) + "MB".leading(14))
    for format in TimelineFormat.allCases {
      let began = Measurement.processorSeconds()
      let size = format.render(timeline, TimelineStyle(columns: format == .text ? 100 : nil)).utf8.count
      let seconds = Measurement.processorSeconds() - began
      print(
        format.rawValue.padded(to: 28) + "\((seconds * 100).rounded() / 100)".leading(12)
          + "\(size / 1_000_000)".leading(14))
    }
  }

  /// Three events a day, each told by two of a hundred articles.
  private static func timeline(of count: Int) -> Timeline {
    let sources = (0..<100).map {
      Timeline.Source(
        id: "s\($0)", title: "What happened at the harbour, part \($0)", url: "https://harbour.example/\($0)?a=1&b=2",
        publisher: "Harbour Post", published: CivilDate(year: 2031, month: 3, day: 4).map { CivilDateTime($0) })
    }
    let first = CivilDate(year: 1990, month: 1, day: 1) ?? CivilDate(dayNumber: 0)
    let events = (0..<count).map { number in
      let day = first.adding(days: number / 3)
      let when = Timeline.When(
        interval: CivilInterval(day: day), granularity: .day, placement: .exact, approximate: number % 10 == 0)
      let quote = "On that day the ferry “Aurora” of Varn left the harbour with \(number) passengers & their luggage."
      let witnesses = [number % 100, (number + 7) % 100].map { source in
        Timeline.Witness(
          atom: "a\(number)-\(source)", source: "s\(source)", quote: quote, start: number, end: number + 90,
          expression: "On that day", basis: [BasisStep(.anchor, "counted from publication, 2031-03-04")])
      }
      return Timeline.Event(
        id: "e\(number)", when: when,
        summary: "The ferry “Aurora” leaves the harbour of Varn with \(number) passengers",
        status: number % 7 == 0 ? .planned : .happened, participants: ["Aurora", "Person \(number % 500)"],
        places: ["Varn"], attribution: number % 5 == 0 ? "the harbour master" : nil, salience: 0.5, sources: witnesses)
    }
    return Timeline(title: "The ferry of Varn", sources: sources, events: events)
  }
}
