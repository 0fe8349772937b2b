import VehicleSheets

/// How dates and numbers are written in France: nobody misreads them, so they stay as they are.
enum FrenchForm {
  /// `14/05/2024`, `05/2024`.
  static func isDate(_ text: [UInt8]) -> Bool {
    let parts = text.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), parts.allSatisfy({ $0.allSatisfy(Plate.isDigit) }) else { return false }
    return parts.last?.count == 4 && parts.dropLast().allSatisfy { $0.count == 2 }
  }

  /// `8,5`, `34 000`, `34 000,50`, each with its unit after it: `34 000 km`.
  static func isNumber(_ text: [UInt8]) -> Bool {
    let scalars = Array(String(decoding: text, as: UTF8.self).unicodeScalars)
    func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
    func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\u{A0}" || scalar == "\u{202F}" }
    guard scalars.first.map(isDigit) == true, scalars.last.map(isBlank) == false else { return false }
    var at = scalars.prefix(while: isDigit).count
    // Groups of three after one blank each.
    let first = at
    while at + 3 < scalars.count, isBlank(scalars[at]), scalars[(at + 1)...(at + 3)].allSatisfy(isDigit) { at += 4 }
    if at > first, first > 3 || (at < scalars.count && isDigit(scalars[at])) { return false }
    if at + 1 < scalars.count, scalars[at] == ",", isDigit(scalars[at + 1]) {
      at += 1
      while at < scalars.count, isDigit(scalars[at]) { at += 1 }
    }
    // The unit has neither figures nor marks of its own at its beginning.
    let unit = scalars[at...].drop(while: isBlank)
    return unit.first.map { !isDigit($0) && $0 != "." && $0 != "'" && $0 != "," && $0 != "\u{2019}" } ?? true
  }
}
