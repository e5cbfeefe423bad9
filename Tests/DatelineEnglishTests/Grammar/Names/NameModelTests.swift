import DatelineTestSupport
import DatelineLanguage
import DatelineModel
import Testing
@_spi(Training) @testable import DatelineEnglish

@Suite struct NameModelTests {
  /// The names of the first sentence, each as "kind name".
  private func names(_ text: String) -> [String] {
    let document = Document(text)
    let analysis = EnglishAnalyzer().analysis(ofSentence: 0, in: document)
    return analysis.names.map { name in
      let range =
        analysis.words[name.words.lowerBound].range
        .lowerBound..<analysis.words[name.words.upperBound - 1].range.upperBound
      return "\(name.kind.rawValue) \(document.text(at: range))"
    }
  }

  @Test(arguments: [
    (
      "President Anna Berg met Peter Lund in Oslo on Tuesday.", ["person Anna Berg", "person Peter Lund", "place Oslo"]
    ),
    ("Russian President Vladimir Petrov left Moscow.", ["person Vladimir Petrov", "place Moscow"]),
    ("NATO Secretary General Mark Vossen spoke.", ["organisation NATO", "person Mark Vossen"]),
    ("Defense Secretary Paul Hale resigned in May.", ["person Paul Hale"]),
    ("Mr. Ito lives in the United States.", ["person Ito", "place United States"]),
    (
      "Brandt Tunnelling Inc. sued Kiewer Ltd. on Monday.",
      ["organisation Brandt Tunnelling Inc.", "organisation Kiewer Ltd."]
    ),
    ("The Ministry of Defence denied the report.", ["organisation Ministry of Defence"]),
    ("St. Ann's Hospital closed its gates.", ["organisation St. Ann's Hospital"]),
    ("He runs Marlowe's Ltd. with his sister.", ["organisation Marlowe's Ltd."]),
    ("He told Fox News that it was over.", ["organisation Fox News"]),
    ("The White House did not respond.", ["organisation White House"]),
    ("Kowalczyk said that the talks had failed.", ["person Kowalczyk"]),
    ("They swam in Lake Geneva near New York City.", ["place Lake Geneva", "place New York City"]),
    ("The Nobel Peace Prize went to nobody.", ["other Nobel Peace Prize"]),
    ("Secretary of State Ann Morris flew to Saudi Arabia.", ["person Ann Morris", "place Saudi Arabia"]),
    ("They left the Czech Republic for Dar es Salaam.", ["place Czech Republic", "place Dar es Salaam"]),
    ("The Securities and Exchange Commission sued him.", ["organisation Securities and Exchange Commission"]),
    ("The Saudi forces left.", []),
    ("Jean-Paul Morel and Ludwig van Doorn arrived.", ["person Jean-Paul Morel", "person Ludwig van Doorn"]),
    ("On Tuesday the American troops left in August.", []),
    ("The bridge was closed.", []),
    // Given names that are also words for other things, and those of many languages.
    ("Bill Tarner met Elon Varga.", ["person Bill Tarner", "person Elon Varga"]),
    ("The Elon Varga-led company closed.", ["person Elon Varga"]),
    ("Reporters followed President Tarik al-Sorani.", ["person Tarik al-Sorani"]),
    ("Novelist Jo Marsh read from her book.", ["person Jo Marsh"]),
    ("NASA Administrator Pam Orwell spoke.", ["organisation NASA", "person Pam Orwell"]),
    ("Kowal signed the bill.", ["person Kowal"]),
    // What stands around a place.
    ("They left the town of Rosney.", ["place Rosney"]),
    ("Hundreds of people marched through Oslo on Saturday.", ["place Oslo"]),
    ("Scholars from Leeds found the tomb.", ["place Leeds"]),
    ("The Rosney region was flooded.", ["place Rosney"]),
    ("The train from Rosney, Utah, was late.", ["place Rosney", "place Utah"]),
    ("They swam near Fort Alder.", ["place Fort Alder"]),
    ("He was born in Palo Alto.", ["place Palo Alto"]),
    // What has capitals and is nobody's name, or another kind's.
    ("The match began at 9 GMT on Sunday.", []),
    ("The storm reached South Florida on Friday.", ["place South Florida"]),
    ("The trip cost US$ 400 in all.", []),
    ("Mr Cleverly met the mayor of Oslo.", ["person Cleverly", "place Oslo"]),
  ])
  func kinds(text: String, expected: [String]) {
    #expect(names(text) == expected)
  }

  /// Names that are no place, no person, no organisation, whatever else they are taken for.
  @Test(arguments: [
    ("The Prince of Wales opened the bridge.", "place Wales"),
    ("Seven countries left the Paris accord.", "place Paris"),
    ("The Clinic was closed on Monday.", "person Clinic"),
    ("The European Sports Confederation met in June.", "person European Sports Confederation"),
    ("The start was at 14:00 GMT.", "organisation GMT"),
  ])
  func whatANameIsNot(_ row: (text: String, wrong: String)) {
    #expect(!names(row.text).contains(row.wrong), "\(row.text): \(names(row.text))")
  }
}
