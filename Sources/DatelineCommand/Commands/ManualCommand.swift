internal import ArgumentParser
internal import Dateline

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// `dateline manual`
struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual", _superCommandName: "dateline",
    abstract: "Print the manual page, for man(1).",
    discussion: """
      EXAMPLES
        dateline manual | man -l -
        dateline manual --output /usr/local/share/man/man1/dateline.1
      """)

  @OptionGroup(title: "Output Options") var output: OutputOptions

  func run() throws {
    let dump = try JSONDecoder().decode(CommandInfo.Dump.self, from: Data(DatelineCommand._dumpHelp().utf8))
    try output.destination(reading: ProtectedFiles()).write(
      ManualPage(dump.command, version: Version.current, released: Version.released).text, for: .programs)
  }
}
