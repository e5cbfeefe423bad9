internal import CLanguageModels
@_spi(Training) public import DatelineLanguage

@_spi(Training) extension GrammarModel {
  /// The model of English that is built in; nil when it was built without.
  public static let english: GrammarModel? = GrammarModel(
    UnsafeRawBufferPointer(start: dateline_model_english(), count: dateline_model_english_size()))
}

extension CoNLLU {
  /// Tags, lemmatises and parses given words of English: all other columns of the input but ID, FORM and MISC are written
  /// anew.
  ///
  /// Comments stay. So do the lines of multiword tokens and empty nodes, as they are.
  public static func annotate(_ input: [UInt8]) throws(CoNLLUError) -> [UInt8] {
    guard let model = GrammarModel.english else { throw .noModel }
    return try annotate(input, with: model)
  }
}
