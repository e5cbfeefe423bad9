import DatelineLanguage
import DatelineModel
import Testing

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
    ("The company met its goal.", []),
    ("She spoke for an hour.", []),
  ])
  func sourcesCuesAndContents(text: String, expected: [String]) {
    #expect(frames(text) == expected)
  }
}
