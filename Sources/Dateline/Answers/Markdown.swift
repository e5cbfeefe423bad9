/// Text in CommonMark.
package enum Markdown {
  /// The text on one line with every mark that could mean something escaped.
  package static func escaped(_ text: String) -> String {
    var escaped: [UInt8] = []
    var isStart = true
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "["),
        UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"), UInt8(ascii: "|"),
        UInt8(ascii: "~"):
        escaped += [UInt8(ascii: "\\"), byte]
      case UInt8(ascii: "#"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "="):
        escaped += isStart ? [UInt8(ascii: "\\"), byte] : [byte]
      case UInt8(ascii: "."), UInt8(ascii: ")"):
        // "1." and "1)" would begin a list.
        let isListMark = !escaped.isEmpty && escaped.count < 10 && escaped.allSatisfy { (0x30...0x39).contains($0) }
        escaped += isListMark ? [UInt8(ascii: "\\"), byte] : [byte]
      case 0x00..<0x20: escaped.append(UInt8(ascii: " "))
      default: escaped.append(byte)
      }
      isStart = false
    }
    return String(decoding: escaped, as: UTF8.self)
  }
}
