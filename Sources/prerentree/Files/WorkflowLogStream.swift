import Documents
import Reports

/// A stream that is shown in the log of a GitHub job: nothing in it is a command there.
final class WorkflowLogStream: ByteStream, @unchecked Sendable {
  /// What the bytes are, and so how a sign can be written otherwise.
  enum Contents {
    /// Text for people.
    case text
    /// JSON, where `#` stands within texts only.
    case json
    /// XML; or HTML, where no line begins with a text from outside.
    case xml, html

    fileprivate var hash: StaticString {
      switch self {
      case .text: "# "
      case .json: "\\u0023"
      case .xml, .html: "&#35;"
      }
    }

    /// What stands for `::` at a line's beginning; nil where none can stand there.
    fileprivate var colons: String? {
      switch self {
      case .text: WorkflowLog.colons
      case .xml: "&#58;:"
      case .json, .html: nil
      }
    }
  }

  // Used by one thread at a time.
  private let stream: any ByteStream
  private let contents: Contents
  private let output = ByteBuffer(capacity: 1 << 12)
  /// Signs at the end of what was written that may begin a command.
  private var hashes = 0
  private var colons = 0
  private var isAtStart = true
  var isTerminal: Bool { stream.isTerminal }

  init(_ stream: any ByteStream, _ contents: Contents) {
    self.stream = stream
    self.contents = contents
  }

  func write(_ bytes: Bytes) throws(SystemError) {
    output.removeAll()
    for byte in bytes { add(byte) }
    try stream.write(output.bytes)
  }

  func flush() throws(SystemError) {
    output.removeAll()
    release()
    try stream.write(output.bytes)
    try stream.flush()
  }

  private func add(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "#"):
      releaseColons()
      hashes += 1
      isAtStart = false
      return
    case UInt8(ascii: ":") where isAtStart && contents.colons != nil:
      colons += 1
      if colons == 2 {
        output.append(contents.colons ?? "")
        colons = 0
        isAtStart = false
      }
      return
    case UInt8(ascii: "[") where hashes >= 2:
      for _ in 2..<hashes { output.append(UInt8(ascii: "#")) }
      output.append(contents.hash)
      output.append(UInt8(ascii: "#"))
      hashes = 0
    case 0x0A, 0x0D:
      release()
      isAtStart = true
    case 0x20, 0x09:
      // The runner passes over blanks at a line's beginning.
      release()
    default:
      release()
      isAtStart = false
    }
    output.append(byte)
  }

  private func release() {
    for _ in 0..<hashes { output.append(UInt8(ascii: "#")) }
    hashes = 0
    releaseColons()
  }

  private func releaseColons() {
    if colons > 0 { isAtStart = false }
    for _ in 0..<colons { output.append(UInt8(ascii: ":")) }
    colons = 0
  }
}
