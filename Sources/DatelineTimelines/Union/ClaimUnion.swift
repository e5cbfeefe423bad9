internal import CivilTime
internal import DatelineModel

/// The union of claims, none twice, sorted by article and place and then by all their parts.
func unite(_ claims: consuming [Timeline.Claim]) -> [Timeline.Claim] {
  claims.sort(by: precedes)
  var united: [Timeline.Claim] = []
  united.reserveCapacity(claims.count)
  for claim in claims where united.last != claim { united.append(claim) }
  return united
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
