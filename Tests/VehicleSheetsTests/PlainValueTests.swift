import Documents
import Testing

@testable import VehicleSheets

/// Shortcuts for what nearly every value is must read it as the long way does.
@Suite struct PlainValueTests {
  @Test(arguments: [
    "Noir", "Gris  Artense", "x", "1.2", "12", "0", "007", "12.5", "12.50", "12.500", "1,5", "Essence", "essence",
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
            // Texts of less than eight bytes may be left to the long way.
            if isDoubled || isAtEnd { #expect(!Blanks.isPlain(text)) }
            if length >= 8, !isDoubled, !isAtEnd { #expect(Blanks.isPlain(text)) }
          }
        }
      }
    }
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
