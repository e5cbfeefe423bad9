import CivilTime
import DatelineModel
import Testing

@testable import DatelineTimelines

@Suite struct SharedPartsTests {
  /// What is shared says what it said, and equal parts lie in one storage.
  @Test func sharesWhatIsEqualAndChangesNothing() {
    let told = ["a", "b", "c"].enumerated().map { index, source in
      Tellings.atom(
        source, "varn mill burn", index < 2 ? "2031-03-03" : "2031-03-04", names: ["Vera Lind", "Odo Marsh"])
    }
    var (atoms, parts) = (told, SharedParts())
    for index in atoms.indices { parts.share(&atoms[index]) }
    #expect(atoms == told)
    func storage(_ names: [String]) -> UnsafeRawPointer? {
      names.withUnsafeBufferPointer { UnsafeRawPointer($0.baseAddress) }
    }
    #expect(Set(told.map { storage($0.participants) }).count == 3)
    #expect(Set(atoms.map { storage($0.participants) }).count == 1)
  }

  /// Names that are equal and composed otherwise keep their letters: which came first must not show.
  @Test func whatIsSpelledOtherwiseStays() {
    let told = ["Jos\u{E9}", "Jose\u{301}"].map { Tellings.atom("a", "varn burn", "2031-03-03", names: [$0]) }
    var (atoms, parts) = (told, SharedParts())
    for index in atoms.indices { parts.share(&atoms[index]) }
    #expect(atoms.map { $0.participants[0].unicodeScalars.count } == [4, 5])
  }

  /// An atom that gets another time leaves the others theirs.
  @Test func whatIsSharedIsNotChangedTogether() {
    var atoms = ["a", "b"].map { Tellings.atom($0, "varn burn", "2031-03-03") }
    var parts = SharedParts()
    for index in atoms.indices { parts.share(&atoms[index]) }
    let time = atoms[1].when
    atoms[0].when?.granularity = .month
    #expect(atoms[0].when != time && atoms[1].when == time)
    atoms[0].when = nil
    #expect(atoms[0].when == nil && atoms[1].when == time)
  }
}
