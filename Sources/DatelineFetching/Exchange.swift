internal import CCurl

/// One request and its answer; redirections are told, not followed.
struct Exchange {
  /// What a server answered.
  struct Answer {
    var status: Int
    /// Where it points on to, absolute.
    var redirect: String?
    var contentType: String?
    var body: [UInt8]
  }

  var options: FetchOptions
  var policy: AddressPolicy
  /// The most bytes of the body.
  var limit: Int
  /// Whether a longer body is cut instead of refused.
  var cutsBody = false

  /// Asks for an address.
  ///
  /// - Parameter time: how long it may take.
  func answer(from address: WebAddress, within time: Duration) throws(FetchError) -> Answer {
    guard time > .zero else { throw FetchError(address.text, .timedOut) }
    var progress = Progress(policy: policy, limit: limit)
    var answer = CCurlAnswer()
    withUnsafeMutablePointer(to: &progress) { progress in
      address.text.withCString { text in
        options.userAgent.withCString { agent in
          var request = CCurlRequest()
          (request.address, request.userAgent) = (text, agent)
          request.connectMilliseconds = min(options.connectTime, time).milliseconds
          request.totalMilliseconds = time.milliseconds
          request.bytes = cutsBody ? .max : Int64(limit)
          request.context = UnsafeMutableRawPointer(progress)
          request.allows = { context, bytes, count in
            Progress.of(context)?.pointee.allows(UnsafeBufferPointer(start: bytes, count: count)) ?? false
          }
          request.take = { context, bytes, count in
            Progress.of(context)?.pointee.take(UnsafeBufferPointer(start: bytes, count: count)) ?? false
          }
          answer = CCurlGet(&request)
        }
      }
    }
    defer { CCurlAnswerFree(&answer) }
    if let failure = failure(of: answer, progress) { throw FetchError(address.text, failure) }
    var body = progress.body
    if GzipBody.isPacked(body) {
      do throws(GzipBody.Failure) {
        body = try GzipBody.unpacked(body, limit: limit, isCut: cutsBody)
      } catch {
        throw FetchError(address.text, error == .tooLarge ? .tooLarge(limit: limit) : .damaged)
      }
    }
    return Answer(
      status: answer.status, redirect: answer.redirect.map { String(cString: $0) },
      contentType: answer.contentType.map { String(cString: $0) }, body: body)
  }

  private func failure(of answer: CCurlAnswer, _ progress: Progress) -> FetchError.Reason? {
    switch answer.outcome {
    case CCurlAnswered: return nil
    case CCurlMissing: return .noLibrary
    case CCurlStatic: return .staticProgram
    case CCurlTimedOut: return .timedOut
    case CCurlTooLarge: return .tooLarge(limit: limit)
    default:
      if progress.isFull { return cutsBody ? nil : .tooLarge(limit: limit) }
      if let refused = progress.refused { return .privateAddress(refused.address, purpose: refused.purpose) }
      return .unreachable(
        withUnsafeBytes(of: answer.message) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) })
    }
  }

  /// What the callbacks of one request work on.
  private struct Progress {
    let policy: AddressPolicy
    let limit: Int
    var body: [UInt8] = []
    var isFull = false
    var refused: (address: String, purpose: String)?

    init(policy: AddressPolicy, limit: Int) { (self.policy, self.limit) = (policy, limit) }

    static func of(_ context: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<Progress>? {
      context?.assumingMemoryBound(to: Progress.self)
    }

    mutating func allows(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
      let address = IPAddress(Array(bytes))
      guard let purpose = policy.refusal(address) else { return true }
      refused = (address.description, purpose)
      return false
    }

    mutating func take(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
      isFull = body.count + bytes.count > limit
      body += bytes.prefix(limit - body.count)
      return !isFull
    }
  }
}

extension Duration {
  fileprivate var milliseconds: Int { max(1, Int(self / .milliseconds(1))) }
}
