internal import ArgumentParser
internal import Dateline

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Where the program begins.
@main
enum Main {
  static func main() {
    // A parent that ignores the signal hands that on: who stops reading ends the program quietly all the same.
    signal(SIGPIPE, SIG_DFL)
    // A file that may not become larger is told as every other that cannot be written.
    signal(SIGXFSZ, SIG_IGN)
    if let message = UnknownCommand.message(for: Array(CommandLine.arguments.dropFirst())) {
      Messages.usage(message)
      exit(ExitStatus.usage.rawValue)
    }
    do {
      var command = try NamedCommand.parsed(Array(CommandLine.arguments.dropFirst())) ?? DatelineCommand.parseAsRoot()
      try command.run()
    } catch let failure as CommandFailure {
      if let message = failure.message { Messages.error(message) }
      exit(failure.status.rawValue)
    } catch {
      guard DatelineCommand.exitCode(for: error) == .validationFailure else { DatelineCommand.exit(withError: error) }
      Messages.usage(DatelineCommand.fullMessage(for: error) + "\n")
      exit(ExitStatus.usage.rawValue)
    }
  }
}
