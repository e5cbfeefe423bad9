import Dateline
import Testing

/// Articles that are chronologies: each item is a row of its own date, and nothing of the date is glued to its words.
@Suite struct ChronologyTests {
  private static let items = [
    ("1961", "The lock was built by the Orvan company."), ("May 1998", "Rust was found on two gates."),
    ("14 June 2019", "The council rejects a repair plan."), ("2 March 2026", "The port closed the lock."),
  ]

  private static let expected = [
    "1961: The lock was built by the Orvan company.", "May 1998: Rust was found on two gates.",
    "14 June 2019: The council rejects a repair plan.", "2 March 2026: The port closed the lock.",
  ]

  /// The items, each in a form that holds `WHEN` and `WHAT`.
  private func items(_ form: String) -> String {
    Self.items.map { when, what in
      form.replacing("WHEN", with: when).replacing("WHAT", with: what)
    }.joined()
  }

  /// Without a day of publication nothing says that an item's present tense is still so: it tells what happened then.
  @Test(arguments: ["1961: The lock opens.\n\n1975: The port closes a quay.\n\n1998: Rust appears on two gates.\n"])
  func presentTenseWithoutAPublication(text: String) throws {
    let timeline = try Pipeline().timeline(of: [.bytes(Array(text.utf8), name: "story.txt")])
    #expect(timeline.events.map { $0.when?.text } == ["1961", "1975", "1998"], "\(timeline.events.map(\.summary))")
    #expect(timeline.events.allSatisfy { $0.status == .happened }, "\(timeline.events.map(\.status))")
  }

  /// Days with times of day date what stands under them, save where they run backwards: then readers wrote there.
  @Test(arguments: [(["11:12", "10:16", "9:20"], false), (["9:20", "10:16", "11:12"], true)], [" - ", "\n\n- "])
  func readersStampsDateNothing(_ row: (clocks: [String], areDates: Bool), _ seam: String) throws {
    let posts = ["The port closed the lock.", "Police arrested a former worker.", "A court freed him on bail."]
    let text = zip(row.clocks, posts).map { "10 March 2026\(seam)\($0)\n\n\($1)\n\n" }.joined()
    let rows = try rows("The council met in Norhavn.\n\n" + text, name: "story.txt")
    #expect(rows.contains { $0.hasPrefix("10 March 2026") } == row.areDates, "\(rows)")
    #expect(!rows.contains { $0.contains(": 10 March") }, "\(rows)")
  }

  /// Under "Monday" alone stands what any Monday has, unless a verb tells what happened.
  @Test func aWeekdaysListNeedsAVerb() throws {
    let days = [("Monday", "1 pear."), ("Tuesday", "1 carrot."), ("Wednesday", "The port closed the lock.")]
    let rows = try rows(page(days.map { "<h2>\($0.0)</h2><p>\($0.1)</p>" }.joined()), name: "page.html")
    #expect(!rows.contains { $0.contains("pear") || $0.contains("carrot") }, "\(rows)")
    #expect(rows.contains { $0.hasSuffix("The port closed the lock.") }, "\(rows)")
  }

  /// A list under the days of any week that tells what to eat or do is no chronicle of one week, whatever day it was
  /// published on; a chronicle is one, in either direction.
  @Test(
    arguments: [
      (
        [
          "Lunch: Rice fried with two eggs.", "Dinner: Beans baked with tomatoes and served on toast.",
          "Snack: 1 plum.",
        ],
        false
      ),
      (["Stretch, then swim ten lengths.", "Rest day.", "You can cycle to the lake and back."], false),
      (["Fish grilled with lemon.", "Stew cooked for two hours.", "Soup made from the bones."], false),
      (
        ["A fire broke out in the mill.", "Police arrested a former worker.", "A court freed him on bail."], true
      ),
    ])
  func aPlanForAnyWeekTellsNothing(_ items: [String], _ isTold: Bool) throws {
    let days = zip(["Monday", "Tuesday", "Wednesday"], items).map { "<h2>\($0)</h2><p>\($1)</p>" }
    let rows = try rows(page(days.joined()), name: "page.html").filter { row in
      items.contains { row.hasSuffix($0) }
    }
    #expect(rows.count == (isTold ? items.count : 0), "\(rows)")
  }

  /// "Monday" to "Sunday" published on a Friday: the last days lie before the first, so it is any week.
  @Test func aWholeWeekThatTheDayOfPublicationCutsIsAPlan() throws {
    let names = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    let days = names.map { "<h2>\($0)</h2><p>The children played the game of the port and the bell.</p>" }
    #expect(try rows(page(days.joined()), name: "page.html").filter { $0.contains("children") } == [])
  }

  @Test(
    arguments: [
      "<h2>June 2019</h2><p>4: Dockers went on strike.</p><p>19: The port sacked nine dockers.</p>",
      "<h3>June 2019</h3><ul><li>4 – Dockers went on strike.</li><li>19th – The port sacked nine dockers.</li></ul>",
      "<h2>June 2019</h2><dl><dt>4</dt><dd>Dockers went on strike.</dd><dt>19</dt><dd>The port sacked nine dockers.</dd></dl>",
      "<h2>2019</h2><h3>June</h3><p>Tue 4: Dockers went on strike.</p><p>Wed 19: The port sacked nine dockers.</p>",
    ])
  func aDayUnderItsMonth(_ body: String) throws {
    let rows = try rows(page(body), name: "page.html")
    for row in ["4 June 2019: Dockers went on strike.", "19 June 2019: The port sacked nine dockers."] {
      #expect(rows.contains(row), "\(rows)")
    }
  }

  @Test func aNumberedListIsNoChronology() throws {
    let body =
      "<p>The council decided two things on 4 June 2019.</p><p>1: Dockers were hired.</p><p>2: The port bought a crane.</p>"
    #expect(try !rows(page(body), name: "page.html").contains { $0.hasPrefix("1 ") || $0.hasPrefix("2 ") })
  }

  @Test func aTablesTitleTellsItsYear() throws {
    let tables = ["2016", "Events of 2018"].map {
      "<table><caption>\($0)</caption><tr><th>Day</th><th>Event</th></tr><tr><td>5 May</td><td>The port bought a crane.</td></tr>"
        + "<tr><td>11 June</td><td>Dockers went on strike.</td></tr></table>"
    }
    let rows = try rows(page(tables.joined()), name: "page.html")
    for year in [2016, 2018] {
      #expect(rows.contains("5 May \(year): The port bought a crane."), "\(rows)")
      #expect(rows.contains("11 June \(year): Dockers went on strike."), "\(rows)")
    }
  }

  /// What stands in a table beside date and event, the place or a number, is no part of the row.
  @Test func aRowTellsTheCellThatSaysMost() throws {
    let rows = try rows(
      page(
        "<table><tr><td>1961</td><td>Kalder</td><td>The port bought a crane.</td></tr>"
          + "<tr><td>May 1975</td><td>Norhavn</td><td>Dockers went on strike.</td></tr></table>"), name: "page.html")
    #expect(rows == ["1961: The port bought a crane.", "May 1975: Dockers went on strike."], "\(rows)")
  }

  /// A heading that ends with a day and its year, without a mark before it, dates what stands under it; one that goes on to the day
  /// by a preposition does not.
  @Test func headingsThatEndWithADate() throws {
    let plans = try rows(
      page(
        "<h3>The plan <span>14 June 2019</span></h3><p>The council rejected it, and the mayor resigned.</p>"
          + "<h3>The closure <span>2 March 2021</span></h3><p>The port closed the lock.</p>"), name: "page.html")
    #expect(plans.contains("2 March 2021: The port closed the lock."), "\(plans)")
    let storms = try rows(
      page(
        "<h3>The storm of 14 June 2019</h3><p>The port closed.</p><h3>The fire of 2 March 2021</h3><p>The mill closed.</p>"
      ),
      name: "page.html")
    #expect(!storms.contains { $0.contains("2021: The mill closed.") }, "\(storms)")
  }

  @Test func weekdaysWithNumbersUnderAMonth() throws {
    let rows = try rows(
      page(
        "<h2>June 2019</h2><p><b>Fri 14</b> The council rejected a plan.</p><p><b>Thu 20</b> The mayor resigned.</p>"),
      name: "page.html")
    #expect(rows == ["14 June 2019: The council rejected a plan.", "20 June 2019: The mayor resigned."], "\(rows)")
  }

  /// A column of years beside one of days tells their year, and a date over several rows that of each.
  @Test func datesInTwoColumnsAndOverRows() throws {
    let rows = try rows(
      page(
        "<table><tr><td>1961</td><td>5 May</td><td>The port bought a crane.</td></tr>"
          + "<tr><td>1975</td><td>11 June</td><td>Dockers went on strike.</td></tr></table>"
          + "<table><tr><td rowspan=2>3 March 1984</td><td>The mill burned down.</td></tr>"
          + "<tr><td>The mayor resigned.</td></tr><tr><td>1985</td><td>The mill was rebuilt.</td></tr></table>"),
      name: "page.html")
    #expect(
      rows == [
        "5 May 1961: The port bought a crane.", "11 June 1975: Dockers went on strike.",
        "3 March 1984: The mill burned down.", "3 March 1984: The mayor resigned.", "1985: The mill was rebuilt.",
      ], "\(rows)")
  }

  @Test(
    arguments: [
      ("0640: Smoke rose from the mill.\n0815: The roof fell in.\n", ["06:40", "08:15"]),
      ("1515: Smoke rose from the mill.\n1604: The roof fell in.\n", ["15:15", "16:04"]),
      ("1915: Smoke rose from the mill.\n19:40: The roof fell in.\n", ["19:15", "19:40"]),
    ])
  func fourDigitsOfATickerAreTimesOfDay(_ items: String, _ times: [String]) throws {
    let rows = try rows("Title: The mill\n\n" + items, name: "story.txt")
    for time in times { #expect(rows.contains { $0.hasPrefix("20 March 2026, \(time): ") }, "\(rows)") }
  }

  /// What opens with an earlier time of day than the item before happened on the next day, and the last one not after
  /// publication.
  @Test(arguments: ["# The mill\n\n", "# The mill\n\nIt burned for hours.\n\n## 19 March 2026\n\n"])
  func aTickerGoesOnPastMidnight(_ head: String) throws {
    let rows = try rows(
      head
        + "21:05 - Police closed the street.\n\n22.47 - The roof fell in.\n\n00:10 - The mayor called off the fair.\n",
      name: "story.md")
    for row in [
      "19 March 2026, 21:05: Police closed the street.", "19 March 2026, 22:47: The roof fell in.",
      "20 March 2026, 00:10: The mayor called off the fair.",
    ] { #expect(rows.contains(row), "\(rows)") }
  }

  /// Headings that end with a day date what stands under them, where there are several.
  @Test(arguments: [": ", " – ", ", "])
  func headingsThatEndWithADay(_ mark: String) throws {
    let rows = try rows(
      page(
        "<h2>Day one\(mark)3 February</h2><p>Prosecutors opened the case.</p><h2>Day two\(mark)9 February</h2>"
          + "<p>A clerk admitted the theft.</p>"), name: "page.html")
    for row in ["3 February 2026: Prosecutors opened the case.", "9 February 2026: A clerk admitted the theft."] {
      #expect(rows.contains(row), "\(rows)")
    }
  }

  @Test(arguments: ["; ", ". "])
  func yearsInOneParagraph(_ seam: String) throws {
    let items = ["1961: The company built the lock", "1998: Divers found rust", "2019: The council rejected a plan"]
    let rows = try rows(page("<p>\(items.joined(separator: seam)).</p>"), name: "page.html")
    for row in ["1961: The company built the lock", "1998: Divers found rust", "2019: The council rejected a plan"] {
      #expect(rows.contains { $0.hasPrefix(row) && $0.utf8.count < row.utf8.count + 2 }, "\(rows)")
    }
  }

  /// The page's markup tells the year that its words leave out.
  @Test(
    arguments: [
      "<section><time datetime='WHEN'>WORDS</time><p>WHAT</p></section>",
      "<li><time datetime='WHEN'>WORDS</time>: WHAT</li>",
    ])
  func theYearOfAnElementOfTime(_ form: String) throws {
    let items = [
      ("2021-01-05", "Jan 5", "The mayor signed the contract."), ("2022-02-17", "Feb 17", "A car hit the gate."),
    ]
    let body = items.map { when, words, what in
      form.replacing("WHEN", with: when).replacing("WORDS", with: words).replacing("WHAT", with: what)
    }
    let rows = try rows(page(body.joined()), name: "page.html")
    for row in ["5 January 2021: The mayor signed the contract.", "17 February 2022: A car hit the gate."] {
      #expect(rows.contains(row), "\(rows)")
    }
  }

  /// What a post of another site tells is dated from its own day, not from the article's.
  @Test(
    arguments: [
      "<blockquote class=twitter-tweet><p>WHAT</p>&mdash; Kalder Police (@kpolice) <a href=/1>December 30, 2019</a></blockquote>",
      "<blockquote>WHAT<br>— Kalder Police (@kpolice) December 30, 2019</blockquote>",
      "<p>WHAT</p><p>- Kalder Police (@kpolice) December 30, 2019</p>",
    ])
  func postsHaveDaysOfTheirOwn(_ form: String) throws {
    for (words, when) in [
      ("Police arrested two men at the lock yesterday.", "29 December 2019"),
      ("Police arrested two men at the lock.", "by 30 December 2019"),
    ] {
      let rows = try rows(page(form.replacing("WHAT", with: words)), name: "page.html")
      #expect(rows.contains("\(when): Police arrested two men at the lock."), "\(rows)")
      #expect(!rows.contains { $0.contains("@") }, "\(rows)")
    }
  }

  @Test func wordsInCapitalsHeadBriefs() throws {
    let rows = try rows(
      page("<p>MILL FIRE Two sheds burned on Tuesday.</p><p>LOCK SHUT The port closed the lock on Wednesday.</p>"),
      name: "page.html")
    #expect(rows.contains("18 March 2026: The port closed the lock."), "\(rows)")
    #expect(!rows.contains { $0.contains("FIRE") }, "\(rows)")
  }

  @Test(
    arguments: [
      ("1915: A miller built the mill.\n1940: The roof fell in.\n", ["1915", "1940"]),
      ("1745: A miller built the mill.\n1863: The roof fell in.\n", ["1745", "1863"]),
      ("1745: A miller built the mill.\n1801: The roof fell in.\n\nIn 1850 the town sold it.\n", ["1745", "1801"]),
    ])
  func fourDigitsOfAHistoryAreYears(_ items: String, _ years: [String]) throws {
    let rows = try rows("Title: The mill\n\n" + items, name: "story.txt")
    for year in years { #expect(rows.contains { $0.hasPrefix("\(year): ") }, "\(rows)") }
  }

  /// An item that opens with what may be its date never stands under the date of the item before.
  @Test func itemsWithoutMarksBesideOthersWithThem() throws {
    let rows = try rows(
      page(
        "<ul><li>12 May 1928: The company was founded.</li><li>1931 The first ferry sailed.</li>"
          + "<li>3 June 1944: Bombers sank the ferry.</li><li>1952. The company went bankrupt.</li></ul>"),
      name: "page.html")
    for row in ["1931: The first ferry sailed.", "1952: The company went bankrupt."] {
      #expect(rows.contains(row), "\(rows)")
    }
  }

  @Test(
    arguments: [
      ("Key dates of 2012", "2012"), ("2012: the mine floods", "2012"), ("The road to the 2012 cup", "2026"),
    ])
  func theTitleTellsTheYear(_ title: String, _ year: String) throws {
    let rows = try rows(
      "\(title)\n\n4 January: The mine flooded.\n20 February: Pumps failed again.\nMay: The owner filed for bankruptcy.\n",
      name: "story.txt")
    #expect(rows.contains("4 January \(year): The mine flooded."), "\(rows)")
    if year == "2012" { #expect(rows.contains("May 2012: The owner filed for bankruptcy."), "\(rows)") }
  }

  @Test func aLineWithAColonHeadsItsList() throws {
    let rows = try rows(
      page(
        "<p>What happened in 1998:</p><ul><li>12 January: A clerk copied the files.</li><li>3 March: Police came.</li></ul>"
      ),
      name: "page.html")
    #expect(rows == ["12 January 1998: A clerk copied the files.", "3 March 1998: Police came."], "\(rows)")
  }

  /// A date under the title is that of publication, unless others stand alone further down.
  @Test func datesInLinesOfTheirOwn() throws {
    let rows = try rows(
      "The lock\n\n14 June 2019\nThe council rejected a plan.\n\nMay 2021\nA lorry hit the gate.\n\n2023\nThe port sold the lock.\n",
      name: "story.txt")
    for row in [
      "14 June 2019: The council rejected a plan.", "May 2021: A lorry hit the gate.", "2023: The port sold the lock.",
    ] { #expect(rows.contains(row), "\(rows)") }
  }

  @Test func thePlaceInFrontOfAnItemIsNoRow() throws {
    let rows = try rows(
      "Title: Sheriff's log\n\nMonday, March 9\n\n10:15 a.m. Main Street. A man was arrested for theft.\n\n"
        + "11:50 a.m. Oak Avenue. A dog bit a mail carrier.\n\n1:05 p.m. Elm Court. Two cars collided.\n",
      name: "story.txt")
    #expect(
      rows == [
        "9 March 2026, 10:15: A man was arrested for theft.", "9 March 2026, 11:50: A dog bit a mail carrier.",
        "9 March 2026, 13:05: Two cars collided.",
      ], "\(rows)")
  }

  /// "Was cited" and "said" are what a blotter's items tell.
  @Test func whatAnItemSaysIsARow() throws {
    let rows = try rows(
      "Title: Police log\n\nMARCH 16\n\n2:10 p.m.: A driver was cited for speeding on Mill Road.\n\nMARCH 18\n\n"
        + "4:30 p.m.: Deputies broke up a fight.\n", name: "story.txt")
    #expect(rows.contains("16 March 2026, 14:10: A driver was cited for speeding on Mill Road."), "\(rows)")
  }

  private func page(_ body: String) -> String {
    "<html lang=en><head><title>How the lock closed</title></head><body><main><article><h1>How the lock closed</h1>"
      + "<p>Nobody knows how long the repair of the gates is going to take.</p>\(body)</article></main></body></html>"
  }

  @Test(
    arguments: [
      ("list", "<li><b>WHEN</b> – WHAT</li>", "<ul>", "</ul>"),
      ("list without marks", "<li><b>WHEN</b> WHAT</li>", "<ul>", "</ul>"),
      ("definitions", "<dt>WHEN</dt><dd>WHAT</dd>", "<dl>", "</dl>"),
      ("table", "<tr><td>WHEN</td><td>WHAT</td></tr>", "<table><tr><th>When</th><th>What</th></tr>", "</table>"),
      (
        "divisions with headings",
        "<div class=row><div class=event-date>WHEN</div><div class=event-text><h3>Step</h3><p>WHAT</p></div></div>", "",
        ""
      ),
      ("arrows", "<p>WHEN → WHAT</p>", "", ""),
      ("accordion", "<h3><button>WHEN</button></h3><div><p>WHAT</p></div>", "", ""),
      ("elements without space", "<li><span>WHEN</span><span>WHAT</span></li>", "<ul>", "</ul>"),
      ("divisions", "<div class=row><div class=event-date>WHEN</div><div class=event-text>WHAT</div></div>", "", ""),
      ("date behind", "<tr><td>WHAT</td><td>WHEN</td></tr>", "<table><tr><th>What</th><th>When</th></tr>", "</table>"),
      (
        "numbered rows", "<tr><td>7</td><td>WHEN</td><td>WHAT</td><td>Kalder</td></tr>",
        "<table><tr><th>No.</th><th>When</th><th>What</th><th>Where</th></tr>", "</table>"
      ),
      ("headings", "<h2>WHEN</h2><p>WHAT</p>", "", ""),
      ("paragraphs", "<p><strong>WHEN:</strong> WHAT</p>", "", ""),
    ])
  func pages(_ form: String, _ item: String, _ open: String, _ close: String) throws {
    let body = open + items(item) + close
    let rows = try rows(page(body), name: "page.html")
    for row in Self.expected { #expect(rows.contains(row), "\(form): \(rows)") }
  }

  @Test(
    arguments: [
      ("events.csv", "when,what,source\n", "\"WHEN\",\"WHAT\",Lantern\n"),
      ("story.md", "# The lock\n\n", "- **WHEN**: WHAT\n"),
      ("story.md", "# The lock\n\n", "## WHEN\n\nWHAT\n\n"),
      ("story.txt", "Title: The lock\n\n", "WHEN: WHAT\n\n"),
      ("story.txt", "The lock\n\n", "WHEN — WHAT\n"),
      ("story.txt", "The lock\n\n", "• WHEN: WHAT\n"), ("story.txt", "The lock\n\n", "* WHEN: WHAT\n"),
      ("story.txt", "The lock\n\n", "WHEN: WHAT\n"), ("story.md", "---\ntitle: The lock\n---\n", "### WHEN\nWHAT\n"),
    ])
  func texts(_ name: String, _ head: String, _ item: String) throws {
    let rows = try rows(head + items(item), name: name)
    for row in Self.expected { #expect(rows.contains(row), "\(rows)") }
  }

  @Test func sentencesOfOneParagraph() throws {
    let rows = try rows(
      page(
        "<p>14 June 2019: The council rejected a plan. Its mayor resigned. 3 September 2021: A lorry crashed. "
          + "2 March 2026: The port closed the lock.</p>"), name: "page.html")
    for row in [
      "14 June 2019: The council rejected a plan.", "3 September 2021: A lorry crashed.",
      "2 March 2026: The port closed the lock.",
    ] { #expect(rows.contains(row), "\(rows)") }
  }

  @Test(arguments: ["<br>", "<br>\n"])
  func linesOfOneParagraph(_ mark: String) throws {
    let lines = Self.items.map { "\($0.0): \($0.1)" }.joined(separator: mark)
    let rows = try rows(page("<p>\(lines)</p>"), name: "page.html")
    for row in Self.expected { #expect(rows.contains(row), "\(rows)") }
  }

  @Test(arguments: ["1968", "1968: the closure", "The closure (1968)"])
  func everyMonthOfASectionIsOfItsYear(_ heading: String) throws {
    let rows = try rows(
      page(
        "<h2>1923</h2><ul><li>2 March: The company opens the line.</li><li>November: A storm destroys the pier.</li></ul>"
          + "<h2>\(heading)</h2><ul><li>January: The minister closes the line.</li><li>In December, the port sold the pier.</li></ul>"
      ), name: "page.html")
    for row in [
      "2 March 1923: The company opens the line.", "November 1923: A storm destroys the pier.",
      "January 1968: The minister closes the line.", "December 1968: The port sold the pier.",
    ] { #expect(rows.contains(row), "\(rows)") }
  }

  @Test func aChronologyWithoutYearsGoesOn() throws {
    let rows = try rows(
      page(
        "<ul><li>28 December 2022: The company buys the line.</li><li>3 January: The minister resigns.</li>"
          + "<li>9 February: A court fines the company.</li></ul>"), name: "page.html")
    for row in [
      "28 December 2022: The company buys the line.", "3 January 2023: The minister resigns.",
      "9 February 2023: A court fines the company.",
    ] { #expect(rows.contains(row), "\(rows)") }
  }

  @Test func yearsInBracketsBehindNamesAreNoDates() throws {
    let rows = try rows(
      "The line\n\nOlaf Brandt (1881-1954) founded the line. The poet Karl Holt (born 1880, died 1944) praised it. "
        + "His daughter Ida Brandt (b. 1912) sold the line to the state in 1948.", name: "story.txt")
    #expect(rows.allSatisfy { !$0.hasPrefix("1") || $0.hasPrefix("1948") }, "\(rows)")
    #expect(rows.contains { $0.hasPrefix("1948: ") }, "\(rows)")
  }

  @Test func monthsUnderYears() throws {
    let rows = try rows(
      page(
        "<h2>2019</h2><h3>14 June</h3><p>The council rejected a plan.</p><h3>2 July</h3><p>The mayor resigned.</p>"
          + "<h2>2020</h2><h3>March</h3><p>Divers inspected the gates.</p>"), name: "page.html")
    for row in [
      "14 June 2019: The council rejected a plan.", "2 July 2019: The mayor resigned.",
      "March 2020: Divers inspected the gates.",
    ] { #expect(rows.contains(row), "\(rows)") }
  }

  @Test func datesInBracketsBehindTheirItems() throws {
    let rows = try rows(
      page(
        "<ul><li>Opening of the lock (1961)</li><li>Collapse of the eastern crane (May 1998)</li>"
          + "<li>The port sold its old dock (14 June 2019).</li></ul>"), name: "page.html")
    for row in [
      "1961: Opening of the lock.", "May 1998: Collapse of the eastern crane.",
      "14 June 2019: The port sold its old dock.",
    ] { #expect(rows.contains(row), "\(rows)") }
  }

  @Test func whatAnItemLeavesOpenCountsFromItsDate() throws {
    let rows = try rows(
      page(
        "<h2>2019</h2><ul><li>12 March: Divers inspected the gates. The next day the port fined the builders.</li>"
          + "<li>3 December: The court rejected an appeal.</li></ul>"
          + "<h2>2024</h2><ul><li>7 May: The mayor resigned.</li></ul>"), name: "page.html")
    for row in [
      "12 March 2019: Divers inspected the gates.", "13 March 2019: The port fined the builders.",
      "3 December 2019: The court rejected an appeal.", "7 May 2024: The mayor resigned.",
    ] { #expect(rows.contains(row), "\(rows)") }
  }

  @Test(arguments: [
    "In 1961 the lock was built. May the port never close it.", "1961 was the year in which Orvan built the lock.",
    "14 boats sank on Monday. March was cold.", "28 January 2011 at 12:44 pm | Reply They closed the port.",
    "May 1998 saw rust on two gates.",
  ])
  func proseIsLeftAlone(_ text: String) throws {
    let article = Pipeline().article(text: text + "\n\n" + text)
    let document = Pipeline().reading(of: article).document
    #expect(document.blocks.count == 2)
    #expect(document.blocks.allSatisfy { $0.dateLabel == nil })
  }
}
