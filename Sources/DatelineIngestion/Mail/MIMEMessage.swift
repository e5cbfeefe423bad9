/// A mail message, or a page saved as one (MHTML, RFC 2557), taken apart.
struct MIMEMessage {
  let fields: MIMEFields
  /// The heads of the message itself and of those that are sent on in it.
  private(set) var heads: [MIMEFields]
  /// The parts that hold no other parts, in their order.
  private(set) var leaves: [Leaf] = []

  struct Leaf {
    let fields: MIMEFields
    /// The number of the message that it stands in, in ``MIMEMessage/heads``.
    let message: Int
    /// Still in its transfer encoding.
    let body: ArraySlice<UInt8>
    /// Whether the message ends before the line that should end the part: half of it may be missing.
    var isCut = false

    /// The body as it was before it was sent.
    var content: [UInt8] { TransferEncoding.decoded(body, fields["content-transfer-encoding"]) }
  }

  /// Parts in parts, and parts of all: what has more is no message that somebody wrote.
  private static let (deepest, most) = (8, 2000)

  init(_ bytes: [UInt8]) {
    let (fields, body) = MIMEMessage.opened(bytes[...])
    (self.fields, heads) = (fields, [fields])
    var waiting = [(Leaf(fields: fields, message: 0, body: body), 0)]
    while let (part, depth) = waiting.popLast(), leaves.count < MIMEMessage.most {
      let inner = depth < MIMEMessage.deepest ? MIMEMessage.parts(of: part) : nil
      if let inner {
        waiting += inner.reversed().map { inner in
          let (fields, body) = MIMEMessage.opened(inner.bytes)
          return (Leaf(fields: fields, message: part.message, body: body, isCut: inner.isCut), depth + 1)
        }
      } else if part.fields.mediaType == "message/rfc822", depth < MIMEMessage.deepest {
        let (fields, body) = MIMEMessage.opened(part.body)
        waiting.append((Leaf(fields: fields, message: heads.count, body: body, isCut: part.isCut), depth + 1))
        heads.append(fields)
      } else {
        leaves.append(part)
      }
    }
  }

  /// The head and what follows its empty line.
  private static func opened(_ bytes: ArraySlice<UInt8>) -> (MIMEFields, ArraySlice<UInt8>) {
    var index = bytes.startIndex
    // A part without a head begins with the empty line, a mailbox's message with an envelope line.
    while index < bytes.endIndex {
      let end = bytes[index...].firstIndex(of: 0x0A) ?? bytes.endIndex
      let isEmpty = bytes[index..<end].allSatisfy { $0 == 0x0D }
      let next = min(end + 1, bytes.endIndex)
      if isEmpty { return (MIMEFields(bytes[bytes.startIndex..<index]), bytes[next...]) }
      index = next
    }
    return (MIMEFields(bytes), bytes[bytes.endIndex...])
  }

  /// The parts of a part that names their boundary; some that name one call themselves pages. Nil for one of text.
  private static func parts(of part: Leaf) -> [(bytes: ArraySlice<UInt8>, isCut: Bool)]? {
    guard let boundary = part.fields.parameter("boundary"), !boundary.isEmpty else { return nil }
    let inner = parts(of: part.body, boundary: Array("--\(boundary)".utf8), limit: most)
    return inner.isEmpty && !part.fields.mediaType.hasPrefix("multipart/") ? nil : inner
  }

  private static func parts(
    of body: ArraySlice<UInt8>, boundary: [UInt8], limit: Int
  ) -> [(bytes: ArraySlice<UInt8>, isCut: Bool)] {
    var parts: [(bytes: ArraySlice<UInt8>, isCut: Bool)] = []
    var start: Int?
    var line = body.startIndex
    while line < body.endIndex, parts.count < limit {
      let end = body[line...].firstIndex(of: 0x0A) ?? body.endIndex
      if body[line..<end].starts(with: boundary) {
        if let start { parts.append((body[start..<line], false)) }
        let rest = body[(line + boundary.count)..<end]
        if rest.starts(with: [0x2D, 0x2D]) { return parts }
        start = rest.allSatisfy(\.isASCIISpace) ? min(end + 1, body.endIndex) : start
      }
      line = min(end + 1, body.endIndex)
    }
    if let start, start < body.endIndex { parts.append((body[start...], true)) }
    return parts
  }

  /// Whether the bytes begin with the head of a message: fields alone up to an empty line, and among them who wrote it and
  /// when or what about, or the version of MIME.
  static func isMessage(_ bytes: Span<UInt8>) -> Bool {
    var (hasVersion, hasAuthor, hasMore, fields) = (false, false, false, 0)
    var index = 0
    let reach = min(bytes.count, 65_536)
    if bytes.hasPrefix("From ", at: 0), let end = bytes.firstIndex(of: 0x0A, from: 0) { index = end + 1 }
    while index < reach {
      let end = bytes.firstIndex(of: 0x0A, from: index) ?? bytes.count
      if end - index <= 1, end == index || bytes[index] == 0x0D { break }
      let isFolded = bytes[index] == 0x20 || bytes[index] == 0x09
      if !isFolded {
        var colon = index
        while colon < end, bytes[colon] > 0x20, bytes[colon] != 0x3A, bytes[colon] < 0x7F { colon += 1 }
        guard colon < end, bytes[colon] == 0x3A, colon > index else { return false }
        fields += 1
        hasVersion = hasVersion || bytes.hasPrefix(ignoringCase: "mime-version:", at: index)
        hasAuthor = hasAuthor || bytes.hasPrefix(ignoringCase: "from:", at: index)
        hasMore =
          hasMore || bytes.hasPrefix(ignoringCase: "date:", at: index)
          || bytes.hasPrefix(ignoringCase: "subject:", at: index) || bytes.hasPrefix(ignoringCase: "sent:", at: index)
      } else if fields == 0 {
        return false
      }
      index = end + 1
    }
    return hasVersion && fields > 1 || hasAuthor && hasMore
  }
}
