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
      xml += "  <testcase classname=\"\(JUnit.attribute(entry.story))\" name=\"\(JUnit.attribute(entry.path))\">"
      if entry.state.isFinding {
        xml += "<failure message=\"\(entry.state.word)\">"
        xml += XML.escaped(SafeText.lines(entry.state.lines.joined(separator: "\n"))) + "</failure>"
      }
      xml += "</testcase>\n"
    }
    for failure in failures {
      xml +=
        "  <testcase classname=\"\(JUnit.attribute(failure.story))\" name=\"\(JUnit.attribute(failure.error.name))\">"
      xml += "<error message=\"\(JUnit.attribute(failure.error.message))\"/></testcase>\n"
    }
    for mistake in mistakes {
      let place = "\(mistake.error.path):\(mistake.error.place)"
      xml += "  <testcase classname=\"\(JUnit.attribute(mistake.story))\" name=\"\(JUnit.attribute(place))\">"
      xml += "<error message=\"\(JUnit.attribute(mistake.error.message))\"/></testcase>\n"
    }
    return xml + "</testsuite>\n"
  }
}

/// The form of JUnit's XML, which CI services show.
enum JUnit {
  /// A text as the value of an attribute.
  static func attribute(_ text: String) -> String { XML.escaped(SafeText.line(text)) }

  /// Writes that the project file could not be read: an error in the place of its reports.
  static func write(unread message: String, path: String, to file: String) throws(CommandFailure) {
    let xml = """
      <?xml version="1.0" encoding="UTF-8"?>
      <testsuite name="dateline report" tests="1" failures="0" errors="1">
        <testcase classname="project" name="\(JUnit.attribute(path))"><error message="\(JUnit.attribute(message))"/></testcase>
      </testsuite>

      """
    do throws(OutputError) {
      try FileWriter.write(Array(xml.utf8), to: file)
    } catch {
      throw CommandFailure(error)
    }
  }
}
