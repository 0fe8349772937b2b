import Testing

@testable import Documents

@Suite("Workbooks that cannot be read")
struct WorkbookFileTests {
  private func problem(_ buffer: ByteBuffer) -> (message: String, help: String) {
    do throws(Problem) {
      _ = try WorkbookFile.open(MemoryBytes(buffer))
      return ("none", "")
    } catch {
      return (error.message.en, error.help?.en ?? "")
    }
  }

  private func archive(_ names: String...) -> ByteBuffer { WorkbookSample(parts: names.map { ($0, "x") }).archive }

  @Test("Each is called by its name, with what to do")
  func foreignFiles() {
    #expect(problem(archive("xl/workbook.bin")).message.contains(".xlsb"))
    #expect(problem(archive("xl/workbook.bin")).help.contains(".xlsx"))
    #expect(problem(archive("Index/Document.iwa")).message.contains("Numbers"))
    #expect(problem(archive("word/document.xml")).message.contains("Word"))
    #expect(problem(archive("photo.jpg")).message.contains("archive, not a workbook"))
    let text = WorkbookSample(parts: [("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "<a/>")])
    #expect(problem(text.archive).message.contains("OpenDocument text"))
  }

  @Test("Old and protected workbooks, which share a container")
  func compoundFiles() {
    let old = ByteBuffer()
    old.append([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 600))
    #expect(problem(old).message.contains(".xls"))
    old.append("EncryptedPackage".utf8.flatMap { [$0, 0] as [UInt8] })
    #expect(problem(old).message.contains("password"))
    let sample = WorkbookSample.openDocument(tables: "")
      .replacing("META-INF/manifest.xml", by: "<manifest:encryption-data/>")
    #expect(problem(sample.archive).message.contains("password"))
  }

  @Test("A workbook that says what it does not hold")
  func missingParts() {
    let sample = WorkbookSample.excel(rows: "<row><c><v>1</v></c></row>")
    var without = sample
    without.parts.removeAll { $0.name.hasSuffix("sheet0.xml") }
    #expect(throws: Problem.self) { try without.lines() }
    #expect(throws: Problem.self) { try sample.replacing("xl/sharedStrings.xml", by: "<sst>").lines() }
    #expect(throws: Problem.self) {
      try sample.replacing("xl/workbook.xml", by: "<!DOCTYPE x [<!ENTITY a 'b'>]><workbook/>").workbook
    }
  }
}
