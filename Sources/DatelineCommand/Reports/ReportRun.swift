internal import Dateline

/// Writes or checks the reports of a project, story by story.
struct ReportRun {
  var builder: StoryBuilder
  var project: Project
  /// Whether nothing is written.
  var isCheck: Bool
  /// Whether reports are written though inputs of their story cannot be read.
  var keepsGoing: Bool
  var messages: MessageOptions

  /// Does it, and tells what was done.
  func run() throws(CommandFailure) -> ReportOutcome {
    var outcome = ReportOutcome(projectPath: project.path, isCheck: isCheck)
    var cleaned: Set<String> = []
    for story in project.stories {
      let reports = builder.reports(of: story) { done, total in
        ProgressLine(total: total, isQuiet: messages.quiet).report(done)
      }
      messages.tell(reports.diagnostics.map { (name: reports.name, diagnostic: $0) })
      for failure in reports.failures {
        Messages.error("\(project.path):\(failure.place): \(reports.name): \(failure.error)")
      }
      for mistake in reports.mistakes { Messages.error(mistake.description) }
      outcome.mistakes += reports.mistakes.map { ReportOutcome.Mistake(story: reports.name, error: $0) }
      outcome.failures += reports.failures.map {
        ReportOutcome.Failure(story: reports.name, place: $0.place, error: $0.error)
      }
      outcome.articleCount += reports.articleCount
      // A report of nothing would put an empty page in the place of a good one.
      guard reports.articleCount > 0 else { continue }
      for (page, difference) in zip(reports.pages, try differences(of: reports)) {
        if !messages.quiet, let note = page.leftOutNote { Messages.warning("\(page.path): \(note)") }
        // Nor one that lacks an article in the place of one that has it.
        let isKept = !reports.failures.isEmpty && !keepsGoing && !isCheck && difference.isChange
        outcome.entries.append(
          ReportOutcome.Entry(
            story: reports.name, path: page.path, place: page.place,
            state: isKept ? .kept : try settle(page, difference, &cleaned)))
      }
    }
    if !messages.quiet { try tell(outcome) }
    return outcome
  }

  private func differences(of reports: StoryReports) throws(CommandFailure) -> [ReportPage.Difference] {
    do throws(InputError) {
      return try reports.differences(isTold: isCheck)
    } catch {
      throw CommandFailure(error)
    }
  }

  private func settle(
    _ page: ReportPage, _ difference: ReportPage.Difference, _ cleaned: inout Set<String>
  ) throws(CommandFailure) -> ReportOutcome.State {
    switch difference {
    case .none: return .unchanged
    case .missing where isCheck: return .missing
    case .changed(let changes, let line) where isCheck: return .changed(changes, line: line)
    case .missing, .changed: break
    }
    do throws(OutputError) {
      TemporaryName.clean(folderOf: page.path, unlessIn: &cleaned)
      try page.write()
    } catch {
      throw CommandFailure(error)
    }
    return .written
  }

  private func tell(_ outcome: ReportOutcome) throws(CommandFailure) {
    do throws(OutputError) {
      try FileWriter.writeToStandardOutput(Array(SafeText.lines(outcome.text).utf8))
    } catch {
      throw CommandFailure(error)
    }
  }
}
