import Documents
import Testing

@testable import VehicleSheets

/// Shortcuts for what nearly every value is must read it as the long way does.
@Suite struct PlainValueTests {
  @Test(arguments: [
    "Noir", "Gris  Artense", "x", "1.2", "12", "0", "007", "12.5", "12.50", "12.500", "1,5", "34,50", "7,250",
    "Essence", "essence",
    "Diesel", "Boîte manuelle", "5", "3", "99999", "-1", "oui", "Véhicule particulier", "a\u{A0}b", "tab\tbed",
    "34.000",
    "idem", "IDEM", "dito", "", "do.", "CITRO?N", "?", "CITRO\u{FFFD}N", "Wie oben", "confort",
  ])
  func aPlainValueIsReadAsAnyOther(_ written: String) {
    let reader = ValueReader(correspondences: Correspondences())
    for id in FieldID.allCases {
      let tree = Tree()
      tree.text.append(written)
      let text = tree.text.bytes
      guard let plain = reader.plain(text, as: id, in: tree) else { continue }
      guard case .value(let reading) = reader.read(text, as: id, into: tree) else {
        Issue.record("\(id): « \(written) » is no value in the end")
        continue
      }
      #expect(plain == reading.value && reading.provenance == .sheet && reading.conversion == nil, "\(id)")
    }
  }

  @Test func blanksAreFoundInsideAndAtBordersOfWords() {
    for length in 1...24 {
      for first in 0..<length {
        for second in first..<length {
          var text = [UInt8](repeating: 0x61, count: length)
          text[first] = 0x20
          text[second] = 0x20
          text.withUnsafeBufferPointer { text in
            let isDoubled = zip(text, text.dropFirst()).contains { $0 == 0x20 && $1 == 0x20 }
            let isAtEnd = text.first == 0x20 || text.last == 0x20
            #expect(Blanks.isPlain(text) == (!isDoubled && !isAtEnd))
          }
        }
      }
    }
  }

  @Test func whatMeansSomethingIsFoundWhereverItStands() {
    for length in 1...40 {
      for place in 0..<length {
        for byte: UInt8 in [0x00, 0x1F, 0x3F, 0x7F, 0xC2, 0xE2, 0xEF, 0x21, 0x61, 0xC3] {
          var text = [UInt8](repeating: 0x61, count: length)
          text[place] = byte
          let isAtEnd = place == 0 || place == length - 1
          let isOdd = byte < 0x20 || [0x3F, 0x7F, 0xC2, 0xE2, 0xEF].contains(byte) || isAtEnd && byte > 0x7E
          #expect(text.withUnsafeBufferPointer { Blanks.isPlain($0) } == !isOdd, "\(byte) at \(place) of \(length)")
        }
      }
    }
  }

  @Test func plainNumbersAreWhatTheirFiguresSay() {
    var numbers = LinearNumbers(seed: 9)
    let signs = Array("0123456789".utf8) + Array("0123456789..,-/:+ aé".utf8)
    for round in 0..<40_000 {
      let text = (0..<round % 11).map { _ in signs.randomElement(using: &numbers) ?? 0 }
      let plain = text.withUnsafeBufferPointer { NumberReader.plain($0) }
      let parts = text.split(omittingEmptySubsequences: false) { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }
      let isPlain =
        text.count <= 9 && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(Plate.isDigit) }
        && (parts.count == 1 || parts.count == 2 && parts[1].count <= 2)
      guard isPlain else {
        #expect(plain == nil, "\(String(decoding: text, as: UTF8.self))")
        continue
      }
      let decimals = parts.count == 2 ? parts[1].count : 0
      let figures = Int64(String(decoding: parts.joined(), as: UTF8.self)) ?? 0
      let unit: Int64 = [1_000_000, 100_000, 10_000][decimals]
      #expect(plain?.millionths == figures * unit, "\(String(decoding: text, as: UTF8.self))")
    }
  }

  @Test(arguments: [
    "2024-05-14", "2024-02-30", "0001-01-01", "2024-13-01", "2024-5-14", "20.4-05-14", "20.0-05-14", "2024-05-1a",
    "14-05-2024",
    "2024/05/14", "2024-05-14T", "9999-12-31",
  ])
  func aPlainDateIsReadAsAnyOther(_ written: String) {
    var written = written
    written.withUTF8 { text in
      guard let plain = CalendarDate(plain: text) else { return }
      #expect(plain == CalendarDate(reading: text))
    }
    #expect(written.withUTF8 { CalendarDate(plain: $0) == nil } == (written.count != 10 || !isDay(written)))
  }

  private func isDay(_ text: String) -> Bool { ["2024-05-14", "0001-01-01", "9999-12-31"].contains(text) }

  @Test(arguments: ["1.2", "2", "0.9", "110", "1.2.3", "1998", "123456789012345678", "3.14159265358979", "007"])
  func figuresOfAWordAreTheNumberThatTheyShow(_ written: String) {
    #expect(VehicleWords.number(Array(written.utf8)[...]) == Double(written))
  }

  @Test(arguments: [
    ("DR-214-HN", true), ("AA-001-AA", true), ("WW-214-HN", false), ("DR-000-HN", false), ("DR-214-SS", false),
    ("SS-214-DR", false), ("DI-214-HN", false), ("DR-214-WW", false), ("WA-214-SA", true), ("dr-214-hn", false),
  ])
  func ordinaryPlatesNeedNoSecondLook(_ plate: String, _ isOrdinary: Bool) {
    var plate = plate
    #expect(plate.withUTF8 { Plate.isOrdinary($0) } == isOrdinary)
  }

  @Test func aRowIsCutAtEachSeparator() {
    var numbers = LinearNumbers(seed: 3)
    for round in 0..<3000 {
      let row: [UInt8] = (0..<round % 50).map { _ in
        [0x3B, 0x3B, 0x61, 0x62, 0x20, 0x0A].randomElement(using: &numbers) ?? 0x61
      }
      row.withUnsafeBufferPointer { (row: Bytes) in
        let start = row.count / 3
        let end = row.place(of: 0x0A, from: start)
        let wanted = row[start..<end].split(separator: 0x3B, omittingEmptySubsequences: false).map { Array($0) }
        var cells = ReferentialCells(separator: 0x3B, columns: 5)
        cells.split(row, from: start)
        #expect(cells.end == end && cells.count == wanted.count)
        for number in 0..<5 { #expect(Array(cells[number]) == (number < wanted.count ? wanted[number] : [])) }
      }
    }
  }
}

/// The same numbers in every run.
private struct LinearNumbers: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}
