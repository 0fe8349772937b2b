import Documents
import Foundation
import Testing

@testable import VehicleSheets
@testable import prerentree

@Suite("convert")
struct ConvertTests {
  /// Values that look like something else, or that formats have a sign for. Marks that repeat the cell above are none.
  static let odd = [
    "NO", "012", "1:30", "#1", " x", "x ", "=1+2", "+3", "-4", "@a", "null", "~", "true", "Yes", "on", "n", "1e3",
    "0x1F", "1_000", ".5", "2024-05-14", "a: b", "a #b", "a;b", "a,b", "\"q\"", "'q'", "a\"b", "l'un", "- a", "? a",
    "[a]",
    "{a: b}", "*a", "&a", "!a", "%a", "|", ">", "`a", "a\nb", "a\r\nb", "a\rb", "a\tb", "a\\b", "é€😀", "a\u{A0}b",
    "\u{2028}x", "x\u{85}y", "\u{FEFF}x", "a:", "---", "...", "8,5", "34 000 km", "Ünïcödé", "<<", "=", ":",
    "N/C", "…", "\u{301}x", "\u{FFFE}",
  ]

  @Test("A workbook goes to the file that --out names, or into its folder; the same sheets give the same bytes")
  func workbookFiles() throws {
    let folder = try TemporaryFolder()
    let table = try folder.write("stock.csv", "marque;modele;immatriculation\nFIAT;PANDA;007\n")
    #expect(try prerentree("convert", table, "--to", "xlsx", "--out", folder.path + "/a.xlsx").status == 0)
    #expect(try prerentree("convert", table, "--to", "xlsx", "--out", folder.path + "/out").status == 0)
    let first = try Data(contentsOf: URL(fileURLWithPath: folder.path + "/a.xlsx"))
    #expect(first.prefix(4) == Data("PK\u{3}\u{4}".utf8))
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder.path + "/out/stock.xlsx")) == first)
    let bytes = ByteBuffer()
    bytes.append(Array(first))
    let workbook = try WorkbookFile.open(MemoryBytes(bytes))
    let sheet = workbook.worksheets[0]
    let text = WorksheetText(
      try workbook.rows(of: sheet, try workbook.survey(of: sheet), as: .plain), reading: .plain)
    #expect(try text.next().map { String($0) } == "type;marque;modele;immatriculation\noccasion;FIAT;PANDA;007\n")
    #expect(try prerentree("convert", table, "--to", "csv", "--out", folder.path + "/b.csv").status == 0)
    #expect(try folder.read("b.csv").contains("FIAT;PANDA;007"))
  }

  @Test("Sheets become cars of schema.org in one list, and are read back as the same vehicles")
  func schemaOrg() throws {
    let folder = try TemporaryFolder()
    let table = try folder.write(
      "stock.csv",
      """
      reference;marque;modele;version;energie;puissance;kilometrage;numero_chassis;date_mec
      A-1;FIAT;PANDA;1.2 8v 69 ch;Essence;69;34 000;ZFA31200003123456;14/05/2015
      A-2;LIGIER;JS50;"le ""Select"" noir";Diesel;8,5;;;

      """)
    let run = try prerentree("convert", table, "--to", "schema-org", "--quiet")
    #expect(run.status == 0)
    let cars = try #require(JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]])
    #expect(cars.count == 2)
    for car in cars {
      #expect(car["@context"] as? String == "https://schema.org")
      #expect(car["@type"] as? String == "Car")
      #expect(car["offers"] == nil)
    }
    #expect(cars[0]["name"] as? String == "FIAT PANDA 1.2 8v 69 ch")
    #expect(cars[0]["vehicleIdentificationNumber"] as? String == "ZFA31200003123456")
    #expect((cars[0]["mileageFromOdometer"] as? [String: Any])?["value"] as? Int == 34000)
    #expect((cars[0]["mileageFromOdometer"] as? [String: Any])?["unitCode"] as? String == "KMT")
    #expect(cars[1]["vehicleConfiguration"] as? String == "le \"Select\" noir")
    #expect(cars[1]["vehicleIdentificationNumber"] == nil)

    let file = folder.path + "/cars.json"
    #expect(try prerentree("convert", table, "--to", "schema-org", "--quiet", "--out", file).status == 0)
    #expect(try folder.read("cars.json") == run.output)
    let back = try prerentree("convert", file, "--to", "ndjson", "--quiet").output.split(separator: "\n").map {
      try #require(JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
    #expect(back.map { $0["reference"] as? String } == ["A-1", "A-2"])
    #expect(back.map { $0["modele"] as? String } == ["PANDA", "JS50"])
  }

  @Test func nothingConvertedIsAnEmptyListOfCars() throws {
    let folder = try TemporaryFolder()
    let table = try folder.write("stock.csv", "marque;modele\n")
    #expect(try prerentree("convert", table, "--to", "schema-org").output == "[]\n")
  }

  private func rows(_ csv: String) throws -> [[String: String]] {
    // A reader of our own would prove little: this one is the simplest that follows the rules.
    var rows: [[String]] = [[""]]
    var isQuoted = false
    var scalars = Array(csv.unicodeScalars)
    if scalars.first == "\u{FEFF}" { scalars.removeFirst() }
    var i = 0
    while i < scalars.count {
      let scalar = scalars[i]
      if isQuoted {
        if scalar == "\"", i + 1 < scalars.count, scalars[i + 1] == "\"" {
          rows[rows.count - 1][rows[rows.count - 1].count - 1].unicodeScalars.append("\"")
          i += 1
        } else if scalar == "\"" {
          isQuoted = false
        } else {
          rows[rows.count - 1][rows[rows.count - 1].count - 1].unicodeScalars.append(scalar)
        }
      } else if scalar == "\"" {
        isQuoted = true
      } else if scalar == ";" {
        rows[rows.count - 1].append("")
      } else if scalar == "\n" {
        rows.append([""])
      } else if scalar != "\r" {
        rows[rows.count - 1][rows[rows.count - 1].count - 1].unicodeScalars.append(scalar)
      }
      i += 1
    }
    let header = rows[0]
    return rows.dropFirst().filter { $0 != [""] }.map { row in
      Dictionary(uniqueKeysWithValues: zip(header, row).filter { !$0.1.isEmpty })
    }
  }

  private func quoted(_ text: String) -> String { "\"" + text.replacingOccurrences(of: "\"", with: "\"\"") + "\"" }

  /// Tables of generated sheets: any fields, any number of items, odd values.
  private func generated(_ seed: UInt64, count: Int) -> [[String: String]] {
    var random = Random(state: seed)
    let fields = Field.table.filter { if case .items = $0.type { false } else { true } }.map(\.key)
    return (0..<count).map { number in
      var row = ["type": "occasion", "reference": "R-\(number)"]
      for field in fields where field != "reference" && field != "type" && random.next() % 3 > 0 {
        row[field] = Self.odd[Int(random.next() % UInt64(Self.odd.count))]
      }
      for (list, limit) in [("equipement", 4), ("contrat", 3)] {
        for item in 1..<max(2, 1 + Int(random.next() % UInt64(limit + 1))) {
          for field in ItemFieldID.allCases where random.next() % 4 > 0 || field == .libelle {
            row["\(list)_\(item)_\(field.key)"] = Self.odd[Int(random.next() % UInt64(Self.odd.count))]
          }
        }
      }
      return row
    }
  }

  private func table(_ rows: [[String: String]]) -> String {
    let header = Set(rows.flatMap(\.keys)).sorted()
    let lines = rows.map { row in header.map { row[$0].map(quoted) ?? "" }.joined(separator: ";") }
    return ([header.joined(separator: ";")] + lines).joined(separator: "\r\n") + "\r\n"
  }

  private func sameBytes(_ a: [[String: String]], _ b: [[String: String]]) -> Bool {
    // Swift takes `é` in one scalar and in two for the same; here they are not.
    func bytes(_ row: [String: String]) -> [String: [UInt8]] { row.mapValues { Array($0.utf8) } }
    return a.map(bytes) == b.map(bytes)
  }

  @Test(
    "Table to sheets and back, through every format", arguments: 1...(isLong ? 5 : 2) as ClosedRange<UInt64>,
    ["yaml", "ndjson"])
  func roundTrip(seed: UInt64, format: String) throws {
    let folder = try TemporaryFolder()
    let rows = generated(seed, count: isLong ? 40 : 10)
    let file = try folder.write("stock.csv", table(rows))
    let out = try prerentree("convert", file, "--to", format)
    #expect(out.status == 0, "\(out.errors)")
    let back = try prerentree("convert", "-", "--input-format", format, "--to", "csv", input: out.output)
    #expect(back.status == 0, "\(back.errors)")
    #expect(sameBytes(try self.rows(back.output), rows))

    // And the other way: what came of it says the same once more.
    let again = try folder.write("back.csv", back.output)
    let second = try prerentree("convert", again, "--to", format)
    #expect(second.output == out.output)
  }

  @Test("One file a sheet, and back", arguments: ["yaml", "json"])
  func files(format: String) throws {
    let folder = try TemporaryFolder()
    let rows = generated(9, count: 12)
    let file = try folder.write("stock.csv", table(rows))
    let out = try prerentree("convert", file, "--to", format, "--out", folder.path + "/fiches")
    #expect(out.status == 0, "\(out.errors)")
    #expect(try sheets(in: folder.path + "/fiches").count == 12)
    let back = try prerentree("convert", folder.path + "/fiches", "--to", "csv")
    let sorted = { (rows: [[String: String]]) in rows.sorted { $0["reference"] ?? "" < $1["reference"] ?? "" } }
    #expect(sameBytes(sorted(try self.rows(back.output)), sorted(rows)))
  }

  @Test("YAML as people read it")
  func yaml() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("stock.csv", "\(ligierHeader);Prix d'achat\n\(ligierRow);3500\n")
    let run = try prerentree("convert", file, "--out", folder.path + "/out")
    #expect(run.status == 0)
    #expect(run.errors.contains("« Prix d'achat »"))
    #expect(
      try folder.read("out/stock-1.yaml") == """
        # yaml-language-server: $schema=sheet.schema.json
        # Configurer un véhicule
        type: occasion
        marque: LIGIER
        marque_personnalisee: oui
        modele: JS50

        # Synthèse
        synthese:
          genre: Véhicule particulier
          version: JS50
          finition: SELECT
          carrosserie: Voiture sans permis
          nombre_de_portes: 3

        # Moteur
        moteur:
          boite_de_vitesse: Boîte automatique
          energie: Diesel
          puissance_fiscale: 1
          puissance: '8,5'

        # Couleurs
        couleurs:
          exterieure: Blanc
          interieure: Beige
          peinture: Vernie

        # Colonnes du tableau qui ne sont pas des champs de la fiche
        # Prix d'achat : 3500

        """)
    let checked = try prerentree("validate", folder.path + "/out", "--as-of", "2024-06-01")
    #expect(checked.status == 0, "\(checked.errors)")
  }

  /// What was converted, without the schema beside it and the note of what was written.
  private func sheets(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).filter {
      !$0.hasPrefix(".") && !$0.hasSuffix(".schema.json")
    }.sorted()
  }

  @Test("File names stay in the folder, and differ")
  func fileNames() throws {
    let folder = try TemporaryFolder()
    let names = ["../../x", "/etc/passwd", "..", "a b", "A-B", "a-b", "", "é", String(repeating: "x", count: 300)]
    let text = "reference;marque\n" + names.map { "\($0);LIGIER\n" }.joined()
    let file = try folder.write("in/stock.csv", text)
    let run = try prerentree("convert", file, "--out", folder.path + "/out")
    #expect(run.status == 0)
    let written = try sheets(in: folder.path + "/out")
    #expect(written.count == names.count)
    #expect(written.contains("a-b-3.yaml"))
    #expect(try folder.names() == ["in", "out"])
  }

  @Test("Aliases and merge keys are written out")
  func merged() throws {
    let text = "base: &b {energie: Diesel}\nmarque: RENAULT\nmoteur:\n  <<: *b\n  puissance: 90\n"
    let run = try prerentree("convert", "-", "--input-format", "yaml", "--to", "ndjson", input: text)
    #expect(
      run.output
        == "{\"marque\":\"RENAULT\",\"base.energie\":\"Diesel\",\"moteur\":{\"energie\":\"Diesel\",\"puissance\":\"90\"}}\n"
    )
  }

  @Test("What cannot be converted is told, and the rest is")
  func problems() throws {
    let text = "marque: A\n---\nmarque: B\nmarque: C\n---\n- x\n---\nmarque: D\n"
    let run = try prerentree("convert", "-", "--input-format", "yaml", "--to", "ndjson", input: text)
    #expect(run.status == 1)
    #expect(run.output == "{\"marque\":\"A\"}\n{\"marque\":\"D\"}\n")
    #expect(run.errors.contains("PR0004") && run.errors.contains("PR0006"))
  }

  @Test("A JSON file holds one sheet")
  func json() throws {
    let one = try prerentree("convert", "-", "--input-format", "csv", "--to", "json", input: "marque\nA\n")
    #expect(one.output == "{\n  \"type\": \"occasion\",\n  \"marque\": \"A\"\n}\n")
    let two = try prerentree("convert", "-", "--input-format", "csv", "--to", "json", input: "marque\nA\nB\n")
    #expect(two.status == 3)
    #expect(two.output.isEmpty)
    #expect(two.errors.contains("--to ndjson"))
  }

  @Test("Nothing to convert", arguments: [(["convert"], 2), (["convert", "-"], 2), (["convert", "/nowhere.csv"], 3)])
  func usage(arguments: [String], status: Int) throws {
    #expect(try prerentree(arguments).status == Int32(status))
  }
}

/// The same numbers in every run.
private struct Random {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state >> 33
  }
}
