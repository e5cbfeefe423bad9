internal import DatelineModel

/// English words around numbers: how they are meant, and what befell those who are counted.
enum ClaimWords {
  /// They count none: "nobody was hurt", "no deaths".
  static let denials: Set<String> = ["nobody", "none", "no"]
  /// What the words before a number say of its precision, and how many of them do.
  static func precision(before number: Int, in words: [String]) -> (precision: Timeline.Claim.Precision?, start: Int) {
    for (phrase, precision) in phrases where number >= phrase.count {
      if words[(number - phrase.count)..<number].elementsEqual(phrase) {
        return (precision, number - phrase.count)
      }
    }
    return (nil, number)
  }

  private static let phrases: [([String], Timeline.Claim.Precision)] = [
    (["no", "fewer", "than"], .least), (["no", "less", "than"], .least), (["at", "least"], .least),
    (["more", "than"], .over), (["upwards", "of"], .over), (["in", "excess", "of"], .over), (["over"], .over),
    (["above"], .over), (["fewer", "than"], .most), (["less", "than"], .most), (["as", "many", "as"], .most),
    (["as", "much", "as"], .most), (["up", "to"], .most), (["at", "most"], .most), (["under"], .most),
    (["close", "to"], .about), (["about"], .about), (["around"], .about), (["some"], .about), (["nearly"], .about),
    (["almost"], .about), (["roughly"], .about), (["approximately"], .about),
  ]

  /// What befalls those counted behind the word: "killed 30", "wounding 45".
  static let before: [String: String] = [
    "kill": "dead", "kills": "dead", "killed": "dead", "killing": "dead", "leaving": "", "injure": "injured",
    "injured": "injured", "injures": "injured", "injuring": "injured", "wound": "injured", "wounds": "injured",
    "wounded": "injured", "wounding": "injured", "hurting": "injured", "arrested": "arrested", "arresting": "arrested",
    "detained": "arrested", "detaining": "arrested", "rescued": "rescued", "rescuing": "rescued",
    "evacuated": "evacuated", "evacuating": "evacuated", "displaced": "displaced", "displacing": "displaced",
  ]

  /// What befalls those counted before the word: "30 were killed", "39 dead".
  static let behind: [String: String] = [
    "killed": "dead", "dead": "dead", "died": "dead", "die": "dead", "deaths": "dead", "fatalities": "dead",
    "perished": "dead", "drowned": "dead", "lives": "dead", "injured": "injured", "wounded": "injured",
    "hurt": "injured",
    "injuries": "injured", "casualties": "casualties", "missing": "missing", "arrested": "arrested",
    "arrests": "arrested", "detained": "arrested", "rescued": "rescued", "evacuated": "evacuated",
    "displaced": "displaced", "homeless": "homeless",
  ]

  /// All that may befall those who are counted.
  static let fates = Set(behind.values)

  /// "claimed responsibility".
  static let claiming: Set<String> = ["claim", "take", "accept", "admit", "assume", "acknowledge"]

  /// They frame a claim of who did something or how much of it, and tell nothing of what.
  static let framing: Set<String> = [
    "claim", "take", "responsibility", "blame", "group", "immediate", "immediately", "most", "more", "least", "several",
    "many", "other", "such",
  ]

  /// They point to two things told before.
  static let pairs: Set<String> = ["either", "both"]

  /// They point to a thing told before.
  static let definites: Set<String> = ["the", "that", "this", "either", "both"]

  /// First words that point to the sentence before.
  static let pronouns: Set<String> = ["it", "she", "he", "they", "this", "that", "these", "those"]

  /// Units of a rate: "a day", "every hour".
  static let rateUnits: Set<String> = ["hour", "day", "week", "month", "year", "minute"]
  static let rateWords: Set<String> = ["a", "an", "per", "every", "each"]

  /// Words that stand between such a verb and its number.
  static let fillers: Set<String> = ["another", "other", "a", "total", "of", "further", "additional", "the"]

  /// "the toll rose to 56".
  static let tolls: [String: String] = [
    "toll": "dead", "fatalities": "dead", "deaths": "dead", "injuries": "injured", "casualties": "casualties",
    "arrests": "arrested",
  ]
  static let tollPrepositions: Set<String> = [
    "to", "at", "of", "reached", "is", "was", "hit", "stood", "passed", ":", "-", "--", "–", "—",
  ]

  /// Nouns that say no more than that people are counted.
  static let people: Set<String> = ["people", "person", "other", "more", "victim", "civilian", "life", "man", "woman"]

  /// Nouns of lengths, weights and times: a number of them counts nothing.
  static let measures: Set<String> = [
    "second", "minute", "hour", "day", "week", "month", "year", "decade", "century", "time", "percent", "per", "%",
    "mile", "metre", "meter", "kilometre", "kilometer", "km", "m", "foot", "inch", "tonne", "ton", "kilo", "kilogram",
    "degree", "point", "p.m.", "a.m.", "litre", "liter", "gallon", "acre", "hectare", "third", "quarter", "half",
    "way", "step", "side", "part", "thing", "place", "one",
  ]

  static let currencies: [String: String] = [
    "£": "£", "$": "$", "€": "€", "pound": "£", "dollar": "$", "euro": "€", "us$": "$",
  ]

  static let compass: Set<String> = [
    "northern", "southern", "eastern", "western", "central", "northeastern", "northwestern", "southeastern",
    "southwestern", "north-eastern", "north-western", "south-eastern", "south-western",
  ]

  static let regions: Set<String> = [
    "province", "district", "region", "state", "county", "city", "town", "village", "island", "governorate",
  ]

  /// Nouns that point back with "the" or "that" to what the sentence before told.
  static let eventNouns: Set<String> = [
    "attack", "bombing", "blast", "explosion", "crash", "fire", "shooting", "collision", "accident", "incident",
    "disaster", "storm", "flood", "quake", "earthquake", "raid", "clash", "fighting", "gunfight", "collapse", "protest",
    "march", "strike", "sinking", "landslide", "avalanche",
  ]
}
