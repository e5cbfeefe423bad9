/// The named sections of a model's bytes, used where they lie: nothing is decoded or copied.
///
/// Layout, little endian: `"DTLM"`, version, count of sections; for each a name of four bytes, its offset and its size
/// in bytes; then the sections, each at a multiple of 64.
@_spi(Training) public struct ModelFile: @unchecked Sendable {
  /// Bytes that nobody changes and that outlive the model.
  private let bytes: UnsafeRawBufferPointer

  /// The version of the layout that is read and written.
  public static let version: UInt32 = 1

  /// Nil when the bytes do not begin as a model does or a section lies outside of them.
  public init?(_ bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
    guard bytes.count >= 12, bytes.prefix(4).elementsEqual("DTLM".utf8), word(4) == Self.version else { return nil }
    guard bytes.count >= 12 + 12 * Int(word(8)) else { return nil }
    for section in 0..<Int(word(8)) {
      let (offset, size) = (Int(word(16 + 12 * section)), Int(word(20 + 12 * section)))
      guard offset % 64 == 0, offset + size <= bytes.count else { return nil }
    }
  }

  /// The elements of a section; none when there is no such section.
  package func section<Element: BitwiseCopyable>(_ name: StaticString, of _: Element.Type) -> UnsafeBufferPointer<
    Element
  > {
    let name = UnsafeRawBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
    for section in 0..<Int(word(8)) where bytes[(12 + 12 * section)..<(16 + 12 * section)].elementsEqual(name) {
      let (offset, size) = (Int(word(16 + 12 * section)), Int(word(20 + 12 * section)))
      return UnsafeRawBufferPointer(rebasing: bytes[offset..<(offset + size)]).assumingMemoryBound(to: Element.self)
    }
    return UnsafeBufferPointer(start: nil, count: 0)
  }

  /// The lines of a section of text.
  package func lines(_ name: StaticString) -> [String] {
    section(name, of: UInt8.self).split(separator: 0x0A, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
  }

  private func word(_ offset: Int) -> UInt32 {
    UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
  }

  /// The bytes of a model of those sections.
  public static func encode(_ sections: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    var head = Array("DTLM".utf8)
    func add(_ value: Int) { withUnsafeBytes(of: UInt32(value).littleEndian) { head.append(contentsOf: $0) } }
    add(Int(version))
    add(sections.count)
    func aligned(_ offset: Int) -> Int { (offset + 63) / 64 * 64 }
    var offset = aligned(12 + 12 * sections.count)
    for section in sections {
      head.append(contentsOf: section.name.utf8)
      add(offset)
      add(section.bytes.count)
      offset = aligned(offset + section.bytes.count)
    }
    for section in sections {
      head.append(contentsOf: repeatElement(0, count: aligned(head.count) - head.count))
      head.append(contentsOf: section.bytes)
    }
    return head
  }
}
