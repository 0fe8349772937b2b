import Documents
import Reports
import VehicleSheets

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// How far a long run is, on one line of the terminal that is erased before anything else is written there and when the
/// run ends. It takes the place of standard error, so that no writer needs to know of it.
final class ProgressLine: ByteStream, @unchecked Sendable {
  // Used by one thread at a time: results are taken in order.
  private let terminal: any ByteStream
  private let language: Language
  private let now: () -> UInt64
  private let start: UInt64
  private var drawn: UInt64
  private var isShown = false { didSet { Interruption.showsProgress(isShown) } }
  private var sheets = 0
  private var bytes = 0
  /// Bytes of all inputs; nil where one does not tell.
  private var allBytes: Int?

  /// A run that ends within this time shows nothing.
  private static let patience: UInt64 = 500_000_000
  /// Ten times a second is as often as anybody can read.
  private static let pause: UInt64 = 100_000_000

  init(_ terminal: any ByteStream, language: Language, now: @escaping () -> UInt64 = ProgressLine.clock) {
    self.terminal = terminal
    self.language = language
    self.now = now
    start = now()
    drawn = start + ProgressLine.patience - ProgressLine.pause
  }

  /// The progress of this run, where somebody would see it and nobody asked for silence. Outcomes or a report that go
  /// to the same terminal would be mixed up with it.
  static func wanted(by invocation: Invocation, output: any ByteStream, errors: any ByteStream) -> ProgressLine? {
    guard errors.isTerminal, invocation.showsProgress, !invocation.isQuiet else { return nil }
    let isOutputUsed = invocation.out == "-" || invocation.formats.contains { $0.file == nil }
    if isOutputUsed, output.isTerminal { return nil }
    return ProgressLine(errors, language: invocation.language)
  }

  static func clock() -> UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }

  // MARK: What the run tells

  func begin(_ inputs: [InputFile]) {
    let sizes = inputs.map(\.size)
    allBytes = sizes.contains { $0 < 0 } ? nil : sizes.reduce(0, +)
  }

  func advance(sheets: Int, bytes: Int) {
    self.sheets += sheets
    self.bytes += bytes
    let time = now()
    guard time >= drawn + ProgressLine.pause else { return }
    drawn = time
    // What cannot be shown is no reason to stop.
    try? terminal.write("\r" + line(after: time - start) + "\u{1B}[K")
    try? terminal.flush()
    isShown = true
  }

  /// `12 345 fiches · 3 210 par seconde · encore 0:42`.
  private func line(after elapsed: UInt64) -> String {
    let rate = Int(Double(sheets) * 1e9 / Double(max(elapsed, 1)))
    let buffer = ByteBuffer()
    buffer.append(grouped: Decimal(sheets), in: language)
    buffer.append(
      Text(fr: sheets < 2 ? " fiche · " : " fiches · ", en: sheets == 1 ? " sheet · " : " sheets · ")[language])
    buffer.append(grouped: Decimal(rate), in: language)
    buffer.append(Text(fr: " par seconde", en: " a second")[language])
    if let allBytes, bytes > 0, bytes < allBytes {
      let left = Int(Double(elapsed) / 1e9 * Double(allBytes - bytes) / Double(bytes)) + 1
      let clock = "\(left / 60):\(left % 60 < 10 ? "0" : "")\(left % 60)"
      buffer.append(Text(fr: " · encore \(clock)", en: " · \(clock) left")[language])
    }
    return buffer.string
  }

  /// Takes the line off the terminal.
  func erase() {
    guard isShown else { return }
    isShown = false
    try? terminal.write("\r\u{1B}[K")
    try? terminal.flush()
  }

  // MARK: In the place of standard error

  var isTerminal: Bool { terminal.isTerminal }

  func write(_ bytes: Bytes) throws(SystemError) {
    erase()
    try terminal.write(bytes)
  }

  func flush() throws(SystemError) { try terminal.flush() }
}
