import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The calls by which files are touched. Each goes through `checked`, so that none can fail without being reported, and a
/// test can let each of them fail.
enum SystemCall: String, CaseIterable, Sendable {
  case open, read, write, lseek, fsync, ftruncate, fchmod, fchown, flock
  case mkdir, rmdir, unlink, rename, exchange, link, symlink, readlink
  case stat, lstat, fstat, opendir, readdir
  case listxattr, getxattr, setxattr

  /// What the call gave, where that is no negative number; otherwise what the system says of it. A call that a signal
  /// cut short is made again.
  @inline(__always)
  @discardableResult
  func checked<Number: SignedInteger>(_ body: () -> Number) throws(SystemError) -> Number {
    while true {
      #if DEBUG
        if let code = AskedFault.fault(of: self) { throw SystemError(code: code) }
      #endif
      let result = body()
      if result >= 0 { return result }
      if errno != EINTR { throw .last }
    }
  }
}

#if DEBUG
  /// A failure that a test asks for by the environment of a program of its own: `PRERENTREE_FAULT=rename:5:2` lets the
  /// second renaming fail with error 5, `symlink:1:0` each, and `rename:kill:2` kills the program before the second. A
  /// release build knows nothing of it.
  private enum AskedFault {
    private struct Wish: Sendable {
      let call: SystemCall
      /// The error; nil: the program is killed.
      let code: Int32?
      /// Which of the calls fails, from 1; 0: every one.
      let number: Int
    }

    private static let wish: Wish? = {
      guard let value = getenv("PRERENTREE_FAULT") else { return nil }
      let parts = String(cString: value).split(separator: ":").map(String.init)
      guard parts.count == 3, let call = SystemCall(rawValue: parts[0]), let number = Int(parts[2]) else { return nil }
      let code = Int32(parts[1])
      return code != nil || parts[1] == "kill" ? Wish(call: call, code: code, number: number) : nil
    }()
    private static let count = Atomic<Int>(0)

    static func fault(of call: SystemCall) -> Int32? {
      guard let wish, wish.call == call else { return nil }
      let number = count.add(1, ordering: .relaxed).newValue
      guard wish.number == 0 || wish.number == number else { return nil }
      // The test learns from it that there was such a call.
      if wish.number > 0 { _ = write(2, "\u{1}FAULT\n", 7) }
      if wish.code == nil { raise(SIGKILL) }
      return wish.code
    }
  }
#endif
