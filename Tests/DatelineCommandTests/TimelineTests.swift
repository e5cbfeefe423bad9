import Foundation
import Testing

/// From articles to timelines, and what is done with them.
@Suite struct TimelineTests {
  static let samples = ["lantern.html", "gazette.html", "northwire.html"].map { "Samples/harbour-bridge/\($0)" }

  @Test(arguments: samples)
  func everySampleGivesATimelineInEveryFormat(path: String) throws {
    for (format, start) in [("text", "  "), ("markdown", "# "), ("json", "{\n  \"schema\"")] {
      let outcome = try Program.run(["build", "--format", format, path])
      #expect(outcome.status == 0, "\(outcome)")
      #expect(format == "text" || outcome.output.hasPrefix(start))
      #expect(outcome.output.hasSuffix("\n"))
      #expect(outcome.output.contains("2024"))
    }
  }

  @Test func allWaysToNameArticlesAgree() throws {
    let folder = try Workspace()
    for path in Self.samples {
      let name = String(path.split(separator: "/").last ?? "")
      try folder.write("", to: "deep/" + name)
      try FileManager.default.removeItem(atPath: folder.path("deep/" + name))
      try FileManager.default.copyItem(
        at: Program.package.appending(path: path), to: folder.url.appending(path: "deep/" + name))
    }
    let byName = try Program.run(["build", "--format", "json"] + Self.samples)
    let byFolder = try Program.run(["build", "--format", "json", folder.url.path])
    #expect(byName.output == byFolder.output)
    let parts = try Self.samples.enumerated().map { index, path in
      try folder.write(try Program.run(["build", "--format", "json", path]).output, to: "\(index).json")
    }
    let merged = try Program.run(["merge", "--format", "json"] + parts)
    #expect(merged.output == byName.output)
    let again = try Program.run(["merge", "--format", "json", parts[2], parts[0], parts[1], parts[1]])
    #expect(again.output == byName.output)
  }

  @Test func standardInputIsAnArticle() throws {
    let text = "The mill burned down on Tuesday.\n"
    let outcome = try Program.run(["build", "--published", "2024-03-14", "--format", "text", "-"], input: text)
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("12 March 2024"))
    #expect(outcome.errors.isEmpty)
  }

  @Test func withoutAPublicationDateNothingIsGuessed() throws {
    let outcome = try Program.run(["build", "--format", "json", "-"], input: "The mill burned down on Tuesday.\n")
    #expect(outcome.status == 0)
    #expect(outcome.errors.split(separator: "\n").count == 1)
    #expect(outcome.errors.contains("no publication date found") && outcome.errors.contains("--published"))
    #expect(!outcome.output.contains(#""begin""#))
    #expect(try Program.run(["build", "--quiet", "-"], input: "It burned on Tuesday.\n").errors.isEmpty)
  }

  @Test func aLanguageWithoutAPackIsReadAsFarAsAllLanguagesAgree() throws {
    let text = "Am Dienstag brannte die Mühle ab. Am 03.05.2021 wurde sie wieder eröffnet.\n"
    let options = ["--language", "de", "--published", "2024-03-14"]
    let tagged = try Program.run(["tag", "--format", "json"] + options + ["-"], input: text)
    #expect(tagged.status == 0)
    #expect(tagged.output.contains(#""value":"2021-05-03""#), "\(tagged)")
    #expect(tagged.errors.contains("no grammar of time for the language “de”"))
    #expect(tagged.errors.split(separator: "\n").count == 1)
    #expect(try Program.run(["extract"] + options + ["-"], input: text).output.contains("Am Dienstag brannte"))
  }

  @Test func theZoneMovesThePublication() throws {
    let page = """
      <html><head><title>Fire</title><meta property="article:published_time" content="2024-03-14T22:30:00Z"></head>
      <body><article><h1>Fire</h1><p>The old mill by the river burned down today, the fire brigade of the town said in
      a statement to this paper.</p></article></body></html>
      """
    for (zone, day) in [("UTC", "2024-03-14"), ("Europe/Kyiv", "2024-03-15"), ("+02:00", "2024-03-15")] {
      let outcome = try Program.run(["tag", "--timezone", zone, "-"], input: page)
      #expect(outcome.output.contains(day), "\(zone): \(outcome)")
    }
  }

  @Test func viewsAreNotMerged() throws {
    let folder = try Workspace()
    let path = folder.path("view.json")
    #expect(try Program.run(["build", "--limit", "2", "-o", path, Self.samples[0]]).status == 0)
    #expect(try #require(folder.read("view.json")).contains(#""view": true"#))
    let outcome = try Program.run(["merge", path])
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("view.json: the timeline was filtered or limited"))
  }

  @Test func differencesAreTold() throws {
    let folder = try Workspace()
    let one = try folder.write(
      try Program.run(
        ["build", "--published", "2024-03-14", "--format", "json", "-"], input: "The mill burned on Tuesday."
      ).output,
      to: "one.json")
    let two = try folder.write(
      try Program.run(
        ["build", "--published", "2024-03-21", "--format", "json", "-"], input: "The mill burned on Tuesday."
      ).output,
      to: "two.json")
    let same = try Program.run(["diff", one, one])
    #expect(same.status == 0 && same.output.isEmpty)
    let different = try Program.run(["diff", one, two])
    #expect(different.status == 1)
    #expect(different.output.contains("changed from 12 March 2024 to 19 March 2024"), "\(different)")
    let json = try Program.run(["diff", "--format", "json", one, two]).output
    #expect(json.contains(#""kind": "redated""#) && json.contains(#""from": "12 March 2024""#), "\(json)")
    #expect(json.contains(#""because": "of “Tuesday”: "#))
    let markdown = folder.path("changes.md")
    #expect(try Program.run(["diff", "-o", markdown, one, two]).status == 1)
    #expect(
      try #require(folder.read("changes.md")).contains("## Other dates\n\n- The mill burned.: from 12 March")
    )
    #expect(try Program.run(["diff", "--format", "markdown", one, one]).output == "# What changed\n\nNothing.\n")
  }

  @Test func renderingASavedTimelineEqualsBuildingIt() throws {
    let folder = try Workspace()
    let path = try folder.write(try Program.run(["build", "--format", "json", Self.samples[0]]).output, to: "a.json")
    for format in ["text", "markdown", "json"] {
      let rendered = try Program.run(["render", "--format", format, path])
      let built = try Program.run(["build", "--format", format, Self.samples[0]])
      #expect(rendered.output == built.output)
    }
    #expect(try Program.run(["render", "--title", "Another", path]).output.hasPrefix("# Another\n"))
  }

  @Test func theEndingOfTheOutputChoosesTheFormat() throws {
    let folder = try Workspace()
    for (name, start) in [("a.json", "{"), ("a.md", "# "), ("report", "# ")] {
      #expect(try Program.run(["build", "-o", folder.path(name), Self.samples[0]]).output.isEmpty)
      #expect(try #require(folder.read(name)).hasPrefix(start))
    }
  }

  @Test func timeMLIsXML() throws {
    for command in ["tag", "events"] {
      let outcome = try Program.run([command, "--format", "timeml", Self.samples[1]])
      #expect(outcome.status == 0)
      let parser = XMLChecker()
      #expect(parser.isWellFormed(outcome.output))
      #expect(outcome.output.contains("<TIMEX3 tid=\"t1\""))
      #expect((command == "events") == outcome.output.contains("<MAKEINSTANCE"))
    }
  }

  /// One word that tells two events is two names, in the table and in the order below it.
  @Test func repeatedWordsAreToldApart() throws {
    let text = "The bridge was closed on Tuesday after a crack was found. It was closed again on Friday."
    let outcome = try Program.run(["events", "--published", "2031-03-12", "-"], input: text)
    let lines = outcome.output.split(separator: "\n").map(String.init)
    let rows = lines.filter { $0.contains("OCCURRENCE") && $0.contains("closed") }
    #expect(rows.map { $0.prefix(3) } == ["e1 ", "e3 "])
    #expect(lines.contains("e1 closed BEFORE e3 closed") && lines.contains("e1 closed AFTER e2 found"))
  }

  @Test func coNLLUKeepsTheTokensThatAreGiven() throws {
    let given =
      "# text = It burned.\n1\tIt\t_\t_\t_\t_\t_\t_\t_\t_\n2\tburned\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n3\t.\t_\t_\t_\t_\t_\t_\t_\t_\n\n"
    let outcome = try Program.run(["analyse", "--conllu"], input: given)
    #expect(outcome.status == 0)
    let rows = outcome.output.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { $0.split(separator: "\t") }
    #expect(rows.map { String($0[1]) } == ["It", "burned", "."])
    #expect(rows.map { String($0[3]) } == ["PRON", "VERB", "PUNCT"])
    #expect(try Program.run(["analyse", "--conllu"], input: "1\tbroken\n\n").status == 65)
  }
}
