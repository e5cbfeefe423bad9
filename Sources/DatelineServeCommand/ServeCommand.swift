internal import ArgumentParser
internal import Dateline
internal import DatelineServeOptions
internal import DatelineServer
internal import DatelineStore
internal import Dispatch

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// `dateline-serve`, which `dateline serve` runs.
@main
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dateline-serve", abstract: "The desk of Dateline; see “dateline help serve”.",
    version: Version.current)

  @OptionGroup var options: ServeOptions

  func run() async throws {
    do {
      try await serve()
    } catch let error as StoreError {
      throw Failure(error.description).told
    } catch let error as ServerError {
      throw Failure(error.description).told
    } catch let error as InputError {
      throw Failure(error.description).told
    }
  }

  private func serve() async throws {
    let store = try DeskStore(path: options.store)
    do {
      if let target = options.backup { try store.backUp(to: target) } else { try await serve(store) }
    } catch {
      // What could not begin leaves nothing behind.
      try? store.abandon()
      throw error
    }
    try store.close()
  }

  private func serve(_ store: DeskStore) async throws {
    let server = try DeskServer(
      store, access: try access, port: options.port,
      fetcher: Fetcher(
        FetchOptions(allowsPrivateAddresses: options.allowPrivate, userAgent: "Dateline/\(Version.current)")),
      folders: options.folder)
    let signals = Signals { await server.stop() }
    defer { signals.ignore() }
    try await server.run { address in
      FileHandles.tell("\(address)\n")
    }
  }

  private var access: DeskServer.Access {
    get throws {
      guard let address = options.listen, let path = options.passwordFile else { return .thisMachine }
      return .others(address: address, password: try PasswordFile.password(at: path), hosts: options.host)
    }
  }
}

/// A message for standard error; the program ends as one whose result could not be written.
private struct Failure {
  let message: String

  init(_ message: String) { self.message = message }

  /// The error that ends the program.
  var told: any Error {
    FileWriter.writeToStandardError("dateline: error: \(message)\n")
    return ExitCode(ExitStatus.unwritable.rawValue)
  }
}

/// The password that others are asked for.
private enum PasswordFile {
  /// The first line of a file.
  ///
  /// - Throws: `ValidationError` for one that is too short to keep anybody out.
  static func password(at path: String) throws -> String {
    let text = String(decoding: try Input.file(path).bytes(limit: 4096), as: UTF8.self)
    let line = text.split(separator: "\n", omittingEmptySubsequences: false).first.map(String.init) ?? ""
    guard line.utf8.count >= 12 else {
      throw ValidationError("\(path): the password on its first line must have 12 letters at least.")
    }
    return line
  }
}

/// Standard output, written at once: a program that waits for the address must not wait for a buffer.
private enum FileHandles {
  static func tell(_ text: String) { try? FileWriter.writeToStandardOutput(Array(text.utf8)) }
}

/// SIGINT and SIGTERM, which end the desk in order.
private final class Signals {
  private let sources: [any DispatchSourceSignal]

  init(_ end: @escaping @Sendable () async -> Void) {
    sources = [SIGINT, SIGTERM].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler { Task { await end() } }
      source.resume()
      return source
    }
  }

  func ignore() { for source in sources { source.cancel() } }
}
