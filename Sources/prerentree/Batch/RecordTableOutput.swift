import Documents
import Reports
import VehicleSheets

/// `records.csv`: the rows are kept aside until it is known how many columns the largest record needs.
final class RecordTableOutput: SheetOutput, @unchecked Sendable {
  // The measure and the spool are touched in order, by one thread at a time.
  private let stream: any ByteStream
  private let spool: SpoolStream
  private var measure = RecordTable.Measure()
  let isOfRecords = true

  init(_ stream: any ByteStream, spool: SpoolStream) {
    self.stream = stream
    self.spool = spool
  }

  func render(_ outcome: Outcome, _ sheet: Sheet?, to buffer: ByteBuffer) {
    if outcome.isAccepted, let sheet { RecordTable.write(sheet, to: buffer) }
  }

  func append(_ bytes: Bytes) throws(SystemError) {
    guard bytes.count > 0 else { return }
    measure.add(bytes)
    try spool.write(bytes)
  }

  func finish(_ summary: Summary) throws(SystemError) {
    let isHeldBack = summary.withholdsRecords
    let header = ByteBuffer()
    RecordTable.writeHeader(isHeldBack ? RecordWidth() : measure.width, to: header)
    try stream.write(header.bytes)
    if !isHeldBack { try spool.copy(to: PaddedStream(stream, RecordTable.Padding(measure.width))) }
    try stream.flush()
  }

  /// Puts in the empty cells that rows are short of.
  private final class PaddedStream: ByteStream, @unchecked Sendable {
    // Used by one thread at a time.
    private let stream: any ByteStream
    private var padding: RecordTable.Padding
    private let buffer = ByteBuffer(capacity: 1 << 17)
    let isTerminal = false

    init(_ stream: any ByteStream, _ padding: RecordTable.Padding) {
      self.stream = stream
      self.padding = padding
    }

    func write(_ bytes: Bytes) throws(SystemError) {
      buffer.removeAll()
      padding.append(bytes, to: buffer)
      try stream.write(buffer.bytes)
    }

    func flush() throws(SystemError) { try stream.flush() }
  }
}
