import DatelineModel
import Foundation
import Testing

@testable import DatelineRendering

@Suite struct JSONLDRendererTests {
  private struct List: Decodable {
    struct Element: Decodable { var position: Int, item: Item }
    struct Item: Decodable { var name, description: String, startDate: String?, endDate: String? }
    var numberOfItems: Int
    var itemListElement: [Element]
  }

  private func list(_ timeline: Timeline) throws -> List {
    try JSONDecoder().decode(List.self, from: Data(JSONLDRenderer().render(timeline).utf8))
  }

  @Test func onlyWhatIsCertainHasADate() throws {
    let list = try list(SampleStory.timeline)
    #expect(list.numberOfItems == list.itemListElement.count)
    let items = list.itemListElement.map(\.item)
    #expect(items.contains { $0.startDate == "2031-04-30" && $0.endDate == nil })
    for item in items where item.startDate == nil {
      #expect(item.description.hasPrefix("undated") || item.description.contains("20"))
    }
    #expect(items.contains { $0.startDate == nil && $0.description.hasPrefix("since about February 2029. ") })
  }

  @Test func itCanStandInAScriptElement() throws {
    #expect(!JSONLDRenderer().render(HostileTexts.timeline).contains("<"))
    #expect(try list(HostileTexts.timeline).itemListElement[3].item.name == HostileTexts.all[3])
  }
}
