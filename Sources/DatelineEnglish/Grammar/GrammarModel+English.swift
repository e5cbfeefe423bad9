internal import CLanguageModels
@_spi(Training) public import DatelineLanguage

@_spi(Training) extension GrammarModel {
  /// The model of English that is built in; nil when it was built without.
  public static let english: GrammarModel? = GrammarModel(
    UnsafeRawBufferPointer(start: dateline_model_english(), count: dateline_model_english_size()))
}
