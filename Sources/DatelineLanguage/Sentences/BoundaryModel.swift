internal import CLanguageModels

/// Tells where sentences end that no full stop ends: behind titles, greetings, links, signatures, items of lists.
///
/// A linear model over the features of a boundary, learnt by Scripts/train from the joined text of a treebank. What the
/// marks tell is the business of ``SentenceSplitter``; this is asked of the rest.
@_spi(Training) public struct BoundaryModel: @unchecked Sendable {
  private let weights: UnsafeBufferPointer<Int8>
  private let shift: UInt32

  /// The model of English that is built in; nil when it was built without.
  public static let english = BoundaryModel(
    UnsafeRawBufferPointer(start: dateline_boundaries_english(), count: dateline_boundaries_english_size()))

  /// That of the language of a BCP 47 code, English when it is not known; nil when there is none.
  static func of(language: String?) -> BoundaryModel? { Abbreviations.isEnglish(language) ? english : nil }

  /// A model of bytes that nobody changes and that outlive it, aligned to 64; nil when they are none.
  public init?(_ bytes: UnsafeRawBufferPointer) {
    guard let file = ModelFile(bytes) else { return nil }
    weights = file.section("ends", of: Int8.self)
    guard weights.count >= 2, weights.count & (weights.count - 1) == 0 else { return nil }
    shift = UInt32(32 - weights.count.trailingZeroBitCount)
  }

  /// What must speak for an end in a block that ends with a mark, as prose does: so much that names inside of its
  /// sentences are no beginnings. With it UD English EWT's development part has one false end in 2,001 sentences.
  private static let marginInProse = 20

  /// Whether a sentence ends at a boundary.
  public func endsSentence(_ boundary: BoundaryFeatures) -> Bool {
    score(boundary) > (boundary.endsMarked ? Self.marginInProse : 0)
  }

  /// What speaks for an end, in the units of the weights; against it below zero.
  public func score(_ boundary: BoundaryFeatures) -> Int {
    boundary.hashes.span.withUnsafeBufferPointer { hashes in
      guard let weights = weights.baseAddress, let hashes = hashes.baseAddress else { return 0 }
      return Int(dateline_hashed_sum(weights, shift, hashes))
    }
  }

  /// The bytes of a model of those weights, a power of two in number.
  public static func encode(weights: [Int8]) -> [UInt8] {
    ModelFile.encode([("ends", weights.map { UInt8(bitPattern: $0) })])
  }
}
