import Documents
import Foundation
import Testing

@testable import SheetEditing
@testable import VehicleSheets
@testable import prerentree

/// `prerentree new`: a blank sheet that validates once filled in.
@Suite struct NewTests {
  /// Types a value after a key, in its section, as a user would.
  private func filling(_ text: String, _ values: [(path: String, value: String)]) -> String {
    var lines = text.components(separatedBy: "\n")
    for (path, value) in values {
      let parts = path.split(separator: ".").map(String.init)
      var from = 0
      if parts.count == 2 { from = lines.firstIndex { $0.hasPrefix(parts[0] + ":") } ?? 0 }
      let key = (parts.count == 2 ? "  " : "") + parts[parts.count - 1] + ":"
      if let line = lines[from...].firstIndex(where: { $0.hasPrefix(key) }) {
        lines[line] = lines[line].replacing(key, with: key + " " + value, maxReplacements: 1)
      }
    }
    return lines.joined(separator: "\n")
  }

  @Test func theFirstLineTellsTheEditorItsSchema() throws {
    let sheet = try prerentree("new").output
    #expect(sheet.hasPrefix("# yaml-language-server: $schema=sheet.schema.json\n"))
  }

  @Test(arguments: Language.allCases) func everyFieldStandsThereInTheOrderOfTheScreens(_ language: Language) throws {
    let sheet = try prerentree("new", "--lang", language.rawValue).output
    var rest = sheet[...]
    for field in Field.onScreen {
      let found = rest.range(of: "\(field.key):")
      try #require(found != nil, "\(field.path)")
      if let found { rest = rest[found.upperBound...] }
    }
    #expect(sheet.split(separator: "\n").allSatisfy { $0.count <= 130 })
  }

  @Test func mandatoryFieldsAreMarkedAndChoicesListed() throws {
    let lines = try prerentree("new", "--custom-brand").output.components(separatedBy: "\n")
    for field in Field.table where field.mandatory != .no {
      #expect(lines.contains { $0.contains(field.key + ":") && $0.contains("# * \(field.label.fr)") }, "\(field.path)")
    }
    #expect(lines.contains { $0.hasPrefix("  destination:") && $0.contains("Particulier, Professionnel, Casse") })
    #expect(lines.contains { $0.hasPrefix("marque_personnalisee: oui") })
  }

  @Test func aCustomBrandValidatesOnceFilledIn() throws {
    let blank = try prerentree("new", "--custom-brand").output
    // Blank, it lacks what is mandatory and nothing else.
    let codes = Set(try findings(blank).map(\.code))
    #expect(codes == ["PR0601", "PR0701", "PR0901", "PR1101"])
    let fields = Field.onScreen.filter { $0.id != .type && $0.id != .marquePersonnalisee && !$0.example.isEmpty }
    let values = fields.map { (path: $0.path, value: $0.example) }
    var sheet = filling(blank, values)
    sheet = sheet.replacing("#  - libelle:", with: "   - libelle: Attelage")
      .replacing("#    categorie:", with: "     categorie: Confort").replacing(
        "#    prix_ht:", with: "     prix_ht: 100")
    let found = try findings(sheet)
    #expect(found.filter { $0.code != "PR1806" }.isEmpty, "\(found)")
    let record = try record(sheet)
    #expect(record["marque"] as? String == "LIGIER")
    #expect((record["equipements"] as? [Any])?.count == 1)
  }

  @Test func theReferentialFillsInWhatItKnows() throws {
    let sheet = try prerentree("new", "--from-referential", "fiat panda 1.2 69 Lounge").output
    #expect(sheet.contains("\nmarque: FIAT "))
    #expect(sheet.contains("\n  version: 1.2 8v 69 ch "))
    #expect(sheet.contains("\n  finition: Lounge "))
    let record = try record(sheet)
    #expect(record["modele"] as? String == "PANDA")
    #expect(record["origine_marque"] as? String == "referentiel")
  }

  @Test func whatEntriesDifferInIsLeftToTheWriter() throws {
    let sheet = try prerentree("new", "--from-referential", "FIAT PANDA 1.2").output
    #expect(sheet.contains("Version : au choix 1.2 8v 60 ch | 1.2 8v 69 ch"))
    #expect(sheet.contains("\n  carrosserie: Citadine"))
  }

  @Test(arguments: ["FIATT PANDA", "ZZQX PANDA", "FIAT", "FIAT PANDO", "FIAT PANDA 9.9"])
  func anUnknownVehicleIsTold(_ words: String) throws {
    let run = try prerentree("new", "--from-referential", words)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("inconnu"))
  }

  @Test("The titles of a blank table are read as the fields that they stand for")
  func titlesOfABlankTable() throws {
    let header = try prerentree("new", "--to", "csv").output
    #expect(header == "\u{FEFF}" + BlankTable.titles.joined(separator: ";") + "\r\n")
    let names = ColumnNames()
    for (title, key) in zip(BlankTable.titles, BlankTable.keys) {
      let meaning = try #require(names.meaning(of: title), "\(title)")
      #expect(meaning.target == names.meaning(of: key)?.target, "\(title)")
    }
    let example = Dictionary(uniqueKeysWithValues: Field.table.map { ($0.path, $0.example) })
    let row = BlankTable.keys.map { example[$0] ?? "" }.joined(separator: ";")
    let folder = try TemporaryFolder()
    let run = try prerentree("validate", try folder.write("fiches.csv", header + row + "\r\n"), "--as-of", "2024-06-01")
    #expect(run.status == 0, "\(run.errors)")
    // Left as it is in a table that is filled in, the example is no vehicle.
    let marked = Dictionary(uniqueKeysWithValues: [("reference", ExampleRow.reference)])
    let markedRow = BlankTable.keys.map { marked[$0] ?? example[$0] ?? "" }.joined(separator: ";")
    let both = try folder.write("deux.csv", header + markedRow + "\r\n" + row + "\r\n")
    let second = try prerentree("validate", both, "--as-of", "2024-06-01")
    #expect(second.status == 0 && second.errors.contains("1 acceptée"), "\(second.errors)")
  }

  @Test("What a blank workbook says fits into the format's boxes", arguments: Language.allCases)
  func validations(_ language: Language) throws {
    for isCustomBrand in [false, true] {
      let layout = BlankTable(language: language, isCustomBrand: isCustomBrand).layout
      #expect(layout.validations.count == layout.columns.count)
      for validation in layout.validations {
        #expect(validation.title.count <= 32 && validation.prompt.count <= 255 && validation.message.count <= 225)
        if case .list(let choices) = validation.rule {
          #expect(choices.joined(separator: ",").count <= 255 && !choices.contains { $0.contains(",") })
        }
      }
      let lists = layout.validations.filter { if case .list = $0.rule { true } else { false } }
      #expect(
        lists.count
          == Field.table.filter { !$0.id.isFact }.count {
            $0.choices != nil || { if case .yesNo = $0.type { true } else { false } }($0)
          })
    }
  }

  @Test("A blank table goes to a file, and never over one")
  func blankFiles() throws {
    let folder = try TemporaryFolder()
    for name in ["a.xlsx", "a.csv", "a.json", "a.yaml"] {
      let path = folder.path + "/" + name
      #expect(try prerentree("new", "--out", path).status == 0)
      let first = try Data(contentsOf: URL(fileURLWithPath: path))
      let again = try prerentree("new", "--out", path)
      #expect(again.status == 2 && again.errors.contains("existe déjà"))
      #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == first)
      // The same bytes each time.
      #expect(try prerentree("new", "--out", folder.path + "/b" + name).status == 0)
      #expect(try Data(contentsOf: URL(fileURLWithPath: folder.path + "/b" + name)) == first)
    }
    #expect(try folder.read("a.yaml").hasPrefix("# yaml-language-server"))
    #expect(try prerentree("new", "--to", "ndjson").status == 2)
  }

  @Test func aBlankJSONLacksWhatIsMandatoryAndNothingElse() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/a.json"
    #expect(try prerentree("new", "--custom-brand", "--to", "json", "--out", path).status == 0)
    let run = try prerentree("validate", path, "--format", "json", "--quiet")
    let codes = Set(run.output.matches(of: /PR[0-9]{4}/).map { String($0.output) })
    #expect(codes == ["PR0601", "PR0701", "PR0901", "PR1101"])
  }

  @Test func aNameAfterNewIsAMistake() throws {
    #expect(try prerentree("new", "fiche.yaml").status == 2)
  }

  /// What `referential search` finds, `new --from-referential` finds: without a brand, with a generation in figures.
  @Test func whatASearchFindsCanBeBegunWith() throws {
    let sheet = try prerentree("new", "--from-referential", "golf 7 tdi 150").output
    #expect(sheet.contains("\nmarque: VOLKSWAGEN") && sheet.contains("\nmodele: GOLF"))
    #expect(sheet.contains("VII 2.0 TDI 150"))
    #expect(try prerentree("new", "--from-referential", "golf zzz").status == 2)
  }
}
