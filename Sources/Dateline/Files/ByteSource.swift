/// The bytes of a local input, some at a time.
struct ByteSource: ~Copyable {
  private let descriptor: Descriptor
  private let name: String
  private var isAtEnd = false
  /// What was read and handed out, for ``whole(limit:)``: the first chunk alone is kept.
  private var first: [UInt8]?

  private init(_ descriptor: consuming Descriptor, named name: String) {
    self.descriptor = descriptor
    self.name = name
  }

  /// The bytes of a file or of standard input; nil for other inputs.
  ///
  /// - Throws: ``InputError`` when it cannot be opened or is a folder.
  static func of(_ input: Input) throws(InputError) -> ByteSource? {
    switch input {
    case .file(let path):
      do throws(SystemError) {
        if try FileKind.at(path) != .folder { return ByteSource(try Descriptor(reading: path), named: path) }
      } catch {
        throw InputError(path, error)
      }
      throw InputError(path, .unreadable("it is a folder"))
    case .standardInput: return ByteSource(Descriptor(standard: 0), named: input.name)
    default: return nil
    }
  }

  /// The next bytes; nil at the end.
  mutating func next() throws(InputError) -> [UInt8]? {
    guard !isAtEnd else { return nil }
    var bytes: [UInt8] = []
    do throws(SystemError) {
      isAtEnd = try descriptor.read(upTo: FileReader.chunk, into: &bytes) == 0
    } catch {
      throw InputError(name, error)
    }
    if first == nil { first = bytes }
    return bytes.isEmpty ? nil : bytes
  }

  /// All bytes, when only one chunk was taken before.
  ///
  /// - Throws: ``InputError`` when there are more than the limit.
  mutating func whole(limit: Int) throws(InputError) -> [UInt8] {
    var bytes = first ?? []
    first = []
    while let more = try next() {
      bytes += more
      if bytes.count > limit { throw InputError(name, .tooLong(limit: limit)) }
    }
    if bytes.count > limit { throw InputError(name, .tooLong(limit: limit)) }
    return bytes
  }
}
