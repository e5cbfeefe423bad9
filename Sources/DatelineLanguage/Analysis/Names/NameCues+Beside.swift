internal import DatelineModel

/// What the words right beside a name tell of its kind and of where it ends.
extension NameCues {
  /// "Defense Secretary Paul Hale": what an office is of is no name.
  func isOfOffice(_ name: SentenceAnalysis.Name) -> Bool {
    let next = name.words.upperBound
    return words.indices.contains(next) && isCapital[next] && NameWords.titles.contains(forms[next])
      && name.words.allSatisfy { NameWords.officeNouns.contains(forms[$0]) }
  }

  /// "from Rosney, Utah": what stands before a place and a comma is a place, unless it is plainly something else.
  func settlePlaces(_ names: inout [SentenceAnalysis.Name]) {
    for index in names.indices.dropLast() where names[index].kind == .other {
      let (end, next) = (names[index].words.upperBound, names[index + 1])
      guard next.words.lowerBound == end + 1, forms[end] == NameWords.comma, next.kind == .place,
        next.certainty > 0.5
      else { continue }
      (names[index].kind, names[index].certainty) = (.place, Self.certainty)
    }
  }

  /// "St. Ann's Hospital", "Marlowe's Ltd.": one name with a possessive inside, not an owner's and what is owned.
  func ownersInside() -> [Range<Int>] {
    words.indices.compactMap { mark in
      guard words[mark].tag == .particle, mark > 0, mark + 1 < words.count, isCapital[mark + 1],
        isName(mark - 1)
      else { return nil }
      var first = mark - 1
      while isName(first - 1) { first -= 1 }
      let isCompany = NameWords.companyForms.contains(forms[mark + 1])
      let isSaint = mark - first > 1 && NameWords.saints.contains(forms[first])
      return isCompany || isSaint && NameWords.saintsHouses.contains(forms[mark + 1]) ? first..<mark + 2 : nil
    }
  }

  /// "blamed the Red Hand": several words with capitals behind an article name something, if most words have none.
  func calledRuns() -> [Range<Int>] {
    guard 2 * isCapital.count(where: { $0 }) < words.count else { return [] }
    return words.indices.compactMap { article in
      guard forms[article] == NameWords.the, !isCapital[article] else { return nil }
      var end = article + 1
      while isName(end) { end += 1 }
      return 2...4 ~= end - article - 1 ? article + 1..<end : nil
    }
  }

  /// "the Elon Varga-led company": who leads it, where lists know a name of persons.
  func leaders() -> [Range<Int>] {
    words.indices.compactMap { hyphen in
      guard forms[hyphen] == NameWords.hyphen, hyphen > 1, hyphen + 1 < words.count,
        NameWords.leading.contains(forms[hyphen + 1]), isName(hyphen - 1)
      else { return nil }
      var first = hyphen - 1
      while isName(first - 1) { first -= 1 }
      let isPerson = Gazetteer.english.person(forms[first]) | Gazetteer.english.person(forms[hyphen - 1]) != 0
      return hyphen - first > 1 && isPerson ? first..<hyphen : nil
    }
  }
}
