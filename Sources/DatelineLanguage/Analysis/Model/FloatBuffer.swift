/// Working memory that grows and is used again, so that analysing a word allocates nothing.
@_spi(Training) public final class FloatBuffer {
  /// The first of the floats.
  public private(set) var base: UnsafeMutablePointer<Float>
  private var capacity: Int

  /// Room for nothing yet.
  public init() {
    capacity = 64
    base = Self.allocate(capacity)
  }

  deinit { base.deallocate() }

  /// Makes room for that many floats, whatever they hold.
  public func reserve(_ count: Int) {
    guard count > capacity else { return }
    base.deallocate()
    capacity = count + count / 2
    base = Self.allocate(capacity)
  }

  private static func allocate(_ count: Int) -> UnsafeMutablePointer<Float> {
    UnsafeMutableRawPointer.allocate(byteCount: count * 4, alignment: 64).bindMemory(to: Float.self, capacity: count)
  }
}
