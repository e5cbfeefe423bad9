import Testing

@Suite struct RelativeTests {
  @Test(arguments: [
    "It rained [yesterday|2025-08-19] and may rain [tomorrow|2025-08-21].",
    "He left [two weeks ago|2025-W32].",
    "She was elected [three years ago|2022].",
    "It closed [10 days ago|2025-08-10].",
    "[Sixty years ago today|1965-08-20] the first stone was laid.",
    "[Ten years ago this week|2015-W34] the dam broke. [Two years ago next month|2023-09] he won.",
    "Sales fell [last month|2025-07] and [last year|2024].",
    "It opens [next week|2025-W35].",
    "[This year|2025] was dry.",
    "He is [now|PRESENT_REF] free.",
    "I saw her [the other day|PAST_REF]; come [tmrw nite|2025-08-21TNI] or [2moro|2025-08-21].",
    "[A year ago today|2024-08-20] we met, [two years ago this month|2023-08] we wed.",
    "She came on [3 May 2024|2024-05-03]; he had left [two weeks before|2024-W16].",
    "Now, he says, it is over. Now for the weather.",
    "It will [one day|FUTURE_REF] be a town; it took [one day|P1D].",
    "They [recently|PAST_REF] moved.",
    "It fell over [the past three months|P3M].",
    "Rain is due in [the next two days|P2D].",
    "They met [the day before last Tuesday|2025-08-18] and [the week before last|2025-W32].",
    "The court sits in [the week of September 8|2025-W37].",
    "[A month from now|2025-09] it opens, [the day after tomorrow|2025-08-22] it closes.",
    "In [those days|PAST_REF] it snowed; [these days|PRESENT_REF] it rains.",
    "He called [last night|2025-08-19TNI] and [this morning|2025-08-20TMO].",
  ])
  func fromPublication(_ row: String) { check(row) }

  @Test(arguments: [
    "On [3 May 1998|1998-05-03] he fled; [the following day|1998-05-04] he was found.",
    "On [3 May 1998|1998-05-03] he fled. [Two weeks later|1998-W20] he was found.",
    "On [3 May 1998|1998-05-03] he fled. [That evening|1998-05-03TEV] he called.",
    "In [May 1998|1998-05] he fled. [The same month|1998-05] he was found.",
    "On [3 May 1998|1998-05-03] he fled and [the next morning|1998-05-04TMO] he was found.",
  ])
  func fromStory(_ row: String) { check(row) }
}
