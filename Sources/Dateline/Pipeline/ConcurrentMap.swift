internal import Synchronization

/// The results of `transform` for all elements, in their order, made on all cores.
///
/// - Parameter progress: called on any thread with the number of elements that are done.
package func concurrentMap<Element: Sendable, Value: Sendable>(
  _ elements: [Element], progress: (@Sendable (Int) -> Void)? = nil, _ transform: @Sendable (Element) -> Value
) -> [Value] {
  guard elements.count > 1 else {
    return elements.map { element in
      defer { progress?(1) }
      return transform(element)
    }
  }
  let next = Atomic(0)
  let results = Mutex(Results<Value>(values: Array(repeating: nil, count: elements.count)))
  Workers.run(min(Workers.count, elements.count)) {
    while true {
      let index = next.add(1, ordering: .relaxed).oldValue
      guard index < elements.count else { return }
      let value = transform(elements[index])
      let done = results.withLock { results in
        results.values[index] = value
        results.done += 1
        return results.done
      }
      progress?(done)
    }
  }
  return results.withLock { $0.values.compactMap { $0 } }
}

private struct Results<Value> {
  var values: [Value?]
  var done = 0
}

/// Maps what a source gives on all cores and hands the results over in the source's order.
///
/// Only so many elements are held as the cores need to stay busy, however many come; a result is handed over as soon as
/// those before it were, so that a caller who waits for it before giving more is never kept waiting.
///
/// - Parameters:
///   - most: how many elements there are at most, where that is known: no more threads than those are begun.
///   - next: gives the next element, nil at the end; called by one thread at a time.
///   - transform: called on several threads at once.
///   - deliver: called with one result at a time, in order. When it throws, nothing more is taken.
///   - settle: called, as `deliver` is, when all that was taken has been handed over, so that nothing more comes before
///     the source gives more.
package func orderedMap<Element: Sendable, Value: Sendable, Failure: Error>(
  atMost most: Int = .max, next: @Sendable () -> Element?, _ transform: @Sendable (Element) -> Value,
  deliver: @Sendable (Value) throws(Failure) -> Void, settle: @Sendable () throws(Failure) -> Void = {}
) throws(Failure) {
  let workers = most <= 1 ? 1 : min(Workers.count, most)
  let room = Places(workers * 4)
  let taken = Mutex((count: 0, isStopped: false))
  // Beside the lock, which a thread holds while it waits for the source.
  let begun = Atomic(0)
  let output = Mutex(OrderedResults<Value, Failure>())
  Workers.run(workers) {
    while true {
      room.take()
      let work = taken.withLock { taken -> (Element, Int)? in
        guard !taken.isStopped, let element = next() else {
          taken.isStopped = true
          return nil
        }
        defer { taken.count += 1 }
        begun.add(1, ordering: .sequentiallyConsistent)
        return (element, taken.count)
      }
      guard let (element, index) = work else { return room.giveBack() }
      let value = transform(element)
      let (count, isFailed) = output.withLock { output in
        output.waiting[index] = value
        var count = 0
        while let value = output.waiting.removeValue(forKey: output.next) {
          output.next += 1
          count += 1
          do throws(Failure) {
            if output.error == nil { try deliver(value) }
          } catch {
            output.error = error
          }
        }
        do throws(Failure) {
          let isSettled = output.next == begun.load(ordering: .sequentiallyConsistent)
          if count > 0, output.error == nil, isSettled { try settle() }
        } catch {
          output.error = error
        }
        return (count, output.error != nil)
      }
      if isFailed { taken.withLock { $0.isStopped = true } }
      room.giveBack(count)
    }
  }
  if let error = output.withLock({ $0.error }) { throw error }
}

private struct OrderedResults<Value, Failure: Error> {
  var waiting: [Int: Value] = [:]
  var next = 0
  var error: Failure?
}
