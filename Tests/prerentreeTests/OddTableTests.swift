import Foundation
import Testing

@testable import prerentree

/// Tables as they come from people: other titles half way down, vehicles in one cell, quotes and cells too many. Nothing is
/// misread in silence, and what comes back from a correction says the same.
@Suite struct OddTableTests {
  private static let titles =
    "marque;modele;version;finition;genre;carrosserie;portes;boite;energie;puissance fiscale;puissance ch"
  private static let vehicle = "DR;4.0;1.5;X;VP;SUV;5;BVM;Essence;6;114"

  private func run(_ lines: [String], in folder: TemporaryFolder, name: String = "t.csv") throws -> Run {
    let table = try folder.write(name, lines.joined(separator: "\n") + "\n")
    return try prerentree(
      "process", table, "--out", folder.path + "/out", "--custom-brand", "auto", "--as-of", "2025-06-15", "--quiet",
      "--outputs", "records.ndjson,report.json,annotated.csv")
  }

  private func codes(_ folder: TemporaryFolder) throws -> [[String]] {
    let sheets = try json(folder.read("out/report.json"), "sheets") as? [[String: Any]] ?? []
    return sheets.map { sheet in
      let all = (sheet["diagnostics"] as? [[String: Any]] ?? []).filter { $0["severity"] as? String == "error" }
      return all.compactMap { $0["code"] as? String }
    }
  }

  private func records(_ folder: TemporaryFolder) throws -> [[String: Any]] {
    try folder.read("out/records.ndjson").split(separator: "\n").compactMap { try json(String($0)) as? [String: Any] }
  }

  // MARK: A second table

  @Test func whatStandsBelowTitlesInAnotherOrderIsRefused() throws {
    let folder = try TemporaryFolder()
    let (first, second) = (Self.titles + ";km;prix", Self.titles + ";prix;km")
    _ = try run(
      [first, Self.vehicle + ";45120;19990", "", second, Self.vehicle + ";19990;45120", first, Self.vehicle + ";7;8"],
      in: folder)
    #expect(try codes(folder) == [[], ["PR0006"], []])
    #expect(try folder.read("out/report.json").contains("la ligne 4 répète les titres dans un autre ordre"))
  }

  @Test(arguments: [
    // A row of units below the second titles; a first column that is called otherwise.
    ([";;;;;;;;;;ch;;km"], "", ""), ([], "N° stock;", "N°;"),
  ])
  func titlesInAnotherOrderHoldWhateverStandsWithThem(_ below: [String], _ first: String, _ second: String) throws {
    let folder = try TemporaryFolder()
    let number = first.isEmpty ? "" : "1;"
    _ = try run(
      [first + Self.titles + ";km;prix", number + Self.vehicle + ";45120;19990", second + Self.titles + ";prix;km"]
        + below + [number + Self.vehicle + ";19990;45120"], in: folder)
    #expect(try codes(folder) == [[], ["PR0006"]])
  }

  /// However many rows stand between the titles and the vehicle.
  @Test func titlesInAnotherOrderHoldForStretchesFarBelow() throws {
    let folder = try TemporaryFolder()
    let rows = Array(repeating: Self.vehicle + ";45120;19990", count: 6000)
    let (first, second) = (Self.titles + ";km;prix", Self.titles + ";prix;km")
    _ = try run([first] + rows.prefix(10) + [second] + rows, in: folder)
    let summary = try json(folder.read("out/report.json"), "summary") as? [String: Any]
    #expect(summary?["accepted"] as? Int == 10 && summary?["refused"] as? Int == 6000)
  }

  // MARK: Titles in two lines

  @Test(arguments: [
    // Merged cells, whose parts are named below; and titles grouped by a line above.
    ["Marque;Modèle;Version;Finition;Genre;Carrosserie;Portes;Boîte;Energie;Puissance;", ";;;;;;;;;fiscale;DIN"],
    [
      "Véhicule;;;;;;;;;Puissances;",
      "Marque;Modèle;Version;Finition;Genre;Carrosserie;Portes;Boîte;Energie;fisc.;réelle",
    ],
  ])
  func twoLinesOfTitlesAreReadTogether(_ titles: [String]) throws {
    let folder = try TemporaryFolder()
    _ = try run(titles + [Self.vehicle], in: folder)
    #expect(try codes(folder) == [[]])
    let engine = try records(folder).first.flatMap { $0["moteur"] as? [String: Any] }
    #expect(engine?["puissance_fiscale"] as? Int == 6 && engine?["puissance"] as? Int == 114)
  }

  @Test func aRowBelowTheTitlesThatIsNoneIsReadAsAnyOther() throws {
    let folder = try TemporaryFolder()
    _ = try run([Self.titles + ";couleur", ";;;;;;;;;;;Blanc", Self.vehicle + ";Noir"], in: folder)
    #expect(try codes(folder) == [[]])
    let colours = try records(folder).map { ($0["couleurs"] as? [String: Any])?["exterieure"] as? String }
    #expect(colours == ["Noir"])
    #expect(try folder.read("out/report.json").contains("(ligne 2)"))
  }

  @Test(arguments: [
    ("Kilométrage saisi;45000", "kilometrage"), ("Libellé couleur;Bleu", "exterieure"), ("Prix au km;0,45", nil),
    ("Commentaire VIN;x", nil),
  ])
  func aTitleWithAWordMoreIsAskedFor(_ column: String, _ field: String?) throws {
    let folder = try TemporaryFolder()
    let parts = column.split(separator: ";").map(String.init)
    _ = try run([Self.titles + ";" + parts[0], Self.vehicle + ";" + parts[1]], in: folder)
    let tables = try json(folder.read("out/report.json"), "tables", 0, "diagnostics") as? [[String: Any]] ?? []
    let asked = tables.first { $0["code"] as? String == "PR0005" }
    #expect((asked?["suggestions"] as? [String])?.first == field)
  }

  // MARK: Rows that are none

  @Test func aVehicleInOneCellIsNoText() throws {
    let folder = try TemporaryFolder()
    _ = try run([Self.titles, Self.vehicle, Self.vehicle.replacing(";", with: ",")], in: folder)
    #expect(try codes(folder) == [[], ["PR0011"]])
    #expect(try folder.read("out/report.json").contains("tout le véhicule est dans une seule cellule"))
  }

  @Test(arguments: [
    "SARL Auto Plus, 12 rue de la Gare, 69000 Lyon, Tél 04 72 00 00 00", "Renault Retail Group Lyon",
    "Prix HT, hors frais de transport, de carte grise, de préparation",
  ])
  func aFooterIsNoVehicle(_ text: String) throws {
    let folder = try TemporaryFolder()
    _ = try run([Self.titles, Self.vehicle, text], in: folder)
    #expect(try codes(folder) == [[]])
  }

  @Test func textsAreNamedByTheirRows() throws {
    let folder = try TemporaryFolder()
    _ = try run([Self.titles, "Parc Lyon", Self.vehicle, "VÉHICULES ÉLECTRIQUES;;", Self.vehicle], in: folder)
    #expect(try codes(folder) == [[], []])
    #expect(try folder.read("out/report.json").contains("textes : 2 (lignes 2, 4)"))
  }

  // MARK: Quotes and cells too many

  @Test(arguments: [
    // A quote that nothing closes, and what a program makes of it that saves the file.
    "\"Noir;45120", "\"\"\"Noir;45120\";",
    // A cell too many.
    "Noir;45120;vu le 12/06",
  ])
  func whatIsGivenBackUncorrectedIsRefusedAgain(_ end: String) throws {
    let folder = try TemporaryFolder()
    _ = try run([Self.titles + ";couleur;km", Self.vehicle + ";" + end, Self.vehicle + ";Blanc;21000"], in: folder)
    let before = try codes(folder)
    #expect(before.first?.isEmpty == false && before.last == [])
    let annotated = try folder.read("out/t.annotated.csv")
    let lines = annotated.split(separator: "\r\n").flatMap { $0.split(separator: "\n") }.map(String.init)
    // Our three stand below their titles: the state is the fourteenth cell of each row.
    #expect(lines[0].hasSuffix(";statut;erreurs;propositions"))
    #expect(lines[1].contains(";refusée;"))
    _ = try run(lines, in: folder, name: "t.csv")
    #expect(try codes(folder) == before)
    #expect(try folder.read("out/t.annotated.csv").contains(end.contains("vu") ? ";vu le 12/06" : "Noir;45120"))
  }

  @Test func quotesAroundTheFirstWordsBelongToTheText() throws {
    let folder = try TemporaryFolder()
    _ = try run(
      [
        Self.titles + ";couleur;remarque", Self.vehicle + ";\"Noir\" mat;\"neuf\"", Self.vehicle + ";\"Bleu; nacré\";x",
      ],
      in: folder)
    #expect(try codes(folder) == [[], []])
    let colours = try records(folder).map { ($0["couleurs"] as? [String: Any])?["exterieure"] as? String }
    #expect(colours == ["\"Noir\" mat", "Bleu; nacré"])
  }

  @Test func whatHasWordsBehindItsQuotesEndsWithItsLine() throws {
    let folder = try TemporaryFolder()
    _ = try run(
      [
        Self.titles + ";remarque", Self.vehicle + ";\"RAS\" sauf", Self.vehicle + ";jantes 17\"",
        Self.vehicle + ";\"deux\nlignes\"",
      ], in: folder)
    #expect(try codes(folder) == [[], [], []])
  }

  @Test func inAWorkbookAQuoteIsASign() throws {
    let folder = try TemporaryFolder()
    try folder.workbook("w.xlsx", [("Stock", "visible", [Self.titles + ";remarque", Self.vehicle + ";\"Jantes 17"])])
    let run = try prerentree("validate", folder.path + "/w.xlsx", "--custom-brand", "auto", "--as-of", "2025-06-15")
    #expect(run.status == 0, "\(run.output)")
  }

  @Test func ofSeveralPairsNoneIsNamed() throws {
    let folder = try TemporaryFolder()
    let titles = Self.titles.replacing(";", with: ",") + ",co2,conso mixte"
    _ = try run([titles, Self.vehicle.replacing(";", with: ",") + ",150,6,4"], in: folder)
    let report = try folder.read("out/report.json")
    #expect(report.contains("mettez le nombre à virgule entre guillemets") && !report.contains("150,6"))
  }

  // MARK: Dates

  @Test func aYearInACellOfDatesIsNo1905() throws {
    let folder = try TemporaryFolder()
    _ = try run(
      [
        Self.titles + ";date mec", Self.vehicle + ";15/07/1905", Self.vehicle + ";15/07/2005",
        Self.vehicle + ";19/12/31",
      ],
      in: folder)
    #expect(try codes(folder) == [["PR1805"], [], ["PR0007"]])
    #expect(try folder.read("out/report.json").contains(#""suggestions":["2023"]"#))
  }

  // MARK: Figures

  @Test func onceZerosAreLostNoSmallMileageIsBelieved() throws {
    let folder = try TemporaryFolder()
    _ = try run([Self.titles + ";km"] + ["45.12", "21", "125.5"].map { Self.vehicle + ";" + $0 }, in: folder)
    #expect(try codes(folder) == [["PR0007"], ["PR0007"], ["PR0007"]])
    #expect(try folder.read("out/report.json").contains(#""suggestions":["21000"]"#))
    // However far down the proof stands, and whatever the titles are.
    let own =
      "marque;modele;version;finition;genre;carrosserie;nombre_de_portes;boite_de_vitesse;energie;puissance_fiscale;puissance"
    let many = Array(repeating: Self.vehicle + ";21", count: 3000)
    _ = try run([own + ";kilometrage"] + many + [Self.vehicle + ";45.12", Self.vehicle + ";0"] + many, in: folder)
    #expect(try codes(folder).count { $0 == ["PR0007"] } <= 1)
    _ = try run(
      [own + ";kilometrage"] + many.prefix(50) + Array(repeating: Self.vehicle + ";45.12", count: 60), in: folder)
    #expect(try codes(folder).allSatisfy { $0 == ["PR0007"] })
    _ = try run([Self.titles + ";km"] + ["45120", "21", "125.5"].map { Self.vehicle + ";" + $0 }, in: folder)
    #expect(try codes(folder) == [[], [], ["PR0007"]])
    _ = try run([Self.titles + ";km", Self.vehicle + ";125 mil"], in: folder)
    #expect(try codes(folder) == [["PR0007"]])
  }

  @Test func aColumnThatTheVersionContradictsIsReportedOfCustomBrandsToo() throws {
    let folder = try TemporaryFolder()
    _ = try run([Self.titles, "DR;4.0;1.5 110 ch;X;VP;SUV;5;BVM;Essence;6;81"], in: folder)
    #expect(try codes(folder) == [[]])
    #expect(try folder.read("out/report.json").contains("PR0808"))
  }

  @Test(arguments: [
    ("Date CG;Date 1ère immat. étranger", "02/02/2022;14/05/2019"), ("Date CG;MEC d'origine", "02/02/2022;14/05/2019"),
    ("Date;Année", "02/02/2022;2019"), ("Date MEC Allemagne;Date carte grise", "14/05/2019;02/02/2022"),
  ])
  func theFirstRegistrationIsNoOtherDate(_ titles: String, _ cells: String) throws {
    let folder = try TemporaryFolder()
    _ = try run([Self.titles + ";" + titles, Self.vehicle + ";" + cells], in: folder)
    let date = try records(folder).first.flatMap { ($0["fiche"] as? [String: Any])?["date_mec"] as? String }
    #expect(date?.hasPrefix("2019") == true)
  }
}
