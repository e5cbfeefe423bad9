internal import ArgumentParser
internal import Dateline

/// Reads the values of options, with messages that say what is expected.
enum ArgumentReading {
  /// An ISO 8601 date or date-time.
  static func date(_ text: String) throws -> CivilDateTime {
    guard let date = CivilDateTime(iso: text) else {
      throw ValidationError("'\(text)' is no ISO 8601 date; write 2025-08-20 or 2025-08-20T14:30+02:00.")
    }
    return date
  }

  /// The first moment of what an ISO 8601 date or EDTF names: of `2025-08` the 1st.
  static func begin(_ text: String) throws -> CivilDateTime {
    guard let date = CivilDateTime(beginOf: text) else { throw unknownDate(text) }
    return date
  }

  /// The last day, or the moment, of what such a date names: of `2025-08` the 31st.
  static func last(_ text: String) throws -> CivilDateTime {
    guard let date = CivilDateTime(lastOf: text) else { throw unknownDate(text) }
    return date
  }

  private static func unknownDate(_ text: String) -> ValidationError {
    ValidationError(
      "'\(text)' is no ISO 8601 or EDTF date; write 2025-08-20, 2025-08-20T14:30+02:00, 2025-08, 2025 or 2025-22.")
  }

  /// A time zone.
  static func zone(_ text: String) throws -> Zone {
    do {
      return try Zone(named: text)
    } catch {
      throw ValidationError(error.description)
    }
  }

  /// A number that is at least one.
  static func count(_ text: String) throws -> Int {
    guard let number = Int(text), number > 0 else {
      throw ValidationError("'\(text)' is no whole number above zero.")
    }
    return number
  }

  /// A number of MiB that can be read at once.
  static func mebibytes(_ text: String) throws -> Int {
    guard let number = Int(text), (1...1024).contains(number) else {
      throw ValidationError("'\(text)' is no number of MiB from 1 to 1024.")
    }
    return number
  }

  /// A CSS selector.
  static func selector(_ text: String) throws -> Selector {
    do throws(SelectorError) {
      return try Selector(text)
    } catch {
      throw ValidationError("\(error).")
    }
  }

  /// Statuses of events, separated by commas.
  static func statuses(_ text: String) throws -> Set<EventStatus> {
    var statuses: Set<EventStatus> = []
    for name in text.split(separator: ",") {
      guard let status = EventStatus(rawValue: String(name)) else {
        let names = EventStatus.allCases.map(\.rawValue).joined(separator: ", ")
        throw ValidationError("'\(name)' is no status; there are \(names).")
      }
      statuses.insert(status)
    }
    return statuses
  }
}
