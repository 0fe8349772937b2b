import Documents

/// A command line that cannot be understood: exit status 2.
struct UsageError: Error {
  let message: Text
}
