import Testing

/// What many vehicles share is reported once, by cause; few are reported one by one.
@Suite struct CauseTests {
  /// What people are reported of rows whose gearbox no list knows; the last one says it in another word.
  private func text(rows: Int, _ options: String...) throws -> String {
    let folder = try TemporaryFolder()
    let header = "marque;modele;version;finition;boite_de_vitesse;exterieure;interieure;peinture\n"
    let row = "FIAT;PANDA;1.2 8V 69 ch;Pop;Vitesses;Blanc;Gris;Vernie\n"
    let file = try folder.write(
      "stock.csv", header + String(repeating: row, count: rows - 1) + row.replacing("Vitesses", with: "Zut"))
    return try prerentree(["validate", file, "--as-of", "2026-01-01"] + options).errors
  }

  @Test func fourVehiclesShareOneCause() throws {
    let text = try text(rows: 4)
    #expect(text.contains("4 lignes : erreur PR0009 choix inconnu · Boîte de vitesse — E2, E3, E4, E5\n"))
    #expect(text.contains("  3 × Boîte de vitesse : « Vitesses »"))
    #expect(text.contains("  E5 : Boîte de vitesse : « Zut »"))
    #expect(!text.contains("stock.csv:"))
  }

  @Test func threeAreToldEachAtItsPlace() throws {
    let text = try text(rows: 3)
    for line in 2...4 { #expect(text.contains("stock.csv:\(line):29: (cellule E\(line)) erreur PR0009")) }
    #expect(!text.contains("lignes : erreur"))
  }

  @Test func verboseTellsEach() throws {
    let text = try text(rows: 30, "--verbose")
    for line in 2...31 { #expect(text.contains("(cellule E\(line)) erreur PR0009")) }
  }

  @Test func aLargeStockTakesFewLines() throws {
    #expect(try text(rows: 1_000).split(separator: "\n").count < 12)
  }

  @Test func gitHubShowsACauseOnceAtItsFirstPlace() throws {
    let folder = try TemporaryFolder()
    let row = "FIAT;PANDA;1.2 8V 69 ch;Pop;Vitesses;Blanc;Gris;Vernie\n"
    let file = try folder.write(
      "stock.csv",
      "marque;modele;version;finition;boite_de_vitesse;exterieure;interieure;peinture\n"
        + String(repeating: row, count: 40))
    let lines = try prerentree("validate", file, "--format", "github", "--quiet").output.split(separator: "\n")
    let errors = lines.filter { $0.hasPrefix("::error") }
    #expect(errors.count == 1)
    #expect(errors[0].contains("line=2,endLine=2") && errors[0].contains("title=PR0009 · 40 lignes::"))
  }
}

extension CauseTests {
  @Test(arguments: [2, 6]) func aRowWithoutBrandAndModelIsOneCause(_ rows: Int) throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(
      "stock.csv",
      "marque;modele;version;finition;exterieure;interieure;peinture\n"
        + String(repeating: ";;1.2 8V 69 ch;Pop;Blanc;Gris;Vernie\n", count: rows)
        + "FIAT;;1.2 8V 69 ch;Pop;Blanc;Gris;Vernie\n")
    let run = try prerentree("validate", file, "--as-of", "2026-01-01", "--format", "text", "--format", "json")
    let text = run.errors + run.output
    #expect(text.contains("les champs obligatoires « marque » et « modele » manquent"))
    // A brand alone is still told as it is, and reports list both.
    #expect(text.contains("le champ obligatoire « modele » manque"))
    #expect(text.contains("\"PR0701\"") && text.contains("\"PR0601\""))
  }
}
