import Foundation
import Testing

@testable import prerentree

/// A LIGIER as a custom brand, complete: what the tests change one thing of.
let ligierHeader =
  "marque;marque_personnalisee;modele;genre;version;finition;carrosserie;nombre_de_portes;boite_de_vitesse;energie;"
  + "puissance_fiscale;puissance;exterieure;interieure;peinture"
let ligierRow =
  "LIGIER;oui;JS50;Véhicule particulier;JS50;SELECT;Voiture sans permis;3;Boîte automatique;Diesel;1;8,5;Blanc;Beige;Vernie"

extension TemporaryFolder {
  /// A table as it was written. Foundation's own reading would drop the byte order mark, which Excel needs.
  func table(_ name: String) throws -> (hasMark: Bool, text: String) {
    let data = try Data(contentsOf: URL(fileURLWithPath: path + "/" + name))
    let hasMark = data.starts(with: [0xEF, 0xBB, 0xBF])
    return (hasMark, String(decoding: data.dropFirst(hasMark ? 3 : 0), as: UTF8.self))
  }
}

@Suite("Spreadsheets as input")
struct SpreadsheetTests {
  private func process(_ data: Data, name: String = "stock.csv", _ options: String...) throws -> (
    run: Run, folder: TemporaryFolder, records: [[String: Any]]
  ) {
    let folder = try TemporaryFolder()
    let file = try folder.write(name, data)
    let run = try prerentree(
      ["process", file, "--out", folder.path + "/out", "--as-of", "2024-06-01"] + options)
    let lines = try folder.read("out/records.ndjson").split(separator: "\n").map(String.init)
    return (run, folder, try lines.map { try json($0) as? [String: Any] ?? [:] })
  }

  private func process(_ text: String, _ options: String...) throws -> (
    run: Run, folder: TemporaryFolder, records: [[String: Any]]
  ) {
    let folder = try TemporaryFolder()
    let file = try folder.write("stock.csv", text)
    let run = try prerentree(
      ["process", file, "--out", folder.path + "/out", "--as-of", "2024-06-01"] + options)
    let lines = try folder.read("out/records.ndjson").split(separator: "\n").map(String.init)
    return (run, folder, try lines.map { try json($0) as? [String: Any] ?? [:] })
  }

  @Test("A row is a sheet; without a type column it is a used vehicle")
  func row() throws {
    let (run, _, records) = try process("\(ligierHeader)\n\(ligierRow)\n\(ligierRow)\n")
    #expect(run.status == 0)
    #expect(records.map { $0["reference"] as? String } == ["stock-1", "stock-2"])
    #expect(records[0]["type"] as? String == "VO")
    let provenance = records[0]["provenance"] as? [String: String]
    #expect(provenance?["type"] == "defaut")
    #expect((records[0]["moteur"] as? [String: Any])?["puissance"] as? Double == 8.5)
    let source = records[1]["source"] as? [String: Any]
    #expect(source?["line"] as? Int == 3)
    #expect(source?["document"] as? Int == 2)
  }

  @Test("Separators and line ends are found out", arguments: [";", ",", "\t", "|"], ["\n", "\r\n", "\r"])
  func dialects(separator: String, ending: String) throws {
    let row = ligierRow.replacingOccurrences(of: "8,5", with: "8.5")
    let text = "\(ligierHeader)\(ending)\(row)\(ending)".replacingOccurrences(of: ";", with: separator)
    let (run, _, records) = try process(text)
    #expect(run.status == 0, "\(run.errors)")
    #expect(records.count == 1)
  }

  @Test(
    "Encodings are found out",
    arguments: [
      (String.Encoding.utf8, [UInt8]()), (.utf8, [0xEF, 0xBB, 0xBF]), (.windowsCP1252, []),
      (.utf16LittleEndian, [0xFF, 0xFE]), (.utf16LittleEndian, []), (.utf16BigEndian, [0xFE, 0xFF]),
    ])
  func encodings(encoding: String.Encoding, mark: [UInt8]) throws {
    let text = "\(ligierHeader)\r\n\(ligierRow)\r\n"
    let body = try #require(text.data(using: encoding))
    let (run, folder, records) = try process(Data(mark) + body)
    #expect(run.status == 0, "\(run.errors)")
    #expect((records.first?["synthese"] as? [String: Any])?["genre"] as? String == "Véhicule particulier")
    // What is written back is for Excel, whatever came.
    let annotated = try folder.table("out/stock.annotated.csv")
    #expect(annotated.hasMark)
    #expect(annotated.text.hasPrefix("marque;"))
  }

  @Test("Windows-1252 whose first accent stands far below, and quoted breaks over the limits of blocks")
  func large() throws {
    var text = ligierHeader + ";numero_police;remarque\r\n"
    let plain = ligierRow.replacingOccurrences(of: "Véhicule", with: "Vehicule")
      .replacingOccurrences(of: "Boîte", with: "Boite")
    let note = "\"" + String(repeating: "a line; of a \"\"remark\"\"\r\n", count: 120) + "\""
    for number in 0..<2_000 {
      let row = number < 1_000 ? plain : number == 1_000 ? ligierRow : plain
      text += "\(row);P\(number);\(number % 3 == 0 ? note : "")\r\n"
    }
    let data = try #require(text.data(using: .windowsCP1252))
    #expect(data.count > 2_000_000)
    let (run, folder, records) = try process(data, "--quiet", "--jobs", "3")
    #expect(run.status == 0)
    #expect(records.count == 2_000)
    #expect((records[1_000]["synthese"] as? [String: Any])?["genre"] as? String == "Véhicule particulier")
    #expect((records[1_999]["fiche"] as? [String: Any])?["numero_police"] as? String == "P1999")
    let annotated = try folder.read("out/stock.annotated.csv")
    #expect(annotated.components(separatedBy: ";acceptée;").count == 2_001)

    let alone = try process(data, "--quiet", "--jobs", "1")
    #expect(try alone.folder.read("out/stock.annotated.csv") == annotated)
  }

  @Test("Standard input comes in pieces")
  func standardInput() throws {
    let folder = try TemporaryFolder()
    let text = "\(ligierHeader)\n" + String(repeating: ligierRow + "\n", count: 2_000)
    let run = try prerentree(
      ["process", "-", "--input-format", "csv", "--out", folder.path + "/out", "--quiet", "--as-of", "2024-06-01"],
      input: text)
    #expect(run.status == 0)
    #expect(try folder.read("out/records.ndjson").split(separator: "\n").count == 2_000)
    #expect(try folder.names().contains("out"))
    #expect(try folder.table("out/stdin.annotated.csv").text.hasPrefix("marque"))
  }

  @Test("A diagnostic points to the cell")
  func cell() throws {
    let row = ligierRow.replacingOccurrences(of: "Diesel", with: "Bezin")
    let (run, folder, _) = try process("Stock de mai;;\n\n\(ligierHeader)\n\(ligierRow)\n\(row)\n")
    #expect(run.status == 1)
    let all = try json(folder.read("out/report.json"), "sheets", 1, "diagnostics") as? [[String: Any]]
    let found = all?.first { $0["severity"] as? String == "error" }
    #expect(found?["code"] as? String == "PR0009")
    #expect(found?["cell"] as? String == "J5")
    #expect(found?["line"] as? Int == 5)
    #expect(found?["column"] as? Int == 90)
    #expect(found?["suggestions"] as? [String] == ["Essence"])
  }

  @Test("A missing mandatory field points to its own empty cell; one without a column to the row")
  func missing() throws {
    let found = try findings(
      "marque;modele;marque_personnalisee;genre;version\nLIGIER;JS50;oui;;JS50\n", name: "a.csv")
    let genre = try #require(found.first { $0.path == "/synthese/genre" })
    #expect(genre.column == 17)
    let body = try #require(found.first { $0.path == "/synthese/carrosserie" })
    #expect(body.column == 1)
  }

  // MARK: Columns

  @Test(
    "A column goes by key, label, path, code or unit",
    arguments: [
      ("energie", "Diesel"), ("Énergie", "Diesel"), ("moteur.energie", "Diesel"), ("P.3", "GO"), ("p3", "GO"),
      ("(P.3)", "GO"), ("P.3 Source d'énergie", "GO"), ("Carburant", "gazole"), ("Kraftstoff", "Diesel"),
    ])
  func columnNames(name: String, value: String) throws {
    let header = ligierHeader.replacingOccurrences(of: "energie", with: name)
    let row = ligierRow.replacingOccurrences(of: "Diesel", with: value)
    let (run, _, records) = try process("\(header)\n\(row)\n")
    #expect(run.status == 0, "\(run.errors)")
    #expect((records.first?["moteur"] as? [String: Any])?["energie"] as? String == "Diesel")
  }

  @Test(
    "Power in kilowatts",
    arguments: [
      ("P.2", "6", 8.2), ("Puissance (kW)", "6", 8.2), ("Puissance kW", "6 kW", 8.2), ("Puissance (ch)", "6", 6),
    ])
  func kilowatts(name: String, value: String, power: Double) throws {
    let header = ligierHeader.replacingOccurrences(of: ";puissance;", with: ";\(name);")
    let row = ligierRow.replacingOccurrences(of: "8,5", with: value)
    let (_, _, records) = try process("\(header)\n\(row)\n")
    #expect((records.first?["moteur"] as? [String: Any])?["puissance"] as? Double == power)
  }

  @Test("The codes of one letter count as that capital letter only")
  func capitals() throws {
    let row = ligierRow + ";DR-214-HN;14/05/2024;425"
    let (run, _, records) = try process("\(ligierHeader);A;B;G\n\(row)\n")
    #expect(run.status == 0, "\(run.errors)")
    let fiche = records.first?["fiche"] as? [String: Any]
    #expect(fiche?["immatriculation"] as? String == "DR-214-HN")
    #expect(fiche?["date_mec"] as? String == "2024-05-14")
    let small = try process("\(ligierHeader);a;b\n\(ligierRow);x;y\n")
    #expect(small.records.first?["fiche"] == nil)
    #expect(small.run.errors.contains("PR0015 2 colonnes"))
  }

  @Test("A name counts before a code, and two columns that say the same agree")
  func priority() throws {
    let (run, _, records) = try process("D.2;\(ligierHeader);Nom du modèle\nL6e12;\(ligierRow);JS50\n")
    #expect(run.status == 0, "\(run.errors)")
    #expect((records.first?["synthese"] as? [String: Any])?["version"] as? String == "JS50")
  }

  @Test("Two columns that contradict each other refuse the row, and no other")
  func contradiction() throws {
    let (run, folder, records) = try process(
      "\(ligierHeader);Carburant\n\(ligierRow);Essence\n\(ligierRow);Diesel\n\(ligierRow);\n")
    #expect(run.status == 1)
    #expect(records.count == 2)
    let found = try json(folder.read("out/report.json"), "sheets", 0, "diagnostics", 0) as? [String: Any]
    #expect(found?["code"] as? String == "PR0004")
    #expect(found?["cell"] as? String == "P2")
  }

  @Test("Numbered items, and a priced upholstery")
  func items() throws {
    let header =
      ligierHeader + ";Équipement 1 libellé;equipement_1_categorie;Équipement 1 prix HT (€);equipement_2_libelle;"
      + "equipement_3_libelle;equipement_3_categorie;equipement_3_prix_ttc;contrat_1_libelle;contrat_1_categorie;"
      + "contrat_1_prix_ht;sellerie;sellerie_libelle;sellerie_prix_ht"
    let row = ligierRow + ";Caméra;Sécurité;1 234,56;;Alarme;Sécurité;12;Garantie;Garantie;0;;Cuir;900"
    let (run, _, records) = try process("\(header)\n\(row)\n")
    #expect(run.status == 0, "\(run.errors)")
    let items = records.first?["equipements"] as? [[String: Any]]
    #expect(items?.map { $0["libelle"] as? String } == ["Caméra", "Alarme"])
    #expect(items?.first?["prix_ht"] as? Double == 1234.56)
    let colours = records.first?["couleurs"] as? [String: Any]
    #expect((colours?["sellerie"] as? [String: Any])?["libelle"] as? String == "Cuir")
  }

  @Test(
    "A misspelt column is a warning of the table, one that is no field a note; with --strict the warning refuses every row"
  )
  func unknownColumns() throws {
    let table = "\(ligierHeader);Kilometrag;Prix\n\(ligierRow);1;2\n\(ligierRow);3;4\n"
    let strict = try process(table, "--strict")
    #expect(strict.0.status == 1)
    #expect(strict.2.isEmpty)
    let (run, folder, records) = try process(table)
    #expect(run.status == 0)
    #expect(records.count == 2)
    let text = try folder.read("out/report.json")
    #expect(try json(text, "summary", "warnings") as? Int == 1)
    let found = try json(text, "tables", 0, "diagnostics") as? [[String: Any]] ?? []
    #expect(found.map { $0["code"] as? String } == ["PR0005", "PR0015"])
    #expect(found.map { $0["cell"] as? String } == ["P1", "Q1"])
    #expect(found.first?["suggestions"] as? [String] == ["kilometrage"])
    #expect((found.last?["message"] as? String)?.hasSuffix(": « Prix »") == true)
    #expect(run.errors.components(separatedBy: "PR0005").count == 2)
  }

  @Test("A line of correspondences silences a column, or says what it is")
  func settledColumns() throws {
    let folder = try TemporaryFolder()
    let words = try folder.write(
      "mots.csv", "champ;valeur;correspondance\ncolonne;Kilometrag;ignorer\ncolonne;Extras;equipements\n")
    let (run, _, records) = try process(
      "\(ligierHeader);Kilometrag;Extras\n\(ligierRow);1;\"Clim, GPS\"\n", "--strict", "--correspondences", words)
    #expect(run.status == 0, "\(run.errors)")
    let items = records.first?["equipements"] as? [[String: Any]]
    #expect(items?.map { $0["libelle"] as? String } == ["Clim", "GPS"])
    #expect(items?.first?["prix_ttc"] as? Double == 0)
  }

  @Test("Titles in figures alone are what correspondences say, below a line of figures too")
  func titlesInFigures() throws {
    let folder = try TemporaryFolder()
    let numbers = (1...ligierHeader.split(separator: ";").count).map { String($0) }
    let lines = zip(numbers, ligierHeader.split(separator: ";")).map { "colonne;\($0);\($1)\n" }
    let words = try folder.write("mots.csv", "champ;valeur;correspondance\n" + lines.joined())
    let (run, _, records) = try process(
      "2026\n\(numbers.joined(separator: ";"))\n\(ligierRow)\n", "--correspondences", words)
    #expect(run.status == 0 && records.count == 1, "\(run.errors)")
  }

  @Test("A table without a known column is refused as a whole, with names that would do")
  func noKnownColumn() throws {
    let (run, folder, _) = try process("wkz;hsn;tsn\n1;2;3\n4;5;6\n")
    #expect(run.status == 1)
    let text = try folder.read("out/report.json")
    #expect((try json(text, "sheets") as? [Any])?.count == 1)
    #expect(try json(text, "sheets", 0, "diagnostics", 0, "code") as? String == "PR0005")
    #expect((try json(text, "sheets", 0, "diagnostics", 0, "suggestions") as? [String])?.contains("marque") == true)
  }

  @Test("A header without a row, and an empty file, hold no sheet", arguments: ["marque;modele\n", "", "\n\n"])
  func noRow(text: String) throws {
    let (run, folder, _) = try process(text)
    #expect(run.status == 3)
    #expect(try json(folder.read("out/report.json"), "sheets", 0, "diagnostics", 0, "code") as? String == "PR0008")
  }

  // MARK: Rows that are wrong

  @Test("Bad rows are told, and cost no other row")
  func badRows() throws {
    let quote = ligierRow.replacingOccurrences(of: "JS50;V", with: "\"JS50;V")
    let text = [
      ligierHeader + ";;", ligierRow, ";;;", ligierRow + ";;", quote, "LIGIER;oui", ligierRow + ";;;de trop",
      ligierRow + ";sans nom",
      "LIGIER;oui;JS50;Véhicule particulier;JS50;SELECT;Voiture sans permis;3;Boîte automatique;"
        + "Diesel;1;8,5;Blanc", ligierRow,
    ].joined(separator: "\n")
    let (run, folder, records) = try process(text)
    #expect(run.status == 1)
    #expect(records.map { $0["reference"] as? String } == ["stock-1", "stock-3", "stock-7", "stock-8", "stock-9"])
    let sheets = try json(folder.read("out/report.json"), "sheets") as? [[String: Any]] ?? []
    func reported(_ reference: String) -> [String] {
      let sheet = sheets.first { $0["reference"] as? String == reference }
      return (sheet?["diagnostics"] as? [[String: Any]] ?? []).map {
        "\($0["code"] ?? "") \($0["severity"] ?? "") \($0["cell"] ?? "")"
      }
    }
    #expect(reported("stock-4") == ["PR0001 error C5"])
    #expect(reported("stock-5").contains("PR0701 error B6"))
    #expect(reported("stock-6") == ["PR0011 error R7"])
    #expect(reported("stock-7").isEmpty)
    #expect(reported("stock-8") == ["PR1101 warning M9"])
    let table = try json(folder.read("out/report.json"), "tables", 0, "diagnostics", 0) as? [String: Any]
    #expect(table?["code"] as? String == "PR0012")
    #expect(table?["cell"] as? String == "P1")
  }

  @Test("A broken letter in a UTF-8 table refuses its own row")
  func brokenLetter() throws {
    var data = Data("\(ligierHeader)\n\(ligierRow)\n\(ligierRow)\nLIGIER;oui;JS".utf8)
    data.append(0xE9)
    data.append(Data(";\n\(ligierRow)\n".utf8))
    let (run, folder, records) = try process(data)
    #expect(run.status == 1)
    #expect(records.count == 3)
    let found = try json(folder.read("out/report.json"), "sheets", 2, "diagnostics", 0) as? [String: Any]
    #expect(found?["code"] as? String == "PR0002")
    #expect(found?["cell"] as? String == "C4")
  }

  // MARK: What is written back

  @Test("The annotated table keeps the dealer's rows, and comes back without doubling its columns")
  func annotated() throws {
    let row = ligierRow.replacingOccurrences(of: "Diesel", with: "Bezin")
    let text = "Stock;\r\n\(ligierHeader);Prix\r\n\(row);=1+2\r\n;;\r\n\(ligierRow);\"a;b\"\r\nLIGIER;oui"
    let (_, folder, _) = try process(text)
    let first = try folder.table("out/stock.annotated.csv").text
    let lines = first.components(separatedBy: "\r\n")
    #expect(lines[0] == "Stock;")
    #expect(lines[1] == "\(ligierHeader);Prix;statut;erreurs;propositions")
    #expect(lines[2].hasPrefix("\(row);=1+2;refusée;"))
    #expect(lines[2].contains("J3 : PR0009"))
    #expect(lines[2].hasSuffix(";J3 : Essence"))
    #expect(!lines[2].contains("PR0005"))
    #expect(lines[3] == ";;")
    #expect(lines[4] == "\(ligierRow);\"a;b\";acceptée;;")
    #expect(lines[5].hasPrefix("LIGIER;oui;;;;;;;;;;;;;;;refusée;"))

    let again = try TemporaryFolder()
    let file = try again.write("stock.csv", first)
    let run = try prerentree(["process", file, "--out", again.path + "/out", "--as-of", "2024-06-01"])
    #expect(!run.errors.contains("« statut »"))
    let second = try again.table("out/stock.annotated.csv").text.components(separatedBy: "\r\n")
    #expect(Array(second.prefix(5)) == Array(lines.prefix(5)))
  }

  @Test("An unclosed quote does not swallow the columns that are added")
  func annotatedUnclosed() throws {
    let (_, folder, _) = try process("\(ligierHeader)\nLIGIER;\"oui\n\(ligierRow)\n")
    let lines = try folder.read("out/stock.annotated.csv").components(separatedBy: "\n")
    #expect(lines[1].hasPrefix("LIGIER;\"\"\"oui\";;;;;;;;;;;;;;refusée;B2 : PR0001"))
  }

  @Test("Tables of the same name get files of their own")
  func sameName() throws {
    let folder = try TemporaryFolder()
    for name in ["a/stock.csv", "b/stock.csv"] { try folder.write("in/" + name, "\(ligierHeader)\n\(ligierRow)\n") }
    _ = try prerentree(["process", folder.path + "/in", "--out", folder.path + "/out", "--as-of", "2024-06-01"])
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/out").sorted()
    #expect(names.filter { $0.hasSuffix(".annotated.csv") } == ["stock-2.annotated.csv", "stock.annotated.csv"])
  }

  @Test("records.csv: decimal commas, harmless texts, columns for the largest record")
  func recordTable() throws {
    let header =
      ligierHeader + ";equipement_1_libelle;equipement_1_categorie;equipement_1_prix_ht;contrat_1_libelle;"
      + "contrat_1_categorie;contrat_1_prix_ttc"
    let (run, folder, _) = try process(
      "\(header)\n\(ligierRow);=1+2;\"a;b\";100;;;\n\(ligierRow.replacingOccurrences(of: "SELECT", with: "-2+3"));;;;@x;y;1,5\n"
    )
    #expect(run.status == 0, "\(run.errors)")
    let (hasMark, text) = try folder.table("out/records.csv")
    let lines = text.components(separatedBy: "\r\n").map { $0.components(separatedBy: ";") }
    #expect(hasMark)
    #expect(text.hasPrefix("statut;reference;type;"))
    #expect(lines[0].suffix(12).first == "equipement_1_libelle")
    #expect(lines[1].contains("8,5"))
    #expect(text.contains(";'=1+2;\"a;b\";;100,00;20;120,00;;;;;;\r\n"))
    #expect(lines[2].contains("'-2+3"))
    #expect(text.contains(";;;;;;;'@x;y;;1,25;20;1,50\r\n"))
    #expect(lines[2].count == lines[0].count)

    let none = try process("\(header)\n\(ligierRow);x;y;100;;;\nLIGIER;oui\n", "--all-or-nothing")
    #expect(try none.folder.read("out/records.csv").components(separatedBy: "\r\n").count == 2)
  }
}
