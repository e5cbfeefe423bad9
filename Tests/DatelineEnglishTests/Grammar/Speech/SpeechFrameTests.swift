import DatelineTestSupport
import DatelineLanguage
import DatelineModel
import Testing
@_spi(Training) @testable import DatelineEnglish

@Suite struct SpeechFrameTests {
  /// The frames of the first sentence, each as "source | cue | content".
  private func frames(_ text: String) -> [String] {
    let document = Document(text)
    let analysis = EnglishAnalyzer().analysis(ofSentence: 0, in: document)
    let text = { (range: Range<Int>) in
      document.text(
        at: analysis.words[range.lowerBound].range.lowerBound..<analysis.words[range.upperBound - 1].range.upperBound)
    }
    return analysis.speechFrames.map { frame in
      "\(frame.source.map(text) ?? "-") | \(text(frame.cue..<frame.cue + 1)) | \(text(frame.content))"
    }
  }

  @Test(arguments: [
    ("Rutte said that there are no plans.", ["Rutte | said | that there are no plans"]),
    ("The minister told reporters that the talks had failed.", ["The minister | told | that the talks had failed"]),
    ("Prices fell in May, officials said.", ["officials | said | Prices fell in May"]),
    ("The bridge is safe, according to the mayor.", ["the mayor | according | The bridge is safe"]),
    ("According to the police, the men were armed.", ["the police | According | the men were armed"]),
    ("Berg vowed to end the strike.", ["Berg | vowed | to end the strike"]),
    ("Lund, who said that he was tired, left the room.", ["Lund | said | that he was tired"]),
    ("He denied that he had met her.", ["He | denied | that he had met her"]),
    ("The army claimed it had taken the town.", ["The army | claimed | it had taken the town"]),
    ("Prices rose in May, according to figures released on Monday.", ["figures | according | Prices rose in May"]),
    ("According to a report published on Monday, prices rose.", ["a report | According | prices rose"]),
    ("He is said to be ill.", ["- | said | to be ill"]),
    ("It was reported that the army had left.", ["- | reported | that the army had left"]),
    ("The mayor asked whether the bridge was safe.", ["The mayor | asked | whether the bridge was safe"]),
    ("The minister did not say when the talks would resume.", ["The minister | say | when the talks would resume"]),
    (
      "“We won,” he said, adding that the game had been hard.",
      ["he | said | We won", "he | adding | that the game had been hard"]
    ),
    ("Officials, citing a report, said that prices would rise.", ["Officials | said | that prices would rise"]),
    ("In a statement, the company said it would close.", ["the company | said | it would close"]),
    ("There is no need to worry, said Anna Berg.", ["Anna Berg | said | There is no need to worry"]),
    ("Berg told the paper she had no plans to resign.", ["Berg | told | she had no plans to resign"]),
    ("The minister has repeatedly denied that he knew.", ["The minister | denied | that he knew"]),
    ("The company met its goal.", []),
    ("She spoke for an hour.", []),
  ])
  func sourcesCuesAndContents(text: String, expected: [String]) {
    #expect(frames(text) == expected)
  }
}
