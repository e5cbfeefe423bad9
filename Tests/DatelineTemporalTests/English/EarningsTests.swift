import Testing

/// Stories of results compare quarters, years and periods.
@Suite struct EarningsTests {
  @Test(arguments: [
    "Profit rose in [the second quarter|2025-Q2] from [a year earlier|2024-Q2].",
    "[Second-quarter|2025-Q2] sales fell; in [the year-ago period|2024-Q2] they rose.",
    "For [the six months|P6M] ended [June 30|2025-06-30] it lost money.",
    "Sales for [this year's third quarter|2025-Q3] will rise.",
    "The [FY24|FY2024] budget passed, like that of [fiscal 2024|2024].",
    "It expects growth in [the first half of 2026|2026-H1].",
  ])
  func comparisons(_ row: String) { check(row) }
}
