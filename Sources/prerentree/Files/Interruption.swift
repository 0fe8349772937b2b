import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What happens when the run is told to end, by Ctrl-C or by `kill`: it ends at once, and leaves nothing half done.
enum Interruption {
  private struct State {
    /// Files, and folders of files, that nobody needs when the run ends early.
    var leftovers: Set<String> = []
    /// Whether outputs are being put in their places: what has begun is brought to its end.
    var isTooLate = false
    var showsProgress = false
  }

  private static let state = Mutex(State())
  /// Held while bytes go out that only make sense together.
  private static let writing = Mutex(())

  /// Begins to listen, on a thread that does nothing else. Where the system has none to give, signals end the program as
  /// they did before it listened, and what it has not finished is cleared by the next run.
  static func watch() {
    var watched = sigset_t()
    sigemptyset(&watched)
    for number in [SIGINT, SIGTERM] { sigaddset(&watched, number) }
    // `nohup` asks for a run that outlives its terminal.
    let isIgnored = unsafeBitCast(signal(SIGHUP, SIG_IGN), to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
    if !isIgnored {
      signal(SIGHUP, SIG_DFL)
      sigaddset(&watched, SIGHUP)
    }
    let signals = watched
    // All threads that are started from here on leave these signals to the one that waits for them.
    pthread_sigmask(SIG_BLOCK, &watched, nil)
    let thread = Parallel.start {
      var signals = signals
      while true {
        var number: Int32 = 0
        if sigwait(&signals, &number) == 0 { end(number) }
      }
    }
    if thread == nil { pthread_sigmask(SIG_UNBLOCK, &watched, nil) }
  }

  /// Ends the program, with what shells and schedulers expect of it: 128 and the signal's number.
  private static func end(_ number: Int32) {
    // A line under way is written whole, unless its reader keeps the run waiting.
    for _ in 0..<100 {
      if writing.withLockIfAvailable({ _ in leave(number) }) != nil { return }
      usleep(10_000)
    }
    leave(number)
  }

  private static func leave(_ number: Int32) {
    state.withLock { state in
      guard !state.isTooLate else { return }
      // Nobody is there to be told what cannot be removed; the next run does it.
      for path in state.leftovers { try? FileSystem.removeTree(path) }
      if state.showsProgress { _ = write(2, "\r\u{1B}[K", 4) }
      _exit(128 + number)
    }
  }

  /// Writes that are not to be cut in two.
  static func whole<Failure: Error>(_ body: () throws(Failure) -> Void) throws(Failure) {
    try writing.withLock { _ throws(Failure) in try body() }
  }

  /// Makes something at a path, a file or a folder for files, that is to be removed when the run ends early.
  static func making<Made>(_ path: String, _ make: () throws(SystemError) -> Made) throws(SystemError) -> Made {
    // No signal comes in between.
    try state.withLock { state throws(SystemError) in
      let made = try make()
      state.leftovers.insert(path)
      return made
    }
  }

  static func forget(_ path: String) { state.withLock { _ = $0.leftovers.remove(path) } }

  /// From here on the run ends as if nobody had interrupted it.
  static func isTooLate() { state.withLock { $0.isTooLate = true } }

  static func showsProgress(_ isShown: Bool) { state.withLock { $0.showsProgress = isShown } }
}
