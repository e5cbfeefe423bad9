/// CoNLL-U, the form in which Universal Dependencies keeps treebanks.
public enum CoNLLU {
  /// Tags, lemmatises and parses given words: all other columns of the input but ID, FORM and MISC are written anew.
  ///
  /// Comments stay. So do the lines of multiword tokens and empty nodes, as they are.
  public static func annotate(_ input: [UInt8]) throws(CoNLLUError) -> [UInt8] {
    guard let model = GrammarModel.english else { throw .noModel }
    return try annotate(input, with: model)
  }

  /// The same with another model.
  @_spi(Training) public static func annotate(
    _ input: [UInt8], with model: GrammarModel
  ) throws(CoNLLUError) -> [UInt8] {
    var writer = CoNLLUWriter(input, model)
    var reader = CoNLLUReader(input)
    var sentence = CoNLLUSentence()
    while try reader.next(&sentence) { writer.write(sentence) }
    return writer.output
  }
}
