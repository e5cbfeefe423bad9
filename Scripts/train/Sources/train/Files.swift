#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A file that cannot be read or written.
struct FileError: Error, CustomStringConvertible {
  var path: String

  var description: String { "\(path): cannot be read or written, or is not what it should be" }
}

func readFile(_ path: String) throws -> [UInt8] {
  guard let file = fopen(path, "rb") else { throw FileError(path: path) }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = fread(&buffer, 1, buffer.count, file)
    if count == 0 { return bytes }
    bytes.append(contentsOf: buffer[..<count])
  }
}

/// The bytes of files one after the other, an empty line between.
func readFiles(_ paths: [String]) throws -> [UInt8] { Array(try paths.map(readFile).joined(separator: [0x0A, 0x0A])) }

func writeFile(_ bytes: [UInt8], _ path: String) throws {
  guard let file = fopen(path, "wb") else { throw FileError(path: path) }
  defer { fclose(file) }
  guard fwrite(bytes, 1, bytes.count, file) == bytes.count else { throw FileError(path: path) }
}

/// Prints what is the matter, and stops.
func fail(_ error: any Error) -> Never {
  let bytes = Array("train: \(error)\n".utf8)
  _ = write(STDERR_FILENO, bytes, bytes.count)
  exit(2)
}

/// Prints a line at once, so that a long run can be watched.
func report(_ line: String) {
  let bytes = Array((line + "\n").utf8)
  _ = write(STDOUT_FILENO, bytes, bytes.count)
}
