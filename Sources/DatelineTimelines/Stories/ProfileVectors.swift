internal import CivilTime
internal import DatelineModel

/// Profiles as comparing needs them: hashes in place of words, all in one array, and days in place of dates; a kilobyte an
/// article.
struct ProfileVectors {
  private var words: [UInt64] = []
  private var weights: [Int16] = []
  private var starts: [Int] = [0]
  /// The day of publication; nil where that is not known.
  private(set) var days: [Int?] = []

  var count: Int { days.count }

  /// None.
  init() {}

  init(_ profiles: [ArticleProfile]) { for profile in profiles { append(profile) } }

  /// Adds the profile of an article.
  mutating func append(_ profile: ArticleProfile) {
    let terms = profile.terms.map { (StableID.hash64($0.word), Int16(clamping: $0.weight)) }.sorted { $0.0 < $1.0 }
    for (word, weight) in terms {
      words.append(word)
      weights.append(weight)
    }
    starts.append(words.count)
    days.append(profile.published?.date.dayNumber)
  }

  /// Those of some articles, in that order.
  func picked(_ articles: [Int]) -> ProfileVectors {
    var picked = ProfileVectors()
    for article in articles {
      let range = starts[article]..<starts[article + 1]
      picked.words += words[range]
      picked.weights += weights[range]
      picked.starts.append(picked.words.count)
      picked.days.append(days[article])
    }
    return picked
  }

  /// The hashes of an article's heaviest terms, ties by hash.
  func heaviest(_ limit: Int, of article: Int) -> [UInt64] {
    (starts[article]..<starts[article + 1]).sorted { one, other in
      weights[one] == weights[other] ? words[one] < words[other] : weights[one] > weights[other]
    }.prefix(limit).map { words[$0] }
  }

  /// Whether an article's terms come before another's in a total order of terms.
  func precedes(_ one: Int, _ other: Int) -> Bool {
    let (mine, theirs) = (starts[one]..<starts[one + 1], starts[other]..<starts[other + 1])
    if !words[mine].elementsEqual(words[theirs]) { return words[mine].lexicographicallyPrecedes(words[theirs]) }
    return weights[mine].lexicographicallyPrecedes(weights[theirs])
  }

  /// How like two articles are, in thousandths: the cosine of their terms, less for every year between them, down to half
  /// for what lies two years apart.
  func likeness(_ one: Int, _ other: Int) -> Int {
    var (left, right, sum) = (starts[one], starts[other], 0)
    let (leftEnd, rightEnd) = (starts[one + 1], starts[other + 1])
    while left < leftEnd, right < rightEnd {
      let (mine, theirs) = (words[left], words[right])
      if mine == theirs {
        sum += Int(weights[left]) * Int(weights[right])
        left += 1
        right += 1
      } else if mine < theirs {
        left += 1
      } else {
        right += 1
      }
    }
    let cosine = 1000 * sum / (ArticleProfile.length * ArticleProfile.length)
    guard let day = days[one], let otherDay = days[other] else { return cosine }
    return cosine * (4 * 365 - min(abs(day - otherDay), 2 * 365)) / (4 * 365)
  }
}
