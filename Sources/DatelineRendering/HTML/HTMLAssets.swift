/// The style and the script of the page. The page's security policy names them by their hashes, so that nothing else in
/// it, whatever an article says, is ever run or loaded; a test holds the hashes to the texts.
enum HTMLAssets {
  /// SHA-256 of `style` in base 64.
  static let styleHash = "tf9+QstIjbYTk3fhde1us1qS32ZvmnpUFm4Xnu03/fI="

  /// What the page does besides being read: the filter, and the axis of time.
  static let script = filter + "\n" + axis
  /// SHA-256 of `script` in base 64.
  static let scriptHash = "6fy1I6thL6GtY2LoYQbRaxW7kw32V1NUTymW1bQeSmU="
}
