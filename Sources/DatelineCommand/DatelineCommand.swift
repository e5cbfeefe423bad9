internal import ArgumentParser
internal import Dateline

/// The program.
struct DatelineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dateline",
    abstract: "Turns news articles into an ordered timeline of events, each with its sentence as proof.",
    discussion: """
      INPUT is an HTML page or a plain text: a file, a folder (read recursively), an http(s) address, or - for standard \
      input. Feeds, web archives and what gzip has packed are read, too.

      EXAMPLES
        dateline build article.html
        dateline build --published 2025-08-20 article.txt
        dateline build --format json --output story.json articles/
        dateline build https://news.example/2025/08/story
        dateline merge monday.json tuesday.json --format markdown
        dateline tag --explain article.txt
        dateline report --check dateline.yml
        dateline serve

      EXIT CODES
        0   done
        1   a difference, a contradiction under --strict, or some inputs failed
        2   wrong usage
        65  the one input is malformed, or a view where a timeline is needed
        66  the one input is missing or unreadable, or all of several failed
        74  a result could not be written
      """,
    version: Version.current,
    subcommands: [
      BuildCommand.self, MergeCommand.self, RenderCommand.self, DiffCommand.self, TagCommand.self, EventsCommand.self,
      AnalyseCommand.self, ExtractCommand.self, StoriesCommand.self, ReportCommand.self, ServeLauncher.self,
      ManualCommand.self,
    ])
}
