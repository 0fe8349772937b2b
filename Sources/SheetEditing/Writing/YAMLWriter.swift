import Documents
import VehicleSheets

/// Writes sheets as YAML that people like to edit: the screen's sections as comments, quotes only where they are needed.
package enum YAMLWriter {
  /// The line by which editors find the sheet's schema.
  package static let schemaLine = "# yaml-language-server: $schema=\(schemaFile)\n"

  /// What the schema is called that is written beside sheets.
  package static let schemaFile = "sheet.schema.json"

  package static func write(_ sheet: FlatSheet, to output: ByteBuffer) {
    let members = SheetOutline(sheet).members
    for member in members {
      if let heading = member.heading {
        if output.count > 0, output.bytes.last == UInt8(ascii: "\n"), member.key != members.first?.key {
          output.append("\n")
        }
        output.append("# \(heading)\n")
      }
      write(member, 0, output)
    }
    if members.isEmpty { output.append("{}\n") }
    guard !sheet.remarks.isEmpty else { return }
    output.append("\n# Colonnes du tableau qui ne sont pas des champs de la fiche\n")
    for (name, text) in sheet.remarks { output.append("# \(oneLine(name)) : \(oneLine(text))\n") }
  }

  private static func write(_ member: SheetOutline.Member, _ depth: Int, _ output: ByteBuffer) {
    indent(depth, output)
    append(scalar: member.key, as: .text, isKey: true, output)
    switch member.node {
    case .scalar(let text, let kind):
      output.append(": ")
      append(scalar: text, as: kind, isKey: false, output)
      output.append("\n")
    case .mapping(let members):
      output.append(":\n")
      for member in members { write(member, depth + 1, output) }
    case .list(let elements):
      output.append(":\n")
      for element in elements {
        indent(depth + 1, output)
        output.append("- ")
        let start = output.count
        for (number, member) in element.enumerated() {
          if number == 0 {
            let rest = ByteBuffer()
            write(member, 0, rest)
            output.append(rest.bytes)
          } else {
            write(member, depth + 2, output)
          }
        }
        if output.count == start { output.append("{}\n") }
      }
    }
  }

  private static func indent(_ depth: Int, _ output: ByteBuffer) {
    for _ in 0..<depth { output.append("  " as StaticString) }
  }

  /// A remark must stay on its line: every kind of line end in it is shown, not written.
  private static func oneLine(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      switch scalar.value {
      case 0x0A, 0x0D, 0x85, 0x2028, 0x2029: "⏎"
      case 0..<0x20, 0x7F..<0xA0, 0xFEFF, 0xFFFE, 0xFFFF: "\u{FFFD}"
      default: String(scalar)
      }
    }.joined()
  }

  // MARK: Scalars

  private static func append(scalar text: String, as kind: SheetOutline.Kind, isKey: Bool, _ output: ByteBuffer) {
    if isPlain(text, as: kind, isKey: isKey) { return output.append(text) }
    let needsEscapes = text.unicodeScalars.contains { isSpecial($0) }
    guard needsEscapes else {
      output.append("'")
      for scalar in text.unicodeScalars { output.append(scalar == "'" ? "''" : String(scalar)) }
      return output.append("'")
    }
    output.append("\"")
    for scalar in text.unicodeScalars { output.append(escaped(scalar)) }
    output.append("\"")
  }

  private static func isSpecial(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: true
    default: scalar.properties.generalCategory == .unassigned && scalar.value & 0xFFFE == 0xFFFE
    }
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\"": return "\\\""
    case "\\": return "\\\\"
    case "\n": return "\\n"
    case "\r": return "\\r"
    case "\t": return "\\t"
    default:
      guard isSpecial(scalar) else { return String(scalar) }
      let digits = String(scalar.value, radix: 16, uppercase: true)
      let width = scalar.value < 0x100 ? 2 : scalar.value < 0x10000 ? 4 : 8
      let letter = width == 2 ? "x" : width == 4 ? "u" : "U"
      return "\\" + letter + String(repeating: "0", count: width - digits.count) + digits
    }
  }

  /// Words that other readers of YAML take for truth values or for nothing.
  private static let words: Set<String> = [
    "y", "n", "yes", "no", "on", "off", "true", "false", "null", "nan", "inf",
  ]

  /// Whether a text can stand without quotes, for us and for every other reader.
  private static func isPlain(_ text: String, as kind: SheetOutline.Kind, isKey: Bool) -> Bool {
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last else { return false }
    if let isNumber = isPlainNumber(text, kind) { return isNumber }
    guard first.properties.isAlphabetic, last != " ", last != ":", last.properties.isWhitespace == false else {
      return false
    }
    if !isKey, words.contains(text.lowercased()) {
      // `oui` and `non` are nobody's truth values; `true` in a yes/no field is meant as one.
      return kind == .yesNo && ["true", "false"].contains(text)
    }
    var before: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      if isSpecial(scalar) { return false }
      if before == ":" && scalar == " " || before == " " && scalar == "#" { return false }
      // Harmless here, but not inside braces, where people copy things to.
      if "{}[],".unicodeScalars.contains(scalar), isKey { return false }
      before = scalar
    }
    return true
  }

  /// In a field of numbers or dates, whether a text is a number or date as YAML writes it; nil for other fields.
  private static func isPlainNumber(_ text: String, _ kind: SheetOutline.Kind) -> Bool? {
    func isDigits(_ text: Substring) -> Bool { !text.isEmpty && text.utf8.allSatisfy { (48...57).contains($0) } }
    switch kind {
    case .number:
      // `66 kW` is a text for every reader.
      let words = text.split(separator: " ", omittingEmptySubsequences: false)
      if words.count == 2, isDigits(words[0]), ["kW", "ch", "CV", "km", "kg", "g/km"].contains(words[1]) {
        return true
      }
      let parts = text.split(separator: ".", omittingEmptySubsequences: false)
      guard (1...2).contains(parts.count), parts.allSatisfy(isDigits) else { return nil }
      return parts[0] == "0" || !parts[0].hasPrefix("0")
    case .date:
      let parts = text.split(separator: "-", omittingEmptySubsequences: false)
      return parts.map(\.utf8.count) == [4, 2, 2] && parts.allSatisfy(isDigits) ? true : nil
    case .text, .yesNo:
      return nil
    }
  }
}
