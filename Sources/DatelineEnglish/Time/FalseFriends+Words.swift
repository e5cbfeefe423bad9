internal import DatelineTemporal

extension English {
  /// Words that make a number no year, a name no date, a length an age.
  static let falseFriends = Phenomenon(words: [
    .init(
      [
        "people", "troops", "soldiers", "men", "women", "children", "dollars", "euros", "pounds", "miles", "kilometers",
        "kilometres", "meters", "metres", "feet", "tons", "tonnes", "barrels", "percent", "shares", "points", "votes",
        "jobs", "homes", "houses", "employees", "workers", "members", "students", "civilians", "deaths", "casualties",
        "prisoners", "aircraft", "tanks", "ships", "guns", "vehicles", "units", "degrees", "calories", "words", "pages",
        "square", "cubic", "km", "m", "kg", "lbs", "mph", "acres", "hectares", "gallons", "rpm", "hp", "cc", "hours",
        "yards",
        "others", "refugees", "police", "officers", "fighters", "rebels", "cases", "copies", "patients", "fans",
        "guests",
        "spectators", "seats", "passengers", "marines", "personnel", "francs", "yen", "marks", "rubles", "kilograms",
        "kilos", "grams", "liters", "litres", "inches", "million", "billion", "thousand",
      ], .plain(.countedNoun)),
    .init(
      [
        "article", "flight", "boeing", "airbus", "chapter", "section", "room", "highway", "route", "interstate", "page",
        "pages", "version", "no", "no.", "number", "apollo", "windows", "area", "channel", "resolution", "phase",
        "suite",
        "box", "model", "title", "appendix", "annex", "paragraph", "clause", "rule", "act", "psalm", "line", "unit",
        "building",
        "proposition", "bill", "order", "case", "file", "figure", "fig", "fig.", "table", "volume", "vol", "vol.",
        "directive", "id", "code", "serial", "ref", "ticket", "invoice", "bus", "tram", "gate", "platform", "pin",
        "lot", "firmware", "build", "asteroid", "comet", "patent", "docket", "isbn", "sku", "extension", "dial",
      ], .plain(.numberedNoun)),
    .init(
      [
        "novel", "novels", "book", "film", "movie", "song", "album", "musical", "memoir", "classic", "thriller",
        "magazine", "magazines", "newspaper", "newspapers", "paper", "papers", "tabloid", "newsletter",
      ], .plain(.workNoun)),
    .init(["read", "reread", "rereading"], .plain(.workVerb)),
    .init(["wrote", "rewrote"], .plain(.workVerb), .plain(.pastVerb)),
    .init(["quoted", "adapted", "staged", "watched"], .plain(.workVerb), .plain(.pastVerb)),
    .init(
      ["mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss", "dr", "dr.", "sir", "lady", "lord", "prof.", "rev.", "judge"],
      .plain(.personTitle)),
    .init(
      [
        "highs", "lows", "temperatures", "scores", "temperature", "temps", "winds", "wind", "gusts", "mercury",
        "thermometer", "humidity", "heat", "shot", "aged", "scored", "score", "ratings", "iq",
      ], .plain(.degreeNoun)),
    .init(
      [
        "usd", "eur", "gbp", "jpy", "cny", "rmb", "inr", "rs", "rs.", "aud", "cad", "chf", "hkd", "sgd", "nzd", "krw",
        "zar", "brl", "mxn", "rub", "aed", "sek", "dkk", "pln", "php", "idr", "thb", "myr", "ngn", "pkr", "bdt",
      ], .plain(.currency)),
    .init(
      [
        "agreement", "accord", "accords", "treaty", "pact", "revolution", "rising", "uprising", "revolt", "rebellion",
        "road", "street", "avenue", "lane", "drive", "square", "close", "court", "park", "hall", "movement", "war",
        "plot", "group", "club", "foundation", "trust", "house", "school", "island", "islands", "protocol",
        "declaration", "offensive", "theses", "dossier", "manifesto", "brigade", "martyrs", "bridge", "river", "hill",
        "station", "hotel", "theatre", "stadium", "palace", "gardens", "gate", "crescent", "terrace", "mews",
        "boulevard",
        "committee", "fc", "city", "united", "league", "cottage", "farm", "massacre", "coup", "crisis",
        "laws", "constitution", "regiment", "alliance", "coalition", "party", "front", "forum", "college", "fund",
        "institute", "studios",
      ], .plain(.institution)),
    .init(
      [
        "times", "telegraph", "mirror", "post", "herald", "mail", "express", "sun", "star", "tribune", "globe", "night",
        "honours", "honors", "journal", "gazette", "independent", "programme", "program", "show", "club", "league",
        "school", "roast", "brunch", "addams",
      ], .plain(.title)),
  ])
}
