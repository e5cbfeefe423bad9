/// The style and the script of the page. The page's security policy names them by their hashes, so that nothing else in
/// it, whatever an article says, is ever run or loaded; a test holds the hashes to the texts.
enum HTMLAssets {
  /// SHA-256 of `style` in base 64.
  static let styleHash = "r+UGleta+4ZDg/0mHcBzR5kdJaWojR7UoM5/skNpsXY="
  /// SHA-256 of `script` in base 64.
  static let scriptHash = "gZVPBz1OckSBQJf0cJuppnxUsQ3Z6PXwieucgeksAQM="
}
