/// The style and the script of the page. The page's security policy names them by their hashes, so that nothing else in
/// it, whatever an article says, is ever run or loaded; a test holds the hashes to the texts.
enum HTMLAssets {
  /// SHA-256 of `style` in base 64.
  static let styleHash = "M9zSg1Rk0pgdaGmcar6ZI/zSVGjDw1YBPwm1wskJp/o="

  /// What the page does besides being read: the filter, and the axis of time.
  static let script = filter + "\n" + axis
  /// SHA-256 of `script` in base 64.
  static let scriptHash = "JRF0kFajjDyzh4jL7jtPsrcHvpy4+QlngmA2ZHoRtR0="
}
