// What another Swift program sees: this target has no package access, so that only the public API compiles here.
import Testing
import VehicleSheets

@Suite struct LibraryExampleTests {
  private let ligier = """
    reference: LIG-1
    type: occasion
    marque: LIGIER
    marque_personnalisee: oui
    modele: JS50
    synthese: {genre: Véhicule particulier, version: JS50, finition: SELECT, carrosserie: Voiture sans permis,
      nombre_de_portes: 3}
    moteur: {boite_de_vitesse: Boîte automatique, energie: Diesel, puissance_fiscale: 1, puissance: 8.5}
    couleurs: {exterieure: Blanc, interieure: Beige, peinture: Vernie}
    """

  @Test func fiveLines() {
    var lines: [String] = []
    for verdict in VehicleSheet.check(yaml: ligier, today: CalendarDate(year: 2024, month: 6, day: 1)) {
      lines.append("\(verdict.reference) \(verdict.isAccepted ? "accepted" : "refused")")
      if let record = verdict.record { lines.append(record) }
      for finding in verdict.diagnostics { lines.append("\(finding.start.line) \(finding.code) \(finding.message.en)") }
    }
    #expect(lines.first == "LIG-1 accepted")
    #expect(lines.count == 2)
    #expect(lines.last?.contains("\"origine_marque\":\"personnalisee\"") == true)
  }

  @Test func refusedSheetsSayWhereAndWhy() {
    let verdicts = VehicleSheet.check(yaml: ligier + "\n---\ntype: occasion\nmarque: FIATT\nmodele: PANDA\n---\n{")
    #expect(verdicts.map(\.isAccepted) == [true, false, false])
    #expect(verdicts[1].reference == "fiche-2")
    let unknown = verdicts[1].diagnostics.first { $0.code == "PR0602" }
    #expect(unknown?.start.line == 12)
    #expect(unknown?.suggestions == ["FIAT"])
    #expect(verdicts[2].diagnostics.first?.code == "PR0001")
    #expect(verdicts.dropFirst().allSatisfy { $0.record == nil })
  }

  @Test func jsonAndStrictness() {
    let panda =
      #"{"type":"occasion","marque":"FIAT","modele":"PANDA","synthese":{"version":"1.2 8v 69 ch","finition":"Lounge"}}"#
    #expect(VehicleSheet.check(json: panda).map(\.isAccepted) == [true])
    #expect(VehicleSheet.check(json: panda, isStrict: true).map(\.isAccepted) == [false])
    #expect(VehicleSheet.check(ndjson: panda + "\n" + panda, name: "stock").map(\.reference) == ["stock-1", "stock-2"])
    #expect(VehicleSheet.check(yaml: "").isEmpty)
  }
}
