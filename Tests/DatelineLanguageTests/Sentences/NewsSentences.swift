/// Invented news as an edited paper would print it: a sentence a line, a blank line between paragraphs.
enum NewsSentences {
  static let text = """
    Harbour tunnel to close for repairs

    PORT ELLEN, Aug. 19 — The Harbour Tunnel will close on Sept. 1 for repairs that are expected to take until early 2027, the city said on Tuesday.
    The work will cost about $41.5 million, up from an estimate of $33 million in Jan. 2024.
    Mayor Ana R. Delgado told reporters at 9:30 a.m. that there was “no safe alternative.”
    “We have waited long enough,” she said.
    “Every winter we wait costs us more.”

    Dr. Peter J. Lund, an engineer at St. Olaf's College in Northfield, Minn., said the cracks were first seen in 1998.
    “They were small then,” Lund said. 
    “They are not small now.”
    The tunnel carries some 38,000 vehicles a day, according to the Dept. of Roads.
    Is there another way across?
    Not for lorries, the department says.
    The old bridge has a limit of 3.5 tons; the ferry stopped in 2011.

    Mr. and Mrs. Ito, who run a shop near the entrance, were less pleased.
    “Who will come here?” asked Mrs. Ito.
    “Nobody!” her husband answered.
    The couple moved from Kobe to the U.S. in 1987.
    They opened the shop, Ito & Sons Co., two years later.
    It has survived two floods, a fire and, as Mr. Ito puts it, “one too many mayors.”

    The contract went to Brandt Tunnelling Inc. of Toledo, Ohio.
    Brandt's bid was lower than that of Kiewer Ltd. by 4.2 percent.
    A spokeswoman for Kiewer, J. T. Marsh, declined to comment.
    “No. 2 is not a prize,” said one former executive, who asked not to be named.
    Work begins at 6 a.m. Monday.
    It will go on around the clock, i.e. in three shifts.

    Ministers meet over grain

    Farm ministers of 11 countries met in Brno on Wednesday to talk about grain prices, which have risen 19% since May 3.
    The U.K. did not send a minister.
    The E.U. sent two commissioners.
    “What is the point of a table if half the chairs are empty?” asked Gen. Tomas Havel (ret.), who now heads the growers' union.
    He did not stay for lunch.
    The final statement, all of 212 words, promises “close contact”.
    It names no date.
    Talks go on at 10 a.m. on Thursday in the old town hall.

    Analysts at Corvo & Hale were not surprised.
    They had written on Aug. 4: “Expect nothing.”
    Prices fell anyway.
    Wheat for Dec. delivery lost 7¼ cents to $5.41 a bushel; corn was little changed.
    In Chicago, soybeans rose for a third day … but only just.

    “This is theatre,” said R.W. Okafor, who trades in London.
    “Good theatre, mind you.”
    Then he laughed.
    (The ministers did not.)
    The next meeting is planned for Q1 2026.

    A senator's long night

    Sen. Maria Quist (D., Wis.) spoke for 14 hours and 12 minutes against the bill, from 7:05 p.m. Tuesday until after 9 a.m. Wednesday.
    She read from the budget, from letters and, toward dawn, from a cookbook.
    “I will yield when I am done,” she said at one point.
    “I am not done.”
    Her colleague, Rep. Lee Tran, R-Fla., called the speech “a stunt.”
    Sen. Quist's office called it “a promise kept”.
    The bill passed 52-47 all the same.
    Vice President Dana Cole did not have to vote.
    The president is expected to sign it by Oct. 1, when the fiscal year begins.

    The law gives the U.S. Forest Service $2.1 billion over five years.
    Critics say that is too much.
    Others say it is too late.
    “Have you seen the West?” asked Prof. Ingrid Aas of the University of Oslo.
    “It is burning.”
    The service, part of the U.S. Department of Agriculture, lost 19% of its staff between 2009 and 2023.
    It has some 9,700 firefighters, vs. 11,200 a decade ago.

    Quake shakes island

    An earthquake of magnitude 6.1 struck 40 km off Saint Brannan at 3:14 a.m. local time on Friday, the geological survey said.
    There were no reports of deaths.
    At least 12 people were hurt, two of them badly.
    Roofs fell in three villages, and the road to Port St. Mary was cut.
    “We ran out in our nightclothes,” said Lt. Hugh Farrow of the fire brigade.
    “What else can you do?”
    The survey had measured 3 smaller shocks since Monday.
    None was above 4.0.
    Schools stay closed until Monday, Aug. 25.

    Waves of up to 1.2 m. were seen in the bay.
    The ferry company, Blue Star Lines, cancelled its 8 a.m. and 11 a.m. sailings.
    Passengers were told to call 555-0142 or to see www.bluestar.example.
    By noon the sea was calm.
    “It's over,” the harbourmaster wrote on his blog.
    “Or so we hope …”

    The island was last hit in 1953.
    That quake, on Feb. 11, killed 31.
    Among them was the grandfather of Mrs. E. M. Tolle, now 88, who remembers the night.
    She was 16.
    “You don't forget,” she said. 
    “You never do.”

    Club signs keeper

    Rovers have signed the goalkeeper Luis Ferro Jr. from Atlético for £3.5m.
    Ferro, 24, has agreed a deal until June 2029.
    He will wear the No. 1 shirt.
    “I can't wait,” he told the club's website.
    “This is a huge club!”
    Rovers finished 17th last season, one point above the drop.
    They conceded 71 goals in 38 games.
    Manager Bill O'Rourke said: “Luis is what we need.
    He is young, he is brave and he catches the ball.”

    Their first game is at home to St. Helens on Saturday (kick-off 3 p.m.).
    Tickets cost from £18.
    Under-16s get in free.
    The match is also on TV.
    Kick-off was moved from 5.30 p.m. at the request of the police.

    Bank keeps rate at 4.25%

    The central bank left its main rate at 4.25% on Thursday, as expected.
    Seven of nine members voted for no change; two, incl. the chief economist, wanted a cut of 0.25 points.
    Inflation was 3.8% in July, nearly twice the target of 2%.
    “We are not there yet,” Gov. Helen Marsh said.
    “But we can see the shore.”
    Markets had priced in a 91% chance of a hold, data of Lumen Corp. showed.
    The pound rose 0.3% to $1.3492.
    Shares of Barlow Bros. fell.
    So did those of Kent plc.

    Could there be a cut in November?
    Marsh would not say.
    She pointed to wages, which grew 5.0% in the three months to June.
    “Wages matter,” she said.
    “They matter a great deal.”
    The next decision is due on Nov. 6.
    Economists at J. P. Carver & Co. expect two cuts in 2026.
    Until 2022 the rate had been below 1% for 13 years.

    Writer dies at 91

    Edith M. Crane, whose novels of Dublin made her famous on both sides of the Atlantic, died on Sunday in Cork.
    She was 91.
    Her death was confirmed by her son, Thomas.
    He gave no cause.
    Crane wrote 14 novels, four plays and, she liked to say, “far too many letters.”
    The best known, “The Salt Road” (1961), sold 3 million copies.
    It was filmed twice.
    She disliked both films.

    She was born Edith Mary Walsh on Dec. 2, 1933, in Tralee, Co. Kerry.
    Her father kept a bar.
    Her mother, a teacher, read to her every night.
    “I owe it all to her,” Crane said in a 1987 interview with the B.B.C.
    She studied at Trinity from 1951 to 1955 and took a Ph.D. in 1960.
    That same year she met the painter A. J. Crane.
    They married in 1962.
    He died in 2004.
    “After that,” she wrote, “I stopped.”
    She is survived by her son and two grandchildren.

    Strike ends

    Train drivers went back to work on Monday after a strike of 11 days, the longest since 1982.
    The deal gives them 4.5% this year and 3% next.
    “It isn't all we wanted,” said Jo Bright of the union A.S.L.R.
    “But it is fair.”
    The company, Northern Rail plc, welcomed the end of the dispute.
    It put its losses at £12m.
    Some trains were still late, esp. on the coast line.
    Full service is due by 6 p.m. Wednesday.
    Passengers can claim refunds until Sept. 30.

    The dispute began in Feb. over plans to run trains without guards.
    Talks broke down three times.
    On July 9, the minister, Sir Alan Reed, stepped in.
    “Enough is enough,” he told the House.
    Mr. Reed met both sides at No. 10 Park Row.
    They talked until 2 a.m.
    Nobody slept.
    By dawn there was a paper, and by noon a deal.
    How long will it hold?
    “Ask me in a year,” Ms. Bright said.

    Court rejects appeal

    The Supreme Court on Monday refused to hear the appeal of Walter Gale, who was sentenced to 30 years in 2019.
    The case is Gale v. United States, No. 24-1187.
    The justices gave no reasons, as is usual.
    Gale's lawyer, Susan Oh, said she was “disappointed but not done.”
    Prosecutors said in Washington, D.C., that the case was closed.
    “He had his day in court,” said Asst. U.S. Attorney Neil Page.
    Page joined the office in 2015.
    Gale, 58, is in a prison near Terre Haute, Ind.
    He has 24 years to serve.

    Museum finds a letter

    A letter that King Henry VIII. is said to have signed turned out to be a copy made in World War I.
    The paper gave it away.
    It was made by Fenn Mills, Inc., in 1911.
    “We had a Plan A and a Plan B.
    This was neither,” said the curator, Dr. Jo Lamb, M.A., Ph.D.
    She had hoped for a sale to Yahoo! founder Jerry Lane.
    Lane wanted it for his house on Mason St. in Boston.
    The museum, at 14 Hill Ave., is open from 10 a.m. to 4 p.m. except Mondays.
    Why had nobody looked before?
    “We did!” Lamb said.
    “Twice!”

    The letter (see p. 12) speaks of “a grete feaste, etc.” in Kent.
    A second one, bought in the 1920s, is real.
    It names Sir Thos. Wyatt and a “Mr. B.”
    “Who was B.?” wondered Lamb.
    No one knows.
    Martin Luther King Jr. once saw both.
    He came with Malcolm X. in 1964, according to a guest book.
    The two met only once, in Washington, on March 26, 1964.
    So the book, too, is wrong.

    Company results

    Tarn Corp. reported a second-quarter loss of $4.1 million, or 12 cents a share.
    A year ago it earned $0.9 million, or 3 cents a share.
    Revenue fell 6% to $88.4 million.
    Analysts had expected a profit of 1 cent, according to Lumen.
    Tarn, based in Reno, Nev., makes pumps.
    It has 1,150 workers in the U.S. and 300 in Canada.
    Chief Executive J.D. Rowe blamed tariffs.
    “We sell to China; China stopped buying,” Rowe said on a call with analysts.
    He added: “It is as simple as that.”
    Shares lost 9.5% in after-hours trading, to $14.02.
    The company kept its forecast for the year to Dec. 31.
    That surprised some.
    “They must know something,” said Kim Ode of First Lake Securities.
    “I don't.”

    What we know

    1. The tunnel closes on Sept. 1.
    Lorries must use the northern road.
    2. Cars may cross until 8 p.m. each day.
    3. Buses are not affected, officials said.
    """
}
