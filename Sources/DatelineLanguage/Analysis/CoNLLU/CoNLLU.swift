/// CoNLL-U, the form in which Universal Dependencies keeps treebanks.
public enum CoNLLU {
  /// Tags, lemmatises and parses given words by a model: all other columns of the input but ID, FORM and MISC are written
  /// anew. Comments, and the lines of multiword tokens and empty nodes, stay as they are.
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
