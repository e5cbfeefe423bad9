internal import CivilTime
public import DatelineModel

/// A timeline in TimeML 1.2.1: a line of text for each event with its time as TIMEX3 and its summary as EVENT, then an
/// instance for each event, TLINKs to its time, and TLINKs between events as the articles tell them.
///
/// What has no value of its own is a DURATION between two anchors, open where the timeline is.
public struct TimeMLRenderer: Renderer {
  /// A renderer.
  public init() {}

  /// The document.
  public func render(_ timeline: Timeline) -> String {
    var writer = Writer()
    for event in timeline.events + timeline.undated { writer.add(event) }
    writer.add(timeline.relations)
    let title = timeline.title.map { "<TITLE>\(XML.escaped($0))</TITLE>\n" } ?? ""
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <TimeML>
      \(title)<TEXT>
      \(writer.text)</TEXT>
      \(writer.instances)\(writer.links)</TimeML>

      """
  }

  private struct Writer {
    private(set) var (text, instances, links) = ("", "", "")
    private var (times, linkCount) = (0, 0)
    /// The numbers of the events' instances by their ids.
    private var numbers: [String: Int] = [:]

    mutating func add(_ event: Timeline.Event) {
      let number = numbers.count + 1
      numbers[event.id] = number
      let polarity = event.status.isNegative ? "NEG" : "POS"
      instances += """
        <MAKEINSTANCE eiid="ei\(number)" eventID="e\(number)" tense="NONE" aspect="NONE" polarity="\(polarity)"/>

        """
      if let when = event.when, when.interval.begin != nil || when.interval.end != nil {
        let time = addTime(when)
        link("ei\(number)", "relatedToTime=\"t\(time)\"", Writer.relation(to: when))
      }
      let state = event.when?.placement == .spans ? "STATE" : "OCCURRENCE"
      text += "<EVENT eid=\"e\(number)\" class=\"\(state)\">\(XML.escaped(event.summary))</EVENT>."
      if let edits = Wording.edits(of: event) { text += " \(XML.escaped(edits))" }
      text += "\n"
    }

    /// The tag of a time with its words; its number.
    private mutating func addTime(_ when: Timeline.When) -> Int {
      times += 1
      let number = times
      var (anchors, attributes) = ("", "")
      let place = PlacedTime(when)
      let isClosed = when.interval.begin != nil && when.interval.end != nil
      if let value = (isClosed ? when.value : nil) ?? Writer.unit(of: place) {
        attributes = "type=\"\(Writer.type(of: value).rawValue)\" value=\"\(value)\""
      } else if let place {
        attributes = "type=\"DURATION\" value=\"\(Writer.length(of: place))\""
        for (name, point, isTold) in [
          ("beginPoint", place.toldFirst, place.hasBegin), ("endPoint", place.toldLast, place.hasEnd),
        ]
        where isTold {
          times += 1
          attributes += " \(name)=\"t\(times)\""
          let value = point.hasCommonYear ? TIMEX3Value(point.iso) : nil
          let type = value.map { Writer.type(of: $0) } ?? .date
          anchors += "<TIMEX3 tid=\"t\(times)\" type=\"\(type.rawValue)\" value=\"\(value?.description ?? "XXXX")\"/>"
        }
      }
      if let modifier = Writer.modifier(of: when) { attributes += " mod=\"\(modifier.rawValue)\"" }
      text += "<TIMEX3 tid=\"t\(number)\" \(attributes)>\(XML.escaped(when.text))</TIMEX3>\(anchors): "
      return number
    }

    mutating func add(_ relations: [Timeline.Relation]) {
      for relation in relations where relation.type != .vague {
        guard let from = numbers[relation.from], let to = numbers[relation.to] else { continue }
        link("ei\(from)", "relatedToEventInstance=\"ei\(to)\"", relation.type.rawValue)
      }
    }

    private mutating func link(_ from: String, _ to: String, _ type: String) {
      linkCount += 1
      links += "<TLINK lid=\"l\(linkCount)\" eventInstanceID=\"\(from)\" \(to) relType=\"\(type)\"/>\n"
    }

    private static func modifier(of when: Timeline.When) -> TIMEX3Modifier? {
      switch (when.interval.begin, when.interval.end) {
      case (nil, _) where when.placement != .spans: .onOrBefore
      case (_, nil) where when.placement != .spans: .onOrAfter
      default: when.approximate ? .approx : nil
      }
    }

    /// How an event lies to the time of its words; what lasts and is open on one side is bound by a time on the other.
    private static func relation(to when: Timeline.When) -> String {
      guard when.placement == .spans else { return "IS_INCLUDED" }
      if when.interval.begin == nil { return "ENDED_BY" }
      return when.interval.end == nil ? "BEGUN_BY" : "SIMULTANEOUS"
    }

    /// The value of a place that is one unit.
    private static func unit(of place: PlacedTime?) -> TIMEX3Value? {
      guard let place, place.toldFirst == place.toldLast, place.toldFirst.hasCommonYear else { return nil }
      return TIMEX3Value(place.toldFirst.iso)
    }

    private static func length(of place: PlacedTime) -> String {
      guard place.hasBegin, place.hasEnd, place.toldFirst.precision != .time else { return "PXX" }
      return "P\(place.toldFirst.begin.date.days(until: place.toldLast.end.date))D"
    }

    private static func type(of value: TIMEX3Value) -> TIMEX3Type {
      switch value {
      case .calendar(let calendar): calendar.time == nil ? .date : .time
      case .duration: .duration
      case .reference: .date
      }
    }
  }
}
