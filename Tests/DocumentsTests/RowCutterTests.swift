import Testing

@testable import Documents

@Suite("Rows of a spreadsheet")
struct RowCutterTests {
  /// The rows of a text, found in blocks of `size` bytes.
  private func rows(_ text: String, blocks size: Int = 1 << 20) -> [[String]] {
    let bytes = Array(text.utf8)
    var cutter = RowCutter(separator: UInt8(ascii: ";"))
    let cells = RowCells(separator: UInt8(ascii: ";"))
    var rows: [[String]] = []
    var pending: [UInt8] = []
    var read = 0
    while read < bytes.count {
      let end = min(bytes.count, read + size)
      pending += bytes[read..<end]
      read = end
      let consumed = pending.withUnsafeBufferPointer { block in
        let (pieces, consumed) = cutter.cut(block, isLast: read == bytes.count)
        for piece in pieces {
          let row = block.slice(piece.start, piece.end)
          cells.split(row)
          rows.append(cells.cells.map { RowCells.text($0, of: row) })
        }
        return consumed
      }
      pending.removeFirst(consumed)
    }
    return rows
  }

  @Test(
    "Quotes, line breaks and line ends",
    arguments: [
      ("a;b\nc;d\n", [["a", "b"], ["c", "d"]]),
      ("a;b\r\nc;d", [["a", "b"], ["c", "d"]]),
      ("a;b\rc;d\r", [["a", "b"], ["c", "d"]]),
      ("a;\"x\ny\r\nz\";b\nc", [["a", "x\ny\r\nz", "b"], ["c"]]),
      ("\"say \"\"hi\"\"\";2", [["say \"hi\"", "2"]]),
      ("\"\";\"\"\n", [["", ""]]),
      ("5\" tyre;2\n3", [["5\" tyre", "2"], ["3"]]),
      ("\"17\" alu\";2\n3", [["17\" alu", "2"], ["3"]]),
      ("\"x\" ;2", [["x", "2"]]),
      (";;\n", [["", "", ""]]),
      ("\n\na;b\n\n", [["a", "b"]]),
    ])
  func cells(text: String, expected: [[String]]) {
    #expect(rows(text) == expected)
    for size in 1...7 { #expect(rows(text, blocks: size) == expected, "in blocks of \(size)") }
  }

  @Test("An unclosed quote costs its own line only", arguments: [1, 3, 1 << 20])
  func unclosed(size: Int) {
    let text = "1;\"a;b\n2;c;d\n3;\"e\";f\n4;\"g;h\n"
    #expect(
      rows(text, blocks: size) == [["1", "\"a;b"], ["2", "c", "d"], ["3", "e", "f"], ["4", "\"g;h"]])
  }

  @Test("A quote that is never closed does not swallow a large file")
  func unclosedInLargeFile() {
    let many = (0..<60_000).map { "row \($0);of a long file" }
    let found = rows("1;\"open\n" + many.joined(separator: "\n"), blocks: 1 << 16)
    #expect(found.count == 60_001)
    #expect(found.last == ["row 59999", "of a long file"])
  }

  @Test("Lines are counted through quoted breaks")
  func lines() {
    let text = Array("a\n\"b\nc\r\nd\"\n\ne".utf8)
    var cutter = RowCutter(separator: UInt8(ascii: ";"))
    let pieces = text.withUnsafeBufferPointer { cutter.cut($0, isLast: true).pieces }
    #expect(pieces.map(\.line) == [1, 2, 6])
    #expect(pieces.map(\.number) == [1, 2, 4])
  }
}

@Suite("Encodings of a spreadsheet")
struct TextDecoderTests {
  private func decode(_ bytes: [UInt8], _ encoding: Encoding? = nil, blocks size: Int) -> String {
    var decoder = TextDecoder(encoding: encoding)
    let output = ByteBuffer()
    var at = 0
    while at < bytes.count {
      let end = min(bytes.count, at + size)
      Array(bytes[at..<end]).withUnsafeBufferPointer { decoder.decode($0, isLast: end == bytes.count, to: output) }
      at = end
    }
    return output.string
  }

  @Test("Blocks may cut characters anywhere", arguments: 1...5)
  func blocks(size: Int) {
    let text = "abc é€😀 d"
    #expect(decode(Array(text.utf8), blocks: size) == text)
    let wide = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(decode(wide, .utf16LittleEndian, blocks: size) == text)
    #expect(decode([0x61, 0xE9, 0x80, 0x0A, 0xE8, 0x62], .windows1252, blocks: size) == "aé€\nèb")
  }

  @Test("The first foreign letter settles it", arguments: [2, 3, 100])
  func undecided(size: Int) {
    #expect(decode(Array("plain, plain, élan".utf8), blocks: size) == "plain, plain, élan")
    #expect(decode(Array("plain, plain, ".utf8) + [0xE9, 0x6C, 0x61, 0x6E], blocks: size) == "plain, plain, élan")
  }

  @Test("A census in blocks counts as one in a piece", arguments: 1...9)
  func census(size: Int) {
    let bytes = Array("é 12345678 € 😀 ".utf8) + [0xE9, 0x20, 0xC3]
    var census = EncodingDetector()
    var at = 0
    while at < bytes.count {
      let end = min(bytes.count, at + size)
      Array(bytes[at..<end]).withUnsafeBufferPointer { census.count($0) }
      at = end
    }
    census.finish()
    #expect(census.characters == 3)
    #expect(census.strays == 2)
  }
}
