internal import CivilTime
internal import DatelineTemporal

/// Which numbers of four digits are no years: telephone numbers, titles of works, counts.
extension English {
  /// Whether a bare number of four digits stands where a year may stand.
  static func isYear(_ parser: PhraseParser, _ index: Int, end: Int) -> Bool {
    let before = index - 1
    let year = Int(parser.readings[index].value)
    // “1984” is a book.
    if parser.isMark(before), parser.isMark(end), parser.isTight(index), parser.isTight(end), parser.isQuote(before),
      parser.isQuote(end)
    {
      return false
    }
    if parser.hasAny(SymbolSet(.currency, .numberedNoun, .apostrophe, .equals), before) { return false }
    if isPartOfCode(parser, index, end: end) || isTitle(parser, index, end: end) { return false }
    // "Orion 1980" is a name, "Western Front 1914-1918" a heading.
    let beginsRange = (parser.has(.hyphen, end) || parser.has(.dash, end)) && parser.has(.year, end + 1)
    if parser.isUnknownName(before), !beginsRange, !parser.isSentenceStart(index) { return false }
    if parser.has(.percent, end) || parser.has(.zone, end) || isCount(parser, index, end: end) { return false }
    if parser.isTight(index), parser.hasAny(SymbolSet(.hyphen, .dash, .slash, .colon, .stop, .comma), before) {
      // "post-1989", "mid-1990" and ranges are years; "555-1989" and "A-1989" are not.
      if parser.has(.hyphen, before) || parser.has(.dash, before) || parser.has(.slash, before) {
        let left = before - 1
        let isWord = parser.isWord(left) && !parser.isAllCapitals(left) && parser.length(left) > 1
        guard isWord || parser.has(.year, left) else { return false }
      } else {
        return false
      }
    }
    if parser.isTight(end), parser.has(.hyphen, end) || parser.has(.slash, end) || parser.has(.colon, end),
      parser.has(.number, end + 1), parser.isTight(end + 1), !parser.has(.year, end + 1),
      parser.readings[end + 1].digits != 2
    {
      return false
    }
    // "1436/1633 tests" are a part of all; "1999/2000" is a year and the next.
    if parser.has(.slash, end), parser.isTight(end), parser.isTight(end + 1), parser.has(.year, end + 1),
      Int(parser.readings[end + 1].value) != year + 1
    {
      return false
    }
    if end < parser.limit, parser.isTight(end), !parser.isMark(end), !parser.has(.possessive, end) { return false }
    if (1800...2100).contains(year) {
      return !(parser.lexeme(end).unit != nil && parser.has(.plural, end))
    }
    // "1689-1700", "1687 and 1689".
    if parser.hasAny(SymbolSet(.hyphen, .dash, .and, .or, .to), before), parser.has(.year, before - 1),
      parser.readings[before - 1].value < year
    {
      return true
    }
    if parser.hasAny(SymbolSet(.and, .or), end), parser.has(.year, end + 1),
      parser.hasAny(SymbolSet(.and, .comma), before),
      parser.readings[end + 1].value > year
    {
      return true
    }
    return parser.hasAny(yearPrepositions, before) || parser.has(.month, before) || parser.has(.era, end)
  }

  /// Telephone and part numbers, pages, house numbers, names of asteroids: "020 7946 2018", "the part number is 1998-04",
  /// "pages 1990 to 1995", "1945 Park Avenue", "1999 JM8".
  private static func isPartOfCode(_ parser: PhraseParser, _ index: Int, end: Int) -> Bool {
    let before = index - 1
    // "Losar 2027": no calendar here tells the day, and the year alone would be a lie.
    if parser.isOne(before, of: "losar"), parser.isCapitalised(before) { return true }
    if parser.has(.number, before), !parser.has(.year, before), !parser.isTight(index), !parser.has(.month, before - 1),
      !parser.has(.month, before + 1)
    {
      return true
    }
    if parser.hasAny(SymbolSet(.presentVerb, .pastVerb, .colon), before),
      parser.isOne(before - 1, of: "number", "no", "no.", "id", "code", "serial", "ref", "pin", "isbn", "sku")
    {
      return true
    }
    if parser.hasAny(SymbolSet(.to, .dash, .hyphen, .and, .until), before), parser.has(.number, before - 1),
      parser.has(.numberedNoun, before - 2)
    {
      return true
    }
    if parser.isCode(end), !parser.isTight(end) {
      return true
    }
    return !parser.has(.in, before) && isHouseNumber(parser, end)
  }

  /// Whether a street is named behind a number: "Park Avenue", "Main Street".
  private static func isHouseNumber(_ parser: PhraseParser, _ end: Int) -> Bool {
    for at in end + 1..<end + 4 {
      guard parser.isCapitalised(at - 1), parser.isWord(at - 1) else { return false }
      if parser.isCapitalised(at),
        parser.isOne(
          at, of: "street", "avenue", "road", "lane", "drive", "boulevard", "terrace", "crescent", "st.", "ave.", "rd.",
          "blvd", "blvd.", "highway", "parkway")
      {
        return true
      }
    }
    return false
  }

  /// "read 1984", "Orwell's 1984", "the musical 1776", "2001: A Space Odyssey": the name of a work.
  private static func isTitle(_ parser: PhraseParser, _ index: Int, end: Int) -> Bool {
    let before = index - 1
    let isBare = !parser.isWord(end) || parser.hasAny(behindTitle, end)
    if isBare, parser.hasAny(SymbolSet(.workNoun, .workVerb), before) { return true }
    // "a copy of 1984", "scenes from 1984".
    if isBare, parser.hasAny(SymbolSet(.of, .from), before),
      parser.isOne(
        before - 1, of: "copy", "copies", "scene", "scenes", "screening", "performance", "adaptation", "author")
    {
      return true
    }
    if !parser.isWord(end), !parser.has(.number, end), parser.has(.possessive, before), parser.isCapitalised(before - 1)
    {
      return true
    }
    return parser.has(.colon, end) && parser.isTight(end) && !parser.isSentenceStart(index)
      && parser.hasAny(SymbolSet(.a, .the), end + 1) && parser.isCapitalised(end + 1)
      && !parser.hasAny(yearPrepositions, before)
  }

  /// What may follow the name of a work and no year that describes a noun.
  private static let behindTitle = SymbolSet(
    .and, .or, .by, .in, .at, .as, .to, .for, .before, .after, .clauseBreak, .pronoun, .cardinal, .times)

  /// "2019 votes", "has 2048 cores", "a crowd of 1850": how many there are. Behind "in" it is a year all the same, "in 2019
  /// people began to leave", unless the number is round.
  private static func isCount(_ parser: PhraseParser, _ index: Int, end: Int) -> Bool {
    let before = index - 1
    if parser.has(.countedNoun, end) {
      let isYear = parser.hasAny(SymbolSet(.in, .since, .during), before) && parser.readings[index].value % 100 != 0
      return !isYear
    }
    if parser.has(.of, before),
      parser.isOne(
        before - 1, of: "crowd", "total", "capacity", "audience", "fleet", "force", "membership", "attendance",
        "height", "weight", "speed", "staff", "garrison", "turnout", "crew", "army", "flock", "herd", "mob")
    {
      return true
    }
    return parser.hasAny(SymbolSet(.pastVerb, .presentVerb), before) && parser.isUnknownWord(end)
      && parser.ends(end, in: "s") && !parser.ends(end, in: "ss") && !parser.hasAny(notCounted, end)
  }

  /// What a year describes and no number counts: "reported 1998 results", "won the 2016 elections".
  private static let notCounted = SymbolSet(.businessNoun, .plannedNoun, .unplannedNoun)

  static let yearPrepositions = SymbolSet(
    .in, .since, .by, .until, .from, .of, .before, .after, .during, .between, .about, .early, .late, .mid, .to, .open)
}
