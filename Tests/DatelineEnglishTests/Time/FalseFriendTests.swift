import Testing

/// What looks like a time and is none.
@Suite struct FalseFriendTests {
  @Test(arguments: [
    "May I ask? They may march. An august body fell in spring water.",
    "He sat. The sun rose. Mon ami. She wed. Second, it will fall.",
    "Minute details and a minute error matter.",
    "Article 5 and section 1983 of the act; page 2001; room 1812; No. 1066.",
    "Boeing 737, Flight 1549, Route 66, Apollo 13, Windows 2000, the M25.",
    "It costs $1999, £2020 or €1998, not 1500 metres, 2,000 people or 1800 tonnes.",
    "CVE-2024-1234, call 202-555-1999, score 3-2, ratio 16:9, odds 5/1, 24/7, Catch-22.",
    "Version 3.2 at 10.0.0.1 by 1.2.3.4, 1/1/1/1/1.",
    "April O'Neil and June Carter met Jan Kavan and August Strindberg.",
    "The Sunday Times and the Saturday Post agree.",
    "A 24-year-old, 30 years old, 22 years of age, aged 19.",
    "Three quarters of them, a quarter of it, a second helping.",
    "“60 Minutes” and “This Week” are broadcasts.",
    "She bought Christmas cards and an Easter egg.",
    "Summer Okoro, Autumn Vey and Mr. March won at the Winter Games.",
    "He came to the 11th Circuit on the 5th floor by the 19th Amendment, after the 25th anniversary.",
    "A key 1/22/3/14/5/6/7 and 10-20-30-40-50-60.",
    "The party daily Echo printed it, and they showed High Noon: our high noon has come.",
    "The flashes came minutes apart; the bridge is older by decades and a matter of years from its end.",
    "They sit inside on days when it rains, and the shop is open 24 hours a day, seven days a week.",
    "They quarrelled about it, most recently at the ferry.",
    "He draws the trams of tomorrow and sings “White Christmas”, or \"Blue Christmas\".",
    "A decimal 3.14, a code A-1989 and a chapter 1984.",
    "Of all (n = 2019) a bed cost INR 2000, EUR 1999 or USD 1980; 94% (1436/1633) passed; many 1040s are forms.",
    "He got 60 CE credits; patients aged 18-65 years came.",
    "At the end of the day, they want peace. The night sky and late-night talks were long.",
    "Winter tires, a summer jacket and winter workouts.",
    "Hawaii News Now reads `now.year`.",
  ])
  func untouched(_ row: String) { check(row) }
}
