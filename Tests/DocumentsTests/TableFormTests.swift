import Testing

@testable import Documents

/// Encodings of old programs, and rows that are no vehicles.
@Suite struct TableFormTests {
  private func verdict(_ bytes: [UInt8]) -> Encoding? {
    var detector = EncodingDetector()
    bytes.withUnsafeBufferPointer { detector.count($0) }
    detector.finish()
    return detector.encoding
  }

  private func decoded(_ bytes: [UInt8], _ encoding: Encoding) -> String {
    let output = ByteBuffer()
    bytes.withUnsafeBufferPointer { encoding.append($0, to: output) }
    return output.string
  }

  @Test func aDosTextIsNoWindowsText() {
    let bytes: [UInt8] = Array("Mod".utf8) + [0x8A] + Array("le;m".utf8) + [0x82] + Array("tallis".utf8) + [0x82]
    #expect(verdict(bytes) == .ibm850)
    #expect(decoded(bytes, .ibm850) == "Modèle;métallisé")
  }

  @Test func aMacTextIsNoWindowsText() {
    let bytes: [UInt8] = Array("m".utf8) + [0x8E] + Array("tallis".utf8) + [0x8E] + Array(" Mod".utf8) + [0x8F]
    #expect(verdict(bytes) == .macRoman)
    #expect(decoded(bytes, .macRoman) == "métallisé Modè")
  }

  @Test func windowsTextStaysWhatItIs() {
    let bytes: [UInt8] =
      Array("mod".utf8) + [0xE8] + Array("le 34".utf8) + [0xA0] + Array("000 ".utf8) + [0x80, 0x20, 0xB0]
    #expect(verdict(bytes) == .windows1252)
  }

  @Test func textGarbledOnceIsMended() {
    let garbled = Array("CITROÃ‹N;Ã‰lectrique;modÃ¨le".utf8)
    #expect(verdict(garbled) == .garbledUTF8)
    #expect(decoded(garbled, .garbledUTF8) == "CITROËN;Électrique;modèle")
    #expect(verdict(Array("CITROËN;Électrique;modèle".utf8)) == .utf8)
  }

  @Test(arguments: [
    ("utf8", Encoding.utf8), ("latin1", .windows1252), ("CP850", .ibm850), ("macroman", .macRoman),
    ("UTF-16", .utf16LittleEndian),
  ])
  func encodingsHaveManyNames(_ name: String, _ encoding: Encoding) { #expect(Encoding(named: name) == encoding) }

  @Test func polishTextsAreTold() {
    let latin2: [UInt8] =
      Array("b".utf8) + [0xB3, 0xEA] + Array("kitny ".utf8) + [0xB6] + Array("redni ".utf8) + [0xB1]
    #expect(verdict(latin2) == .iso8859Part2 && decoded(latin2, .iso8859Part2) == "błękitny średni ą")
    let dos: [UInt8] =
      Array("b".utf8) + [0x88, 0xA9] + Array("kitny wn".utf8) + [0xA9] + Array("trza ".utf8) + [0xBE, 0xA5]
    #expect(verdict(dos) == .ibm852 && decoded(dos, .ibm852) == "błękitny wnętrza żą")
  }

  @Test func lettersThatWindowsHasElsewhere() {
    let latin9: [UInt8] = [0xA6] + Array("port ".utf8) + [0xBD] + Array("uvre mod".utf8) + [0xE8] + Array("le".utf8)
    #expect(verdict(latin9) == .iso8859Part15 && decoded(latin9, .iso8859Part15) == "Šport œuvre modèle")
  }

  @Test func textGarbledTwiceIsMendedTwice() {
    func garbled(_ text: String) -> String {
      String(String.UnicodeScalarView(text.utf8.map { Unicode.Scalar($0) }))
    }
    let twice = Array(garbled(garbled("CITROËN Électrique modèle")).utf8)
    #expect(verdict(twice) == .garbledUTF8 && decoded(twice, .garbledUTF8) == "CITROËN Électrique modèle")
  }

  @Test func rowsOfUTF8InATextOfWindowsKeepTheirLetters() {
    let bytes = [UInt8]("Bleu fonc".utf8) + [0xE9, 0x0A] + Array("métallisé 5 €\n".utf8) + [0xC3, 0x41, 0xE9]
    #expect(decoded(bytes, .windows1252) == "Bleu foncé\nmétallisé 5 €\nÃAé")
    // However the text is cut into blocks.
    for size in 1...bytes.count {
      var decoder = TextDecoder(encoding: .windows1252)
      let output = ByteBuffer()
      for start in stride(from: 0, to: bytes.count, by: size) {
        let end = min(bytes.count, start + size)
        bytes.withUnsafeBufferPointer {
          decoder.decode($0.slice(start, end), isLast: end == bytes.count, to: output)
        }
      }
      #expect(output.string == "Bleu foncé\nmétallisé 5 €\nÃAé", "blocks of \(size)")
    }
  }

  // MARK: Rows

  private func kind(_ row: String) -> RowKind {
    let titles = ["Marque", "Modèle", "Version", "Prix"]
    let classifier = RowClassifier(
      brandColumn: 0, modelColumn: 1, identityColumns: [2], brands: NameTable([("FIAT", 0)]), units: nil,
      example: [],
      titles: titles)
    var row = row
    return row.withUTF8 { bytes in
      let cells = RowCells(separator: UInt8(ascii: ";"))
      cells.split(bytes)
      return classifier.kind(of: cells, bytes)
    }
  }

  @Test(arguments: [
    ("FIAT;PANDA;1.2;5", RowKind.vehicle), ("Marque;Modèle;Prix;Version", .header),
    ("Modèle;Marque;Version;Prix", .header), ("Version;Modèle;FIAT;x", .vehicle),
    ("Parc Lyon;;;", .remark), ("VÉHICULES ÉLECTRIQUES;;;", .remark), ("Km moyen;;;33060", .total),
    ("\"FIAT,PANDA,1.2,5\";;;", .vehicle), ("FIAT PANDA 1.2 69 ch;;;", .vehicle), ("FIAT : 2 voitures;;;", .remark),
    ("Marque;Modèle;Version;Prix", .header), ("MARQUE;MODELE;;PRIX", .header),
    (";;TOTAL;14980", .total), ("Total;;;14980", .total), ("Nombre de véhicules : 2;;;", .total),
    ("2 véhicules;;;", .total),
    ("Totaux :;;;99", .total), ("FIAT;;;", .group), ("FIAT (2);;;", .group), ("--- FIAT ---;;;", .group),
    ("*** FIAT ***;;;", .group),
    ("TOTAL GENERAL;3 VO;;", .total), ("Total vehículos;1;;", .total), ("Nb : 2;;;132500", .total),
    ("---|;---;---;---", .vehicle), ("---;---;---;---", .header), ("VENDUS;;;", .remark),
    ("TOYOTA;AYGO;1.0;5", .vehicle),
    ("Édité le 14/05/2024;;;", .remark), (";;;Fin de liste", .remark),
    ("OMODA;;;", .vehicle), (";PANDA;1.2;", .vehicle), (";;1.2;", .vehicle), ("TOTALCAR;;x;", .vehicle),
  ])
  func rowsAreToldApart(_ row: String, _ kind: RowKind) { #expect(self.kind(row) == kind, "\(row)") }
}
