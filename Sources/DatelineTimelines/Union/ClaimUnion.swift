internal import CivilTime
internal import DatelineModel

/// The union of claims, none twice, sorted by article and place and then by all their parts.
///
/// - Parameter sources: the index of each source by its id, in the order of the ids.
func unite(_ claims: consuming [Timeline.Claim], of sources: [String: Int]) -> [Timeline.Claim] {
  let order = order(claims.count, among: sources) {
    (claims[$0].source, claims[$0].start)
  } precedes: {
    precedes(claims[$0], claims[$1])
  }
  if let order { claims.put(into: order) } else { claims.sort(by: precedes) }
  claims.removeRepeated(==)
  return claims
}

private func precedes(_ one: Timeline.Claim, _ other: Timeline.Claim) -> Bool {
  if one.source != other.source { return one.source < other.source }
  if one.start != other.start { return one.start < other.start }
  return parts(of: one).lexicographicallyPrecedes(parts(of: other))
}

/// Every part but the place as text, lists closed by their lengths so that different claims give different parts.
private func parts(of claim: Timeline.Claim) -> [String] {
  [
    claim.kind.rawValue, claim.what, claim.value, claim.precision?.rawValue ?? "", claim.counted ?? "", claim.quote,
    "\(claim.end)", "\(claim.subject.count)",
  ] + claim.subject + claim.days.map(\.description)
}
