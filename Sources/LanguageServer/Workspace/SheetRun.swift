import Documents
import Reports
import VehicleSheets

/// What a document is called in a run: the path that reports show, and the format of its sheets.
package struct DocumentName {
  package let path: String
  package let format: DocumentFormat

  package init(path: String, format: DocumentFormat) {
    self.path = path
    self.format = format
  }
}

/// A file as it was when it was looked at: two that are equal have the same contents.
package struct FileStamp: Equatable {
  package let size: Int
  package let changed: Int
  package let number: UInt64

  package init(size: Int, changed: Int, number: UInt64) {
    self.size = size
    self.changed = changed
    self.number = number
  }
}

/// The rules as a run applies them, and the files as a run finds them. The server has none of its own: whatever it shows
/// was said by the same code that `validate` and `process` run.
package protocol SheetRun: AnyObject {
  var referential: Referential { get }
  var correspondences: Correspondences { get }
  /// The day that the rules reckon with.
  var today: CalendarDate? { get }

  /// The language of messages.
  var language: Language { get }

  /// Takes over settings: whatever cannot be read is named, and the run goes on with what it had.
  ///
  /// - Parameters:
  ///   - settings: the client's, which win over all others.
  ///   - folder: the workspace's first folder: its `prerentree.yaml` counts, and paths of settings stay inside it.
  func configure(_ settings: Settings, in folder: String?) -> [Text]
  /// Reads settings, referentials and correspondences again where their files have changed; nil where they have not.
  func reloadChanged() -> [Text]?

  /// What becomes of the sheets of some documents of one text, in their order. Each is checked by itself; a document that
  /// is a list holds several.
  func check(_ pieces: [Piece], firstLine: Int, of text: ByteBuffer, _ name: DocumentName) -> [CheckedDocument]
  /// What becomes of a table, with what is said of its header.
  func checkTable(_ text: ByteBuffer, _ name: DocumentName) -> [CheckedDocument]
  /// What is said of a text without any document.
  func emptyOutcome(_ text: ByteBuffer, _ name: DocumentName) -> Outcome
  /// What comparing sheets, in the order of a run, adds to each.
  func compare(_ outcomes: [Outcome]) -> [Outcome]
  /// Hands over the sheets of one document, checked and completed, each with its record where it has one.
  ///
  /// - Parameter number: which document, row or line of the text it is, from 1.
  func open(
    number: Int, of text: ByteBuffer, _ name: DocumentName,
    _ body: @escaping (Sheet, Outcome, _ record: String?) -> Void)

  /// The sheets in a folder and those below, in the order of a run.
  func files(in folder: String, limit: Int) -> [(path: String, format: DocumentFormat)]
  func read(_ path: String) -> ByteBuffer?
  func stamp(_ path: String) -> FileStamp?
  /// The one path of a file that several lead to by links, also of one that is still to be written.
  func realPath(_ path: String) -> String
  /// Whether something of that name is there and is no plain file: a pipe or a device.
  func isForbidden(_ path: String) -> Bool
}

extension [Piece] {
  /// The document that a sheet on this line is in.
  package func last(upToLine line: Int) -> Piece? { last { $0.line <= line } ?? first }

  /// For each of them its sheets, in their order: a sheet of a list has its own line and number.
  package func groups(of documents: [CheckedDocument]) -> [[CheckedDocument]] {
    var groups = map { _ in [CheckedDocument]() }
    var place = 0
    for document in documents where !isEmpty {
      while place + 1 < count, self[place + 1].line <= document.outcome.source.line { place += 1 }
      groups[place].append(document)
    }
    return groups
  }
}

/// One sheet of a text, checked.
package struct CheckedDocument {
  package var outcome: Outcome
  /// Whether it is a sheet at all.
  package var isSheet: Bool

  package init(outcome: Outcome, isSheet: Bool) {
    self.outcome = outcome
    self.isSheet = isSheet
  }
}
