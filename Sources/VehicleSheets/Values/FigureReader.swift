import Documents

/// Reads figures that are written in two units, or in one that turns the sum about: `38 000 mi (61 155 km)`, `19,6 km/l`.
enum FigureReader {
  /// The kilometres of a distance that is given in miles too, where both are the same.
  static func kilometres(_ text: Bytes, _ units: UnitList) -> Decimal? {
    guard text.count <= 40, let cut = text.firstIndex(where: { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "(") })
    else { return nil }
    let parts = [text.slice(0, cut), text.slice(cut + 1, text.count)].map { part -> (Decimal, Bool)? in
      let bare = Blanks.trimmed(part.last == UInt8(ascii: ")") ? part.slice(0, part.count - 1) : part)
      guard case .number(let number, let conversion) = NumberReader.read(bare, units: units, isWhole: true),
        bare.last.map({ !Plate.isDigit($0) }) ?? false
      else { return nil }
      return (number, conversion == .miles)
    }
    guard let a = parts[0], let b = parts[1], a.1 != b.1 else { return nil }
    let (own, converted) = a.1 ? (b.0, a.0) : (a.0, b.0)
    return abs(own.double - converted.double) <= own.double / 100 ? own : nil
  }

  /// The litres on 100 km of `19,6 km/l` or `1 op 19`; nil where that is no such figure.
  static func litres(_ text: Bytes) -> Decimal? {
    guard text.count <= 20 else { return nil }
    let folded = Fold.string(String(text))
    var bare = String(text)
    if folded.hasSuffix("kml") {
      bare = String(bare.prefix { $0.isNumber || $0 == "," || $0 == "." })
    } else if folded.hasPrefix("1op") {
      bare = String(bare.drop { !$0.isLetter }.drop { $0.isLetter }.drop { $0 == " " || $0 == ":" })
    } else {
      return nil
    }
    guard case .number(let distance, nil) = bare.withUTF8({ NumberReader.read($0, units: [], isWhole: false) }),
      distance >= Decimal(2)
    else { return nil }
    return Decimal(millionths: Decimal(100).millionths * Decimal.unit / distance.millionths).rounded(places: 1)
  }

  /// Whether a consumption is one of electricity: `15,2 kWh/100 km`.
  static func isElectric(_ text: Bytes) -> Bool {
    text.count <= 30 && Fold.string(String(text)).contains("kwh")
  }
}
