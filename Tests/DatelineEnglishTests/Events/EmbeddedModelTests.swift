@_spi(Training) import DatelineEvents
import Testing

@testable import DatelineEnglish

@Suite struct EmbeddedModelTests {
  @Test func theModelsOfTheProgramAreSound() throws {
    #expect(try #require(EmbeddedModels.mentions).labelCount == 8)
    #expect(try #require(EmbeddedModels.order).labelCount == 4)
  }
}
