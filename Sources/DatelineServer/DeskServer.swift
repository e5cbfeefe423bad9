public import Dateline
public import DatelineStore
internal import Dispatch
internal import FlyingFox
internal import FlyingSocks
internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The desk on the network: pages and an API over a store.
///
/// By default for this machine alone: it listens on 127.0.0.1 and ::1, and its addresses begin with a secret that is new
/// at every start.
public final class DeskServer: Sendable {
  /// Where a desk listens, and who may come in.
  public enum Access: Sendable {
    /// This machine alone, with a secret in the address.
    case thisMachine
    /// An address of this machine that others reach, with a password that every browser asks for; `hosts` are the names,
    /// without port, by which others call it.
    case others(address: String, password: String, hosts: [String])
  }

  private let desk: Desk
  private let access: Access
  private let port: UInt16
  private let servers = Mutex<[HTTPServer]>([])
  /// How long a connection may be silent.
  private let patience: Duration

  /// A desk over a store.
  ///
  /// - Parameters:
  ///   - port: where to listen; 0 takes any that is free.
  ///   - fetcher: fetches articles that are named by address.
  ///   - folders: the paths of folders that stories may follow, and whose projects may be opened.
  /// - Throws: ``InputError`` for a folder that cannot be read.
  public convenience init(
    _ store: DeskStore, access: Access = .thisMachine, port: UInt16 = 0, fetcher: Fetcher = Fetcher(),
    folders: [String] = []
  ) throws(InputError) {
    try self.init(store, access: access, port: port, fetcher: fetcher, folders: folders, patience: .seconds(75))
  }

  init(
    _ store: DeskStore, access: Access, port: UInt16, fetcher: Fetcher, folders: [String] = [], patience: Duration
  ) throws(InputError) {
    desk = Desk(store, fetcher: fetcher, folders: try Folders(paths: folders))
    (self.access, self.port, self.patience) = (access, port, patience)
  }

  /// Serves until it is stopped.
  ///
  /// - Parameter ready: called with the address to open, once it can be opened.
  /// - Throws: ``ServerError`` when there is no listening there.
  public func run(ready: @escaping @Sendable (String) -> Void) async throws {
    // Who hangs up while an answer is written must not end the desk.
    signal(SIGPIPE, SIG_IGN)
    let address = try await listening()
    let beats = Task { [desk] in
      while !Task.isCancelled {
        try await Task.sleep(for: .seconds(15))
        desk.changes.beat()
      }
    }
    defer { beats.cancel() }
    ready(address)
    await withTaskGroup(of: Void.self) { group in
      for server in servers.withLock({ $0 }) { group.addTask { await DeskServer.wait(for: server) } }
    }
  }

  /// Lets answers that are on their way arrive, and ends.
  public func stop() async {
    desk.changes.end()
    for server in servers.withLock({ $0 }) { await server.stop(timeout: 3) }
  }

  private static func wait(for server: HTTPServer) async {
    while await server.isListening { try? await Task.sleep(for: .milliseconds(200)) }
  }

  // MARK: Listening

  /// Begins to listen; gives the address to open.
  private func listening() async throws -> String {
    switch access {
    case .thisMachine:
      let port = try port == 0 ? FreePort.find() : port
      let names = ["127.0.0.1:\(port)", "[::1]:\(port)", "localhost:\(port)"]
      let access = AccessControl(key: .secret(AccessControl.newSecret()), hosts: Set(names))
      try await listen(at: try sockaddr_in.inet(ip4: "127.0.0.1", port: port), behind: access, isNeeded: true)
      // A machine without IPv6 listens at one address less.
      try await listen(at: try sockaddr_in6.inet6(ip6: "::1", port: port), behind: access, isNeeded: false)
      return "http://127.0.0.1:\(port)\(access.prefix)/"
    case .others(let address, let password, let hosts):
      let port = try port == 0 ? FreePort.find() : port
      let name = address.contains(":") ? "[\(address)]" : address
      let names = (hosts + [name, "127.0.0.1", "localhost"]).flatMap {
        ["\($0.lowercased()):\(port)", $0.lowercased()]
      }
      let access = AccessControl(key: .password(password), hosts: Set(names))
      if address.contains(":") {
        try await listen(at: try sockaddr_in6.inet6(ip6: address, port: port), behind: access, isNeeded: true)
      } else {
        try await listen(at: try sockaddr_in.inet(ip4: address, port: port), behind: access, isNeeded: true)
      }
      return "http://\(name):\(port)/"
    }
  }

  private func listen(at address: some SocketAddress, behind access: AccessControl, isNeeded: Bool) async throws {
    let site = Site(desk: desk, access: access)
    let configuration = HTTPServer.Configuration(
      address: address, timeout: 300, sharedRequestReplaySize: 0,
      pool: PatientPool(base: HTTPServer.defaultPool(), patience: patience), logger: .disabled)
    let server = HTTPServer(config: configuration, handler: RequestHandler(site))
    let running = Task { try await server.run() }
    do {
      try await server.waitUntilListening(timeout: 5)
    } catch {
      running.cancel()
      if isNeeded {
        throw ServerError(
          description: "cannot listen at port \(port): \(await DeskServer.reason(of: running) ?? "\(error)")")
      }
      return
    }
    servers.withLock { $0.append(server) }
  }

  private static func reason(of task: Task<Void, any Error>) async -> String? {
    guard case .failure(let error) = await task.result else { return nil }
    return "\(error)"
  }
}

/// Why a desk cannot be served.
public struct ServerError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong.
  public var description: String
}

/// A port that nobody listens at.
enum FreePort {
  static func find() throws -> UInt16 {
    #if canImport(Darwin)
      let number = socket(AF_INET, SOCK_STREAM, 0)
    #else
      let number = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    #endif
    defer { close(number) }
    var place = sockaddr_in()
    place.sin_family = sa_family_t(AF_INET)
    place.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isFound = withUnsafeMutablePointer(to: &place) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        bind(number, address, size) == 0 && getsockname(number, address, &size) == 0
      }
    }
    guard number >= 0, isFound else { throw ServerError(description: "there is no free port") }
    return UInt16(bigEndian: place.sin_port)
  }
}
