import Testing

@testable import Documents

@Suite("Archives and XML from outside")
struct ArchiveReadingTests {
  private func bytes(_ array: [UInt8]) -> MemoryBytes {
    let buffer = ByteBuffer(capacity: array.count + 1)
    buffer.append(array)
    return MemoryBytes(buffer)
  }

  /// What is said of an archive that must not be read, in English.
  private func problem(_ array: [UInt8]) -> String {
    do throws(Problem) {
      let archive = try ZipArchive(bytes(array))
      for entry in archive.entries { _ = try ZipEntryReader.all(of: entry, in: archive, maxBytes: 1 << 30) }
      return "none"
    } catch {
      return error.message.en
    }
  }

  private func archive(_ parts: [(String, [UInt8])]) -> [UInt8] {
    let output = ByteBuffer()
    var writer = ZipWriter()
    for (name, contents) in parts { contents.withUnsafeBufferPointer { writer.append(name, $0, to: output) } }
    writer.end(to: output)
    return output.array
  }

  private var sample: [UInt8] {
    archive([("a.xml", Array(String(repeating: "<a/>", count: 100).utf8)), ("b.xml", Array("<b/>".utf8))])
  }

  /// Where the table of contents begins.
  private func directory(_ array: [UInt8]) -> Int {
    array.indices.first { array[$0...].starts(with: [0x50, 0x4B, 1, 2]) } ?? 0
  }

  @Test("Names in other capitals and with other slashes; something put before the archive, a remark behind it")
  func goodArchives() throws {
    let plain = archive([("Dossier/A.xml", Array("<a/>".utf8))])
    for array in [plain, Array("#!/bin/sh\n".utf8) + plain] {
      let archive = try ZipArchive(bytes(array))
      let entry = try #require(archive.entry(named: "/dossier/a.XML"))
      #expect(try ZipEntryReader.all(of: entry, in: archive, maxBytes: 100).string == "<a/>")
    }
    var remarked = plain
    remarked[remarked.count - 2] = 5
    #expect(problem(remarked + Array("merci".utf8)) == "none")
  }

  @Test("Every archive that is cut short is refused")
  func truncated() {
    let whole = sample
    for count in stride(from: 0, to: whole.count, by: 7) { #expect(problem(Array(whole[..<count])) != "none") }
  }

  @Test("Sums and sizes that are wrong, entries that overlap or reach beyond the file, passwords")
  func lies() {
    let first = directory(sample)
    func changed(_ changes: [Int: UInt8]) -> String {
      var array = sample
      for (offset, byte) in changes { array[first + offset] = byte }
      return problem(array)
    }
    #expect(changed([16: 0]).contains("checksum"))
    #expect(changed([24: 7, 25: 0]).contains("size"))
    #expect(changed([27: 0x70]).contains("proportion"))
    #expect(changed([22: 1]).contains("overlap"))
    #expect(changed([8: 1]).contains("password"))
    #expect(changed([10: 9]).contains("unknown way"))
    #expect(changed([42: 1]).contains("where it should be"))
    // Both headers of the table of contents point to one entry.
    var twice = sample
    let second = first + 46 + 5
    for i in 42..<46 { twice[second + i] = twice[first + i] }
    #expect(problem(twice).contains("overlap"))
  }

  @Test("What would unpack to more than it can be is refused before it has")
  func bomb() {
    let zeros = archive([("bombe.xml", [UInt8](repeating: 0x20, count: 40 << 20))])
    #expect(zeros.count < 1 << 20)
    #expect(problem(zeros).contains("proportion"))
  }

  @Test("Sizes of eight bytes where four would have done")
  func wideSizes() throws {
    // A table of contents that says everything in its ZIP64 field.
    var array = archive([("a", Array("<a/>".utf8))])
    let start = directory(array)
    let (packed, size) = (array[(start + 20)..<(start + 24)], array[(start + 24)..<(start + 28)])
    let field: [UInt8] = [1, 0, 16, 0] + size + [0, 0, 0, 0] + packed + [0, 0, 0, 0]
    for i in 20..<28 { array[start + i] = 0xFF }
    array[start + 30] = UInt8(field.count)
    array.insert(contentsOf: field, at: start + 47)
    array[array.count - 10] += UInt8(field.count)
    #expect(problem(array) == "none")
  }

  @Test("Bytes that are changed at random are read or refused, and nothing worse")
  func changedBytes() {
    let whole = WorkbookSample.excel(rows: "<row><c><v>1</v></c></row>").archive.array
    var state: UInt32 = 3
    for _ in 0..<1500 {
      var changed = whole
      for _ in 0..<2 {
        state = state &* 1_664_525 &+ 1_013_904_223
        changed[Int(state >> 8) % changed.count] = UInt8(truncatingIfNeeded: state >> 24)
      }
      do throws(Problem) {
        let workbook = try WorkbookFile.open(bytes(changed))
        for sheet in workbook.worksheets {
          let rows = try workbook.rows(of: sheet, try workbook.survey(of: sheet), as: .table)
          let text = WorksheetText(rows, reading: .table)
          while try text.next() != nil {}
        }
      } catch {}
    }
  }

  // MARK: XML

  /// The elements and texts of a document in one line; or what is wrong with it.
  private func events(_ xml: [UInt8], stretch: Int = 1 << 16) -> String {
    final class Stretches: ByteStretches {
      let buffer = ByteBuffer()
      var at = 0
      let size: Int
      init(_ bytes: [UInt8], _ size: Int) {
        buffer.append(bytes)
        self.size = size
      }
      func next() -> Bytes? {
        guard at < buffer.count else { return nil }
        let count = min(size, buffer.count - at)
        defer { at += count }
        return buffer[at, count]
      }
    }
    let reader = XMLReader(Stretches(xml, stretch))
    let names = ["a", "b"].map { ($0, XMLName(.sheet, $0 == "a" ? "a" : "b")) }
    let line = ByteBuffer()
    do throws(Problem) {
      while true {
        switch try reader.next() {
        case .finished: return line.string
        case .start:
          line.append("<" + (names.first { $0.1 == reader.name }?.0 ?? "?"))
          if let value = try reader.attribute(XMLName(.none, "x")) { line.append("[\(value)]") }
        case .end: line.append(">" as StaticString)
        case .text: try reader.appendText(to: line)
        }
      }
    } catch {
      return error.message.en
    }
  }

  private func document(_ inside: String) -> [UInt8] {
    Array(#"<?xml version="1.0"?><a xmlns="\#(WorkbookSample.main)">\#(inside)</a>"#.utf8)
  }

  @Test("Elements, attributes, references, literal text and remarks, however they are cut into stretches")
  func elements() {
    let xml = document(
      "<!-- <b> --><b x = '1 &lt; &#x32; &quot;'/>t&amp;&#233;\r\nu<![CDATA[<b> & ]] ]]><?pi <b> ?><b xmlns='urn:other'><c/></b>"
    )
    let wanted = "<a<b[1 < 2 \"]>t&é\nu<b> & ]] <?<?>>>"
    for stretch in [1, 2, 3, 7, 64, 1 << 16] { #expect(events(xml, stretch: stretch) == wanted, "\(stretch)") }
  }

  @Test("Prefixes are what they are bound to, and only where they are")
  func prefixes() {
    let main = WorkbookSample.main
    #expect(
      events(Array(#"<p:a xmlns:p="\#(main)"><p:b/><b/><q:b xmlns:q="\#(main)"/><q:b/></p:a>"#.utf8))
        == "<a<b><?><b><?>>")
  }

  @Test("Other encodings: by their first bytes, or by name")
  func encodings() {
    let text = String(decoding: document("<b>é€</b>"), as: UTF8.self)
    let wide: [UInt8] = [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big: [UInt8] = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    for xml in [wide, big, [0xEF, 0xBB, 0xBF] + Array(text.utf8)] { #expect(events(xml, stretch: 5) == "<a<bé€>>") }
    let latin = Array(#"<?xml version="1.0" encoding="ISO-8859-1"?><a>"#.utf8) + [0xE9] + Array("</a>".utf8)
    #expect(events(latin) == "<?é>")
    #expect(events(Array(#"<?xml version="1.0" encoding="EBCDIC"?><a/>"#.utf8)).contains("encoding"))
  }

  @Test("Document types and entities of one's own, endless nesting and endless tags are refused")
  func hostile() {
    let laughs = #"<!DOCTYPE a [<!ENTITY b "&b;&b;">]><a>&b;</a>"#
    #expect(events(Array(laughs.utf8)).contains("entities"))
    #expect(events(document("&nbsp;")).contains("entity"))
    #expect(events(Array(String(repeating: "<a>", count: 100_000).utf8)).contains("nested"))
    #expect(events(Array(("<a x='" + String(repeating: "y", count: 5 << 20)).utf8), stretch: 1 << 16).contains("tag"))
  }

  @Test("What is no XML is refused wherever it ends")
  func malformed() {
    for xml in [
      "", "a", "<a", "<a>", "<a></b>", "<a x></a>", "<a x=1></a>", "</a>", "<a/>b", "<a>&lt</a>", "<a><![CDATA[</a>",
      "<>",
    ] {
      #expect(events(Array(xml.utf8)).contains("damaged"), "\(xml)")
    }
    let whole = document("<b x='1'>t</b><!-- --><b/>")
    for count in 0..<whole.count { #expect(events(Array(whole[..<count]), stretch: 5).contains("damaged")) }
  }
}
