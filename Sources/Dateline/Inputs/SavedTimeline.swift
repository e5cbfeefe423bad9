/// Timelines that were saved as JSON.
public enum SavedTimeline {
  /// The timeline in a file or on standard input.
  ///
  /// - Throws: ``InputError`` when it cannot be read or is no timeline of the schema.
  public static func read(_ input: Input) throws(InputError) -> Timeline {
    try read(try input.bytes(), name: input.name)
  }

  static func read(_ bytes: [UInt8], name: String) throws(InputError) -> Timeline {
    do throws(LineFailure) {
      return try JSONReading.decode(Timeline.self, from: bytes)
    } catch {
      if let answer = try? JSONReading.decode(ErrorAnswer.self, from: bytes) {
        let message = "an error instead of a timeline: \(answer.error.message ?? answer.error.code)"
        throw InputError(name, .malformed(code: answer.error.code, message: message))
      }
      throw InputError(
        name, .malformed(code: error.code, message: "not a timeline of \(Timeline.schema): \(error.message)"))
    }
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
