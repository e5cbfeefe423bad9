import DatelineModel
import Foundation
import Testing

@testable import DatelineRendering

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite struct TimeMLRendererTests {
  private func values(_ path: String, _ timeline: Timeline) throws -> [String] {
    try XMLDocument(xmlString: TimeMLRenderer().render(timeline)).nodes(forXPath: path).compactMap(\.stringValue)
  }

  @Test func everyEventHasItsInstanceAndEveryTimeItsLink() throws {
    for timeline in [SampleStory.timeline, HostileTexts.timeline] {
      let events = timeline.events + timeline.undated
      #expect(try values("//EVENT", timeline).count == events.count)
      #expect(try values("//MAKEINSTANCE/@eventID", timeline) == values("//EVENT/@eid", timeline))
      let tagged = Set(try values("//TIMEX3/@tid", timeline))
      #expect(try values("//TLINK/@relatedToTime", timeline).allSatisfy { tagged.contains($0) })
      #expect(try values("//@beginPoint | //@endPoint", timeline).allSatisfy { tagged.contains($0) })
    }
  }

  @Test func openTimesKeepTheirOpenSide() throws {
    let story = SampleStory.timeline
    #expect(try values("//TIMEX3[.='since about February 2029']/@value", story) == ["2029-02"])
    #expect(try values("//TIMEX3[.='by 5 March 2031']/@mod", story) == ["ON_OR_BEFORE"])
    #expect(try values("//TLINK/@relType", story).contains("BEGUN_BY"))
  }

  @Test func eventsAreLinkedAsTheArticlesTell() throws {
    #expect(
      try values("//TLINK[@relatedToEventInstance]/@relType", HostileTexts.timeline) == ["BEFORE"])
  }
}
