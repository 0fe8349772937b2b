import Documents
import Foundation
import Testing

@testable import VehicleSheets
@testable import prerentree

/// `prerentree new`: a blank sheet that validates once filled in.
@Suite struct NewTests {
  /// Types a value behind a key, in its section, as a user would.
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

  @Test(arguments: ["FIATT PANDA", "FIAT", "FIAT PANDO", "FIAT PANDA 9.9"])
  func anUnknownVehicleIsTold(_ words: String) throws {
    let run = try prerentree("new", "--from-referential", words)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("inconnu"))
  }

  @Test func aNameAfterNewIsAMistake() throws {
    #expect(try prerentree("new", "fiche.yaml").status == 2)
  }
}
