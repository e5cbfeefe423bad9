import Testing

/// Sentences that hold words of time and tell none.
@Suite struct SilenceTests {
  @Test(arguments: [
    "He has read 1984 three times and Brave New World once.",
    "The students discussed George Orwell's 1984.",
    "Her favourite film is 2001: A Space Odyssey.",
    "She starred in Friday Night Lights and Saturday Night Fever.",
    "They watched Groundhog Day again.",
    "The novel Midnight's Children won the prize.",
    "The play Twelfth Night opened to mixed reviews.",
    "The Sun said the minister had lied.",
    "He writes a column for the Daily Mail.",
    "She works for the Evening News in Halden.",
    "He anchored World News Tonight.",
    "The song Yesterday is by McCartney.",
    "He quoted Catch-22 and Fahrenheit 451.",
    "The musical 1776 is back on stage.",
    "The series 24 made him famous.",
    "She sang Blue Monday and Manic Monday.",
    "He painted The Night Watch.",
    "The film 10 Things I Hate About You is a comedy.",
    "The band Five Seconds of Summer cancelled the show.",
    "The magazine Newsweek closed its office.",
    "Time put her on its cover.",
  ])
  func works(_ row: String) { check(row) }

  @Test(arguments: [
    "Black September claimed the attack.",
    "April O'Neil wrote the script.",
    "Mr March was not in the room.",
    "Ms May declined to comment.",
    "August Wilson's plays are staged there.",
    "Pope Innocent III and June Carter are on the poster.",
    "The Tuesday Group of lawmakers met him.",
    "The Chicago Fire and the Orlando Magic lost.",
    "The Fifth Third Bank raised its fee.",
    "The Weeknd cancelled his show.",
    "The Seven Years War museum shut.",
    "The May Fourth Movement is studied in schools.",
    "The June Democracy Party lost a seat.",
    "They sailed on the Spring Tide and the Winter Star.",
    "Autumn Reeser and Summer Glau appeared.",
    "The Century Foundation backed the bill.",
    "The Millennium Stadium was full.",
    "Day and Night, the two dogs, ran off.",
    "Secretary Day said no.",
    "Knight defeated Day in the final.",
    "Dr. Weekes examined him.",
    "The Twentieth Century Fund gave him a grant.",
  ])
  func names(_ row: String) { check(row) }

  @Test(arguments: [
    "They march to the capital and chant slogans.",
    "It may rain, and it may not.",
    "You may go if you wish.",
    "We second the motion.",
    "The soldiers spring from the trench.",
    "They fall into line and march on.",
    "He will date the stamps.",
    "She may march with them.",
    "Prices fall when demand drops.",
    "The dogs spring up and fall over.",
  ])
  func verbs(_ row: String) { check(row) }

  @Test(arguments: [
    "She came second in the race.",
    "He was the second man to speak.",
    "On second thought she refused.",
    "The third quarter-final was abandoned.",
    "His second wife left him.",
    "The first minister and the second secretary met.",
    "It is the 21st amendment.",
    "The 19th hole was full of golfers.",
    "He was hit by the 10th ball of the over.",
    "The court heard the fifth of 12 witnesses.",
  ])
  func ordinals(_ row: String) { check(row) }

  @Test(arguments: [
    "Call 020 7946 2018 for details.",
    "Dial 555-2019 to vote.",
    "The flight number was BA2019.",
    "Version 2.0.2019 fixes the fault.",
    "It runs on Windows 2000 and Office 2010.",
    "The part number is 1998-04.",
    "Order 2021 units of model 1950.",
    "The engine is a type 1960B.",
    "See section 1983 of the code.",
    "He was charged under Rule 1925.",
    "Ticket 20190412 won the prize.",
    "The chip has 2048 cores and 1024 threads.",
    "Serial number 19-05-12-88 was engraved on it.",
    "The asteroid 1999 JM8 passed by.",
    "Firmware 5.12.2020 was withdrawn.",
    "Bus 1805 hit a wall.",
    "Room 1945 is on the top floor.",
    "The ISBN is 0-306-40615-2.",
    "The paper cites RFC 2119 and ISO 8601.",
    "The bill is HR 1776.",
    "Route 1812 is closed to lorries.",
    "His number was 07700 900 2001.",
    "The IP address is 10.12.20.19.",
  ])
  func codes(_ row: String) { check(row) }

  @Test(arguments: [
    "Halden won 6-4, 3-6, 7-5.",
    "The final score was 20-19.",
    "It finished 3-2 after extra time.",
    "They led 21-12 at the break.",
    "He ran it in 2:03:59.",
    "She swam the race in 1:58.20.",
    "The odds were 11/4.",
    "He made 1902 runs and took 45 wickets.",
    "They scored twice in the second period.",
    "He scored a century before lunch.",
  ])
  func scores(_ row: String) { check(row) }

  @Test(arguments: [
    "The house cost 1950 pounds.",
    "It has 1987 seats.",
    "The hill is 1984 feet high.",
    "See pages 1990 to 1995.",
    "He lives at 1945 Park Avenue.",
    "The shop at 2010 Main Street burned.",
    "It weighs 1,999 kg and costs $2,001.",
    "He drank 2 of the 5 bottles.",
    "The crowd of 1850 cheered.",
    "The bridge is 1930 metres long.",
    "A total of 2015 people signed.",
    "It sold for £1066.",
    "The shelf holds 1,960 books.",
    "Chapter 12 of the book is on page 1812.",
    "The loan was at a rate of 10/12 percent.",
  ])
  func amounts(_ row: String) { check(row) }

  @Test(arguments: [
    "The minutes of the meeting were published.",
    "He ate a date and a fig.",
    "She took minutes and read them out.",
    "She went on a date with him.",
    "A split-second choice cost him the race. ",
    "The season ticket costs more.",
    "He ordered a day ticket and a night bus pass.",
    "The hour hand was broken.",
    "The dates were sweet and the figs were dry.",
    "The day nursery is next to the night club.",
    "The weekly magazine and the daily paper merged.",
    "The midnight-blue car was a hit.",
    "The century plant is in flower.",
    "He bought a calendar and a month planner.",
    "The springboard and the fall guy are props.",
    "The decade counter chip failed.",
    "He is a minute man.",
  ])
  func things(_ row: String) { check(row) }

  @Test(arguments: [
    "The class of students read Blade Runner 2049.",
    "The G20 and the B52 are not the same.",
    "The Boeing 747 and the Airbus 380 collided.",
    "The Peugeot 2008 was stolen.",
    "The AK-47 was found in a Fiat 1500.",
    "He owns a Lancia Fulvia 1600.",
  ])
  func models(_ row: String) { check(row) }

  /// What looks like those and is a time all the same.
  @Test(arguments: [
    "In [2019|2019] marks the new coin was worth little.", "In [2019|2019] people began to leave.",
    "Her novel of [1984|1984] sold well, and the film came out in [1999|1999].", "It was Orwell's [1984|1984] diary.",
    "The firm reported [1998|1998] results.", "The mill burned in [1850|1850].",
    "They lived on Park Avenue in [1945|1945].", "Snow fell in [the winter|2024-WI].",
    "It took [minutes|PTXM] to put out the fire, and [a day|P1D] to clear the road.",
  ])
  func times(_ row: String) { check(row) }
}
