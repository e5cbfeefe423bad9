internal import DatelineIngestion

extension Pipeline {
  /// What of a page is no part of its article, a line each: why, where in the page, how it begins; before that the dates
  /// among which that of publication was chosen. Empty when there is nothing of both, and for what is no single page.
  package func leftOut(of contents: Contents) -> String {
    guard let trace = try? reader.trace(contents.bytes, hints: hints(for: contents)) else { return "" }
    var table = Table()
    for block in trace.blocks {
      guard let reason = block.dropped else { continue }
      let start = String(String.UnicodeScalarView(block.text.unicodeScalars.prefix(60)))
      table.add([reason, block.path, Table.oneLine(start)])
    }
    var dates = Table()
    for date in trace.dates { dates.add([date.text, date.evidence] + (date.refused.map { ["refused: \($0)"] } ?? [])) }
    return (dates.text.isEmpty ? "" : "\nDates considered:\n" + dates.text)
      + (table.text.isEmpty ? "" : "\nLeft out:\n" + table.text)
  }
}
