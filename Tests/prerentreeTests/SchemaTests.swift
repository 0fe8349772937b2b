import Documents
import Foundation
import Testing

@testable import VehicleSheets
@testable import prerentree

/// The schemas: kept in `schemas/`, and of one mind with the program.
@Suite struct SchemaTests {
  /// `RECORD=1 swift test --filter SchemaTests` writes the files anew.
  @Test(arguments: SchemaName.allCases) func theCommittedSchemaIsTheProgramsOwn(_ name: SchemaName) throws {
    let file = "\(projectFolder)/schemas/\(name.rawValue).schema.json"
    let printed = try prerentree("schema", name.rawValue).output
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try FileManager.default.createDirectory(atPath: projectFolder + "/schemas", withIntermediateDirectories: true)
      try printed.write(toFile: file, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOfFile: file, encoding: .utf8) == printed)
    #expect(try json(printed, "$schema") as? String == "https://json-schema.org/draft/2020-12/schema")
  }

  @Test func anUnknownSchemaIsAWrongCommandLine() throws {
    let run = try prerentree("schema", "fiche")
    #expect(run.status == 2)
    #expect(run.errors.contains("« sheet », « record », « report », « outcome » ou « settings »"))
  }

  @Test func anEditorFindsLabelsStepsUnitsAndChoices() throws {
    let schema = try prerentree("schema", "sheet").output
    let field = try json(schema, "properties", "moteur", "properties", "puissance_fiscale") as? [String: Any]
    #expect(field?["title"] as? String == "Puissance fiscale")
    let hover = field?["description"] as? String ?? ""
    #expect(hover.hasPrefix("Nombre entier en CV de 1 à 400 (carte grise P.6, étape 9), par exemple 1. Obligatoire"))
    let choices = try json(schema, "properties", "fiche", "properties", "destination", "anyOf", 0, "enum")
    #expect(choices as? [String] == ["Particulier", "Professionnel", "Casse"])
    #expect(try json(schema, "additionalProperties") as? Bool == false)
  }

  @Test(.enabled(if: Validator.isThere, "needs Python's jsonschema: pip install jsonschema"))
  func wrongChoicesDatesAndNumbersAreTold() throws {
    func fails(_ sheet: String) throws -> Bool {
      try !#require(Validator.errors(of: [sheet], schema: "sheet").first).isEmpty
    }
    func sheet(_ part: String) -> String { "{\"type\":\"occasion\",\"marque\":\"FIAT\",\"modele\":\"PANDA\",\(part)}" }
    for right in [
      "\"moteur\":{\"energie\":\"diesel\"}", "\"moteur\":{\"energie\":\"Benzin\"}",
      "\"moteur\":{\"energie\":\"ÉLECTRIQUE\"}",
      "\"moteur\":{\"energie\":\"N/C\"}", "\"fiche\":{\"vignette_environnementale\":2}",
      "\"fiche\":{\"kilometrage_garanti\":true}", "\"fiche\":{\"kilometrage\":\"34 000 km\"}",
      "\"fiche\":{\"date_mec\":\"14/05/2024\"}", "\"fiche\":{\"date_mec\":\"2024-05\"}",
      "\"fiche\":{\"date_mec\":\"2024\"}",
      "\"marque_personnalisee\":\"auto\"",
    ] { #expect(try !fails(sheet(right)), "\(right)") }
    for wrong in [
      "\"moteur\":{\"energie\":\"Bezin\"}", "\"fiche\":{\"kilometrage\":\"trente mille\"}",
      "\"fiche\":{\"date_mec\":\"hier\"}", "\"fiche\":{\"kilometrage_garanti\":\"peut-être\"}",
    ] { #expect(try fails(sheet(wrong)), "\(wrong)") }
    // A title says brand and model.
    #expect(try !fails("{\"type\":\"occasion\",\"recherche\":{\"titre\":\"FIAT PANDA 1.2\"}}"))
    #expect(try fails("{\"type\":\"occasion\",\"recherche\":{}}"))
  }

  @Test func aGaragesWordsAndEnglishHoversOnDemand() throws {
    let folder = try TemporaryFolder()
    let words = try folder.write("mots.csv", "champ;valeur;correspondance\nenergie;Zzgazole;Diesel\n")
    let schema = try prerentree("schema", "sheet", "--lang", "en", "--correspondences", words).output
    let field = try json(schema, "properties", "moteur", "properties", "energie") as? [String: Any]
    #expect(field?["title"] as? String == "Energy")
    let pattern = try json(schema, "properties", "moteur", "properties", "energie", "anyOf", 1, "pattern") as? String
    #expect("ZZGAZOLE".range(of: pattern ?? "", options: .regularExpression) != nil)
    #expect(try prerentree("schema", "sheet").output != schema)
    #expect(try json(schema, "properties", "type", "anyOf", 0, "enum") as? [String] == ["occasion"])
  }

  // MARK: Schema and program

  @Test(.enabled(if: Validator.isThere, "needs Python's jsonschema: pip install jsonschema"))
  func schemaAndProgramAgreeOnGeneratedSheets() throws {
    var generator = SheetGenerator(seed: 20_240_514)
    let sheets = (0..<1000).map { _ in generator.sheet() }
    let lines = try sheets.map { try JSONSerialization.data(withJSONObject: $0, options: .sortedKeys) }
      .map { String(decoding: $0, as: UTF8.self) }
    let errors = try Validator.errors(of: lines, schema: "sheet")
    // Both kinds of sheets are there, or the comparison would prove nothing.
    let right = errors.count { $0.isEmpty }
    #expect(right > 20 && errors.count - right > 500, "\(right)")
    try compare(lines, errors, file: "fiches.ndjson", data: Data(lines.joined(separator: "\n").utf8))
  }

  @Test(.enabled(if: Validator.isThere, "needs Python's jsonschema: pip install jsonschema"))
  func schemaAndProgramAgreeOnTheSamples() throws {
    let samples = projectFolder + "/samples"
    let names = try FileManager.default.subpathsOfDirectory(atPath: samples).filter {
      ["yaml", "yml", "json", "ndjson"].contains(($0 as NSString).pathExtension)
    }
    #expect(!names.isEmpty)
    var files: [(name: String, data: Data, instances: [String?])] = []
    for name in names.sorted() {
      let data = try Data(contentsOf: URL(fileURLWithPath: samples + "/" + name))
      // What is no text, or holds no sheet, has no structure.
      guard let text = String(data: data, encoding: .utf8), let format = DocumentFormat(fileName: name) else {
        continue
      }
      let instances = SheetInstance.all(in: text, format)
      if !instances.isEmpty { files.append((name, data, instances)) }
    }
    var errors = try Validator.errors(of: files.flatMap(\.instances).map { $0 ?? "null" }, schema: "sheet")[...]
    for file in files {
      try compare(file.instances, Array(errors.prefix(file.instances.count)), file: file.name, data: file.data)
      errors = errors.dropFirst(file.instances.count)
    }
  }

  @Test(.enabled(if: Validator.isThere, "needs Python's jsonschema: pip install jsonschema"))
  func whatTheProgramWritesIsValid() throws {
    let folder = try TemporaryFolder()
    _ = try prerentree("process", projectFolder + "/samples/garage", "--out", folder.path + "/out", "--quiet")
    let records = try folder.read("out/records.ndjson").split(separator: "\n").map(String.init)
    #expect(records.count > 3)
    #expect(try Validator.errors(of: records, schema: "record").allSatisfy(\.isEmpty))
    let report = try folder.read("out/report.json").replacingOccurrences(of: "\n", with: " ")
    #expect(try Validator.errors(of: [report], schema: "report").allSatisfy(\.isEmpty))
    let sheet = try String(contentsOfFile: projectFolder + "/samples/garage/ligier-js50.yaml", encoding: .utf8)
    let stream = try prerentree(
      ["process", "-", "--input-format", "yaml", "--out", "-", "--quiet"], input: sheet + "\n---\ntype: neuf\n")
    let outcomes = stream.output.split(separator: "\n").map(String.init)
    #expect(outcomes.count == 3)
    #expect(try Validator.errors(of: outcomes, schema: "outcome").allSatisfy(\.isEmpty))
  }

  /// Compares what the schema and the program say of the same sheets.
  private func compare(
    _ instances: [String?], _ errors: [[Validator.Failure]], file: String, data: Data
  ) throws {
    let folder = try TemporaryFolder()
    let path = try folder.write((file as NSString).lastPathComponent, data)
    let run = try prerentree("validate", path, "--format", "json", "--quiet", "--as-of", "2024-06-01")
    let sheets = try json(run.output, "sheets") as? [[String: Any]] ?? []
    try #require(sheets.count == instances.count && errors.count == instances.count, "\(file)")
    for (number, (sheet, found)) in zip(sheets, errors).enumerated() where instances[number] != nil {
      let program = Structure(diagnostics: sheet["diagnostics"] as? [[String: Any]] ?? [])
      let schema = Structure(errors: found)
      let context = "\(file) \(number + 1): \(instances[number] ?? "")"
      // What is no sheet is told by its own code; a field's key at the top is read, though the schema leads into its section.
      if program.isNoSheet { continue }
      let flat = schema.unknown.filter { key in Field.table.contains { "/" + $0.key == key } }
      #expect(schema.unknown.subtracting(flat) == program.unknown.subtracting(flat), "\(context)")
      #expect(schema.shape == program.shape, "\(context)")
      // A misspelt key counts for the field that was meant: the program does not call that one missing besides.
      if program.unknown.isEmpty {
        #expect(schema.missing == program.missing, "\(context)")
      } else {
        #expect(program.missing.isSubset(of: schema.missing), "\(context)")
      }
      // And nothing is refused that the program takes, but for words and dates that it understands beyond those listed.
      if found.contains(where: { $0.kind != "choice" && $0.kind != "pattern" }) {
        #expect(sheet["status"] as? String == "refused", "\(context)")
      }
    }
  }
}

/// What is wrong with the structure of a sheet: JSON Pointers by kind.
private struct Structure {
  var unknown: Set<String> = []
  var shape: Set<String> = []
  var missing: Set<String> = []
  /// Whether the program takes the document for no sheet at all.
  var isNoSheet = false

  init(diagnostics: [[String: Any]]) {
    for diagnostic in diagnostics {
      let path = diagnostic["path"] as? String ?? ""
      switch diagnostic["code"] as? String ?? "" {
      case "PR0005": unknown.insert(path)
      case "PR0008", "PR0018": isNoSheet = true
      case "PR0006": shape.insert(path)
      case "PR0901":
        // What the referential does not give is not for a schema to know.
        if (diagnostic["message"] as? String)?.contains("référentiel") != true { missing.insert(path) }
      case "PR0401", "PR0601", "PR0701", "PR1311", "PR1312", "PR1313", "PR1511", "PR1512", "PR1513", "PR1111", "PR1113":
        missing.insert(path)
      default: break
      }
    }
  }

  init(errors: [Validator.Failure]) {
    for error in errors {
      let path = Structure.canonical(error.path)
      switch error.kind {
      case "unknown": unknown.insert(path + "/" + error.names.joined())
      case "missing":
        let fields = Field.specification.filter { path.isEmpty && $0.section.rawValue == error.names.first }
        missing.formUnion(fields.map(\.pointer))
        if fields.isEmpty { missing.insert(path + "/" + (error.names.first ?? "")) }
      case "empty": missing.formUnion(["/libelle", "/categorie", "/prix_ht"].map { path + $0 })
      case "shape": shape.insert(path)
      default: break
      }
    }
  }

  /// The path by the sheet's own keys, however they are spelled.
  private static func canonical(_ path: [String]) -> String {
    var section = Section.racine
    var isItem = false
    var result = ""
    for name in path {
      var name = name
      var key = name
      if isItem {
        if let raw = FieldNames.item.find(name) { key = ItemFieldID(rawValue: UInt8(raw))?.key ?? name }
      } else if let target = name.withUTF8({ FieldNames.inside(section).target($0) }) {
        switch target {
        case .section(let inner): (section, key) = (inner, inner.rawValue)
        case .field(let id):
          key = id.field.key
          isItem = id == .equipements || id == .contrats || id == .sellerie
        }
      }
      result += "/" + key
    }
    return result
  }
}
