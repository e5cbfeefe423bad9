/// The features of one decision: 32-bit hashes, of which a model uses as many low bits as it has rows.
///
/// A feature is a template's number and the values that fill it, hashed with 32-bit FNV-1a over whole words. Training
/// and use share this code, so that they can't drift apart.
@_spi(Training) public struct FeatureSet: Sendable {
  /// The hashes, in the order in which they were added.
  @inlinable public var hashes: [UInt32] { added }
  @usableFromInline package var added: [UInt32] = []

  /// No features.
  public init() { added.reserveCapacity(96) }

  /// The features of those hashes.
  public init(_ hashes: [UInt32]) { added = hashes }

  /// Forgets all, keeping the storage.
  package mutating func removeAll() { added.removeAll(keepingCapacity: true) }

  /// Adds the feature of a template filled with one value.
  @inlinable package mutating func add(_ template: UInt32, _ value: UInt32) {
    added.append(FeatureSet.mix(FeatureSet.mix(2_166_136_261, template), value))
  }

  /// Adds the feature of a template filled with two values.
  @inlinable package mutating func add(_ template: UInt32, _ one: UInt32, _ two: UInt32) {
    added.append(FeatureSet.mix(FeatureSet.mix(FeatureSet.mix(2_166_136_261, template), one), two))
  }

  /// Adds the feature of a template filled with three values.
  @inlinable package mutating func add(_ template: UInt32, _ one: UInt32, _ two: UInt32, _ three: UInt32) {
    added.append(
      FeatureSet.mix(FeatureSet.mix(FeatureSet.mix(FeatureSet.mix(2_166_136_261, template), one), two), three))
  }

  @inlinable static func mix(_ hash: UInt32, _ value: UInt32) -> UInt32 {
    // A multiply-xorshift round after FNV's step spreads the bits of small numbers to the low bits a model uses.
    var mixed = (hash ^ value) &* 0x85EB_CA6B
    mixed ^= mixed >> 15
    return mixed &* 0xC2B2_AE35 ^ mixed >> 13
  }
}
