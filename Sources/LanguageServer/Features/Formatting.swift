import Documents
import SheetEditing
import VehicleSheets

/// Formatting is what `fix` does: the same values, written in the form that everybody reads alike.
enum Formatting {
  static func answer(_ session: Session, _ params: JSONView?) throws(ResponseError) -> OrderedJSON {
    let document = try session.document(params).document
    return .list(edits(document, session.run).map { json($0, document, session.encoding) })
  }

  /// Nothing where the text cannot be read, or is a table.
  static func edits(_ document: TextDocument, _ run: any SheetRun) -> [TextEdit] {
    guard document.format != .csv else { return [] }
    let fixer = TextFixer(document.format, limits: Limits(), correspondences: run.correspondences)
    guard let fixes = try? fixer.fixes(document.text.bytes) else { return [] }
    return fixes.map { TextEdit(range: $0.range, text: String(decoding: $0.replacement, as: UTF8.self)) }
  }

  static func json(_ edit: TextEdit, _ document: TextDocument, _ encoding: PositionEncoding) -> OrderedJSON {
    ["range": document.range(edit.range, encoding).json, "newText": .string(edit.text)]
  }
}
