#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The formats that sheets come in.
public enum DocumentFormat: String, Sendable, CaseIterable {
  case yaml, json, ndjson, csv

  /// The format that a file's name tells by its ending; nil for a file that is no input.
  package init?(fileName: String) {
    switch FileEnding.of(fileName) {
    case "yaml", "yml": self = .yaml
    case "json": self = .json
    case "ndjson", "jsonl": self = .ndjson
    case "csv", "tsv", "txt": self = .csv
    // A workbook's tables are read as the text that they would be saved as.
    case let ending where WorkbookFile.endings.contains(ending): self = .csv
    default: return nil
    }
  }
}

/// Cuts an input at the places where one document ends for sure and the next begins, without reading them.
///
/// In YAML that is a line `---` or `...` at the margin, which ends a document even inside a block of text; so each
/// document can be read on its own, and an error in one leaves the others alone.
package struct DocumentCutter: Sendable {
  private let format: DocumentFormat
  private var line = 1
  private var number = 0

  /// Of a spreadsheet: what cuts its rows, which needs to know its separator.
  private var rows: RowCutter?
  /// Where the rows begin in the first stretch: after the header.
  private var rowsStart = 0

  package init(_ format: DocumentFormat) { self.format = format }

  /// The rows of a spreadsheet, after its header.
  package init(_ table: SpreadsheetTable) {
    format = .csv
    rows = table.cutter
    rowsStart = table.headerEnd
  }

  /// The whole documents at the front of `bytes`, and how many bytes they take.
  ///
  /// - Parameter isLast: whether nothing follows `bytes`, so that its last document is whole too.
  package mutating func cut(_ bytes: Bytes, isLast: Bool) -> (pieces: [Piece], consumed: Int, firstLine: Int) {
    let firstLine = line
    switch format {
    case .yaml:
      let (pieces, consumed) = cutYAML(bytes, isLast)
      return (pieces, consumed, firstLine)
    case .csv:
      guard let (pieces, consumed) = rows?.cut(bytes, from: rowsStart, isLast: isLast) else {
        return ([], isLast ? bytes.count : 0, firstLine)
      }
      rowsStart = 0
      return (pieces, consumed, firstLine)
    case .ndjson:
      let (pieces, consumed) = cutLines(bytes, isLast)
      return (pieces, consumed, firstLine)
    case .json:
      guard isLast else { return ([], 0, firstLine) }
      number += 1
      return ([Piece(start: 0, end: bytes.count, line: 1, number: number)], bytes.count, firstLine)
    }
  }

  private mutating func cutLines(_ bytes: Bytes, _ isLast: Bool) -> ([Piece], Int) {
    var pieces: [Piece] = []
    var start = 0
    while start < bytes.count {
      let newline = DocumentCutter.newline(bytes, from: start)
      if newline == bytes.count, !isLast { break }
      let end = min(newline + 1, bytes.count)
      number += 1
      if bytes[start..<end].contains(where: { $0 != 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }) {
        pieces.append(Piece(start: start, end: end, line: line, number: number))
      }
      line += 1
      start = end
    }
    return (pieces, start)
  }

  private mutating func cutYAML(_ bytes: Bytes, _ isLast: Bool) -> ([Piece], Int) {
    var pieces: [Piece] = []
    var pieceStart = 0
    var pieceLine = line
    // What was scanned and not cut off is scanned again with the next block.
    var state = (line: line, isInDocument: false)
    // Directives belong to the document that they stand before, whatever ends the one above.
    var directives: (at: Int, line: Int)?
    var breaks = LineBreaks(bytes)
    var at = Encoding.hasUTF8Mark(bytes) ? 3 : 0
    func close(_ end: Int, nextLine: Int) {
      number += 1
      pieces.append(Piece(start: pieceStart, end: end, line: pieceLine, number: number))
      pieceStart = end
      pieceLine = nextLine
      directives = nil
    }
    while at < bytes.count {
      if state.isInDocument, directives == nil { skipPlainLines(bytes, &at, line: &state.line, breaks: &breaks) }
      guard at < bytes.count else { break }
      let ending = breaks.next(from: at)
      // A carriage return at the end of a block may be half of a line end.
      if !isLast, ending.map({ $0.next == bytes.count && bytes[$0.end] == 0x0D }) ?? true { break }
      let (end, next) = (ending?.end ?? bytes.count, ending?.next ?? bytes.count)
      let nextLine = state.line + (ending?.isCounted ?? true ? 1 : 0)
      let first = bytes[at]
      if first == UInt8(ascii: "-") || first == UInt8(ascii: "."), isMark(bytes, at) {
        if first == UInt8(ascii: "-") {
          if state.isInDocument { close(directives?.at ?? at, nextLine: directives?.line ?? state.line) }
          state.isInDocument = true
          directives = nil
        } else {
          // Directives without a document and an end before any are errors, which their piece brings to light.
          if state.isInDocument || directives != nil || number == 0 { close(next, nextLine: nextLine) }
          pieceStart = next
          pieceLine = nextLine
          state.isInDocument = false
        }
      } else if first == UInt8(ascii: "%") {
        if directives == nil { directives = (at, state.line) }
      } else if DocumentCutter.hasContent(bytes.slice(at, end)) {
        state.isInDocument = true
        directives = nil
      }
      state.line = nextLine
      at = next
    }
    if isLast {
      // Comments at the end are no document, but what is wrong with them is to be reported.
      let isComment = pieceStart < bytes.count && DocumentCutter.hasComment(bytes.slice(pieceStart, bytes.count))
      if state.isInDocument || directives != nil || isComment { close(bytes.count, nextLine: state.line) }
      line = state.line
      return (pieces, bytes.count)
    }
    line = pieceLine
    return (pieces, pieceStart)
  }

  /// Goes over lines that mean nothing to the cutter: inside a document those that begin with no sign of YAML's own.
  private func skipPlainLines(_ bytes: Bytes, _ at: inout Int, line: inout Int, breaks: inout LineBreaks) {
    while at < bytes.count, !DocumentCutter.isSign(bytes[at]), let feed = breaks.nextFeed(from: at) {
      line += 1
      at = feed + 1
    }
  }

  /// Whether a line that begins so may end a document or say something about the next.
  @inline(__always) private static func isSign(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "%")
  }

  /// Whether `---` or `...` at `at` is followed by a blank or the line's end.
  private func isMark(_ bytes: Bytes, _ at: Int) -> Bool {
    guard DocumentCutter.mayBeMark(bytes, at) else { return false }
    guard at + 3 < bytes.count else { return true }
    switch bytes[at + 3] {
    case 0x20, 0x09, 0x0A, 0x0D: return true
    default: return LineBreaks.width(bytes, at + 3) > 0
    }
  }

  /// Whether `---` or `...` begins at `at`, whatever stands after it.
  package static func mayBeMark(_ bytes: Bytes, _ at: Int) -> Bool {
    guard at + 2 < bytes.count, bytes[at] == UInt8(ascii: "-") || bytes[at] == UInt8(ascii: ".") else { return false }
    return bytes[at + 1] == bytes[at] && bytes[at + 2] == bytes[at]
  }

  /// Whether there is more than blank lines.
  private static func hasComment(_ text: Bytes) -> Bool {
    text.contains { $0 != 0x20 && $0 != 0x0A && $0 != 0x0D }
  }

  /// Whether a line says anything: it is no comment and not blank.
  private static func hasContent(_ line: Bytes) -> Bool {
    guard let first = line.first(where: { $0 != 0x20 && $0 != 0x09 }) else { return false }
    return first != UInt8(ascii: "#")
  }

  private static func newline(_ bytes: Bytes, from start: Int) -> Int {
    guard let base = bytes.baseAddress, let found = memchr(base + start, 0x0A, bytes.count - start) else {
      return bytes.count
    }
    return found.assumingMemoryBound(to: UInt8.self) - UnsafeMutablePointer(mutating: base)
  }
}
