#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The system's time zone files, which every Unix keeps in one of these places.
///
/// They are read here rather than through Foundation, whose small flavour knows no named zone and whose large one
/// takes half of the time that a start may take.
enum ZoneDatabase {
  /// The folders that are looked in; the environment's TZDIR comes first, as in the C library.
  static var folders: [String] {
    let usual = ["/usr/share/zoneinfo", "/usr/lib/zoneinfo", "/usr/share/lib/zoneinfo", "/etc/zoneinfo"]
    guard let own = getenv("TZDIR") else { return usual }
    return [String(cString: own)] + usual
  }

  /// The bytes of the file of a zone; nil when there is none of that name.
  static func file(ofZone name: String) -> [UInt8]? {
    guard isPlausible(name) else { return nil }
    for folder in folders {
      if let bytes = try? FileReader.bytes(at: folder + "/" + name, limit: 1 << 20) { return bytes }
    }
    return nil
  }

  /// The version of the database that the system has, "2025b"; nil where nothing tells it.
  static var version: String? {
    for folder in folders {
      if let bytes = try? FileReader.bytes(at: folder + "/tzdata.zi", limit: 1 << 20),
        let line = String(decoding: bytes.prefix(64), as: UTF8.self).split(separator: "\n").first,
        line.hasPrefix("# version ")
      {
        return String(line.dropFirst("# version ".count))
      }
      if let bytes = try? FileReader.bytes(at: folder + "/+VERSION", limit: 64) {
        return String(decoding: bytes, as: UTF8.self).split(separator: "\n").first.map(String.init)
      }
    }
    return nil
  }

  /// Whether some zone is there at all; without tzdata only offsets and abbreviations can be told.
  static var isInstalled: Bool { folders.contains { (try? FileKind.at($0 + "/Europe")) == .folder } }

  /// Names are relative paths of letters, digits and a few marks: nothing that leads out of the folder.
  private static func isPlausible(_ name: String) -> Bool {
    var previous = UInt8(ascii: "/")
    for byte in name.utf8 {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "+"), UInt8(ascii: "-"):
        break
      case UInt8(ascii: "/") where previous != UInt8(ascii: "/"): break
      default: return false
      }
      previous = byte
    }
    return previous != UInt8(ascii: "/")
  }
}
