import Foundation
import Testing

@testable import prerentree

/// What is recognised of a stock written as dealers' systems write it, each row marked by hand with whether the starter
/// referential, or ADEME's, has it. A change of the recogniser may not lower these figures.
@Suite struct MatchFigureTests {
  private static let stock = "samples/rapprochement/stock.csv"

  private struct Row {
    let line: Int
    let isRecognised: Bool
    let written: String
  }

  private func match(_ options: String...) throws -> (rows: [Row], summary: [String: Any]) {
    let run = try prerentree(["referential", "match", Self.stock, "--format", "json"] + options)
    let rows = try json(run.output, "rows") as? [[String: Any]] ?? []
    return (
      rows.map { row in
        Row(
          line: row["line"] as? Int ?? 0, isRecognised: row["status"] as? String == "reconnu",
          written: row["written"] as? String ?? "")
      }, try json(run.output, "summary") as? [String: Any] ?? [:]
    )
  }

  @Test func theRightCarOrNone() throws {
    let expected = try String(contentsOfFile: Self.stock, encoding: .utf8).split(separator: "\n").map {
      $0.split(separator: ";", omittingEmptySubsequences: false).last
    }
    let rows = try match().rows
    #expect(rows.count == expected.count - 1)
    // No row that is another car than every entry is taken for one.
    for row in rows where row.isRecognised && expected[row.line - 1] == "non" {
      Issue.record("line \(row.line) is recognised: \(row.written)")
    }
    let known = rows.filter { expected[$0.line - 1] == "oui" }
    #expect(known.count { $0.isRecognised } >= 214 && known.count == 234)
  }

  @Test func aFigureThatIsTakenAwayComesBack() throws {
    let summary = try match("--hold-out", "puissance_fiscale").summary
    let (filled, agreed) = (summary["filled"] as? Int ?? 0, summary["agreed"] as? Int ?? 0)
    #expect(filled >= 215 && agreed == filled)
  }
}
