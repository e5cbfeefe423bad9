/// Which addresses may be connected to. It is asked for the very address of each connection, after names are resolved
/// and after each redirection.
struct AddressPolicy: Sendable {
  /// Why an address is refused; nil when it may be connected to.
  var refusal: @Sendable (IPAddress) -> String?

  /// The public internet alone: an address from outside must not reach what only this machine or its network can.
  static let publicOnly = AddressPolicy { $0.specialPurpose }

  /// Every address.
  static let any = AddressPolicy { _ in nil }
}
