import DatelineIngestion

/// One run of the fuzzer: any bytes give articles or a typed error, whole, cut and as a chunked archive.
///
/// A block outside of its article's text stops the run: offsets are what all later stages rely on.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let reader = ArticleReader(limits: ReadingLimits(bytes: 4 << 20, articles: 50))
  for input in [bytes, Array(bytes.prefix(count / 2))] {
    guard let articles = try? reader.read(input, hints: ReadingHints()) else { continue }
    for article in articles {
      var end = 0
      for block in article.blocks {
        guard block.range.lowerBound >= end, block.range.upperBound <= article.text.utf8.count else {
          fatalError("a block outside of the text: \(block.range)")
        }
        end = block.range.upperBound
      }
    }
  }
  _ = try? reader.trace(bytes, hints: ReadingHints())
  var archive = ArchiveReader(reader: reader)
  for cut in stride(from: 0, to: count, by: max(1, count / 3)) {
    guard (try? archive.read(Array(bytes[cut..<min(count, cut + max(1, count / 3))]))) != nil else { break }
  }
  return 0
}

@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
  _ test: @convention(c) (UnsafePointer<UInt8>, Int) -> CInt
) -> CInt

/// The entry that the package manager links an executable with, in place of libFuzzer's own.
@_cdecl("IngestionFuzzer_main")
public func start(_ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?) -> CInt {
  var count = count
  var arguments = arguments
  return runDriver(&count, &arguments, testOneInput)
}
