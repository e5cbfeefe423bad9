#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// Timelines that were saved as JSON.
public enum SavedTimeline {
  /// The timeline in a file or on standard input, found sound: nothing that is done with it can fail any more.
  ///
  /// - Throws: ``InputError`` when it cannot be read, is no timeline of the schema, or says what cannot be.
  public static func read(_ input: Input) throws(InputError) -> Timeline {
    try read(try input.bytes(limit: limit), name: input.name)
  }

  /// The most bytes that are read of one: a quarter of the machine's memory, and 256 MiB on the smallest.
  static let limit = max(256 << 20, Int(clamping: ProcessInfo.processInfo.physicalMemory / 4))

  /// The door through which every saved timeline comes in.
  static func read(_ bytes: [UInt8], name: String) throws(InputError) -> Timeline {
    var timeline: Timeline
    do throws(LineFailure) {
      timeline = try JSONReading.decode(Timeline.self, from: bytes)
    } catch {
      if let answer = try? JSONReading.decode(ErrorAnswer.self, from: bytes) {
        let message = "an error instead of a timeline: \(answer.error.message ?? answer.error.code)"
        throw InputError(name, .malformed(code: answer.error.code, message: message))
      }
      throw InputError(
        name, .malformed(code: error.code, message: "not a timeline of \(Timeline.schema): \(error.message)"))
    }
    for index in timeline.sources.indices {
      timeline.sources[index].url = timeline.sources[index].url.flatMap(PublicAddress.init)?.text
    }
    if let fault = timeline.firstFault {
      throw InputError(name, .malformed(code: "bad-value", message: "the field “\(fault.place)”: \(fault.what)"))
    }
    return timeline
  }

  /// What line mode answers to a bad line.
  private struct ErrorAnswer: Decodable {
    var error: Error

    struct Error: Decodable {
      var code: String
      var message: String?
    }
  }
}
