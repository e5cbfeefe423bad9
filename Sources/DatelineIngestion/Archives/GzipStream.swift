internal import CZlib

/// Unpacks gzip; members that follow each other are one stream, as in WARC files.
///
/// A member is believed when its check sum is: a bit that turned changes words before zlib notices anything.
///
/// It owns zlib's state, so it is a class; it is used by one reader on one thread.
final class GzipStream {
  /// What a chunk gives.
  enum Piece: Hashable {
    /// What a member unpacks to, from its first byte.
    case member([UInt8])
    /// More of a member that is longer than what is held back.
    case more([UInt8])
    /// A member that is damaged; what it unpacked to is left out, as far as it was held back.
    case damage
  }

  /// What may stand behind the last member.
  enum Padding {
    /// NUL bytes, as on a tape.
    case zeros
    /// Anything, as servers send it and browsers pass over.
    case anything
  }

  private enum State {
    case inside, between
    /// The beginning of a member is being looked for behind a damaged one.
    case seeking
  }

  /// zlib remembers where its state lies, so it must not move.
  private let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
  private var isOpen = false
  private var state = State.inside
  private let holding: Int
  private var held: [UInt8] = []
  /// Whether some of the member was given already.
  private var isGiven = false
  /// Whether the member was found by its first bytes behind a damaged one, and may be none.
  private var isGuess = false
  /// The last bytes of a chunk, with which a member may begin.
  private var carried: [UInt8] = []

  /// Small, so that a chunk of zeros packed a thousandfold cannot fill the memory at once.
  static let chunkSize = 16_384

  /// - Parameters:
  ///   - holding: how many bytes of a member are held back until its check sum is seen.
  ///   - form: what the members are wrapped in.
  init(holding: Int = 64 << 20, form: Form = .headed) {
    self.holding = holding
    stream.initialize(to: z_stream())
    isOpen = inflateInit2_(stream, form.windowBits, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK
  }

  /// What packed data is wrapped in.
  enum Form {
    /// gzip or zlib, told by the header.
    case headed
    /// Nothing, as some servers send what they call "deflate".
    case bare

    /// 15 bits of window; 32 more look for the header, a minus expects none.
    fileprivate var windowBits: Int32 { self == .headed ? 15 + 32 : -15 }
  }

  deinit {
    if isOpen { inflateEnd(stream) }
    stream.deallocate()
  }

  /// Says that no chunk follows.
  ///
  /// - Throws: ``IngestionError/malformed(format:what:)`` when the last member has not ended: half of an article would be
  ///   taken for the whole.
  func finish() throws(IngestionError) {
    if state == .inside { throw .malformed(format: "gzip", what: "the packed data ends too early") }
  }

  /// What a chunk gives. Behind a damaged member the stream goes on at the next one, in this chunk or a later one.
  func pieces(of chunk: ArraySlice<UInt8>) -> [Piece] {
    var pieces: [Piece] = []
    var rest = carried.isEmpty ? chunk : (carried + chunk)[...]
    carried = []
    while isOpen, !rest.isEmpty {
      switch state {
      case .seeking:
        guard let member = GzipStream.nextMember(in: rest) else {
          carried = Array(rest.suffix(2))
          return pieces
        }
        rest = rest[member...]
        begin(isGuess: true)
      case .between:
        rest = rest.drop { $0 == 0 }
        if !rest.isEmpty { begin(isGuess: false) }
      case .inside:
        switch unpack(rest, into: &held, limit: .max) {
        case .ended(let left):
          give(to: &pieces)
          isGiven = false
          state = .between
          rest = rest.suffix(left)
        case .open:
          if held.count > holding { give(to: &pieces) }
          return pieces
        case .broken(let left):
          if !isGuess || isGiven || !held.isEmpty { pieces.append(.damage) }
          (held, isGiven, state) = ([], false, .seeking)
          // In a head that is none, the next member may begin with the second byte.
          rest = stream.pointee.total_out == 0 ? rest.dropFirst() : rest.suffix(min(left, rest.count - 1))
        }
      }
    }
    return pieces
  }

  private func begin(isGuess: Bool) {
    inflateReset(stream)
    (state, self.isGuess) = (.inside, isGuess)
  }

  private func give(to pieces: inout [Piece]) {
    if !held.isEmpty { pieces.append(isGiven ? .more(held) : .member(held)) }
    (held, isGiven) = ([], true)
  }

  private static func nextMember(in bytes: ArraySlice<UInt8>) -> Int? {
    var index = bytes.startIndex
    while let found = bytes[index...].firstIndex(of: 0x1F) {
      if bytes[(found + 1)...].prefix(2).elementsEqual([0x8B, 0x08]) { return found }
      index = found + 1
    }
    return nil
  }

  /// How far a member was unpacked, and how many bytes are left.
  private enum Step {
    case ended(left: Int), broken(left: Int)
    /// It goes on behind these bytes, or the limit is passed.
    case open
  }

  private func unpack(_ bytes: ArraySlice<UInt8>, into output: inout [UInt8], limit: Int) -> Step {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    return bytes.withUnsafeBufferPointer { bytes in
      defer { stream.pointee.next_in = nil }
      stream.pointee.next_in = UnsafeMutablePointer(mutating: bytes.baseAddress)
      stream.pointee.avail_in = UInt32(clamping: bytes.count)
      while true {
        let status = buffer.withUnsafeMutableBufferPointer { room in
          stream.pointee.next_out = room.baseAddress
          stream.pointee.avail_out = UInt32(room.count)
          return inflate(stream, Z_NO_FLUSH)
        }
        output += buffer[..<(buffer.count - Int(stream.pointee.avail_out))]
        switch status {
        case Z_STREAM_END: return .ended(left: Int(stream.pointee.avail_in))
        case Z_OK where output.count <= limit: continue
        case Z_OK, Z_BUF_ERROR: return .open
        default: return .broken(left: Int(stream.pointee.avail_in))
        }
      }
    }
  }

  /// The whole of a packed input, up to a limit.
  ///
  /// - Throws: ``IngestionError`` where it breaks the format or unpacks to more than the limit.
  static func unpacked(
    _ bytes: [UInt8], limit: Int, padding: Padding = .zeros, form: Form = .headed
  ) throws(IngestionError) -> [UInt8] {
    let stream = GzipStream(form: form)
    var output: [UInt8] = []
    var rest = bytes[...]
    guard stream.isOpen else { throw .malformed(format: "gzip", what: "zlib could not be started") }
    while true {
      let step = stream.unpack(rest, into: &output, limit: limit)
      guard output.count <= limit else { throw .tooLarge(bytes: output.count, limit: limit) }
      guard case .ended(let left) = step else {
        if case .open = step { throw .malformed(format: "gzip", what: "the packed data ends too early") }
        throw .malformed(format: "gzip", what: "the packed data is damaged")
      }
      rest = rest.suffix(left).drop { $0 == 0 }
      if rest.isEmpty || padding == .anything && !rest.starts(with: [0x1F, 0x8B]) { return output }
      inflateReset(stream.stream)
    }
  }

  /// What the first bytes of a packed input unpack to, as far as they do.
  static func beginning(of bytes: ArraySlice<UInt8>) -> [UInt8] {
    let stream = GzipStream()
    var output: [UInt8] = []
    if stream.isOpen { _ = stream.unpack(bytes, into: &output, limit: chunkSize * 4) }
    return output
  }
}
