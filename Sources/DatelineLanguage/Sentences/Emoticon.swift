package import DatelineModel

/// Faces made of marks: eyes, perhaps a nose, and a mouth, without spaces.
package enum Emoticon {
  /// The token behind the emoticon that begins at a token; nil when none does.
  package static func end(of tokens: [Token], from eyes: Int, limit: Int, _ bytes: Span<UInt8>) -> Int? {
    guard eyes + 1 < limit, tokens[eyes].range.count == 1 else { return nil }
    switch bytes[Int(tokens[eyes].start)] {
    case 0x3A, 0x3B, 0x3D: break
    default: return nil
    }
    var mouth = eyes + 1
    if tokens[mouth].range.count == 1, bytes[Int(tokens[mouth].start)] == 0x2D, isJoined(tokens[mouth]) { mouth += 1 }
    guard mouth < limit, isJoined(tokens[mouth]), tokens[mouth].range.count == 1 else { return nil }
    switch bytes[Int(tokens[mouth].start)] {
    case 0x28, 0x29, 0x44, 0x50: return mouth + 1
    default: return nil
    }
  }

  private static func isJoined(_ token: Token) -> Bool { !token.flags.contains(.spaceBefore) }
}
