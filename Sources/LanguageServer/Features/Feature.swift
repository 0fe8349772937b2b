import Documents
import VehicleSheets

/// One request that the session answers.
typealias Feature = (Session, JSONView?) throws(ResponseError) -> OrderedJSON

/// The requests by their names.
enum Features {
  static var named: [String: Feature] {
    [
      "textDocument/completion": Completion.answer,
      "textDocument/hover": Hover.answer,
      "textDocument/codeAction": CodeActions.answer,
      "textDocument/inlayHint": InlayHints.answer,
      "textDocument/documentSymbol": DocumentSymbols.answer,
      "workspace/symbol": WorkspaceSymbols.answer,
      "textDocument/foldingRange": Folding.answer,
      "textDocument/documentLink": DocumentLinks.answer,
      "textDocument/formatting": Formatting.answer,
      "prerentree/record": RecordView.answer,
    ]
  }
}

/// One sheet of a document, at a glance.
struct SheetText {
  let document: TextDocument
  let piece: Piece
  let sketch: SheetSketch

  /// The sheets of a text.
  static func pieces(_ document: TextDocument) -> [Piece] {
    var cutter = DocumentCutter(document.format)
    return cutter.cut(document.text.bytes, isLast: true).pieces
  }

  init(_ document: TextDocument, _ piece: Piece, cursor: Int? = nil) {
    self.document = document
    self.piece = piece
    sketch = SheetSketch(
      document.text.bytes.slice(piece.start, piece.end), format: document.format,
      cursor: cursor.map { $0 - piece.start })
  }

  /// The sheet that a byte stands in; where there is none, one that is still to be written.
  init(_ document: TextDocument, at offset: Int) {
    let pieces = SheetText.pieces(document)
    if let piece = pieces.last(where: { $0.start <= offset }), offset <= piece.end {
      self.init(document, piece, cursor: offset)
    } else {
      let start = pieces.last { $0.end <= offset }?.end ?? 0
      let line = document.lines.line(of: start) + 1
      let number = (pieces.last?.number ?? 0) + 1
      self.init(
        document, Piece(start: start, end: document.text.count, line: line, number: number), cursor: offset)
    }
  }

  /// A stretch of the sheet as one of the document.
  func absolute(_ range: Range<Int>) -> Range<Int> {
    (range.lowerBound + piece.start)..<(range.upperBound + piece.start)
  }
}
