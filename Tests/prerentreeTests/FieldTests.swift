import Documents
import Foundation
import Reports
import SheetEditing
import Testing

@testable import VehicleSheets
@testable import prerentree

/// What follows from a field's row: a new field is a case and a row, and nothing of it can be forgotten elsewhere.
@Suite struct FieldTests {
  @Test func theTableHasEveryCaseInItsOrder() {
    #expect(Field.table.map(\.id) == FieldID.allCases)
    #expect(Set(Field.table.map(\.path)).count == Field.table.count)
    // `FieldSet` has a bit for each.
    #expect(Field.table.count <= 128)
  }

  @Test(arguments: FieldID.allCases) func itsExampleIsAValueOfIt(_ id: FieldID) throws {
    guard !id.field.example.isEmpty else { return }
    let tree = Tree()
    tree.text.append(id.field.example)
    let reader = ValueReader(correspondences: Correspondences())
    guard case .value = reader.read(tree.text.bytes, as: id, into: tree) else {
      Issue.record("\(id): « \(id.field.example) » is no value of it")
      return
    }
  }

  /// Its names lead to it, or to a choice among fields that it is one of.
  @Test(arguments: FieldID.allCases) func aColumnIsFoundByItsNames(_ id: FieldID) throws {
    let field = id.field
    if case .items = field.type { return }
    #expect(ColumnNames().meaning(of: field.path)?.field == id)
    let titles = TitleLanguage.allCases.flatMap { field.titles.names(in: $0).map(String.init) }
    for name in [field.key, field.label.fr] + field.aliases + field.certificateCodes + titles {
      switch ColumnNames().reading(of: name) {
      case .known(let meaning): #expect(meaning.field == id, "\(name)")
      case .ambiguous(let fields, _): #expect(fields.contains(id), "\(name)")
      case .power: #expect(id == .puissance, "\(name)")
      case .horsepowerOrFiscal: #expect([.puissance, .puissanceFiscale].contains(id), "\(name)")
      case .compound, .unit, .ignored, .unrelated, .unknown: Issue.record("\(name) is not known as \(id)")
      }
    }
  }

  @Test(arguments: Field.onScreen.map(\.id)) func schemasAndBlankSheetsHaveIt(_ id: FieldID) throws {
    let field = id.field
    let made = try Made.once.get()
    #expect(made.sheet.contains("\(field.key):"))
    if field.section != .recherche, id != .marquePersonnalisee { #expect(made.record.contains("\"\(field.key)\"")) }
    #expect(made.schema.contains("\"\(field.key)\": {"))
    guard case .items = field.type else {
      #expect(made.table.contains(field.label.fr))
      return
    }
  }

  /// What the program makes of the table of fields, made once for all of them.
  private struct Made {
    let sheet, table, schema, record: String

    init() throws {
      sheet = try prerentree("new").output + prerentree("new", "--custom-brand").output
      table = try prerentree("new", "--to", "csv").output
      schema = try prerentree("schema", "sheet").output
      record = try prerentree("schema", "record").output
    }

    static let once = Result { try Made() }
  }

  /// One sheet that has every field of the screens: each is in the record, in the table and on the page.
  @Test func theOutputsHaveEveryField() throws {
    let folder = try TemporaryFolder()
    var lines: [String] = []
    for section in VehicleSheets.Section.allCases {
      let fields = Field.onScreen.filter { $0.section == section && !$0.example.isEmpty }
      guard !fields.isEmpty else { continue }
      if section != .racine { lines.append("\(section.rawValue):") }
      for field in fields { lines.append((section == .racine ? "" : "  ") + "\(field.key): \"\(field.example)\"") }
    }
    for kind in [ItemKind.equipement, .contrat] {
      lines.append("\(kind.field.field.key):")
      for (i, field) in ItemFieldID.allCases.enumerated() {
        lines.append((i == 0 ? "  - " : "    ") + "\(field.key): \"\(field.example)\"")
      }
    }
    let sheet = try folder.write("fiche.yaml", lines.joined(separator: "\n") + "\n")
    let run = try prerentree("process", sheet, "--out", folder.path + "/out", "--as-of", "2024-06-01")
    #expect(run.status == 0, "\(run.errors)")
    let record = try folder.read("out/records.ndjson")
    let table = try folder.read("out/records.csv")
    let card = card(try folder.read("fiche.yaml"))
    var missing: [String] = []
    for field in Field.onScreen {
      // How the vehicle was searched for is said by where its data come from.
      if field.section == .recherche || field.id == .marquePersonnalisee { continue }
      if !record.contains("\"\(field.key)\":") { missing.append("records.ndjson \(field.id)") }
      if case .items = field.type { continue }
      if !table.contains(field.key) { missing.append("records.csv \(field.id)") }
      // The card's title has what the vehicle is called, without labels.
      let isTitle = [.reference, .marque, .modele, .version, .finition].contains(field.id)
      let shown = isTitle ? field.example : "<dt>\(field.label.fr)".replacing("'", with: "&#39;")
      if !card.contains(shown) { missing.append("report.html \(field.id)") }
    }
    #expect(missing.isEmpty)
  }

  /// What the page shows of a sheet.
  private func card(_ text: String) -> String {
    let bytes = ByteBuffer()
    bytes.append(text)
    let card = ByteBuffer()
    let checker = SheetChecker(referential: .starter, correspondences: Correspondences(), options: CheckOptions())
    return withExtendedLifetime(bytes) {
      var cutter = DocumentCutter(.yaml)
      let (pieces, _, firstLine) = cutter.cut(bytes.bytes, isLast: true)
      let reader = ChunkReader(
        bytes: bytes.bytes, firstLine: firstLine, pieces: pieces, format: .yaml, limits: Limits())
      reader.forEach(into: checker.tree) { _, _, _ in
        checker.checkAll(reference: { _ in "fiche" }) { _, _ in
          let source = SheetSource(file: "fiche.yaml", document: 1, line: 1)
          let outcome = Outcome(
            source: source, reference: checker.sheet.text(.reference) ?? "", isAccepted: true, diagnostics: [])
          HtmlReport(language: .fr).write(outcome, checker.sheet, to: card)
        }
      }
      return String(decoding: card.bytes, as: UTF8.self)
    }
  }
}
