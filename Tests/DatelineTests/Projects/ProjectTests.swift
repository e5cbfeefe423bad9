import Testing

@testable import Dateline

@Suite struct ProjectTests {
  private func project(_ text: String) throws -> Project { try Project(Array(text.utf8), path: "p/dateline.yml") }

  @Test func readsStoriesWithTheirOptions() throws {
    let project = try project(
      """
      timezone: +02:00
      include: [happened, planned]
      stories:
        - title: One
          since: 2024-01-01
          participant: [Vera Lind]
          inputs: [a/*.html, {path: b.txt, published: 2024-03-05, prefer: future}]
          outputs: [one.md, {path: one, format: json}]
        - inputs: c
          timezone: UTC
          outputs: two.txt
      """)
    let first = try #require(project.stories.first)
    #expect(first.title == "One")
    #expect(first.place == TextPlace(line: 4, column: 5))
    #expect(first.inputs.map(\.pattern) == ["a/*.html", "b.txt"])
    #expect(first.inputs.map(\.options.zone?.name) == ["+02:00", "+02:00"])
    #expect(first.inputs.last?.options.published == CivilDateTime(iso: "2024-03-05"))
    #expect(first.inputs.last?.options.preference == .future)
    #expect(first.outputs.map(\.path) == ["one.md", "one"])
    #expect(first.outputs.map(\.format) == [.markdown, .json])
    #expect(first.selection.include == [.happened, .planned])
    #expect(first.selection.participants == ["Vera Lind"] && first.selection.places.isEmpty)
    #expect(first.selection.since == CivilDateTime(iso: "2024-01-01"))
    #expect(project.stories.last?.inputs.first?.options.zone?.name == "UTC")
    #expect(project.stories.last?.outputs.first?.format == .text)
    #expect(project.resolved("one.md") == "p/one.md")
    #expect(project.resolved("/one.md") == "/one.md")
  }

  @Test func readsWhatIsWantedOfAnOutput() throws {
    let outputs = try #require(
      try project(
        """
        stories:
          - inputs: a
            outputs:
              - {path: a.md, headlines: true}
              - {path: a.json, compact: true}
              - {path: a.html, images: true}
              - {path: a.tl.json, format: timelinejs, images: true, group: place}
              - {path: a.mmd, vertical: true}
              - {path: notes/, format: obsidian}
        """
      ).stories.first?.outputs)
    #expect(outputs.map(\.style.showsHeadlines) == [true, false, false, false, false, false])
    #expect(outputs.map(\.style.isCompact) == [false, true, false, false, false, false])
    #expect(outputs.map(\.style.showsImages) == [false, false, true, true, false, false])
    #expect(outputs.map(\.style.isVertical) == [false, false, false, false, true, false])
    #expect(outputs[3].style.grouping == .place && outputs[5].isFolder && !outputs[0].isFolder)
  }

  @Test(arguments: [
    ("", "1:1: the file is empty"),
    ("stories: []", "1:1: “stories” must list"),
    ("stories: [a", "did not find expected ',' or ']'"),
    ("stories:\n  - inputs: a\n", "2:5: the story needs “outputs”"),
    ("stories:\n  - outputs: a.md\n", "2:5: the story needs “inputs”"),
    ("stories:\n  - inputs: a\n    outputs: a.xyz\n", "3:14: “a.xyz” does not tell a format"),
    ("stories:\n  - inputs: a\n    output: a.md\n", "3:5: a story has no field “output”; did you mean “outputs”?"),
    ("stories:\n  - inputs: a\n    outputs: {path: x, format: jso}\n", "3:32: “format”: 'jso' is none of"),
    ("stories:\n  - inputs: a\n    outputs: {path: x.md, vertical: true}\n", "“vertical” is for mermaid"),
    (
      "stories:\n  - inputs: a\n    outputs: {path: x/, format: json}\n", "“x/” is a folder, which only obsidian writes"
    ),
    ("stories:\n  - inputs: a\n    outputs: [a.md, a.md]\n", "3:21: “a.md” is written by two reports"),
    ("stories:\n  - {inputs: a, outputs: a.md, published: soon}", "2:43: “published”: 'soon' is no ISO 8601 date"),
    ("timezone: Nowhere\nstories: [{inputs: a, outputs: a.md}]", "1:11: there is no time zone 'Nowhere'"),
    ("stories: [{inputs: a, outputs: a.md, limit: 0}]", "1:45: “limit”: '0' is no whole number above zero"),
    ("stories: [{inputs: a, outputs: a.md, include: [happend]}]", "did you mean happened?"),
    ("a: &x 1\nb: *x", "1:4: anchors"), ("a: 1\na: 2", "2:1: the key “a” stands here a second time"),
    ("a: 1\n---\nb: 2", "2:1: a second document"), ("- 1", "1:1: a project must be a mapping"),
    ("stories: \u{7}", "control characters"), ("? [a]\n: b", "1:3: a key must be a text"),
    (String(repeating: "[", count: 100), "nested more than"),
  ])
  func tellsWhatIsWrongAndWhere(text: String, message: String) {
    do {
      _ = try project(text)
      Issue.record("“\(text)” was read")
    } catch {
      #expect("\(error)".contains(message))
    }
  }

  @Test(arguments: [
    ("    content: div..a\n", "3:18: “content”: a name is expected"),
    ("    content: \"div..a\"\n", "3:19: “content”: a name is expected"),
    ("    content: |\n      div\n      p..a\n", "5:1: “content”: a name is expected"),
    ("    content: \"[onclick]\"\n", "the attribute “onclick” is not read; those that are: about, alt, aria-hidden"),
  ])
  func mistakesInSelectorsAreToldWhereTheyStand(field: String, message: String) {
    do {
      _ = try project("sites:\n  - host: port.example\n\(field)stories: [{inputs: a, outputs: a.md}]\n")
      Issue.record("“\(field)” was read")
    } catch {
      #expect("\(error)".contains(message), "\(error)")
    }
  }

  @Test(arguments: ["https://port.example/", "port.example/news", "port.example:80", "port", "\"the port\""])
  func aHostIsAName(host: String) {
    #expect(throws: ProjectError.self) {
      try project("sites:\n  - {host: \(host), content: p}\nstories: [{inputs: a, outputs: a.md}]\n")
    }
  }

  @Test func bytesThatAreNoUTF8AreAnError() {
    #expect(throws: ProjectError.self) { try Project([0x61, 0x3A, 0x20, 0xFF, 0xFE], path: "x") }
  }
}
