internal import CZlib

/// Files in a ZIP archive (APPNOTE.TXT 6.3), stored as they are: articles are small, and every system opens it.
struct ZipArchive {
  private var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  /// Adds a file at a path of letters, digits, hyphens, points and slashes.
  ///
  /// - Precondition: the archive stays below 4 GiB and 65,536 files.
  mutating func add(_ file: [UInt8], at path: String) {
    let name = Array(path.utf8)
    precondition(bytes.count + file.count < Int(UInt32.max) && count < 65_535, "an archive of the simple form")
    let sum = UInt32(truncatingIfNeeded: crc32_z(0, file, file.count))
    // Version 2.0, names in UTF-8, stored; 1 January 1980, so that the same files give the same bytes.
    var head: [UInt8] = []
    for value in [20, 0x0800, 0, 0, 0x0021] as [UInt16] { head += ZipArchive.little(value) }
    for value in [sum, UInt32(file.count), UInt32(file.count)] { head += ZipArchive.little(value) }
    head += ZipArchive.little(UInt16(name.count)) + ZipArchive.little(UInt16(0))
    directory += ZipArchive.little(UInt32(0x0201_4B50)) + ZipArchive.little(UInt16(20)) + head
    directory += [UInt8](repeating: 0, count: 10) + ZipArchive.little(UInt32(bytes.count)) + name
    bytes += ZipArchive.little(UInt32(0x0403_4B50)) + head + name + file
    count += 1
  }

  /// The archive with its directory.
  var finished: [UInt8] {
    var end = ZipArchive.little(UInt32(0x0605_4B50)) + [0, 0, 0, 0]
    end += ZipArchive.little(UInt16(count)) + ZipArchive.little(UInt16(count))
    end += ZipArchive.little(UInt32(directory.count)) + ZipArchive.little(UInt32(bytes.count)) + [0, 0]
    return bytes + directory + end
  }

  private static func little<Number: FixedWidthInteger>(_ value: Number) -> [UInt8] {
    (0..<Number.bitWidth / 8).map { UInt8(truncatingIfNeeded: value >> (8 * Number($0))) }
  }
}
