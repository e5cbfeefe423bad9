internal import Dateline

extension ReportOutcome {
  /// Writes the outcome as JUnit's XML: a test for each report and each input that failed.
  func writeJUnit(to path: String) throws(CommandFailure) {
    do throws(OutputError) {
      try FileWriter.write(Array(junit.utf8), to: path)
    } catch {
      throw CommandFailure(error)
    }
  }

  private var junit: String {
    let count = entries.count + failures.count + mistakes.count
    var xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    xml += "<testsuite name=\"dateline report\" tests=\"\(count)\" failures=\"\(findings.count)\" "
    xml += "errors=\"\(failures.count + mistakes.count)\">\n"
    for entry in entries {
      xml += "  <testcase classname=\"\(XML.escaped(entry.story))\" name=\"\(XML.escaped(entry.path))\">"
      if entry.state.isFinding {
        xml += "<failure message=\"\(entry.state.word)\">"
        xml += XML.escaped(entry.state.lines.joined(separator: "\n")) + "</failure>"
      }
      xml += "</testcase>\n"
    }
    for failure in failures {
      xml += "  <testcase classname=\"\(XML.escaped(failure.story))\" name=\"\(XML.escaped(failure.error.name))\">"
      xml += "<error message=\"\(XML.escaped(failure.error.message))\"/></testcase>\n"
    }
    for mistake in mistakes {
      let place = "\(mistake.error.path):\(mistake.error.place)"
      xml += "  <testcase classname=\"\(XML.escaped(mistake.story))\" name=\"\(XML.escaped(place))\">"
      xml += "<error message=\"\(XML.escaped(mistake.error.message))\"/></testcase>\n"
    }
    return xml + "</testsuite>\n"
  }
}
