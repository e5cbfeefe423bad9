internal import ArgumentParser
internal import Dateline
internal import DatelineServeOptions

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// `dateline serve`: finds `dateline-serve` as git finds its commands, and becomes it.
struct ServeLauncher: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve", _superCommandName: "dateline",
    abstract: "Open the desk: a local page where timelines are made, read, corrected and published.",
    discussion: """
      Prints an address; open it in a browser. The page is for this machine alone: it listens on 127.0.0.1 and ::1, and \
      the address holds a secret that is new at every start. Stories, articles and corrections are kept in one file, \
      each change at once; Ctrl-C ends the desk.

      The desk is a program of its own, dateline-serve, which stands beside dateline or on the path.

      EXAMPLES
        dateline serve
        dateline serve --store stories.sqlite --port 8080
        dateline serve --store stories.sqlite --backup copy.sqlite
        dateline serve --listen 192.168.1.5 --password-file desk.password
      """)

  @OptionGroup var options: ServeOptions

  func run() throws {
    // What was given is given on, just as it was.
    let given = Array(CommandLine.arguments.drop { $0 != "serve" }.dropFirst())
    let beside = FileReader.canonicalPath("/proc/self/exe").flatMap(FileWriter.parent).map { $0 + "/dateline-serve" }
    for program in [beside, "dateline-serve"].compactMap({ $0 }) {
      var words: [UnsafeMutablePointer<CChar>?] = ([program] + given).map { strdup($0) }
      words.append(nil)
      execvp(program, words)
      for word in words { free(word) }
    }
    throw CommandFailure(
      .unreadable, "there is no program dateline-serve beside dateline or on the path; install it, or build its product"
    )
  }
}
