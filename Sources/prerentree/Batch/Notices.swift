import Documents

/// Where outputs say what they had to leave out.
struct Notices: Sendable {
  let language: Language
  /// Standard error; nil with `--quiet`.
  let stream: (any ByteStream)?

  func say(_ message: Text) throws(SystemError) {
    try stream?.write("prerentree: " + message[language] + "\n")
  }
}
