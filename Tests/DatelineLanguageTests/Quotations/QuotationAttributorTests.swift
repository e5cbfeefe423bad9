import DatelineTestSupport
import DatelineLanguage
import DatelineModel
import Testing

@Suite struct QuotationAttributorTests {
  /// Every quotation as "speaker/verb", "-" for what is not told.
  private func frames(_ text: String) -> [String] {
    let document = Document(text)
    return document.quotations.map { quotation in
      let speaker = quotation.speaker.map { document.text(at: $0) } ?? "-"
      let verb = quotation.verb.map { document.text(of: $0..<$0 + 1) } ?? "-"
      return "\(speaker)/\(verb)"
    }
  }

  @Test(arguments: [
    // Behind.
    ("“We will go,” Rutte told Lumen News.", ["Rutte/told"]),
    ("“We will go,” said Peter Lund, an engineer.", ["Peter Lund/said"]),
    ("“We will go,” said Peter Lund in Oslo.", ["Peter Lund/said"]),
    ("“We will go,” said the head of the union on Monday.", ["the head of the union/said"]),
    ("“We will go,” the unnamed official said.", ["the unnamed official/said"]),
    ("“We will go,” Lund, an engineer at the college in Oslo, said.", ["Lund/said"]),
    ("“We will go,” he later added.", ["he/added"]),
    ("\"Will you go?\" asked Mrs. Ito.", ["Mrs. Ito/asked"]),
    ("\"Will you go?\" Mrs. Ito asked.", ["Mrs. Ito/asked"]),
    ("“We won. We will go on,” the manager of Rovers, Bill O'Rourke, said.", ["the manager of Rovers/said"]),
    ("“It was late,” according to a police report.", ["a police report/-"]),
    ("“I think so”, said Dr. Lamb.", ["Dr. Lamb/said"]),
    ("``It was a bomb,'' said a U.S. Embassy official in Nairobi.", ["a U.S. Embassy official in Nairobi/said"]),
    ("“Yes,” police said.", ["police/said"]),
    // Before.
    ("He added: “It is over.”", ["He/added"]),
    ("On Tuesday, Prime Minister Anna Berg said: “It is over.”", ["Prime Minister Anna Berg/said"]),
    ("Rowe said on a call with analysts, “We stopped.”", ["Rowe/said"]),
    ("Lund, who asked not to be named, called it “a joke”.", ["Lund/called"]),
    ("Mayor Ana Delgado told reporters that there was “no safe way.”", ["Mayor Ana Delgado/told"]),
    ("According to Lund, “it is over.”", ["Lund/-"]),
    ("The company’s chief executive, J.D. Rowe, has said it is “simple”.", ["The company’s chief executive/said"]),
    ("In Jordan, he gave no details but said: “We wait.”", ["he/said"]),
    ("Prime Minister Berg left at once and added: “We wait.”", ["Prime Minister Berg/added"]),
    // Parted and taken over.
    ("“I think,” he said, “that we won.”", ["he/said", "he/said"]),
    ("“They were small,” Lund said. “They are not small now.”", ["Lund/said", "Lund/-"]),
    ("“Small,” Lund said. The “red line” was gone.", ["Lund/said", "-/-"]),
    ("“They were small,” Lund said.\n\n“They are not small now. We wait.”", ["Lund/said", "Lund/-"]),
    ("Berg, who wants a prize, confirmed the talks but gave no date.\n\n“We will see.”", ["Berg/-"]),
    ("“One speech.\n\n“It goes on,” Berg said.", ["Berg/said"]),
    // Nested.
    ("“He told me, ‘Go away,’ and I went,” she said.", ["she/said", "He/told"]),
    ("\"The police told me, 'Stay in,' and I did,\" said Ana Ruiz.", ["Ana Ruiz/said", "The police/told"]),
    ("Lund told the court: “I asked, ‘Is it so?’ She said, ‘Yes.’”", ["Lund/told", "I/asked", "She/said"]),
    ("“He said, ‘Wait,’ so we waited,” Ito recalled.", ["Ito/recalled", "He/said"]),
    // Over paragraphs and sentences.
    ("“We fight on.\n\n“We will win,” General Havel told troops.", ["General Havel/told"]),
    ("“It was late.\n\n“Nobody came.\n\n“We left,” Lund said.", ["Lund/said"]),
    ("“I think,” said Lund, pausing, “that we lost.”", ["Lund/said", "Lund/said"]),
    ("“We won,” said Berg. “But,” she added, “it was hard.”", ["Berg/said", "she/added", "she/added"]),
    ("“Peace,” he said, “is near.” Then he left. “Or so I hope.”", ["he/said", "he/said", "he/-"]),
    ("The talks are “dead,” Lund said, and the plan “a joke.”", ["Lund/said", "Lund/said"]),
    // Others' words.
    ("“It is over,” Reuters quoted the minister as saying.", ["the minister/saying"]),
    ("The minister was quoted as saying: “It is over.”", ["The minister/saying"]),
    ("“It is over,” according to a person familiar with the talks.", ["a person familiar with the talks/-"]),
    ("“The plan,” according to Berg, “is dead.”", ["Berg/-", "Berg/-"]),
    ("In a letter to members, Berg wrote: “It is over.”", ["Berg/wrote"]),
    ("“It is over,” read a banner.", ["a banner/read"]),
    ("“We lost,” said Lund, 45, who has led the union since 2011.", ["Lund/said"]),
    ("“We lost,” a spokesman for the ministry, Peter Lund, told the paper.", ["a spokesman for the ministry/told"]),
    ("Two officials said, on condition of anonymity, that “the talks are dead.”", ["Two officials/said"]),
    ("Berg called the report “nonsense” and its authors “clowns.”", ["Berg/called", "Berg/called"]),
    // Nobody speaks.
    ("A “red line” with regard to troops, officials fear.", ["-/-"]),
    ("The film “The Salt Road” was a success.", ["-/-"]),
  ])
  func speakersAndVerbs(text: String, expected: [String]) {
    #expect(frames(text) == expected)
  }
}
