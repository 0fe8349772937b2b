import Documents
import Testing

@testable import ReferentialImport
@testable import VehicleSheets

/// Two encodings in one field, as in ADEME's edition of 2014.
@Suite struct MixedTextTests {
  private func read(_ bytes: [UInt8]) -> (text: String, fixed: Int) {
    let output = ByteBuffer()
    let fixed = bytes.withUnsafeBufferPointer { MixedText.append($0, to: output) }
    return (output.string, fixed)
  }

  private func latin(_ text: String) -> [UInt8] { text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) } }

  @Test(arguments: [
    ("GT86 Coup\u{E9} Bo\u{AF}te automatique", "GT86 Coupé Boîte automatique", 1),
    ("d\u{DA}c-13", "déc-13", 1),
    ("SCENIC Bose\u{AB} 2014", "SCENIC Bose® 2014", 1),
    ("Start/Stop\u{D6} Dualogic\u{D6}", "Start/Stop™ Dualogic™", 2),
    ("DISCOVERY (Suspension \u{D3} ressorts)", "DISCOVERY (Suspension à ressorts)", 1),
    ("C5 HDi BVM\u{E1}\u{E1}", "C5 HDi BVM\u{A0}\u{A0}", 2),
    ("El\u{E9}gance \u{AB} plus \u{BB}", "Elégance « plus »", 0),
    ("\u{C9}volution 17\u{B0}", "Évolution 17°", 0),
    // Words of other languages stay as they are.
    ("M\u{E1}laga Espa\u{F1}a", "Málaga España", 0),
  ])
  func byteByByte(_ written: String, _ meant: String, _ count: Int) {
    let (text, fixed) = read(latin(written))
    #expect(text == meant)
    #expect(fixed == count)
  }

  @Test func codePage850Itself() {
    #expect(
      read(Array("Bo".utf8) + [0x8C] + Array("te m".utf8) + [0x82] + Array("canique".utf8)).text == "Boîte mécanique")
  }

  @Test func utf8IsLeftAlone() {
    #expect(read(Array("Boîte Škoda ™".utf8)) == ("Boîte Škoda ™", 0))
  }
}
