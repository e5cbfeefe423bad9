/// What ArgumentParser tells of a command in its dump of the help (`--experimental-dump-help`).
struct CommandInfo: Decodable {
  var commandName: String
  var abstract: String?
  var discussion: String?
  var shouldDisplay: Bool?
  var subcommands: [CommandInfo]?
  var arguments: [Argument]?

  /// The dump of a program.
  struct Dump: Decodable {
    var command: CommandInfo
  }

  /// An argument, an option or a flag.
  struct Argument: Decodable {
    /// "positional", "option" or "flag".
    var kind: String
    var shouldDisplay: Bool
    var isOptional: Bool
    var isRepeating: Bool
    var names: [Name]?
    var valueName: String?
    var defaultValue: String?
    var abstract: String?
    var discussion: String?
  }

  /// A name of an option.
  struct Name: Decodable {
    /// "long" or "short".
    var kind: String
    var name: String

    /// As it is typed.
    var text: String { kind == "short" ? "-\(name)" : "--\(name)" }
  }
}
