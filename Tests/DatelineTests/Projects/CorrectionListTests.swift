import Testing

@testable import Dateline

@Suite struct CorrectionListTests {
  private func list(_ text: String) throws -> CorrectionList { try CorrectionList(Array(text.utf8), path: "c.yml") }

  /// Every field is read: a story is corrected with them.
  @Test func readsEveryField() throws {
    let article = Pipeline().article(
      text: "The mill burned down on 3 May 2021. The council voted on 5 May 2021.\n\nIt was rebuilt in 2023.",
      published: CivilDateTime(iso: "2024-01-01"))
    let timeline = Pipeline().timeline(of: [article])
    let ids = timeline.events.map(\.id)
    #expect(ids.count == 3, "\(timeline.events.map(\.summary))")
    let corrected = try list(
      """
      # The editor's.
      - event: \(ids[0])
        quote: The mill burned down on 3 May 2021.
        date: 2021-05-02
        summary: The old mill burns down.
        status: alleged
        note: The brigade's log.
      - quote: The council voted on 5 May 2021.
        told-as: The council voted on 5 May 2021.
        hide: true
      - event: \(ids[2])
        hide: false   # as if it were not there
        date: 2023~
      - add:
          date: 2022
          summary: The ruin is sold.
          status: planned
          participants: [Ida Kern]
          places: Varn
          quote: The ruin goes to Ida Kern.
          source: Minutes of the council
          note: Seen on paper.
      """
    ).apply(to: timeline)
    #expect(
      corrected.events.map(\.summary) == ["The old mill burns down.", "The ruin is sold.", timeline.events[2].summary])
    #expect(corrected.events.map { $0.when?.text } == ["2 May 2021", "2022", "about 2023"])
    #expect(corrected.events[0].status == .alleged)
    #expect(corrected.events[1].participants == ["Ida Kern"])
  }

  @Test func nothingIsNoCorrection() throws {
    let timeline = Timeline(title: "x")
    for text in ["", "# none yet\n", "[]"] { #expect(try list(text).apply(to: timeline) == timeline) }
  }

  @Test(arguments: [
    ("event: a", "c.yml:1:1: a file of corrections must be a list"),
    ("- hide: true", "c.yml:1:3: the correction needs “event”"),
    ("- event: a", "c.yml:1:3: the correction changes nothing"),
    ("- event: a\n  dat: 2021", "c.yml:2:3: a correction has no field “dat”; did you mean “date”?"),
    ("- event: a\n  date: soon", "c.yml:2:9: “date”: 'soon' is no date (2024-03-12,"),
    ("- event: a\n  status: real", "c.yml:2:11: “status”: 'real' is none of happened"),
    ("- event: a\n  hide: yes", "c.yml:2:9: “hide”: 'yes' is no true or false"),
    ("- event: a\n  merge: [{told-as: x}]", "c.yml:2:11: the correction needs “event”"),
    ("- add: {date: 2021}", "c.yml:1:8: an added event needs a “summary”"),
    ("- add: {summary: x, quote: y}", "c.yml:1:28: “quote” needs a “source”"),
    ("- add: {summary: x}\n  event: y", "c.yml:2:3: a correction has no field “event”"),
    ("- [", "c.yml:2:1: "),
  ])
  func tellsWhatIsWrongAndWhere(text: String, message: String) {
    do {
      _ = try list(text)
      Issue.record("“\(text)” was read")
    } catch {
      #expect("\(error)".hasPrefix(message), "\(error)")
    }
  }

  @Test func whatFindsNothingIsToldWithItsPlace() throws {
    let corrections = try list("- event: a\n  hide: true\n- merge: b\n  quote: No such sentence.\n")
    do {
      _ = try corrections.apply(to: Timeline())
      Issue.record("nothing was found, and nothing told")
    } catch {
      #expect(
        error.errors.map(\.description) == [
          "c.yml:1:3: no event is told by a any more; remove the correction or name another telling; "
            + "a “quote” beside the id finds it when its article was changed",
          "c.yml:3:3: no event is told by “No such sentence.” any more; remove the correction or name another telling",
        ])
    }
  }

  @Test func aProjectHoldsThemOrNamesTheirFile() throws {
    let path = TemporaryFolder.path("project/p.yml")
    try FileWriter.write(Array("- event: a\n  hide: tru\n".utf8), to: TemporaryFolder.path("project/c.yml"))
    func error(_ corrections: String) throws -> String {
      let text = "stories:\n  - inputs: a\n    outputs: a.md\n    corrections: \(corrections)\n"
      try FileWriter.write(Array(text.utf8), to: path)
      do {
        _ = try Project(reading: path)
        return ""
      } catch {
        return "\(error)"
      }
    }
    #expect(try error("c.yml").contains("/c.yml:2:9: “hide”: 'tru' is no true or false"))
    #expect(try error("none.yml").hasSuffix("/none.yml: there is no such file or folder"))
    #expect(try error("none.yml").contains("/p.yml:4:18: “corrections”: "))
    #expect(try error("[{event: a, hide: tru}]").contains("/p.yml:4:36: “hide”"))
    #expect(try error("[{event: a, hide: true}]") == "")
  }
}
