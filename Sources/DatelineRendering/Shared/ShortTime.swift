internal import DatelineModel

/// The words for a time under a heading that tells its year: "4 March" for "4 March 2031".
///
/// Only a year behind the name of a month or season can go: "2031" and "the third quarter of 2031" say nothing without.
struct ShortTime: Equatable {
  /// The whole time, in parts; those that the heading tells are marked.
  let parts: [Part]

  /// Words that are told, or are told by the heading.
  struct Part: Equatable {
    var text: String
    let isYear: Bool
  }

  /// The time without what the heading tells.
  var text: String { parts.lazy.filter { !$0.isYear }.map(\.text).joined() }

  /// The whole time of a short one: its last month or season gets the year, unless a year stands there.
  static func whole(_ short: String, in year: Int) -> String {
    var words = short.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    func name(_ word: String) -> String { word.hasSuffix(",") ? String(word.dropLast()) : word }
    guard !words.contains(where: { name($0) == "\(year)" }),
      let last = words.lastIndex(where: { names.contains(name($0)) })
    else { return short }
    words[last] = "\(name(words[last])) \(year)" + (words[last].hasSuffix(",") ? "," : "")
    return words.joined(separator: " ")
  }

  private static let names = Set(WhenText.monthNames + ["spring", "summer", "autumn"])

  init(_ time: String, under year: Int?) {
    guard let year, time.utf8.count > 4 else {
      parts = [Part(text: time, isYear: false)]
      return
    }
    let (digits, words) = ("\(year)", time.split(separator: " ", omittingEmptySubsequences: false))
    var parts: [Part] = []
    for (index, word) in words.enumerated() {
      let isYear =
        index > 0 && ShortTime.names.contains(String(words[index - 1])) && (word == digits || word == digits + ",")
        && (index + 1 == words.count || words[index + 1] != "BC")
      if isYear { parts.append(Part(text: " " + digits, isYear: true)) }
      let told = isYear ? word.dropFirst(digits.count) : word
      let text = (index == 0 || isYear ? "" : " ") + told
      if let last = parts.last, !last.isYear {
        parts[parts.count - 1].text += text
      } else if !text.isEmpty {
        parts.append(Part(text: text, isYear: false))
      }
    }
    self.parts = parts
  }
}
