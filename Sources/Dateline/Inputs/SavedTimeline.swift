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
  public static func read(_ input: Input) throws(InputError) -> Timeline { try read(input, .whole) }

  /// As much of it as a format shows of a selection. The rest is found sound, too, and let go.
  package static func read(
    _ input: Input, showing selection: Selection, as format: TimelineFormat
  ) throws(InputError) -> Timeline {
    try read(
      input,
      format.isLossless || selection.isDigest ? .whole : .shown(sentences: format.showsNeighbours))
  }

  static func read(_ input: Input, _ extent: TimelineJSON.Extent) throws(InputError) -> Timeline {
    try read(try input.bytes(limit: limit), name: input.name, extent)
  }

  /// The most bytes that are read of one: a quarter of the machine's memory, and 256 MiB on the smallest.
  static let limit = max(256 << 20, Int(clamping: ProcessInfo.processInfo.physicalMemory / 4))

  /// The door through which every saved timeline comes in.
  ///
  /// - Parameter extent: how much is kept of it; what is derived anew is not looked at.
  static func read(
    _ bytes: [UInt8], name: String, _ extent: TimelineJSON.Extent = .whole
  ) throws(InputError) -> Timeline {
    var timeline: Timeline
    do throws(JSONError) {
      timeline = try TimelineJSON.timeline(in: bytes, extent)
    } catch {
      if let answer = ErrorAnswer(bytes) {
        throw InputError(
          name, .malformed(code: answer.code, message: "an error instead of a timeline: \(answer.message)"))
      }
      let failure = LineFailure(error)
      throw InputError(
        name, .malformed(code: failure.code, message: "not a timeline of \(Timeline.schema): \(failure.message)"))
    }
    for index in timeline.sources.indices {
      timeline.sources[index].url = timeline.sources[index].url.flatMap(PublicAddress.init)?.text
    }
    if let fault = timeline.firstFault {
      throw InputError(name, .malformed(code: "bad-value", message: "the field “\(fault.place)”: \(fault.what)"))
    }
    extent.release(&timeline)
    return timeline
  }

  /// What line mode answers to a bad line.
  private struct ErrorAnswer {
    var code = ""
    var message = ""

    /// Nil for anything else.
    init?(_ bytes: [UInt8]) {
      var (json, code, message): (JSONReader, String?, String?) = (JSONReader(bytes), nil, nil)
      do throws(JSONError) {
        try json.object { json, key throws(JSONError) in
          guard key == "error" else { return try json.skip() }
          try json.object { json, key throws(JSONError) in
            switch key {
            case "code": code = try json.string()
            case "message": message = try json.null() ? nil : try json.string()
            default: try json.skip()
            }
          }
        }
      } catch {
        return nil
      }
      guard let code else { return nil }
      (self.code, self.message) = (code, message ?? code)
    }
  }
}
