package import CivilTime

extension Article {
  /// Which of day and month stands first in figures where texts of that language and address come from; nil where neither
  /// tells a country. The one answer for the dates that a page prints around its text and those inside.
  ///
  /// - Parameters:
  ///   - language: a BCP 47 code; its region decides.
  ///   - address: the canonical address, whose top-level domain decides where the language tells no region.
  package static func dayMonthOrder(language: String?, address: String?) -> DayMonthOrder? {
    country(language: language, address: address).flatMap { dateOrder(inCountry: $0).dayMonth }
  }

  private static func country(language: String?, address: String?) -> String? {
    language.flatMap { region(of: $0) } ?? address.flatMap { topLevelDomain(of: $0) }.flatMap { country(ofDomain: $0) }
  }

  private static func dateOrder(inCountry country: String) -> DateOrder { monthFirst.contains(country) ? .mdy : .dmy }

  /// What the article's origin tells of its dates: the order in figures by its publisher's address or language, else by
  /// its dateline; the seasons by its dateline, else by its publisher.
  package var region: TemporalContext.Region {
    let country = Article.country(language: language?.value, address: url?.value)
    let place = datelinePlace.flatMap { Article.country(ofPlace: $0.value) }
    let seasons = place ?? country
    return TemporalContext.Region(
      hemisphere: seasons.map { Article.southern.contains($0) } ?? false ? .southern : .northern,
      dateOrder: (country ?? place).map { Article.dateOrder(inCountry: $0) } ?? .auto)
  }

  /// The countries, by ISO 3166 code, most of whose people live south of the tropic.
  private static let southern: Set<String> = [
    "au", "nz", "za", "ar", "cl", "uy", "py", "br", "bo", "bw", "na", "zw", "ls", "sz", "mz", "fj",
  ]

  /// The countries that write the month first in figures.
  private static let monthFirst: Set<String> = ["us", "ph", "pr", "gu", "fm", "pw", "mh"]

  /// Cities and countries of the south, as datelines name them; those of the north change no season.
  private static let places = [
    "australia": "au", "sydney": "au", "melbourne": "au", "brisbane": "au", "perth": "au", "adelaide": "au",
    "canberra": "au", "hobart": "au", "new zealand": "nz", "auckland": "nz", "wellington": "nz", "christchurch": "nz",
    "south africa": "za", "johannesburg": "za", "cape town": "za", "pretoria": "za", "durban": "za",
    "argentina": "ar", "buenos aires": "ar", "chile": "cl", "santiago": "cl", "uruguay": "uy", "montevideo": "uy",
    "paraguay": "py", "asuncion": "py", "asunción": "py", "brazil": "br", "sao paulo": "br", "são paulo": "br",
    "rio de janeiro": "br", "brasilia": "br", "brasília": "br", "bolivia": "bo", "la paz": "bo", "botswana": "bw",
    "gaborone": "bw", "namibia": "na", "windhoek": "na", "zimbabwe": "zw", "harare": "zw", "maputo": "mz", "suva": "fj",
  ]

  /// "en-AU" is written in Australia; nil where the language tells no country.
  private static func region(of language: String) -> String? {
    language.split(separator: "-").dropFirst().first { $0.utf8.count == 2 }?.lowercased()
  }

  /// The last label of an address's host.
  private static func topLevelDomain(of address: String) -> String? {
    let parts = address.split(separator: "/")
    guard parts.count > 1, parts[0].hasSuffix(":") else { return nil }
    return parts[1].prefix { $0 != ":" && $0 != "?" }.split(separator: ".").last?.lowercased()
  }

  /// The country of a top-level domain; nil for those of no country.
  private static func country(ofDomain domain: String) -> String? {
    switch domain {
    case "gov", "mil": "us"
    // Sold to all the world.
    case "io", "co", "tv", "me", "ai", "ly", "cc", "fm": nil
    case "uk": "gb"
    case _ where domain.utf8.count == 2: domain
    default: nil
    }
  }

  /// The country of the last part of a dateline's place that is known: "WANAKA, New Zealand".
  private static func country(ofPlace place: String) -> String? {
    place.split(separator: ",").reversed().lazy
      .compactMap { places[String($0.lowercased().drop { $0 == " " })] }.first
  }
}
