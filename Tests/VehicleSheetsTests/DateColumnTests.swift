import Documents
import Testing

@testable import VehicleSheets

/// A date whose year, month and day stand in columns of their own.
@Suite struct DateColumnTests {
  private func columns(_ lines: String...) throws -> SpreadsheetColumns {
    let buffer = ByteBuffer()
    buffer.append(lines.joined(separator: "\n") + "\n")
    return try withExtendedLifetime(buffer) {
      let opening = try #require(TableOpening(buffer.bytes, isLast: true, correspondences: Correspondences()))
      var profile = opening.profile
      var cutter = DocumentCutter(opening.table)
      profile.add(cutter.cut(buffer.bytes, isLast: true).pieces, of: buffer.bytes, in: opening.table, limits: Limits())
      return opening.columns(profile)
    }
  }

  @Test(arguments: [
    ("Année MEC;Mois MEC;Jour MEC", "2019;5;14", 2, DatePartColumns(month: 3, day: 4)),
    ("Jour;Mois;Année", "14;05;2019", 4, DatePartColumns(month: 3, day: 2)),
    ("Mois;Année", "mai;2019", 3, DatePartColumns(month: 2, day: nil)),
    ("EZ Monat;EZ Jahr", "5;2019", 3, DatePartColumns(month: 2, day: nil)),
    ("Erstzulassungsmonat;Erstzulassungsjahr", "5;2019", 3, DatePartColumns(month: 2, day: nil)),
    ("Mois de 1ère mise en circulation;Année de 1ère mise en circulation", "5;2019", 3, DatePartColumns(month: 2)),
    ("first_registration_year;first_registration_month", "2019;5", 2, DatePartColumns(month: 3)),
    ("Mese immatricolazione;Anno immatricolazione", "5;2019", 3, DatePartColumns(month: 2)),
    ("Mes matriculación;Año matriculación", "5;2019", 3, DatePartColumns(month: 2)),
    ("Mês de Registo;Ano", "5;2019", 3, DatePartColumns(month: 2)),
    ("MEC;Mois MEC", "2019;5", 2, DatePartColumns(month: 3)),
  ])
  func partsAreOneDate(_ titles: String, _ cells: String, _ year: Int, _ parts: DatePartColumns) throws {
    let found = try columns("Marque;Modèle;\(titles)", "FIAT;PANDA;\(cells)", "FIAT;PUNTO;\(cells)")
    #expect(found.readings[year].field == "fiche.date_mec")
    #expect(found.readings[year].dateParts == parts)
    #expect(found.readings[parts.month].evidence == .datePart)
  }

  @Test(arguments: [
    // A whole date is better than its parts.
    ("Date MEC;Mois;Année", "14/05/2019;5;2019"),
    // Months that a car has stood in the yard, and months that are none.
    ("Mois en stock;Année", "5;2019"), ("Mois;Année", "24;2019"),
    // The year of the model, and two months of which nobody knows which is meant.
    ("Mois;Année modèle", "5;2019"), ("Mois;Mois MEC;Année", "5;6;2019"),
    ("Mois garantie;Année", "6;2019"), ("Mois contrôle technique;Année", "6;2019"),
  ])
  func otherMonthsAreNoPart(_ titles: String, _ cells: String) throws {
    let found = try columns("Marque;Modèle;\(titles)", "FIAT;PANDA;\(cells)", "FIAT;PUNTO;\(cells)")
    #expect(found.readings.allSatisfy { $0.dateParts == nil && $0.evidence != .datePart })
  }

  private func dates(_ titles: String, _ rows: [String]) throws -> [String] {
    let text = "Marque;Modèle;Prix;\(titles)\n" + rows.map { "FIAT;PANDA;1;\($0)\n" }.joined()
    let buffer = ByteBuffer()
    buffer.append(text)
    return try withExtendedLifetime(buffer) {
      let opening = try #require(TableOpening(buffer.bytes, isLast: true, correspondences: Correspondences()))
      var profile = opening.profile
      var cutter = DocumentCutter(opening.table)
      let pieces = cutter.cut(buffer.bytes, isLast: true).pieces
      profile.add(pieces, of: buffer.bytes, in: opening.table, limits: Limits())
      let table = opening.columns(profile).table
      let tree = Tree()
      var found: [String] = []
      ChunkReader(
        bytes: buffer.bytes, firstLine: 1, pieces: pieces, format: .csv, limits: Limits(), table: table
      ).forEach(into: tree) { _, _, _ in
        let walker = SheetWalker(tree)
        walker.forEachMember(of: 0) { member in
          guard tree.nodes[member.value].kind == .mapping else { return }
          walker.forEachMember(of: member.value) { inner in
            if String(tree.scalarText(inner.key)) == "date_mec" { found.append(String(tree.scalarText(inner.value))) }
          }
        }
      }
      return found
    }
  }

  @Test func whatIsKnownIsPutTogether() throws {
    let rows = ["2019;5;14", "2019;05;", "2019;;", ";5;14", "2019;mai;3", "19;5;14", "2018;idem;1"]
    let expected = ["14/5/2019", "05/2019", "2019", "", "3/mai/2019", "14/5/19", "1/5/2018"]
    #expect(try dates("Année;Mois;Jour", rows) == expected)
  }
}
