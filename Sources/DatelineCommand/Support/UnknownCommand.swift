internal import ArgumentParser
internal import Dateline

/// A command that there is none of, with the one that was meant.
enum UnknownCommand {
  /// What is wrong with the first argument when it should be a command and is none; nil when it is.
  static func message(for arguments: [String]) -> String? {
    guard let first = arguments.first, !first.hasPrefix("-") else { return nil }
    let names = DatelineCommand.configuration.subcommands.map { $0._commandName } + ["help"]
    if names.contains(first) { return nil }
    let remedy =
      Spelling.nearest(to: first, among: names).map { "Did you mean '\($0)'?" }
      ?? "There are \(names.joined(separator: ", "))."
    return "Error: '\(first)' is no command. \(remedy)\n  See 'dateline --help' for more information.\n"
  }
}
