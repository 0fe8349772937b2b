import Documents
import Reports
import VehicleSheets

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// `--write-correspondences`: the values that no list knows, as a table to fill in; best guesses are there already.
final class CorrespondencesOutput: SheetOutput {
  private let stream: any ByteStream
  /// Rows that the file had before: the user may well write into the table that he reads.
  private let kept: [CorrespondenceFile.Row]

  init(_ stream: any ByteStream, kept: [CorrespondenceFile.Row]) {
    self.stream = stream
    self.kept = kept
  }

  func render(_ outcome: Outcome, _ sheet: Sheet?, to buffer: ByteBuffer) {}

  func append(_ bytes: Bytes) throws(SystemError) {}

  func finish(_ summary: Summary) throws(SystemError) {
    let buffer = ByteBuffer()
    func row(_ cells: [String]) {
      for (i, cell) in cells.enumerated() {
        if i > 0 { buffer.append(UInt8(ascii: ";")) }
        buffer.append(harmlessCell: cell, separator: UInt8(ascii: ";"))
      }
      buffer.append("\r\n")
    }
    buffer.append("\u{FEFF}" as StaticString)
    row(CorrespondenceFile.columns + [CorrespondenceFile.candidates])
    for old in kept { row([old.field, old.value, old.meaning]) }
    for column in summary.unknownColumns { row([CorrespondenceRow.column, column.name, column.guess ?? ""]) }
    for question in summary.questions {
      row(
        [CorrespondenceFile.name(of: question.value.field), question.value.value, question.value.guess ?? ""]
          + [question.value.guess == nil ? question.value.candidates.joined(separator: " | ") : ""])
    }
    try stream.write(buffer.bytes)
    try stream.flush()
  }
}
