/// Working memory that grows and is used again, so that analysing a word allocates nothing.
@_spi(Training) public final class WorkingMemory<Element: BitwiseCopyable> {
  /// The first of the elements.
  public private(set) var base: UnsafeMutablePointer<Element>
  private var capacity: Int

  /// Room for little yet.
  public init() {
    capacity = 64
    base = Self.allocate(capacity)
  }

  deinit { base.deallocate() }

  /// Makes room for that many elements, whatever they hold.
  public func reserve(_ count: Int) {
    guard count > capacity else { return }
    base.deallocate()
    capacity = count + count / 2
    base = Self.allocate(capacity)
  }

  private static func allocate(_ count: Int) -> UnsafeMutablePointer<Element> {
    let size = count * MemoryLayout<Element>.stride
    return UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 64)
      .bindMemory(to: Element.self, capacity: count)
  }
}
