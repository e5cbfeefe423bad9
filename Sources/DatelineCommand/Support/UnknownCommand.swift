internal import ArgumentParser
internal import Dateline

/// A command that there is none of, with the one that was meant.
enum UnknownCommand {
  /// What is wrong with the first argument when it should be a command and is none; nil when it is.
  static func message(for arguments: [String]) -> String? {
    let names = DatelineCommand.configuration.subcommands.map { $0._commandName } + ["help"]
    guard let first = arguments.first(where: { $0 != "help" }) ?? arguments.first, !first.hasPrefix("-"),
      arguments.first == first || arguments.first == "help"
    else { return nil }
    if names.contains(first) { return nil }
    let remedy =
      Spelling.nearest(to: first, among: names).map { "Did you mean '\($0)'?" }
      ?? "There are \(names.joined(separator: ", "))."
    return "Error: '\(first)' is no command. \(remedy)\n  See 'dateline --help' for more information.\n"
  }
}
