internal import DatelineModel

/// The diagnostics that the derivation itself makes. They are dropped before it runs and made again, so that a merge
/// does not pile up what its parts said of themselves.
enum DerivedDiagnostic: String, CaseIterable {
  /// Relations that contradict each other or the dates.
  case orderCycle = "order-cycle"
  /// Two versions of one article.
  case versions = "article-versions"
  /// Different articles that claim one address.
  case address = "disputed-address"
  /// Several articles with one agency's text.
  case copies = "syndicated-copies"
  /// What an editor changed.
  case corrected = "corrected"

  func warning(_ message: String) -> Diagnostic { Diagnostic(.warning, rawValue, message) }

  func note(_ message: String) -> Diagnostic { Diagnostic(.note, rawValue, message) }
}

/// The union of diagnostics that come from reading, with those just derived: the gravest first, without repetition.
func unite(_ given: [Diagnostic], derived: [Diagnostic]) -> [Diagnostic] {
  let codes = Set(DerivedDiagnostic.allCases.map(\.rawValue))
  return Set(given.filter { !codes.contains($0.code) } + derived).sorted { one, other in
    let (mine, theirs) = (rank(one.severity), rank(other.severity))
    return mine == theirs ? (one.code, one.message) < (other.code, other.message) : mine < theirs
  }
}

private func rank(_ severity: Diagnostic.Severity) -> Int {
  switch severity {
  case .error: 0
  case .warning: 1
  case .note: 2
  }
}
