import CivilTime
import DatelineModel
import Testing

@testable import DatelineEnglish

/// Times that only tell what something is measured by.
@Suite struct YardsticksTests {
  @Test(arguments: [
    "Prices [rose] 360 crowns versus only 11 crowns last year.",
    "Sales [climbed] 30 percent on a year earlier.",
    "Rovers [won] for the first time since 1993.",
    "The rate [fell] to the lowest since March.",
    "Rovers [ended] a run of defeats dating back to 2007.",
    "Unemployment [rose] from 13 percent in September.",
  ])
  func dateNothing(_ row: String) { expectDates(row) }

  @Test(arguments: [
    "Prices [rose|2023-01-01] 11 percent last year.",
    "Rovers [won|1993-01-01] for the first time in 1993.",
    "The rate [fell|2024-03-01] in March.",
  ])
  func whatIsNoMeasureDatesItsClause(_ row: String) { expectDates(row) }

  private func expectDates(_ row: String) {
    expectMentions(row) { $0.interval?.begin?.date.description ?? "" }
  }
}
