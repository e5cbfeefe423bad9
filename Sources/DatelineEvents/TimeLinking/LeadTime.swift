internal import CivilTime
internal import DatelineModel

/// A length of time after which something is to happen: "will debate in one week", "in 63 days".
struct LeadTime {
  let attachment: ExpressionAttachment
  let count: Int
  let unit: Granularity

  /// The lead time that stands in a clause behind "in"; nil where there is none or its length is vague.
  init?(ofClause clause: Int, in grammar: SentenceGrammar, _ links: TimeLinks) {
    for attachment in links.attachments[grammar.sentence]
    where attachment.clause == clause && attachment.closeness >= .setting {
      let expression = links.times.expressions[attachment.expression]
      guard expression.interval == nil, case .duration(let duration) = expression.value,
        let part = duration.parts.first, duration.parts.count == 1, let unit = AnchorPhrase.granularity(of: part.unit),
        case .thousandths(let amount) = part.amount, amount % 1000 == 0, amount > 0, amount < 1_000_000,
        grammar.markers(of: attachment.top).contains("in")
      else { continue }
      (self.attachment, count, self.unit) = (attachment, amount / 1000, unit)
      return
    }
    return nil
  }
}

extension EventClock {
  /// When something happens that is to come after a length of time; nil without a day of publication to count from.
  func time(_ lead: LeadTime) -> (attachment: ExpressionAttachment, time: EventTime)? {
    guard let published, lead.unit >= .day else { return nil }
    let day = published.date
    let (begin, end) =
      switch lead.unit {
      case .year: (day.adding(years: lead.count).startOfYear, day.adding(years: lead.count + 1).startOfYear)
      case .month: (day.adding(months: lead.count).startOfMonth, day.adding(months: lead.count + 1).startOfMonth)
      case .week: (day.adding(days: 7 * lead.count), day.adding(days: 7 * lead.count + 1))
      default: (day.adding(days: lead.count), day.adding(days: lead.count + 1))
      }
    let time = EventTime(
      interval: CivilInterval(begin: CivilDateTime(begin), end: CivilDateTime(end)),
      placement: lead.unit == .day ? .exact : .within, granularity: lead.unit == .week ? .day : lead.unit,
      isApproximate: lead.unit != .day, expression: lead.attachment.expression,
      basis: times.expressions[lead.attachment.expression].basis + [
        BasisStep(.anchor, "counted forward from publication, \(WhenText.day(day))")
      ])
    return (lead.attachment, time)
  }
}
