import Foundation

/// What is fuzzed: any bytes must be answered, with a value or a typed error, and some things must hold of the value.
/// A target stops the run with `fatalError` when one does not.
protocol Target {
  /// One run.
  static func run(_ bytes: [UInt8])
}

/// The targets by their names for `Scripts/fuzz`.
private let targets: [String: any Target.Type] = [
  "articles": Articles.self, "archives": Archives.self, "mail": Mail.self, "printed": Printed.self,
  "chronologies": Chronologies.self, "timelines": Timelines.self, "renderers": Renderers.self,
  "projects": Projects.self, "corrections": Corrections.self, "lines": Lines.self,
]

private let target: any Target.Type = {
  let name = ProcessInfo.processInfo.environment["DATELINE_FUZZ"] ?? ""
  guard let target = targets[name] else {
    fatalError("DATELINE_FUZZ names no target; there are \(targets.keys.sorted().joined(separator: ", "))")
  }
  return target
}()

/// One run of the fuzzer.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  target.run(Array(UnsafeBufferPointer(start: start, count: count)))
  return 0
}

@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
  _ test: @convention(c) (UnsafePointer<UInt8>, Int) -> CInt
) -> CInt

/// The entry that the package manager links an executable with, in place of libFuzzer's own.
@_cdecl("Fuzzer_main")
public func start(_ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?) -> CInt {
  var count = count
  var arguments = arguments
  return runDriver(&count, &arguments, testOneInput)
}
