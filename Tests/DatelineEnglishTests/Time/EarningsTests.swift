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

  @Test(arguments: [
    "It told results for [the fourth quarter|2024-Q4] and [fiscal year|P1Y] ended [December 31, 2024|2024-12-31]. Net "
      + "sales rose from $1.15 billion in [the prior-year quarter|2023-Q4].",
    "For [full-year 2025|2025] it expects growth; [year-to-date|2025] cash flow fell.",
    "First-class sales rose; [first half|2025-H1] revenue fell 3%.",
    "Profit grew 3% in [the second half|2025-H2].",
    "The winner came in the 89th minute, in the second half.",
    "Keyword-rich headings (H1, H2s) help.",
  ])
  func halvesAndYears(_ row: String) { check(row) }

  /// The quarter that results are told of stays at hand, until a longer period takes its place.
  @Test(arguments: [
    "It had reported a loss for [the third quarter|2025-Q3]. [A year earlier|2024-Q3] it earned more.",
    "Sales fell in [the second quarter|2025-Q2], and below [the 2024 quarter|2024-Q2]. Costs for [the quarter|2025-Q2] rose.",
    "[Second-quarter|2025-Q2] net fell from that of [the corresponding period last year|2024-Q2].",
    "[Second-quarter|2025-Q2] net fell. In [the 2024 period|2024-Q2] it rose.",
    "For [the nine months|P9M] net rose, [Second-quarter|2025-Q2] sales too, as in [the 2024 period|2024-Q2].",
    "It will fall in [the first two quarters of 2026|2026-H1]; net for [the year-earlier nine months|P9M] rose.",
    "For [the quarter|2025-Q2] ended [July 31|2025-07-31] sales rose.",
    "Sales rose in [the fiscal first quarter|2025-Q1]. For [the quarter|2025-Q1] ended [June 30|2025-06-30] net fell.",
    "In [the second quarter|2025-Q2] a loss grew from a [year-earlier|2024-Q2] loss of $3 million.",
    "For [the nine months|P9M] it earned less than in [2024|2024]. [Year-ago|2024] results were hurt by rain.",
    "It wants half the market by [2030|2030]. Sales for [the full year|2025] rose.",
  ])
  func reportedPeriod(_ row: String) { check(row) }
}
