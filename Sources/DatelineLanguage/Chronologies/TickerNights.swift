/// Tickers that go on past midnight: "22:47: The roof collapses", "00:10: The fire is under control".
enum TickerNights {
  /// For the items of such tickers by how many days the story goes on with each: with the first one back from the day of
  /// publication, on which the last one happened; with one behind a midnight to the next day; with others not at all.
  ///
  /// - Parameter labels: for each block the date that opens it; another date than a time of day ends a ticker.
  static func steps(_ labels: [DateLabel?]) -> [Int: Int] {
    var steps: [Int: Int] = [:]
    var ticker: [(index: Int, minute: Int)] = []
    for (index, label) in labels.enumerated() where label != nil {
      if let minute = label?.clock {
        ticker.append((index, minute))
      } else {
        add(ticker, to: &steps)
        ticker = []
      }
    }
    add(ticker, to: &steps)
    return steps
  }

  private static func add(_ ticker: [(index: Int, minute: Int)], to steps: inout [Int: Int]) {
    let midnights = zip(ticker, ticker.dropFirst()).filter { $0.minute - $1.minute >= longestDisorder }
    // What runs back for less stands in no order, or the newest first.
    guard !midnights.isEmpty,
      zip(ticker, ticker.dropFirst()).allSatisfy({ $0.minute <= $1.minute || $0.minute - $1.minute >= longestDisorder })
    else { return }
    for (index, _) in ticker { steps[index] = 0 }
    for (_, later) in midnights { steps[later.index] = 1 }
    steps[ticker[0].index] = -midnights.count
  }

  /// Six hours, in minutes.
  private static let longestDisorder = 360
}
