/// Why a correction could not be made.
public struct CorrectionFailure: Error, Hashable, Sendable, CustomStringConvertible {
  /// Its place in the list of corrections, from 0.
  public var index: Int
  /// What is the matter.
  public var reason: Reason

  /// What can be the matter with a correction.
  public enum Reason: Hashable, Sendable {
    /// Nothing has that id, and nothing says that sentence; the one that is most like it.
    case noEvent(EventAddress, nearest: String?)
    /// A sentence tells several events: their ids and summaries.
    case severalEvents(EventAddress, candidates: [String])
    /// It is to be merged into itself, or was already.
    case sameEvent(EventAddress)
    /// It is to leave an event that it is no part of.
    case notPart(EventAddress)
    /// All tellings are to leave their event.
    case nothingLeft(EventAddress)
    /// An earlier correction, at that index, says the same matter of the same event, or adds the same event.
    case repeated(String, earlier: Int)
  }

  /// What is wrong and what can be done.
  public var description: String {
    switch reason {
    case .noEvent(let address, let nearest?):
      return "no event is told by \(address) any more; did you mean “\(nearest)”?"
    case .noEvent(let address, nil):
      let hint = address.quote == nil ? "; a “quote” beside the id finds it when its article was changed" : ""
      return "no event is told by \(address) any more; remove the correction or name another telling\(hint)"
    case .severalEvents(let address, let candidates):
      return "several events are told by \(address); choose one with “event” or “told-as”: "
        + candidates.joined(separator: ", ")
    case .sameEvent(let address): return "\(address) is part of that event already; remove it from “merge”"
    case .notPart(let address): return "\(address) is no part of that event; name tellings of it in “split”"
    case .nothingLeft(let address): return "“split” leaves nothing of \(address); name only the tellings that leave"
    case .repeated(let matter, _): return "the \(matter) of this event is corrected before; keep one of the two"
    }
  }
}
