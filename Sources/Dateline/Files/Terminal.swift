#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// What standard output and standard error are connected to.
package enum Terminal {
  /// Whether results go to a terminal.
  package static var isOutput: Bool { isatty(1) == 1 }
  /// Whether messages go to a terminal.
  package static var isError: Bool { isatty(2) == 1 }

  /// Whether results may be coloured: on a terminal, unless NO_COLOR is set (no-color.org) or the terminal is dumb.
  package static var showsColour: Bool {
    isOutput && (environment("NO_COLOR") ?? "").isEmpty && environment("TERM") != "dumb"
  }

  /// A variable of the environment; nil when it is not set.
  package static func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

  /// The number of columns of the terminal that results go to; nil where that is none.
  package static var columns: Int? {
    var size = winsize()
    guard ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }
}
