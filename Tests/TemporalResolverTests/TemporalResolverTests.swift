import CivilTime
import DatelineModel
import TemporalResolver
import Testing

@Test func oneCallTellsWhatATextSaysOfTime() throws {
  let found = TemporalResolver.annotate("They met on Tuesday.", published: CivilDateTime(iso: "2025-08-20"))
  let expression = try #require(found.expressions.first)
  #expect(expression.value.description == "2025-08-19")
  #expect(!expression.basis.isEmpty)
}
