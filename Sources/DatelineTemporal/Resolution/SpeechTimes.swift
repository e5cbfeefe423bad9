internal import CivilTime
internal import DatelineModel

/// When quotations were spoken, where the text tells it beside the verb of speech: "he said on Tuesday".
struct SpeechTimes: Sendable {
  private let quotations: [Quotation]
  private var times: [Int: CivilDateTime] = [:]

  /// How far from the verb of speech its date may stand, in tokens.
  private static let reach = 8
  /// How many quotations before a token are asked whether they hold it.
  private static let depth = 8

  init(_ document: Document, _ phrases: [Recognised], _ resolver: Resolver) {
    quotations = document.quotations
    for (index, quotation) in quotations.enumerated() {
      guard let verb = quotation.verb else { continue }
      var position = SpeechTimes.first(in: phrases) { $0.tokens.upperBound >= verb - SpeechTimes.reach }
      while position < phrases.count, phrases[position].tokens.lowerBound <= verb + SpeechTimes.reach {
        let candidate = position
        position += 1
        guard phrases[candidate].meaning.isToldDay, !quotation.tokens.overlaps(phrases[candidate].tokens),
          document.sentences[phrases[candidate].sentence].tokens.contains(verb)
        else { continue }
        var other = resolver
        other.steps = nil
        guard let day = other.resolve(phraseAt: candidate).day, resolver.speech.map({ day <= $0.date }) ?? true else {
          continue
        }
        times[index] = CivilDateTime(day)
        break
      }
    }
  }

  /// The innermost quotation around the token: whether there is one, and when it was spoken if that is told.
  func quotation(around token: Int) -> (isQuoted: Bool, time: CivilDateTime?) {
    var index = SpeechTimes.first(in: quotations) { $0.tokens.lowerBound > token } - 1
    var isQuoted = false
    let last = max(index - SpeechTimes.depth, -1)
    while index > last {
      if quotations[index].tokens.contains(token) {
        isQuoted = true
        if let time = times[index] { return (true, time) }
      }
      index -= 1
    }
    return (isQuoted, nil)
  }

  /// The index of the first element that passes, which all behind it do, too.
  private static func first<Element>(in elements: [Element], where passes: (Element) -> Bool) -> Int {
    var (low, high) = (0, elements.count)
    while low < high {
      let middle = (low + high) / 2
      if passes(elements[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

extension TemporalMeaning {
  /// Whether it tells a day by itself: what a verb of speech may have beside it.
  fileprivate var isToldDay: Bool {
    switch self {
    case .inside(.time, of: let day), .modified(_, let day): day.isDay
    default: isDay
    }
  }
}
