import Dispatch

/// Parts of one task, done side by side.
enum Parallel {
  /// Runs the parts of one task side by side.
  static func forEach(_ count: Int, _ body: (Int) -> Void) {
    // The parts have ended before this returns.
    withoutActuallyEscaping(body) { body in
      nonisolated(unsafe) let part = body
      DispatchQueue.concurrentPerform(iterations: count) { part($0) }
    }
  }
}
