#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif
#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// Threads for work that is divided among the cores.
///
/// They are the system's own: where it gives no more of them, as under a limit of memory, the work goes on with those
/// that there are, where a pool would wait for ever for its thread.
enum Workers {
  /// One a core.
  static var count: Int { max(1, ProcessInfo.processInfo.activeProcessorCount) }

  /// Runs a body on so many threads, the caller's among them, and returns when all have ended.
  static func run(_ count: Int, _ body: @Sendable () -> Void) {
    withoutActuallyEscaping(body) { body in
      var threads: [pthread_t] = []
      for _ in 1..<max(2, count + 1) where threads.count < count - 1 {
        let job = Unmanaged.passRetained(Job(body))
        #if canImport(Darwin)
          var thread: pthread_t?
          let failure = pthread_create(&thread, nil, { Job.run($0) }, job.toOpaque())
          guard failure == 0, let thread else {
            job.release()
            break
          }
          threads.append(thread)
        #else
          var thread = pthread_t()
          guard pthread_create(&thread, nil, { Job.run($0) }, job.toOpaque()) == 0 else {
            job.release()
            break
          }
          threads.append(thread)
        #endif
      }
      body()
      for thread in threads { pthread_join(thread, nil) }
    }
  }

  /// The body, on its way to a thread.
  private final class Job: Sendable {
    private let body: @Sendable () -> Void

    init(_ body: @escaping @Sendable () -> Void) { self.body = body }

    static func run(_ pointer: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
      if let pointer { Unmanaged<Job>.fromOpaque(pointer).takeRetainedValue().body() }
      return nil
    }
  }
}

/// So many places, of which a thread takes one or waits for one.
final class Places: @unchecked Sendable {
  private let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let condition = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  /// Guarded by the lock.
  private var free: Int

  init(_ count: Int) {
    free = count
    pthread_mutex_init(lock, nil)
    pthread_cond_init(condition, nil)
  }

  deinit {
    pthread_cond_destroy(condition)
    pthread_mutex_destroy(lock)
    condition.deallocate()
    lock.deallocate()
  }

  /// Takes a place; waits while there is none.
  func take() {
    pthread_mutex_lock(lock)
    while free == 0 { pthread_cond_wait(condition, lock) }
    free -= 1
    pthread_mutex_unlock(lock)
  }

  /// Gives places back.
  func giveBack(_ count: Int = 1) {
    pthread_mutex_lock(lock)
    free += count
    pthread_cond_broadcast(condition)
    pthread_mutex_unlock(lock)
  }
}
