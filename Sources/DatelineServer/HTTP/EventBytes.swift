internal import FlyingSocks

/// Messages as the bytes of an answer that does not end.
struct EventBytes: AsyncBufferedSequence {
  typealias Element = UInt8

  let messages: Changes.Listener

  func makeAsyncIterator() -> Iterator { Iterator(messages: messages.makeAsyncIterator()) }

  struct Iterator: AsyncBufferedIteratorProtocol {
    var messages: Changes.Listener.Iterator
    private var rest: ArraySlice<UInt8> = []

    init(messages: Changes.Listener.Iterator) { self.messages = messages }

    mutating func next() async throws -> UInt8? { try await nextBuffer(suggested: 1)?.first }

    mutating func nextBuffer(suggested count: Int) async throws -> [UInt8]? {
      if rest.isEmpty {
        guard let message = await messages.next() else { return nil }
        rest = Array(message.utf8)[...]
      }
      let buffer = Array(rest.prefix(Swift.max(1, count)))
      rest.removeFirst(buffer.count)
      return buffer
    }
  }
}
