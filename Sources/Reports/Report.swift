import Documents
import VehicleSheets

/// What the reports of a run share.
package struct ReportSettings: Sendable {
  package let language: Language
  /// Where the program was started, for the readers that want paths relative to it.
  package let path: ReportPath
  /// The program's version.
  package let version: String
  /// How many threads there are for what is done at the end.
  package let jobs: Int
  /// Whether people are reported each finding by itself.
  package let isVerbose: Bool
  package var isColoured = false

  package init(language: Language, path: ReportPath, version: String, jobs: Int, isVerbose: Bool) {
    self.language = language
    self.path = path
    self.version = version
    self.jobs = jobs
    self.isVerbose = isVerbose
  }
}

/// What becomes of the parts that a report writes, one of each sheet, in input order.
package enum PartOrder: Sendable {
  /// They go out as they come.
  case asTheyCome
  /// They are kept aside until the totals are known, which stand before them.
  case afterTotals
  /// They are gathered by cause (`CauseList`), and reported at the end.
  case byCause
  /// They are tagged with their severity's rank, of which the gravest come first, and no more than this many.
  case gravestFirst(limit: Int)
}

/// Where a report tells of a table as a whole.
package enum TablePlace: Sendable {
  /// With a part of its own among the sheets'.
  case amongSheets
  /// In a list before the sheets.
  case apart
  /// Somebody reads along: at once, and every part is seen as soon as it is there.
  case atOnce
}

/// What has become of the parts once all are written.
package struct ReportParts {
  package var isEmpty = true
  package var hasTables = false
  /// Of parts that are ordered by cause: what was found.
  package var causes = CauseList()
  /// Of parts that are ordered by gravity: how many of each rank are left out.
  package var cut = [0, 0, 0]

  package init() {}
}

/// A report: what one format writes of a sheet, of a table and around them. One file and one case of `ReportFormat` each;
/// `ReportOutput` puts the parts in their order.
package protocol Report: Sendable {
  var order: PartOrder { get }
  var tablePlace: TablePlace { get }
  /// Whether each part begins with a comma, which the first one goes without.
  var isList: Bool { get }
  /// What stands before everything, whatever the totals.
  var opening: StaticString { get }

  /// The part of one sheet; called by many threads at once. `sheet` is there where the document could be read.
  func write(_ outcome: Outcome, _ sheet: Sheet?, to output: ByteBuffer)
  /// A table begins, before its first row.
  func begin(_ table: TableOutcome, to output: ByteBuffer)
  /// A table has ended: how many of its rows are no vehicles is known now.
  func end(_ table: TableOutcome, to output: ByteBuffer)

  /// What stands before the tables and the sheets.
  func writeHead(_ summary: Summary, to output: ByteBuffer)
  /// What stands between tables and sheets.
  func writeMiddle(_ summary: Summary, _ parts: ReportParts, to output: ByteBuffer)
  /// Everything after the last part.
  func writeTail(_ summary: Summary, _ parts: ReportParts, to output: ByteBuffer)
  /// What is said on standard error of what the report had to leave out.
  func notice(_ summary: Summary, _ parts: ReportParts) -> Text?
}

extension Report {
  package var tablePlace: TablePlace { .amongSheets }
  package var isList: Bool { false }
  package var opening: StaticString { "" }

  package func begin(_ table: TableOutcome, to output: ByteBuffer) {}
  package func end(_ table: TableOutcome, to output: ByteBuffer) { write(table.asOutcome, nil, to: output) }
  package func writeHead(_ summary: Summary, to output: ByteBuffer) {}
  package func writeMiddle(_ summary: Summary, _ parts: ReportParts, to output: ByteBuffer) {}
  package func notice(_ summary: Summary, _ parts: ReportParts) -> Text? { nil }
}
