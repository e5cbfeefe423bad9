/// The style and the script of the page. The page's security policy names them by their hashes, so that nothing else in
/// it, whatever an article says, is ever run or loaded; a test holds the hashes to the texts.
enum HTMLAssets {
  /// SHA-256 of `style` in base 64.
  static let styleHash = "Aw3tmCmuVtDAkKrWbrTOYl5pkZFakGHIRu3q4nwS3rs="
  /// SHA-256 of `script` in base 64.
  static let scriptHash = "iHbTGXufJv+tbkJZET6jrLTE9fUl3YdbhimsKaT7P2g="
}
