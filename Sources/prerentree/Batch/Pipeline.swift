/// Runs jobs on several threads and takes their results in the order of the jobs.
///
/// Whoever finishes the job that is next in order hands over all results that are ready; nobody else waits, unless so
/// many results pile up that memory would grow.
struct Pipeline {
  let jobs: Int

  /// - Parameters:
  ///   - next: the next job, or nil at the end; called by one thread at a time.
  ///   - makeWorker: makes the function that does a job; each thread has its own.
  ///   - take: takes a result; called by one thread at a time, in the order of the jobs. False stops the run.
  func run<Job, Result>(
    next: @escaping () -> Job?, makeWorker: @escaping () -> (Job) -> Result, take: @escaping (Result) -> Bool
  ) {
    if jobs == 1 {
      let work = makeWorker()
      while let job = next() {
        if !take(work(job)) { return }
      }
      return
    }
    let state = State<Job, Result>(next: next, take: take, limit: jobs * 4)
    nonisolated(unsafe) let make = makeWorker
    Parallel.forEach(jobs, limit: jobs) { _ in
      let work = make()
      while let (number, job) = state.claim() { state.deliver(number, work(job)) }
    }
  }

  private final class State<Job, Result>: @unchecked Sendable {
    // Everything below is touched while `monitor` is locked, but for `next`, which `reading` guards, and `take`, which
    // `isTaking` does.
    private let monitor = ConditionLock()
    private let reading = ConditionLock()
    private let next: () -> Job?
    private let take: (Result) -> Bool
    private let limit: Int
    private var claimed = 0
    private var taken = 0
    private var ready: [Int: Result] = [:]
    private var isTaking = false
    private var isOver = false

    init(next: @escaping () -> Job?, take: @escaping (Result) -> Bool, limit: Int) {
      self.next = next
      self.take = take
      self.limit = limit
    }

    func claim() -> (Int, Job)? {
      // Reading has a lock of its own: a slow input must not keep back what is done already.
      reading.locked {
        let mayGoOn = monitor.locked {
          while !isOver && claimed - taken >= limit { monitor.wait() }
          return !isOver
        }
        guard mayGoOn, let job = next() else {
          monitor.locked {
            isOver = true
            monitor.wakeAll()
          }
          return nil
        }
        return monitor.locked {
          claimed += 1
          return (claimed - 1, job)
        }
      }
    }

    func deliver(_ number: Int, _ result: Result) {
      var current: Result? = monitor.locked {
        ready[number] = result
        if isTaking { return nil }
        let first = ready.removeValue(forKey: taken)
        isTaking = first != nil
        return first
      }
      while let result = current {
        let goesOn = take(result)
        current = monitor.locked {
          taken += 1
          if !goesOn {
            isOver = true
            ready.removeAll()
          }
          monitor.wakeAll()
          let following = goesOn ? ready.removeValue(forKey: taken) : nil
          // After a stop nothing more may be taken: the flag stays up.
          isTaking = following != nil || !goesOn
          return following
        }
      }
    }
  }
}
