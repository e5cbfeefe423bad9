/// What became of a story when its reports were last made, so that they need not be made to know that they stand as they
/// should.
struct ReportRecord: Hashable, Decodable {
  /// How many articles the story was told from.
  var articleCount: Int
  /// What was noticed on the way.
  var diagnostics: [Diagnostic]
  /// The hash of each report, in the order of the project file.
  var reports: [String]

  func write(to json: inout JSONWriter) {
    json.object {
      $0.field("articleCount", articleCount)
      $0.field("diagnostics", each: diagnostics) { TimelineJSON.write($1, to: &$0) }
      $0.field("reports", each: reports) { $0.string($1) }
    }
  }
}
