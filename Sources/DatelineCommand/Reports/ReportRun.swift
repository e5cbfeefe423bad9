internal import Dateline

/// Writes or checks the reports of a project, story by story.
struct ReportRun {
  var project: Project
  /// Whether nothing is written.
  var isCheck: Bool
  var isQuiet: Bool
  /// Where what was read is kept; nil keeps nothing.
  var cache: ArticleCache?
  /// Fetches the inputs that are addresses.
  var fetcher: Fetcher
  /// Whether pages that have a copy are fetched anew.
  var isRefreshed: Bool

  /// Does it, and tells what was done.
  func run() throws(CommandFailure) -> ReportOutcome {
    var outcome = ReportOutcome(projectPath: project.path, isCheck: isCheck)
    let builder = StoryBuilder(
      project, cache: cache, fetcher: fetcher, copies: isRefreshed ? .refresh : isCheck ? .readOnly : .keep)
    for story in project.stories {
      let reports = builder.reports(of: story) { done, total in
        Progress(total: total, isQuiet: isQuiet).report(done)
      }
      for failure in reports.failures { Messages.error("\(reports.name): \(failure)") }
      for mistake in reports.mistakes { Messages.error(mistake.description) }
      outcome.mistakes += reports.mistakes.map { ReportOutcome.Mistake(story: reports.name, error: $0) }
      outcome.failures += reports.failures.map {
        ReportOutcome.Failure(story: reports.name, place: reports.place, error: $0)
      }
      outcome.articleCount += reports.timeline.sources.count
      for page in reports.pages {
        // A report of nothing would put an empty page in the place of a good one.
        guard !reports.timeline.sources.isEmpty else { continue }
        outcome.entries.append(
          ReportOutcome.Entry(story: reports.name, path: page.path, place: page.place, state: try settle(page)))
      }
    }
    if !isQuiet { try tell(outcome) }
    return outcome
  }

  private func settle(_ page: Page) throws(CommandFailure) -> ReportOutcome.State {
    do throws(InputError) {
      switch try page.difference() {
      case .none: return .unchanged
      case .missing:
        if isCheck { return .missing }
      case .changed(let changes):
        if isCheck { return .changed(changes) }
      }
    } catch {
      throw CommandFailure(error)
    }
    do throws(OutputError) {
      try page.write()
    } catch {
      throw CommandFailure(error)
    }
    return .written
  }

  private func tell(_ outcome: ReportOutcome) throws(CommandFailure) {
    do throws(OutputError) {
      try FileWriter.writeToStandardOutput(Array(outcome.text.utf8))
    } catch {
      throw CommandFailure(error)
    }
  }
}
