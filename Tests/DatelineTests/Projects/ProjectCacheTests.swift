import Foundation
import Testing

@testable import Dateline

/// What is kept is what was kept, or nothing.
@Suite struct ProjectCacheTests {
  private let folder = TemporaryFolder.path("cache-\(UUID().uuidString)")

  private func files() -> [String] {
    (FileManager.default.subpaths(atPath: folder) ?? []).filter { $0.contains(".json") }.map { "\(folder)/\($0)" }
  }

  /// One bit of a cached article may be another day.
  @Test func whatABitWasChangedOfIsNotBelieved() throws {
    let pipeline = Pipeline()
    let cache = ProjectCache(folder: folder)
    let key = cache.key(Array("x".utf8), name: "a.txt", options: pipeline.options)
    let parts = [pipeline.part(of: pipeline.article(text: "The mill burned down on 3 May 2021."))]
    cache.keep(parts, as: key)
    cache.keep(ReportRecord(articleCount: 1, diagnostics: [], reports: ["1"]), as: key)
    #expect(cache.parts(key, file: nil)?.map(\.atoms) == parts.map(\.atoms))
    #expect(cache.record(key)?.reports == ["1"])
    #expect(files().count == 2)
    for path in files() {
      let bytes = try FileReader.bytes(at: path, limit: .max)
      for place in bytes.indices {
        var damaged = bytes
        damaged[place] ^= 1
        try FileWriter.write(damaged, to: path)
        let isBelieved =
          path.hasSuffix("jsonl") ? cache.parts(key, file: nil) != nil : cache.record(key) != nil
        #expect(!isBelieved, "\(path) \(place)")
      }
      try FileWriter.write(Array(bytes.dropLast()), to: path)
    }
    #expect(cache.parts(key, file: nil) == nil && cache.record(key) == nil)
  }

  @Test func whatIsKeptUnderAnotherNameIsNotBelieved() throws {
    let cache = ProjectCache(folder: folder)
    let options = PipelineOptions()
    let (one, other) = (cache.key([1], name: "a", options: options), cache.key([2], name: "a", options: options))
    cache.keep(ReportRecord(articleCount: 1, diagnostics: [], reports: ["1"]), as: one)
    cache.keep(ReportRecord(articleCount: 2, diagnostics: [], reports: ["2"]), as: other)
    let paths = files()
    try FileWriter.write(try FileReader.bytes(at: paths[0], limit: .max), to: paths[1])
    #expect([cache.record(one), cache.record(other)].count { $0 == nil } == 1)
  }

  @Test func whatMayOnlyBeReadIsNotWritten() {
    let cache = ProjectCache(folder: folder, isReadOnly: true)
    cache.keep(ReportRecord(articleCount: 1, diagnostics: [], reports: []), as: cache.hash)
    #expect(files().isEmpty)
  }
}
