import CSystem
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Parallel of our own. A machine that has none to give (a container's limit, `ulimit -u`) must not keep the run waiting:
/// the work is then done by those that are there, be it the caller alone.
enum Parallel {
  private final class Job {
    let body: @Sendable () -> Void
    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }

  /// Bytes of a thread's stack, which documents nested 10,000 deep fit into.
  private static let stackSize = 8 << 20

  /// A thread that is waited for.
  struct Handle { fileprivate let thread: pthread_t }

  /// Starts a thread; nil where the system has none to give.
  static func start(_ body: @escaping @Sendable () -> Void) -> Handle? {
    let job = Unmanaged.passRetained(Job(body)).toOpaque()
    let thread = UnsafeMutablePointer<pthread_t>.allocate(capacity: 1)
    defer { thread.deallocate() }
    if startThread(runJob, job, UInt(stackSize), thread) == 0 { return Handle(thread: thread.pointee) }
    Unmanaged<Job>.fromOpaque(job).release()
    return nil
  }

  fileprivate static func run(_ job: UnsafeMutableRawPointer) {
    Unmanaged<Job>.fromOpaque(job).takeRetainedValue().body()
  }

  /// Runs the parts of one task side by side, on at most `limit` threads, and returns when all have ended.
  static func forEach(_ count: Int, limit: Int = FileSystem.processorCount, _ body: (Int) -> Void) {
    guard count > 1, limit > 1 else {
      for part in 0..<max(0, count) { body(part) }
      return
    }
    // The parts have ended before this returns.
    withoutActuallyEscaping(body) { body in
      nonisolated(unsafe) let body = body
      let next = Counter()
      let work: @Sendable () -> Void = {
        while let part = next.take(below: count) { body(part) }
      }
      var threads: [Handle] = []
      while threads.count < min(count, limit) - 1, let thread = start(work) { threads.append(thread) }
      work()
      for thread in threads { pthread_join(thread.thread, nil) }
    }
  }

  private final class Counter: Sendable {
    private let value = Atomic<Int>(0)

    func take(below end: Int) -> Int? {
      let taken = value.add(1, ordering: .relaxed).oldValue
      return taken < end ? taken : nil
    }
  }
}

private func runJob(_ job: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  if let job { Parallel.run(job) }
  return nil
}
