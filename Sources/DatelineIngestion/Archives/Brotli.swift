#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// Unpacks Brotli (RFC 7932) with the system's `libbrotlidec`, loaded when the first packed page is met: few archives hold
/// any, since most of what writes them unpacks first.
enum Brotli {
  /// The whole of a packed body, up to a limit.
  ///
  /// - Throws: ``IngestionError/missingProgram(name:kind:package:)`` without the library,
  ///   ``IngestionError/malformed(format:what:)`` where the data breaks the format,
  ///   ``IngestionError/tooLarge(bytes:limit:)``.
  static func unpacked(_ bytes: [UInt8], limit: Int) throws(IngestionError) -> [UInt8] {
    guard let library = Library.loaded else {
      throw .missingProgram(name: "libbrotlidec", kind: "a page packed with Brotli", package: "libbrotli1")
    }
    guard let state = library.create(nil, nil, nil) else {
      throw .malformed(format: "Brotli", what: "the decoder could not be started")
    }
    defer { library.destroy(state) }
    var output: [UInt8] = []
    var room = [UInt8](repeating: 0, count: 65_536)
    var (result, left) = (Int32(0), bytes.count)
    bytes.withUnsafeBufferPointer { packed in
      var next = packed.baseAddress
      repeat {
        var free = room.count
        result = room.withUnsafeMutableBufferPointer { buffer in
          var out = buffer.baseAddress
          return library.decompress(state, &left, &next, &free, &out, nil)
        }
        output += room[..<(room.count - free)]
      } while result == moreOutput && output.count <= limit
    }
    guard output.count <= limit else { throw .tooLarge(bytes: output.count, limit: limit) }
    guard result == done else { throw .malformed(format: "Brotli", what: "the packed data is damaged") }
    return output
  }

  /// BROTLI_DECODER_RESULT_SUCCESS and BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT.
  private static let (done, moreOutput): (Int32, Int32) = (1, 3)

  private struct Library: @unchecked Sendable {
    typealias Create = @convention(c) (OpaquePointer?, OpaquePointer?, OpaquePointer?) -> OpaquePointer?
    typealias Destroy = @convention(c) (OpaquePointer) -> Void
    typealias Decompress =
      @convention(c) (
        OpaquePointer, UnsafeMutablePointer<Int>, UnsafeMutablePointer<UnsafePointer<UInt8>?>,
        UnsafeMutablePointer<Int>, UnsafeMutablePointer<UnsafeMutablePointer<UInt8>?>, UnsafeMutablePointer<Int>?
      ) -> Int32

    let create: Create
    let destroy: Destroy
    let decompress: Decompress

    static let loaded: Library? = {
      let names = ["libbrotlidec.so.1", "libbrotlidec.1.dylib", "libbrotlidec.dylib"]
      guard let handle = names.lazy.compactMap({ dlopen($0, RTLD_NOW | RTLD_LOCAL) }).first,
        let create = dlsym(handle, "BrotliDecoderCreateInstance"),
        let destroy = dlsym(handle, "BrotliDecoderDestroyInstance"),
        let decompress = dlsym(handle, "BrotliDecoderDecompressStream")
      else { return nil }
      return Library(
        create: unsafeBitCast(create, to: Create.self), destroy: unsafeBitCast(destroy, to: Destroy.self),
        decompress: unsafeBitCast(decompress, to: Decompress.self))
    }()
  }
}
