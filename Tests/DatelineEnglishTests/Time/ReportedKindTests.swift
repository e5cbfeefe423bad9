import Testing

/// Kinds of time language that readers of other programs reported as misread: neighbours of theirs in other words, each kind a
/// table. Read on a Wednesday, 20 August 2025, save where told.
@Suite struct ReportedKindTests {
  @Test(arguments: [
    "Thornby face Kelso United on [Saturday|2025-08-23].",
    "The queen opens the new wing on [Friday|2025-08-22].",
    "Delegates vote on the motion on [Thursday|2025-08-21].",
    "Schools reopen on [Monday|2025-08-25].",
    "The orchestra plays Leeds on [Sunday|2025-08-24].",
    "On [Thursday|2025-08-21] the senate meets to pick a speaker.",
    "The carrier reports earnings on [Tuesday|2025-08-26].",
    "She stands trial on [Monday|2025-08-25].",
    "Fares go up on [Friday|2025-08-22].",
  ])
  func presentOfPlans(_ row: String) { check(row) }

  @Test(arguments: [
    "Fans queued for tickets for [Sunday|2025-08-24]'s cup tie.",
    "Traders were nervous ahead of [Thursday|2025-08-21]'s rate decision.",
    "The village was cleaned up before [Saturday|2025-08-23]'s wedding.",
    "The coach rested two players for [Friday|2025-08-22]'s semi-final.",
    "Both camps rallied supporters in the run-up to [Sunday|2025-08-24]'s ballot.",
    "Ahead of talks on [Monday|2025-08-25], the rebels freed 12 hostages.",
    "She is preparing for [Tuesday|2025-08-26]'s hearing.",
  ])
  func eventsAhead(_ row: String) { check(row) }

  @Test(arguments: [
    "The rebels started to pull out on [Saturday|2025-08-16].",
    "Shares continued to slide on [Monday|2025-08-18].",
    "The two firms agreed to a merger on [Thursday|2025-08-14].",
    "He failed to appear in court on [Friday|2025-08-15].",
    "She was taken to hospital on [Sunday|2025-08-17].",
    "Villagers were ordered to evacuate on [Saturday|2025-08-16] as the lava came closer.",
    "The dam began to leak on [Tuesday|2025-08-19], engineers said.",
  ])
  func pastDeedsWithTo(_ row: String) { check(row) }

  @Test(arguments: [
    "A woman in her mid-30s was pulled from the sea.",
    "The thief is believed to be in his late teens or early 20s.",
    "He is still skiing in his 80s.",
    "Temperatures in the upper 80s are forecast.",
    "Two men, both in their forties, were arrested.",
    "She shot in the low 70s in both rounds.",
  ])
  func agesAndScores(_ row: String) { check(row) }

  @Test(arguments: [
    "He writes for the Sunday Times and the Evening Standard.",
    "The Saturday Evening Post ran the picture.",
    "She played Wednesday Addams in the series.",
    "The Late Late Show was dropped.",
    "He edited Science Today for [a decade|P10Y].",
  ])
  func titlesAndClubs(_ row: String) { check(row) }

  @Test(arguments: [
    "Brian May played the solo, and May bowed.",
    "They marched down Fifth of November Street.",
    "The Easter Island statues were measured.",
    "The Spring Creek bridge was closed.",
    "The judge, April Dawson, cleared the court.",
    "The Thirty Years' War ended there.",
    "They hired June Whitfield and Summer Hayes.",
  ])
  func placesAndPeople(_ row: String) { check(row) }

  @Test(arguments: [
    "The lake has not frozen [this winter|2025-WI].",
    "The hospital has treated 300 patients with flu [this winter|2025-WI].",
    "Three walkers died in the hills [this winter|2025-WI].",
    "[This winter|2025-WI] has been the mildest on record.",
    "Power cuts were rare [this winter|2025-WI], the grid operator said.",
  ])
  func thisWinter(_ row: String) { check(row, published: "2026-01-12") }

  @Test(arguments: [
    "Wages rose 4% in [the year|P1Y] to [July|2025-07].",
    "Profit doubled in [the year|P1Y] to [May|2025-05], the firm said.",
    "Crime fell by a tenth in [the year|P1Y] to [September 2024|2024-09].",
    "Rents were up 7% in [the 12 months|P12M] to [July|2025-07].",
    "Sales shrank in [the three months|P3M] to [July|2025-07].",
  ])
  func lengthsUpToAMonth(_ row: String) { check(row) }

  @Test(arguments: [
    "The new tariff takes effect at [midnight on Sunday|2025-08-25T00:00].",
    "The ban comes into force at [midnight tonight|2025-08-21T00:00].",
    "Trains will stop at [midnight|2025-08-21T00:00], the operator said.",
    "Bids close at [midnight on Sept. 5|2025-09-06T00:00].",
    "The lease expires at [midnight on 30 September|2025-10-01T00:00].",
    "A fire broke out shortly before [midnight on Friday|2025-08-16T00:00].",
  ])
  func midnights(_ row: String) { check(row) }

  @Test(arguments: [
    "The van was stolen between [2am|2025-08-17T02:00] and [4am on Sunday|2025-08-17T04:00].",
    "The road will be closed from [9am|2025-08-23T09:00] to [noon on Saturday|2025-08-23T12:00].",
    "Police want to hear from anyone who saw him between [7.30pm|2025-08-15T19:30] and [8pm on Friday|2025-08-15T20:00].",
    "Doors are open from [10 a.m.|2025-09-03T10:00] until [6 p.m. on Sept. 3|2025-09-03T18:00].",
    "The pumps failed between [11:05 p.m.|2025-08-18T23:05] and [11:20 p.m. Monday|2025-08-18T23:20].",
    "The bridge will be shut from [10pm|2025-08-23T22:00] to [6am on Sunday|2025-08-24T06:00].",
  ])
  func clockRanges(_ row: String) { check(row) }

  @Test(arguments: [
    "The trial is due to last [four weeks|P4W].",
    "The ceasefire did not last [two hours|PT2H].",
    "The strike may last [ten days|P10D].",
    "Her term would last [five years|P5Y].",
    "The battery should last [12 hours|PT12H].",
    "The works are set to last [18 months|P18M].",
  ])
  func lastTheVerb(_ row: String) { check(row) }

  @Test(arguments: [
    "The plant will shut in [November|2025-11] and reopen in [March|2026-03].",
    "Hearings will take place in [October|2025-10], [January|2026-01] and [May|2026-05].",
    "Work will start in [September|2025-09] and end in [June|2026-06].",
    "The bill is to be debated in [October|2025-10], with a vote in [February|2026-02].",
    "The fleet will be sold in [December|2025-12] and scrapped in [April|2026-04].",
  ])
  func plansOfTwoParts(_ row: String) { check(row) }

  @Test(arguments: [
    "Sales have slumped since [October|2024-10].",
    "The tax will rise in [June|2026-06].",
    "She was elected mayor on [Nov. 5|2024-11-05].",
    "A boat sank in [November|2024-11] off the coast.",
    "The airport will open in [July|2026-07].",
    "The pair were jailed in [December|2024-12].",
    "He has been missing since [Oct. 7|2024-10-07].",
    "The rules changed on [September 30|2024-09-30].",
    "The mill burned down in [October|2024-10].",
    "The ferry will sail again in [May|2026-05].",
  ])
  func clearTense(_ row: String) { check(row) }

  @Test(arguments: [
    "[Saturday|2025-08-23] is polling day.",
    "[Monday|2025-08-25] brings the first hearing.",
    "If it rains on [Saturday|2025-08-23], the fair will be moved indoors.",
    "Unless he pays by [Friday|2025-08-22], he will lose the house.",
    "[Thursday|2025-08-21] sees the return of the festival.",
  ])
  func subjectsAndConditions(_ row: String) { check(row) }

  @Test(arguments: [
    "Drivers will strike for [two days|P2D] from [Thursday|2025-08-21].",
    "The pool will close for [six weeks|P6W] from [Monday|2025-08-25].",
    "The road was blocked for [four days|P4D] from [Saturday|2025-08-16].",
    "The exhibition runs for [ten days|P10D] from [Friday|2025-08-22].",
    "Porters are to walk out for [48 hours|PT48H] from [Sunday|2025-08-24].",
  ])
  func lengthsFromADay(_ row: String) { check(row) }

  @Test(arguments: [
    "He became an overnight sensation.",
    "The overnight bus was full.",
    "Overnight rates fell sharply.",
    "She booked an overnight stay in Hull.",
    "The overnight ferry left late.",
  ])
  func overnightTheAdjective(_ row: String) { check(row) }

  @Test(arguments: [
    "The shop will open in [the new year|2026].",
    "Talks resume [early in the new year|2026 START].",
    "The merger is expected to close in [the new year|2026].",
    "The vote was delayed until [the new year|2026].",
    "The line should be ready by [the turn of the year|2026 START].",
  ])
  func newYear(_ row: String) { check(row) }

  @Test(arguments: [
    "The regatta takes place on [the weekend of Sept. 13|2025-W37-WE].",
    "The break-in happened over [the weekend of 9 August|2025-W32-WE].",
    "Traffic was heavy over [Easter weekend|2025-W16-WE].",
    "Roads will be packed on [Labor Day weekend|2025-W35-WE].",
    "The show is on [the weekend of September 27|2025-W39-WE].",
  ])
  func weekendsOfDates(_ row: String) { check(row) }

  @Test(arguments: [
    "Rent is due on [the 5th of next month|2025-09-05].",
    "He was paid on [the 20th of last month|2025-07-20].",
    "The trial opens in [the second week of September|2025-W37].",
    "Hail fell in [the first week of June|2025-W23].",
    "Voters go to the polls on [the first Sunday in October|2025-10-05].",
    "The harvest begins in [the last week of September|2025-W39].",
    "She was hired on [the first of this month|2025-08-01].",
    "The board meets on [the third Thursday of next month|2025-09-18].",
  ])
  func nthOfAMonth(_ row: String) { check(row) }

  @Test(arguments: [
    "The fair ran from [3 May|2018-05-03] to [9 May in 2018|2018-05-09].",
    "Prices rose from [January|2021-01] to [March in 2021|2021-03].",
    "Hearings are set for [Monday|2025-08-25] and [Thursday of next week|2025-08-28].",
    "The dig lasted from [June|2024-06] until [August of last year|2024-08].",
    "Shops closed on [Tuesday|2025-08-12] and [Wednesday of last week|2025-08-13].",
  ])
  func wholesToldBehind(_ row: String) { check(row) }

  @Test(arguments: [
    "It snowed from [November|2012-11] to [March 2013|2013-03].",
    "Strikes hit the ports in [December|2016-12] and [January 2017|2017-01].",
    "The tour runs from [Oct. 30|2025-10-30] to [Jan. 12, 2026|2026-01-12].",
    "The siege lasted from [October|1943-10] until [February 1944|1944-02].",
    "The trial ran from [Dec. 10|2018-12-10] to [Jan. 20, 2019|2019-01-20].",
  ])
  func turnsOfTheYear(_ row: String) { check(row) }

  @Test(arguments: [
    "Prices have risen over [the past fortnight|P2W].",
    "Talks will be held in [the coming fortnight|P2W].",
    "The magazine is printed [every fortnight|P2W SET].",
    "Storms are expected over [the next fortnight|P2W].",
    "Six ships sank in [the last fortnight|P2W].",
  ])
  func fortnights(_ row: String) { check(row) }

  @Test(arguments: [
    "[This time last year|2024-08] the lake was dry.",
    "Visits were down on [the same month last year|2024-08].",
    "He died [five years ago to the day|2020-08-20].",
    "[This time last week|2025-08-13] he was free.",
    "Profit was 3m in [the same period last year|2024].",
    "The bank failed [three years ago to the day|2022-08-20].",
    "Bread is dearer than [this time last year|2024-08].",
  ])
  func thisTimeLastYear(_ row: String) { check(row) }

  @Test(arguments: [
    "The speech took [a quarter of an hour|PT15M].",
    "He spoke for [three quarters of an hour|PT45M].",
    "They talked for [an hour and a half|PT1H30M].",
    "The work took [half a dozen weeks|P6W].",
    "They waited [two and a half hours|PT2H30M].",
    "The drought has lasted [a year and a half|P1Y6M].",
    "It stayed dark for [half an hour|PT30M].",
  ])
  func fractions(_ row: String) { check(row) }

  @Test(arguments: [
    "Shares fell for [the fourth day running|P4D].",
    "It rained for [the sixth day in a row|P6D].",
    "Sales fell for [the second quarter running|P2Q].",
    "Prices rose for [the third consecutive month|P3M].",
    "They won for [the fifth year running|P5Y].",
    "The pit was shut for [the second week in a row|P2W].",
  ])
  func nthRunning(_ row: String) { check(row) }

  @Test(arguments: [
    "The train left at [9:15 a.m. on Monday|2025-08-18T09:15] and derailed [30 minutes later|2025-08-18T09:45].",
    "The alarm was raised at [10:50 p.m. Friday|2025-08-15T22:50]; [two hours later|2025-08-16T00:50] the fire was out.",
    "The shot was heard at [4 a.m. Sunday|2025-08-17T04:00]. [Half an hour earlier|2025-08-17T03:30] a car had passed.",
    "The ship sent a call at [noon on Tuesday|2025-08-19T12:00] and sank [40 minutes later|2025-08-19T12:40].",
    "He called at [3.20pm on Saturday|2025-08-16T15:20]. [An hour later|2025-08-16T16:20] he was dead.",
  ])
  func fromAClockTime(_ row: String) { check(row) }

  @Test(arguments: [
    "Officers arrived at [0915hrs on Sunday|2025-08-17T09:15].",
    "The power went at [ten minutes to midnight on Saturday|2025-08-16T23:50].",
    "The bell rang at [half past nine on Tuesday|2025-08-19T09:30].",
    "The blast came at [1845hrs on Friday|2025-08-15T18:45].",
  ])
  func britishClocks(_ row: String) { check(row) }

  @Test(arguments: [
    "Trade grew in [the first quarter of the 18th century|17 START].",
    "The abbey was sacked in [the last quarter of the 16th century|15 END].",
    "The stadium was built in [the nineteen thirties|193].",
    "Vikings came in [the 860s|086].",
    "The town boomed in [the second quarter of the 19th century|18 MID].",
  ])
  func centuriesAndDecades(_ row: String) { check(row) }

  @Test(arguments: [
    "It was signed on [the fourteenth day of March, two thousand and eleven|2011-03-14].",
    "The deed was dated [June twelve, 2009|2009-06-12].",
    "He was born on [3 February 1688/89|1689-02-03].",
    "The temple fell in about [720|BC0720]/[15 BC|BC0715].",
    "The batch was packed on [07-Mar-14|2014-03-07].",
    "She was born on [the second of May nineteen eighty-four|1984-05-02].",
  ])
  func wordsAndDoubleYears(_ row: String) { check(row) }

  @Test(arguments: [
    "The pass was valid until June 31, 2023.",
    "The letter is dated 30 February 1998.",
    "He was said to be born on Feb. 29, 2019.",
    "It ends on 31 November 2022.",
    "The visa ran out on Sept. 31, 2020.",
    "The backup of 2024-02-31 is gone.",
    "It was due on 31/02/2024.",
  ])
  func impossibleDays(_ row: String) { check(row) }

  @Test(arguments: [
    "Imports rose in [the second half of July|2025-07 END].",
    "The canals were dug in [the first half of the 18th century|17 START].",
    "The mines closed in [the second half of the 1980s|198 END].",
    "It was dry in [the first half of May|2025-05 START].",
    "The faith spread in [the second half of the 17th century|16 END].",
  ])
  func halves(_ row: String) { check(row) }

  @Test(arguments: [
    "Marlow take on Fenby at home on [Saturday|2025-08-23].",
    "The pope leads prayers in Turin on [Sunday|2025-08-24].",
    "The jury retires on [Thursday|2025-08-21].",
    "Ministers gather in Vienna on [Monday|2025-08-25].",
    "The airline unveils its new jet on [Friday|2025-08-22].",
    "Police closed roads ahead of [Saturday|2025-08-23]'s parade.",
    "The striker was left out of the squad for [Sunday|2025-08-24]'s derby.",
    "Shops were boarded up before [Friday|2025-08-22]'s rally.",
    "Workers began to return on [Monday|2025-08-18].",
    "The two sides agreed to a swap of prisoners on [Saturday|2025-08-16].",
    "He was forced to resign on [Sunday|2025-08-17].",
    "A driver in his late 50s was killed.",
    "The river has burst its banks since [November|2024-11].",
    "The levy will come in in [May|2026-05].",
    "She was crowned champion on [Dec. 1|2024-12-01].",
    "The strike could last [six weeks|P6W].",
    "The curfew will start at [midnight on Saturday|2025-08-24T00:00].",
    "The car was taken between [1.15am|2025-08-16T01:15] and [5am on Saturday|2025-08-16T05:00].",
    "Unless rain comes by [Sunday|2025-08-24], crops will fail.",
    "[Friday|2025-08-22] is a public holiday.",
    "The pits will close in [December|2025-12] and be filled in [March|2026-03].",
    "Bus drivers will walk out for [three days|P3D] from [Monday|2025-08-25].",
    "It was an overnight hit.",
    "The law changes in [the new year|2026].",
    "The market is on [the weekend of Sept. 20|2025-W38-WE].",
    "Fees rise on [the 3rd of next month|2025-09-03].",
    "The exam is in [the second week of October|2025-W41].",
    "The fair ran from [1 July|2016-07-01] to [4 July in 2016|2016-07-04].",
    "Floods struck in [November|2015-11] and [January 2016|2016-01].",
    "Nine men have gone missing in [the last fortnight|P2W].",
    "[This time last year|2024-08] he was in jail.",
    "The mine shut [six years ago to the day|2019-08-20].",
    "They waited for [three-quarters of an hour|PT45M].",
    "The pound fell for [the sixth day running|P6D].",
    "The boat left at [5:20 a.m. on Friday|2025-08-15T05:20] and sank [15 minutes later|2025-08-15T05:35].",
    "The alarm rang at [2135hrs on Sunday|2025-08-17T21:35].",
    "The fort fell in [the third quarter of the 18th century|17 MID].",
    "It was agreed on [the ninth day of June, two thousand and four|2004-06-09].",
    "The lease ran to 31 September 2018.",
    "Cotton prices rose in [the second half of the 1920s|192 END].",
    "Prices fell 2% in [the year|P1Y] to [June|2025-06].",
    "Two walkers were lost in the dark on [Tuesday night|2025-08-19TNI].",
  ])
  func ofAllKinds(_ row: String) { check(row) }
}
