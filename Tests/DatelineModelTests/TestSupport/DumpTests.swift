import CivilTime
import DatelineModel
import DatelineTestSupport
import Testing

@Suite("Dumps") struct DumpTests {
  private let text = "Floods hit Ostheim.\nOn Tuesday, \"all is lost\", Ida Kern said."

  @Test("an article") func article() throws {
    let article = Article(
      text: text,
      blocks: [
        Block(.heading(level: 2), 0..<19), Block(.liveEntry, 20..<61, time: CivilDateTime(iso: "2025-08-20T08:15Z")),
      ],
      title: Evidenced("The \"great\" flood", from: "h1"), authors: Evidenced(["Ann Lee", "Bo Dahl"], from: "byline"),
      published: Evidenced(try #require(CivilDateTime(iso: "2025-08-20")), from: "--published"),
      diagnostics: [Diagnostic(.warning, "no-language", "The language is not told.")])
    #expect(
      article.dump == #"""
        article
          title: "The \"great\" flood" (h1)
          authors: Ann Lee; Bo Dahl (byline)
          published: 2025-08-20 (--published)
          0..<19 heading 2: "Floods hit Ostheim."
          20..<61 live entry at 2025-08-20T08:15:00Z: "On Tuesday, \"all is lost\", Ida Kern said."
          warning no-language: The language is not told.

        """#)
  }

  @Test("a document") func document() {
    func token(_ range: Range<Int>, _ flags: Token.Flags = .spaceBefore) -> Token {
      Token(start: UInt32(range.lowerBound), end: UInt32(range.upperBound), hash: 0, kind: .word, flags: flags)
    }
    let document = Document(
      text: text, blocks: [Block(.heading(level: 1), 0..<19), Block(.paragraph, 20..<61)],
      tokens: [
        token(0..<6, []), token(7..<10), token(11..<18), token(18..<19, []), token(20..<22), token(23..<30),
        token(30..<31, []),
        token(32..<33), token(33..<36, []), token(56..<60),
      ],
      sentences: [Sentence(tokens: 0..<4, block: 0), Sentence(tokens: 4..<10, block: 1)],
      quotations: [Quotation(tokens: 7..<9, speaker: 47..<55, verb: 9)], language: "en")
    #expect(
      document.dump == #"""
        document in en
          block 0 heading 1
            sentence 0: Floods hit Ostheim|.
          block 1 paragraph
            sentence 1: On Tuesday|, \"|all said
          quotation of depth 0, said by "Ida Kern", verb said: \"|all

        """#)
  }

  @Test("time expressions") func annotation() throws {
    let day = CivilInterval(day: try #require(CivilDate(iso: "2025-08-19")))
    let expression = TimeExpression(
      range: 20..<30, type: .date, value: try #require(TIMEX3Value("2025-08-19")), modifier: .approx,
      interval: day.widened(by: 1, .day), granularity: .day, role: .begins,
      eventAnchor: EventAnchor(.after, distance: EventAnchor.Distance(least: 2, most: 3, unit: .day), event: 0..<6),
      basis: [BasisStep(.meaning, "the weekday Tuesday"), BasisStep(.result, "19 August 2025")],
      alternative: TimeExpression.Alternative(
        value: try #require(TIMEX3Value("2025-08-26")), interval: nil, condition: "if it is still to come"),
      isAssumed: true)
    let range = TimeRange(
      range: 20..<30, from: 0, to: nil, interval: CivilInterval(begin: day.begin, end: nil))
    #expect(
      TemporalAnnotation(expressions: [expression], ranges: [range]).dump(of: text) == """
        "On Tuesday" 20..<30 DATE 2025-08-19 APPROX
          interval: 2025-08-19 ..< 2025-08-20 (not before 2025-08-18, not after 2025-08-21)
          granularity: day
          role: begins
          hangs on: 2-3 day after "Floods"
          meaning: the weekday Tuesday
          result: 19 August 2025
          or 2025-08-26: if it is still to come
          partly assumed
        "On Tuesday" 20..<30 range of expressions 0 to open
          interval: 2025-08-19 ..< …

        """)
  }

  @Test("a sentence's grammar and an event mention") func grammar() {
    let analysis = SentenceAnalysis(
      words: [
        SentenceAnalysis.Word(range: 0..<6, token: 0, lemma: "flood", tag: .noun, head: 1, relation: .nsubj),
        SentenceAnalysis.Word(range: 7..<10, token: 1, lemma: "hit", tag: .verb),
      ],
      verbGroups: [
        SentenceAnalysis.VerbGroup(
          head: 1, words: [1], tense: .past, aspect: .simple, passive: false, negated: true, modal: "may", finite: true,
          mood: .indicative)
      ], names: [SentenceAnalysis.Name(words: 0..<1, kind: .place)])
    #expect(
      analysis.dump(of: text) == """
        1 "Floods" flood NOUN 2 nsubj
        2 "hit" hit VERB 0 root
        verb group 2: past, simple, indicative, negated, modal may
        place 1..<2

        """)
    let mention = EventMention(
      range: 7..<10, sentence: 0, eventClass: .occurrence, tense: .past, aspect: .none, negated: true, status: .denied,
      interval: .unbounded, expression: 0)
    #expect(
      mention.dump(of: text) == """
        "hit" 7..<10 OCCURRENCE PAST NEG denied
          interval: … ..< …
          dated by expression: 0

        """)
  }

  @Test("a timeline") func timeline() {
    let witness = Timeline.Witness(
      atom: "a1", source: "s1", quote: "Floods hit Ostheim.", start: 0, end: 19, expression: "Tuesday",
      basis: [BasisStep(.anchor, "the article of 20 August 2025")])
    let when = Timeline.When(
      value: TIMEX3Value("2025-08-19"),
      interval: CivilInterval(
        begin: CivilDateTime(iso: "2025-08-19"), end: CivilDateTime(iso: "2025-08-20"),
        earliest: CivilDateTime(iso: "2025-08-18")),
      granularity: .day, placement: .exact, approximate: true)
    func event(_ id: String, _ when: Timeline.When?) -> Timeline.Event {
      Timeline.Event(
        id: id, when: when, summary: "Floods hit Ostheim", status: .planned, participants: ["Ida Kern"],
        places: ["Ostheim"], attribution: "police", salience: 1, sources: [witness])
    }
    let timeline = Timeline(
      title: "Flood",
      sources: [Timeline.Source(id: "s1", url: "https://example.org/1", published: CivilDateTime(iso: "2025-08-20"))],
      events: [event("a1", when)], undated: [event("a2", nil)],
      relations: [Timeline.Relation(from: "a1", to: "a2", type: .before)],
      conflicts: [
        Timeline.Conflict(
          events: ["a1"], what: .other("the day"),
          sides: [Timeline.Conflict.Side(value: "18 August", sources: [witness])])
      ])
    #expect(
      timeline.dump == """
        timeline "Flood"
          source s1: https://example.org/1, published 2025-08-20
          about 19 August 2025: Floods hit Ostheim
            value: 2025-08-19
            exact: 2025-08-19 ..< 2025-08-20 (2025-08-18 ..< …), approximate
            status: planned
            participants: Ida Kern
            places: Ostheim
            attribution: police
            s1 0..<19: "Floods hit Ostheim."
              anchor: the article of 20 August 2025
          undated
            no date: Floods hit Ostheim
              status: planned
              participants: Ida Kern
              places: Ostheim
              attribution: police
              s1 0..<19: "Floods hit Ostheim."
                anchor: the article of 20 August 2025
          a1 BEFORE a2
          conflict over the day of a1
            18 August: "Floods hit Ostheim."

        """)
  }

  @Test("ranges outside the text are harmless") func outside() {
    #expect(Dump.quote("abc", 2..<9) == "\"c\"")
    #expect(Dump.quote("abc", 7..<9) == "\"\"")
    #expect(Dump.quote("é", 1..<2) == "\"\u{FFFD}\"")
  }
}
