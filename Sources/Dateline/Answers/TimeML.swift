internal import DatelineEvents

/// A document in TimeML 1.2.1 (ISO-TimeML's inline form): TIMEX3 for its times, EVENT, MAKEINSTANCE and TLINK for its
/// events.
struct TimeML {
  private var xml = ""
  private let text: String

  private init(text: String) { self.text = text }

  /// The document of a reading, with its events where they are given.
  static func document(_ reading: Reading, events: EventAnnotation? = nil) -> String {
    var writer = TimeML(text: reading.document.text)
    writer.xml += "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<TimeML>\n"
    if let title = reading.article.title?.value { writer.xml += "<TITLE>\(XML.escaped(title))</TITLE>\n" }
    if let published = reading.article.published?.value {
      writer.xml += "<DCT>" + creationTime(published) + "</DCT>\n"
    }
    writer.writeText(reading.times.expressions, events?.mentions ?? [])
    if let events { writer.writeLinks(events) }
    writer.xml += "</TimeML>\n"
    return writer.xml
  }

  private static func creationTime(_ published: CivilDateTime) -> String {
    let type = published.time == nil ? TIMEX3Type.date : .time
    return """
      <TIMEX3 tid="t0" type="\(type.rawValue)" value="\(published)" temporalFunction="false" \
      functionInDocument="CREATION_TIME">\(published)</TIMEX3>
      """
  }

  /// The text with tags around expressions and mentions. A mention may stand inside an expression; one that overlaps it
  /// in another way is left out, because XML cannot say it.
  private mutating func writeText(_ times: [TimeExpression], _ mentions: [EventMention]) {
    struct Tag {
      var range: Range<Int>
      var open: String
      var close: String
    }
    var tags: [Tag] = times.enumerated().map { index, time in
      Tag(range: time.range, open: TimeML.openTag(time, number: index + 1), close: "</TIMEX3>")
    }
    tags += mentions.enumerated().map { index, mention in
      Tag(range: mention.range, open: TimeML.openTag(mention, number: index + 1), close: "</EVENT>")
    }
    tags.sort {
      ($0.range.lowerBound, -$0.range.upperBound) < ($1.range.lowerBound, -$1.range.upperBound)
    }
    var at = 0
    var open: [Tag] = []
    func copy(to end: Int) -> String {
      defer { at = max(at, end) }
      return at < end ? XML.escaped(text.utf8Slice(at..<end)) : ""
    }
    xml += "<TEXT>"
    for tag in tags {
      while let last = open.last, last.range.upperBound <= tag.range.lowerBound {
        xml += copy(to: last.range.upperBound) + last.close
        open.removeLast()
      }
      if let last = open.last, last.range.upperBound < tag.range.upperBound { continue }
      xml += copy(to: tag.range.lowerBound) + tag.open
      open.append(tag)
    }
    for tag in open.reversed() { xml += copy(to: tag.range.upperBound) + tag.close }
    xml += copy(to: text.utf8.count) + "</TEXT>\n"
  }

  private static func openTag(_ time: TimeExpression, number: Int) -> String {
    let mod = time.modifier.map { " mod=\"\($0.rawValue)\"" } ?? ""
    return "<TIMEX3 tid=\"t\(number)\" type=\"\(time.type.rawValue)\" value=\"\(time.value)\"\(mod)>"
  }

  private static func openTag(_ mention: EventMention, number: Int) -> String {
    "<EVENT eid=\"e\(number)\" class=\"\(mention.eventClass.rawValue)\">"
  }

  private mutating func writeLinks(_ events: EventAnnotation) {
    for (index, mention) in events.mentions.enumerated() {
      let modality = mention.modality.map { " modality=\"\(XML.escaped($0))\"" } ?? ""
      xml += """
        <MAKEINSTANCE eiid="ei\(index + 1)" eventID="e\(index + 1)" tense="\(mention.tense.rawValue)" \
        aspect="\(mention.aspect.rawValue)" polarity="\(mention.negated ? "NEG" : "POS")"\(modality)/>

        """
    }
    var number = 0
    for (index, mention) in events.mentions.enumerated() {
      guard let expression = mention.expression else { continue }
      number += 1
      xml +=
        "<TLINK lid=\"l\(number)\" eventInstanceID=\"ei\(index + 1)\" relatedToTime=\"t\(expression + 1)\" "
        + "relType=\"IS_INCLUDED\"/>\n"
    }
    for relation in events.relations where relation.type != .vague {
      number += 1
      xml +=
        "<TLINK lid=\"l\(number)\" eventInstanceID=\"ei\(relation.from + 1)\" "
        + "relatedToEventInstance=\"ei\(relation.to + 1)\" relType=\"\(relation.type.rawValue)\"/>\n"
    }
  }
}
