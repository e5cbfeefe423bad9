internal import CivilTime
internal import DatelineModel

extension TimelineReader {
  func when(_ json: inout JSONReader) throws(JSONError) -> Timeline.When {
    var (value, first, last): (TIMEX3Value?, Timeline.When.Side?, Timeline.When.Side?)
    var (placement, granularity, text): (Timeline.When.Placement?, Granularity?, String?)
    var (begin, end, earliest, latest): (CivilDateTime?, CivilDateTime?, CivilDateTime?, CivilDateTime?)
    var (isApproximate, isUncertain): (Bool?, Bool) = (nil, false)
    try json.object { json, key throws(JSONError) in
      if try json.null() { return }
      switch key {
      case "value": value = try json.timex()
      case "first": first = Timeline.When.Side(try json.timex(), isIncluded: true)
      case "after": first = Timeline.When.Side(try json.timex(), isIncluded: false)
      case "last": last = Timeline.When.Side(try json.timex(), isIncluded: true)
      case "before": last = Timeline.When.Side(try json.timex(), isIncluded: false)
      case "placement": placement = try json.name(of: Timeline.When.Placement.self)
      case "begin": begin = try json.moment()
      case "end": end = try json.moment()
      case "earliest": earliest = try json.moment()
      case "latest": latest = try json.moment()
      case "granularity": granularity = Granularity(name: try json.string())
      case "approximate": isApproximate = try json.bool()
      case "uncertain": isUncertain = try json.bool()
      case "text": text = try json.string()
      default: try json.skip()
      }
    }
    let told: Timeline.When.Told? =
      value.map { .unit($0) } ?? (first != nil || last != nil ? .sides(first: first, last: last) : nil)
    return Timeline.When(
      told: told,
      interval: CivilInterval(
        begin: begin, end: TimelineReader.mended(end, after: begin), earliest: earliest, latest: latest),
      granularity: granularity, placement: try needed(placement, "placement"),
      approximate: try needed(isApproximate, "approximate"), uncertain: isUncertain, text: try needed(text, "text"))
  }

  /// The end of a time. Earlier versions wrote an end at the beginning for some estimates ("just hours after"): that is
  /// the day or minute that is named.
  private static func mended(_ end: CivilDateTime?, after begin: CivilDateTime?) -> CivilDateTime? {
    guard let end, end == begin else { return end }
    return end.time == nil ? CivilDateTime(end.date.adding(days: 1)) : end.adding(seconds: 60)
  }
}
