internal import ArgumentParser

/// A command that the first argument names, parsed by itself.
///
/// Parsed as part of the whole program it costs three parses: that of what stands before the command, that of a request
/// for completions, and its own.
enum NamedCommand {
  /// The command of those arguments; nil where they are not just its own and right: then the whole program tells what is
  /// asked for or what is wrong. (Commands whose configuration names a command above them ask for no completions.)
  static func parsed(_ arguments: [String]) -> (any ParsableCommand)? {
    guard let name = arguments.first,
      let named = DatelineCommand.configuration.subcommands.first(where: { $0.configuration.commandName == name }),
      let command = try? named.parseAsRoot(Array(arguments.dropFirst())), type(of: command) == named
    else { return nil }
    return command
  }
}
