import Documents
import Testing

@testable import VehicleSheets

@Suite("Records as rows of a workbook")
struct RecordWorkbookTests {
  @Test(
    "Days as spreadsheets count them",
    arguments: [
      ("1900-01-01", 1), ("1900-02-28", 59), ("1900-03-01", 61), ("1970-01-01", 25_569), ("2000-02-29", 36_585),
      ("2024-05-14", 45_426), ("9999-12-31", 2_958_465),
    ])
  func days(_ text: String, _ number: Int) throws {
    var text = text
    let date = try #require(text.withUTF8 { CalendarDate(reading: $0) })
    #expect(date.spreadsheetDay == number)
  }

  @Test("There are no days before 1900")
  func earlyDays() throws {
    let date = try #require(CalendarDate(year: 1899, month: 12, day: 31))
    #expect(date.spreadsheetDay == nil)
  }

  @Test("Columns are those of records.csv; titles are read as the fields that they stand for")
  func titles() throws {
    var width = RecordWidth()
    width.equipements = 2
    width.contrats = 1
    let columns = RecordColumn.all(width)
    let header = ByteBuffer()
    RecordTable.writeHeader(width, to: header)
    #expect(header.string == "\u{FEFF}" + columns.map(\.key).joined(separator: ";") + "\r\n")
    let names = ColumnNames()
    for column in columns {
      switch column {
      case .field, .item:
        let meaning = try #require(names.meaning(of: column.title.fr), "\(column.title.fr)")
        #expect(meaning.target == names.meaning(of: column.key)?.target, "\(column.title.fr)")
      case .statut, .origineMarque, .total: break
      }
    }
  }

  /// A record as a row of a worksheet, by its column's key.
  private func cells(_ record: String, _ more: String = "") throws -> (row: String, cells: [String: String]) {
    let kept = ByteBuffer()
    for record in [record, more] where !record.isEmpty {
      let reader = RecordReader(limits: Limits())
      RecordWorkbook.keep(try #require(reader.read(Array(record.utf8))), in: kept)
    }
    var width = RecordWidth()
    RecordWorkbook.forEachRow(in: kept.bytes) { _, _, items in
      width.equipements = max(width.equipements, items.equipements)
      width.contrats = max(width.contrats, items.contrats)
    }
    let columns = RecordColumn.all(width)
    let output = ByteBuffer()
    var losses = RecordWorkbook.Losses()
    RecordWorkbook.Rows(columns, width).append(kept.bytes, from: 7, losses: &losses, to: output)
    let row = output.string
    let first = row.prefix(upTo: try #require(row.firstRange(of: "</row>")).lowerBound)
    let parts = first.split(separator: "<c").dropFirst()
    return (row, Dictionary(uniqueKeysWithValues: zip(columns.map(\.key), parts.map { "<c" + $0 })))
  }

  private static let record = #"""
    {"schemaVersion":2,"statut":"Pré-rentrée","reference":"A-1","type":"VO","marque":"LIGIER","origine_marque":"personnalisee",
    "modele":"JS50","moteur":{"puissance":8.5,"puissance_fiscale":1},"fiche":{"numero_police":"0017","date_mec":"2024-05-14",
    "kilometrage":34000,"kilometrage_garanti":true},"equipements":[{"libelle":"Attelage","categorie":"Confort",
    "code_usine":"007","prix_ht":100.00,"tva":20,"prix_ttc":120.00}],"contrats":[]}
    """#.replacing("\n", with: "")

  @Test("Dates and numbers are dates and numbers; codes, and what looks like a formula, are texts")
  func typedCells() throws {
    let (row, cells) = try cells(RecordWorkbookTests.record)
    #expect(row.hasPrefix("<row r=\"7\"><c t=\"str\"><v>Pré-rentrée</v></c><c s=\"1\" t=\"str\"><v>A-1</v></c>"))
    #expect(cells["date_mec"] == "<c s=\"4\"><v>45426</v></c>")
    #expect(cells["kilometrage"] == "<c s=\"2\"><v>34000</v></c>")
    #expect(cells["puissance"] == "<c><v>8.5</v></c>")
    #expect(cells["numero_police"] == "<c s=\"1\" t=\"str\"><v>0017</v></c>")
    #expect(cells["equipement_1_code_usine"] == "<c s=\"1\" t=\"str\"><v>007</v></c>")
    #expect(cells["equipement_1_prix_ttc"] == "<c s=\"3\"><v>120.00</v></c>")
    #expect(cells["options_ttc"] == "<c s=\"3\"><v>120.00</v></c>")
    #expect(cells["kilometrage_garanti"] == "<c t=\"str\"><v>oui</v></c>")
    #expect(cells["genre"] == "<c/>")
  }

  @Test("A month alone stays what it is")
  func partialDates() throws {
    let record = RecordWorkbookTests.record.replacing("2024-05-14", with: "2024-05")
    #expect(try cells(record).cells["date_mec"] == "<c t=\"str\"><v>2024-05</v></c>")
  }

  @Test("Contracts stand behind the equipments of the largest record")
  func columnsOfItems() throws {
    let contract = RecordWorkbookTests.record.replacing(
      "\"contrats\":[]", with: "\"contrats\":[{\"libelle\":\"Entretien\",\"prix_ttc\":12.00}]"
    ).replacing(#""code_usine":"007","#, with: "")
    let larger = RecordWorkbookTests.record.replacing(
      "\"contrats\"", with: "\"x\""
    ).replacing("}],", with: "},{\"libelle\":\"Radio\"}],")
    let cells = try cells(contract, larger).cells
    #expect(cells["equipement_1_code_usine"] == "<c/>")
    #expect(cells["equipement_2_libelle"] == "<c/>")
    #expect(cells["contrat_1_libelle"] == "<c t=\"str\"><v>Entretien</v></c>")
  }

  @Test("A text that is too long for a cell is counted")
  func longTexts() throws {
    let kept = ByteBuffer()
    let long = RecordWorkbookTests.record.replacing("JS50", with: String(repeating: "x", count: 40_000))
    RecordWorkbook.keep(try #require(RecordReader(limits: Limits()).read(Array(long.utf8))), in: kept)
    var losses = RecordWorkbook.Losses()
    let output = ByteBuffer()
    RecordWorkbook.Rows(RecordColumn.all(RecordWidth()), RecordWidth()).append(
      kept.bytes, from: 2, losses: &losses, to: output)
    #expect(losses.texts == 1)
    #expect(output.count < 36_000)
  }
}
