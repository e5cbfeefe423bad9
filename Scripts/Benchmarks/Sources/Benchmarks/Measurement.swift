import CAllocations

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What one stage costs over a number of documents.
struct Measurement {
  var stage: String
  var documents: Int
  var bytes: Int
  var seconds: Double
  var allocations: Int?

  /// Runs a stage over every input until a second has passed, at least once, and measures the processor's time.
  static func of<Input>(
    _ stage: String, _ inputs: [Input], bytes: (Input) -> Int, _ body: (Input) -> Void
  ) -> Measurement {
    for input in inputs { body(input) }
    let (began, allocated) = (processorSeconds(), dateline_allocations())
    var rounds = 0
    repeat {
      for input in inputs { body(input) }
      rounds += 1
    } while processorSeconds() - began < 1
    return Measurement(
      stage: stage, documents: rounds * inputs.count, bytes: rounds * inputs.reduce(0) { $0 + bytes($1) },
      seconds: processorSeconds() - began,
      allocations: allocated < 0 ? nil : Int(dateline_allocations() - allocated))
  }

  /// A line of the table.
  var line: String {
    let megabytes = Double(bytes) / 1e6 / seconds
    let perDocument = allocations.map { "\($0 / documents)" } ?? "not counted"
    return [
      stage.padded(to: 28), rounded(megabytes).leading(12), rounded(Double(documents) / seconds).leading(14),
      perDocument.leading(16),
    ].joined()
  }

  static let heading = [
    "stage".padded(to: 28), "MB/s".leading(12), "documents/s".leading(14), "allocations/doc".leading(16),
  ].joined()

  /// The greatest memory that this process has held so far, in megabytes.
  static var peakMegabytes: Int {
    var usage = rusage()
    getrusage(who, &usage)
    #if canImport(Darwin)
      return Int(usage.ru_maxrss) / 1_000_000
    #else
      return Int(usage.ru_maxrss) / 1000
    #endif
  }

  static func processorSeconds() -> Double {
    var usage = rusage()
    getrusage(who, &usage)
    let time = { (value: timeval) in Double(value.tv_sec) + Double(value.tv_usec) / 1e6 }
    return time(usage.ru_utime) + time(usage.ru_stime)
  }

  #if canImport(Glibc)
    private static var who: Int32 { Int32(RUSAGE_SELF.rawValue) }
  #else
    private static var who: Int32 { RUSAGE_SELF }
  #endif

  private func rounded(_ value: Double) -> String {
    value >= 10 ? "\(Int(value.rounded()))" : "\((value * 10).rounded() / 10)"
  }
}

extension String {
  func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
  func leading(_ width: Int) -> String { String(repeating: " ", count: max(0, width - count)) + self }
}
