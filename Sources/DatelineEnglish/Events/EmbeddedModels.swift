internal import CEventModels
@_spi(Training) internal import DatelineEvents

/// The models that are compiled into the program. Each is read once, at its first use.
enum EmbeddedModels {
  /// Tells event mentions and their classes; nil only if the program was built with a broken file.
  static let mentions = LinearModel(
    UnsafeRawBufferPointer(start: dateline_mention_model(), count: Int(dateline_mention_model_size())))

  /// Tells the order of two mentions; nil only if the program was built with a broken file.
  static let order = LinearModel(
    UnsafeRawBufferPointer(start: dateline_order_model(), count: Int(dateline_order_model_size())))

  /// Tells whom pronouns mean; nil only if the program was built with a broken file.
  static let referents = LinearModel(
    UnsafeRawBufferPointer(start: dateline_referent_model(), count: Int(dateline_referent_model_size())))

  /// Tells what deserves an entry; nil only if the program was built with a broken file.
  static let entries = LinearModel(
    UnsafeRawBufferPointer(start: dateline_entry_model(), count: Int(dateline_entry_model_size())))
}
