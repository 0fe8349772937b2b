import Documents
import Foundation
import Testing

@testable import VehicleSheets

/// The referential built into the program is ours to keep right: nobody else checks it.
@Suite struct StarterTests {
  /// One row as its cells by column.
  private struct Row: CustomStringConvertible {
    let cells: [String: String]
    let order: [String]

    subscript(_ column: String) -> String { cells[column] ?? "" }
    func number(_ column: String) -> Double? { Double(self[column]) }
    var description: String { order.prefix(4).map { self[$0] }.joined(separator: " ") }
  }

  private static let lines = Referential.starterCSV.description.split(separator: "\n").map(String.init)

  private static let rows: [Row] = {
    let header = lines[0].split(separator: ";").map(String.init)
    return lines.dropFirst().map { line in
      let cells = line.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
      return Row(cells: Dictionary(uniqueKeysWithValues: zip(header, cells)), order: header)
    }
  }()

  private func check(_ claim: String, _ isRight: (Row) -> Bool) {
    let wrong = StarterTests.rows.filter { !isRight($0) }.map(\.description)
    #expect(wrong.isEmpty, "\(claim)")
  }

  private func catalogue() throws -> ReferentialFile {
    let text = ByteBuffer()
    text.append(Referential.starterCSV)
    return try ReferentialFile(name: "starter", text: text)
  }

  private func inspection() -> ReferentialCheck {
    let text = ByteBuffer()
    text.append(Referential.starterCSV)
    return ReferentialCheck(text: text)
  }

  @Test func loadsWithoutAnyProblem() throws {
    #expect(try catalogue().problems.map(\.message.fr) == [])
    #expect(Referential.starter.count == StarterTests.rows.count)
    #expect(inspection().diagnostics.map { "\($0.start.line): \($0.message.fr)" } == [])
  }

  @Test func itsSize() {
    let rows = StarterTests.rows
    #expect(Set(rows.map { $0["marque"] }).count >= 100)
    #expect(Set(rows.map { [$0["marque"], $0["modele"], $0["version"]] }).count >= 600)
    #expect(rows.count { $0["catalogue"] == "etendu" } >= 60)
    #expect(rows.contains { $0["carrosserie"] == "Voiture sans permis" })
    // The FAQ's own example is a brand that the referential lacks.
    #expect(!rows.contains { $0["marque"] == "LIGIER" })
  }

  @Test func columnsAreTheContracts() {
    #expect(StarterTests.lines[0] == ReferentialColumn.all.map(\.name).joined(separator: ";"))
  }

  @Test func sortedAndWithoutDoubles() {
    let keys = StarterTests.rows.map { row in
      ["marque", "modele", "version", "finition"].map { row[$0] }.joined(separator: "\u{1}")
    }
    for (a, b) in zip(keys, keys.dropFirst()) {
      #expect(a.utf8.lexicographicallyPrecedes(b.utf8), "\(a) / \(b)")
    }
  }

  @Test func everyRowHasTheNineFields() {
    for field in Field.specification { check("\(field.key) is filled in") { !$0[field.key].isEmpty } }
  }

  /// Round-half-up of CO2/45 + (kW/40)^1.6, or of the formula in force since 2020; within 1, since ch are rounded.
  @Test func fiscalPowerFitsAFormula() {
    check("puissance fiscale") { row in
      // An electric car's is worked out from another power, a plug-in hybrid's from a CO2 of its own kind.
      if row["energie"] == "Électrique" || row["energie"].contains("rechargeable") { return true }
      guard let horses = row.number("puissance"), let fiscal = row.number("puissance_fiscale") else { return false }
      // The tax of a moped-like microcar is 1 CV whatever it emits.
      if row["carrosserie"] == "Voiture sans permis" { return fiscal == 1 }
      let kilowatts = horses / 1.35962
      let new = (1.34 + 1.8 * pow(kilowatts / 100, 2) + 3.87 * (kilowatts / 100) + 0.5).rounded(.down)
      let old = row.number("co2").map { ($0 / 45 + pow(kilowatts / 40, 1.6) + 0.5).rounded(.down) }
      return abs(new - fiscal) <= 1 || old.map { abs($0 - fiscal) <= 1 } ?? false
    }
  }

  @Test func figuresBelongTogether() {
    check("extra_urbain ≤ mixte ≤ urbain") { row in
      guard let mixed = row.number("mixte"), let urban = row.number("urbain"), let extra = row.number("extra_urbain")
      else { return true }
      return extra <= mixed && mixed <= urban
    }
    check("kerb below gross weight") { row in
      guard let empty = row.number("poids_a_vide"), let gross = row.number("poids_total") else { return true }
      return empty < gross
    }
    check("debut ≤ fin") { row in
      guard let from = row.number("debut"), let to = row.number("fin") else { return true }
      return from <= to
    }
    check("an electric car emits nothing") { $0["energie"] != "Électrique" || $0["co2"] == "0" }
  }

  /// Brands one letter apart would have each custom brand warned of the other (PR0604).
  @Test func brandsAreTooFarApartToBeTypingErrors() {
    let known: Set<Set<String>> = [["ALPINA", "ALPINE"], ["TATA", "TATRA"]]
    var pairs: [String] = []
    for brand in Referential.starter.brandNames {
      for near in Referential.starter.nearBrands(brand) where near != brand && !known.contains([near, brand]) {
        pairs.append("\(brand)/\(near)")
      }
    }
    #expect(pairs == [])
  }
}
