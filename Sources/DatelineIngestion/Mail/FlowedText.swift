/// Text whose lines were broken for the way (RFC 3676, "format=flowed"): a line that ends with a space goes on in the next.
enum FlowedText {
  /// The text with its paragraphs whole.
  ///
  /// - Parameter deletesSpaces: whether the spaces at the ends of broken lines are no part of the text ("DelSp=yes").
  static func joined(_ text: [UInt8], deletesSpaces: Bool) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var rest = text[...]
    while !rest.isEmpty {
      let end = rest.firstIndex(of: 0x0A) ?? rest.endIndex
      var line = rest[..<end]
      rest = rest[min(end + 1, rest.endIndex)...]
      if line.last == 0x0D { line.removeLast() }
      // What begins with a space was given another one, so that it is not taken for a mark.
      if line.first == 0x20 { line.removeFirst() }
      // The line above a signature ends with a space, too.
      let isBroken = line.last == 0x20 && !line.elementsEqual([0x2D, 0x2D, 0x20])
      result += isBroken && deletesSpaces ? line.dropLast() : line
      if !isBroken { result.append(0x0A) }
    }
    return result
  }
}
