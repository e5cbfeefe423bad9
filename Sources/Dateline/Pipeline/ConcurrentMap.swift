internal import Dispatch
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
  let results = Mutex(Results<Value>(values: Array(repeating: nil, count: elements.count)))
  DispatchQueue.concurrentPerform(iterations: elements.count) { index in
    let value = transform(elements[index])
    let done = results.withLock { results in
      results.values[index] = value
      results.done += 1
      return results.done
    }
    progress?(done)
  }
  return results.withLock { $0.values.compactMap { $0 } }
}

private struct Results<Value> {
  var values: [Value?]
  var done = 0
}
