/// The head of a mail message or of a part of one (RFC 5322, RFC 2045): names and values, long lines joined.
struct MIMEFields {
  /// By name in lower case; the first of equal names.
  private var values: [String: String] = [:]
  /// As many fields are read.
  private static let limit = 500

  /// - Parameter head: the lines up to the empty one.
  init(_ head: ArraySlice<UInt8>) {
    var name = ""
    var value: [UInt8] = []
    func keep(_ values: inout [String: String]) {
      guard !name.isEmpty, values[name] == nil else { return }
      values[name] = String(decoding: value, as: UTF8.self).trimmingASCIISpace()
    }
    for line in head.split(omittingEmptySubsequences: true, whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
      if let first = line.first, first == 0x20 || first == 0x09 {
        value.append(0x20)
        value += line.drop { $0 == 0x20 || $0 == 0x09 }
        continue
      }
      keep(&values)
      name = ""
      guard values.count < MIMEFields.limit, let colon = line.firstIndex(of: 0x3A), colon - line.startIndex < 80 else {
        continue
      }
      name = String(decoding: line[..<colon], as: UTF8.self).lowercased()
      value = Array(line[(colon + 1)...])
    }
    keep(&values)
  }

  /// The value of a field; nil when there is none.
  subscript(_ name: String) -> String? { values[name] }

  var count: Int { values.count }

  /// The media type in lower case, without its parameters.
  var mediaType: String {
    (values["content-type"] ?? "text/plain").prefix { $0 != ";" }.lowercased().trimmingASCIISpace()
  }

  /// A parameter of the media type: `boundary="…"`, `charset=utf-8`.
  func parameter(_ wanted: String) -> String? {
    guard let type = values["content-type"] else { return nil }
    let bytes = Array(type.utf8)
    var index = bytes.firstIndex(of: 0x3B) ?? bytes.count
    while index < bytes.count {
      index += 1
      while index < bytes.count, bytes[index].isASCIISpace { index += 1 }
      let start = index
      while index < bytes.count, bytes[index] != 0x3D, bytes[index] != 0x3B { index += 1 }
      let name = String(decoding: bytes[start..<index], as: UTF8.self).lowercased().trimmingASCIISpace()
      guard index < bytes.count, bytes[index] == 0x3D else { continue }
      index += 1
      var value: [UInt8] = []
      if index < bytes.count, bytes[index] == 0x22 {
        index += 1
        while index < bytes.count, bytes[index] != 0x22 {
          if bytes[index] == 0x5C, index + 1 < bytes.count { index += 1 }
          value.append(bytes[index])
          index += 1
        }
        while index < bytes.count, bytes[index] != 0x3B { index += 1 }
      } else {
        while index < bytes.count, bytes[index] != 0x3B {
          value.append(bytes[index])
          index += 1
        }
      }
      if name == wanted { return String(decoding: value, as: UTF8.self).trimmingASCIISpace() }
    }
    return nil
  }
}
