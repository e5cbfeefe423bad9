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

/// The outcome of a run that could not begin.
enum JUnit {
  /// Writes that the project file could not be read: an error in the place of its reports.
  static func write(unread message: String, path: String, to file: String) throws(CommandFailure) {
    let xml = """
      <?xml version="1.0" encoding="UTF-8"?>
      <testsuite name="dateline report" tests="1" failures="0" errors="1">
        <testcase classname="project" name="\(XML.escaped(path))"><error message="\(XML.escaped(message))"/></testcase>
      </testsuite>

      """
    do throws(OutputError) {
      try FileWriter.write(Array(xml.utf8), to: file)
    } catch {
      throw CommandFailure(error)
    }
  }
}
