import Documents
import Reports
import VehicleSheets

/// An output that writes nothing: it hands each sheet on while it is there.
final class SheetCapture: SheetOutput, @unchecked Sendable {
  // Used by one thread: a server checks one document at a time.
  private var body: ((Sheet, Outcome, String?) -> Void)?
  /// For each document whether it is a sheet; nil where it could not be read.
  private(set) var areSheets: [Bool?] = []

  func begin(_ body: ((Sheet, Outcome, String?) -> Void)?) {
    self.body = body
    areSheets = []
  }

  func render(_ outcome: Outcome, _ sheet: Sheet?, to buffer: ByteBuffer) {
    areSheets.append(sheet?.isLikeSheet)
    guard let sheet, let body else { return }
    var record: String?
    if outcome.isAccepted {
      let output = ByteBuffer(capacity: 2048)
      RecordWriter.write(sheet, source: outcome.source, to: output)
      record = output.string
    }
    body(sheet, outcome, record)
  }

  func append(_ bytes: Bytes) throws(SystemError) {}
  func finish(_ summary: Summary) throws(SystemError) {}
}
