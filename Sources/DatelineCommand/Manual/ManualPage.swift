/// A manual page in the macros of man(7), which groff and mandoc read.
struct ManualPage {
  private(set) var text = ""

  /// The page of a program.
  init(_ program: CommandInfo, version: String, released: String) {
    let name = program.commandName
    // The date is read by programs, so its hyphens stay as they are.
    text += ".TH \(name.uppercased()) 1 \(released) \"\(name) \(version)\" \"User Commands\"\n"
    request("SH", ["NAME"])
    line("\(name) - \(firstLower(program.abstract ?? ""))")
    request("SH", ["SYNOPSIS"])
    text += ".B \(escaped(name))\n.I command\n.RI [ options ]\n.RI [ arguments ]\n"
    request("SH", ["DESCRIPTION"])
    prose(program.discussion ?? "")
    request("SH", ["COMMANDS"])
    for command in program.subcommands ?? [] where command.shouldDisplay ?? true { add(command, of: name) }
    request("SH", ["ENVIRONMENT"])
    item("NO_COLOR", "Where it is set and not empty, nothing is coloured.")
    item("GITHUB_STEP_SUMMARY", "The file that report --github adds its summary to.")
    request("SH", ["FILES"])
    item("dateline.yml", "The project that report reads unless another is named.")
  }

  private mutating func add(_ command: CommandInfo, of program: String) {
    let arguments = (command.arguments ?? []).filter { $0.shouldDisplay && $0.names?.first?.name != "help" }
    request("SS", ["\(program) \(command.commandName)"])
    line(command.abstract ?? "")
    request("PP")
    text += ".B \(escaped("\(program) \(command.commandName)"))\n"
    text += ".RI [ options ]\n"
    for argument in arguments where argument.kind == "positional" {
      let value = escaped(argument.valueName ?? "") + (argument.isRepeating ? " ..." : "")
      text += argument.isOptional ? ".RI [ \"\(value)\" ]\n" : ".I \(value)\n"
    }
    for argument in arguments { add(argument) }
    if let discussion = command.discussion, !discussion.isEmpty {
      request("PP")
      prose(discussion)
    }
  }

  private mutating func add(_ argument: CommandInfo.Argument) {
    var label = (argument.names ?? []).sorted { $0.kind > $1.kind }.map(\.text).joined(separator: ", ")
    if argument.kind == "positional" { label = "<\(argument.valueName ?? "")>" }
    if argument.kind == "option" { label += " <\(argument.valueName ?? "")>" }
    var told = [argument.abstract, argument.discussion].compactMap { $0 }.filter { !$0.isEmpty }
    if let value = argument.defaultValue { told.append("Default: \(value).") }
    item(label, told.joined(separator: " "))
  }

  // MARK: Macros

  private mutating func request(_ name: String, _ arguments: [String] = []) {
    text += "." + ([name] + arguments.map { "\"\(escaped($0))\"" }).joined(separator: " ") + "\n"
  }

  private mutating func item(_ label: String, _ told: String) {
    text += ".TP\n.B \(escaped(label))\n"
    line(told)
  }

  /// Text as it is told in a terminal: indented lines stand as they are, capitals alone on a line are a heading.
  private mutating func prose(_ told: String) {
    var isExample = false
    var isAfterGap = false
    for source in told.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if source.hasPrefix("  ") != isExample, !source.isEmpty {
        text += isExample ? ".EE\n.PP\n" : ".EX\n"
        isExample.toggle()
        isAfterGap = false
      }
      if source.isEmpty {
        isAfterGap = true
        continue
      }
      if isAfterGap, !isExample { request("PP") }
      if isAfterGap, isExample { text += "\n" }
      isAfterGap = false
      if source.utf8.allSatisfy({ $0 == 0x20 || (0x41...0x5A).contains($0) }), !isExample {
        text += ".B \(source)\n"
      } else {
        line(source)
      }
    }
    if isExample { text += ".EE\n" }
  }

  /// A line of text: a point or an apostrophe at its beginning would be a request.
  private mutating func line(_ told: String) {
    let isRequest = told.hasPrefix(".") || told.hasPrefix("'")
    text += (isRequest ? "\\&" : "") + escaped(told) + "\n"
  }

  /// Backslashes and hyphens as groff writes them; hyphens of options must be copied as such.
  private func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": escaped += "\\e"
      case "-": escaped += "\\-"
      case "\"": escaped += "\\(dq"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  private func firstLower(_ text: String) -> String { text.prefix(1).lowercased() + text.dropFirst() }
}
