import Testing

@Suite struct DurationTests {
  @Test(arguments: [
    "It took [three days|P3D].",
    "It took [a year and a half|P1Y6M].",
    "It took [half an hour|PT30M].",
    "It lasted [more than a decade|P10Y MORE_THAN], or [two decades and three years|P23Y]; others waited for [decades|PXDE].",
    "In [the early years|PXY] nobody came, as in [the last months|PXM] of the war and [the intervening weeks|PXW].",
    "He waited [at least three years|P3Y EQUAL_OR_MORE].",
    "It took [a few weeks|PXW] and [several months|PXM].",
    "The [five-year|P5Y] plan failed.",
    "A [years-long|PXY] drought, an [hour-long|PT1H] talk and [a half-hour|PT30M].",
    "It rose over [the past half century|P50Y].",
    "It ran for about [two hours|PT2H APPROX].",
    "He was away for [two years and three months|P2Y3M].",
    "It was [the sixth straight month|P6M] of growth.",
    "It fell over [a three-year period|P3Y] and [the same 28-day period|P28D].",
    "He saw [the last month|P1M] of the war.",
    "Nobody has won for [the last year|P1Y], and in [the last week|P1W] nobody played.",
    "It stood for [a quarter of a century|P25Y].",
    "The term is [five (5) years|P5Y]; it took [two bloody weeks|P2W] and [a couple of seconds|PT2S APPROX].",
    "I am there in [10 mins.|PT10M]",
    "It is shut for [two or three days|PXD].",
    "Their third [day-long|P1D] talk and the [year-long|P1Y] trial ended.",
    "He died within [weeks or months|PXW], in [recent weeks and months|PAST_REF] or [the coming days and weeks|FUTURE_REF].",
  ])
  func lengths(_ row: String) { check(row) }

  @Test(arguments: [
    "Works by Jan Steen and a talk with Mar Lodge.",
    "A 24-year-old man, aged 30 at heart, spoke.",
    "The score was 3-2 in a second half of minute details.",
    "Three quarters of the town left.",
    "It was the fifth in as many years; highs in the 80s are usual.",
  ])
  func untouched(_ row: String) { check(row) }

  @Test(arguments: [
    "They meet [every Thursday|XXXX-WXX-4 SET].",
    "It blooms [each spring|XXXX-SP SET].",
    "The paper appears [daily|P1D SET].",
    "They lose 5,000 people [a week|P1W SET].",
    "He trains twice [a week|P1W SET].",
    "They met [every two weeks|P2W SET].",
    "She swims [every other day|P2D SET].",
    "He sings [every second Tuesday|P2W SET] and works [three days|P3D] [a week|P1W SET].",
    "They march [every 4 July|XXXX-07-04 SET].",
    "The board sits on [the first Monday of each month|P1M SET].",
  ])
  func sets(_ row: String) { check(row) }
}
