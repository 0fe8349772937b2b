/// Whether a text can stand in YAML without quotes.
package enum PlainScalar {
  /// - Parameter inFlow: whether it stands between brackets or braces, where commas part the elements.
  package static func isSafe(_ text: String, inFlow: Bool) -> Bool {
    let scalars = Array(text.unicodeScalars)
    guard let first = scalars.first, let last = scalars.last, first != " ", last != " ", last != ":" else {
      return false
    }
    if "#&*!|>'\"%@`,[]{}".unicodeScalars.contains(first) { return false }
    if "-?:".unicodeScalars.contains(first), scalars.count == 1 || scalars[1] == " " { return false }
    if text.hasPrefix("---") || text.hasPrefix("...") || text == "~" || text.lowercased() == "null" { return false }
    for (i, scalar) in scalars.enumerated() {
      if scalar.value < 0x20 || (0x7F...0xA0).contains(scalar.value) || scalar == "\u{FEFF}"
        || scalar == "\u{2028}" || scalar == "\u{2029}"
      {
        return false
      }
      if scalar == "#", i > 0, scalars[i - 1] == " " { return false }
      if scalar == ":", i + 1 < scalars.count, scalars[i + 1] == " " { return false }
      if inFlow, ",[]{}".unicodeScalars.contains(scalar) { return false }
      if inFlow, scalar == ":", i + 1 < scalars.count, ",[]{}".unicodeScalars.contains(scalars[i + 1]) { return false }
    }
    return true
  }
}
