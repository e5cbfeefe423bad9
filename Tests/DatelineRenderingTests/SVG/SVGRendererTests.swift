import DatelineModel
import Foundation
import Testing

@testable import DatelineRendering

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite struct SVGRendererTests {
  @Test(arguments: [(1.0, "1"), (1.25, "1.3"), (-0.04, "0"), (10.96, "11")])
  func numbers(value: Double, expected: String) { #expect(SVGText.number(value) == expected) }

  @Test func anyTextLeavesItWellFormed() throws {
    for timeline in [SampleStory.timeline, HostileTexts.timeline, Timeline()] {
      let document = try XMLDocument(xmlString: SVGRenderer().render(timeline))
      let events = timeline.events.count + timeline.undated.count
      let inAxis = try document.nodes(forXPath: "//*[local-name()='g']/*[local-name()='circle']").count
      #expect(try document.nodes(forXPath: "//*[local-name()='circle']").count - inAxis == events)
    }
  }

  @Test func itLoadsNothingAndHasADescription() {
    let picture = SVGRenderer().render(HostileTexts.timeline)
    #expect(!picture.contains("href") && !picture.contains("url(") && !picture.contains("<script"))
    #expect(picture.contains("role=\"img\"") && picture.contains("<desc id=\"description\">"))
  }
}
