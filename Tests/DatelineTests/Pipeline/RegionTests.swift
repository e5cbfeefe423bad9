import Dateline
import Testing

/// Where an article comes from tells its seasons and the order of its figures.
@Suite struct RegionTests {
  @Test(
    arguments: [
      ("https://news.example.com.au/a", nil, nil, "2025-06-01", "2025-07-03"),
      ("https://news.example.co.uk/a", nil, nil, "2024-12-01", "2025-07-03"),
      ("https://news.example.com/a", nil, nil, "2024-12-01", "2025-03-07"),
      ("https://news.example.com/a", "en-GB", nil, "2024-12-01", "2025-07-03"),
      ("https://news.example.com/a", "en-US", "SYDNEY", "2025-06-01", "2025-03-07"),
      ("https://news.example.co.uk/a", nil, "WANAKA, New Zealand", "2025-06-01", "2025-07-03"),
    ] as [(String, String?, String?, String, String)])
  func seasonsAndFigures(url: String, language: String?, place: String?, winter: String, figures: String) {
    let text = "It snowed last winter. It closed on 3/7/2025."
    let article = Article(
      text: text, blocks: [Block(.paragraph, 0..<text.utf8.count)],
      published: Evidenced(CivilDateTime(CivilDate(year: 2025, month: 9, day: 20)!), from: "test"),
      language: language.map { Evidenced($0, from: "test") }, url: Evidenced(url, from: "test"),
      datelinePlace: place.map { Evidenced($0, from: "test") })
    let found = Pipeline(PipelineOptions()).reading(of: article).times.expressions
    #expect(found.first?.interval?.begin?.description == winter)
    #expect(found.last?.value.description == figures)
  }
}
