import Documents

/// Titles that stand in one cell, because nothing that separates columns stands between them: columns that are lined up by
/// blanks, or that another sign parts.
enum OtherSeparation {
  case blanks
  case sign(String)

  init?(of table: SpreadsheetTable) {
    let filled = table.names.filter { !$0.isEmpty }
    let chunk = table.headerChunk
    guard filled.count == 1, chunk.bytes.count <= 4_000 else { return nil }
    let line = String(Blanks.trimmed(chunk.bytes))
    if OtherSeparation.areTitles(OtherSeparation.parted(line)) {
      self = .blanks
      return
    }
    var tried: Set<String> = []
    var sign = ""
    // Every run of signs between two words may be the separator.
    for character in line + " " {
      if !character.isLetter, !character.isNumber, !character.isWhitespace {
        sign.append(character)
      } else if !sign.isEmpty {
        if tried.count < 20, tried.insert(sign).inserted,
          OtherSeparation.areTitles(OtherSeparation.split(line, at: sign))
        {
          self = .sign(sign)
          return
        }
        sign = ""
      }
    }
    return nil
  }

  /// Whether there are names of a vehicle's columns among these.
  private static func areTitles(_ names: [String]) -> Bool {
    let columns = ColumnNames()
    return names.count > 2 && names.count { columns.isTelling($0) } >= 3
  }

  /// The texts between runs of two blanks or more.
  private static func parted(_ line: String) -> [String] {
    split(line.replacingTabs, at: "  ")
  }

  private static func split(_ line: String, at sign: String) -> [String] {
    let (text, wanted) = (Array(line.utf8), Array(sign.utf8))
    var parts: [String] = []
    var start = 0
    var at = 0
    while at < text.count {
      if text[at...].starts(with: wanted) {
        parts.append(String(decoding: text[start..<at], as: UTF8.self).trimmed)
        at += wanted.count
        start = at
      } else {
        at += 1
      }
    }
    parts.append(String(decoding: text[start...], as: UTF8.self).trimmed)
    return parts.filter { !$0.isEmpty }
  }
}

extension String {
  fileprivate var replacingTabs: String { String(map { $0 == "\t" ? " " : $0 }) }

  fileprivate var trimmed: String {
    var text = self
    return text.withUTF8 { String(Blanks.trimmed($0)) }
  }
}

extension Finding {
  init(_ separation: OtherSeparation, at span: Span) {
    let (message, step): (Text, Text) =
      switch separation {
      case .blanks:
        (
          Text(
            fr: "les colonnes de ce tableau sont alignées par des blancs : rien ne dit où chaque cellule finit",
            en: "the columns of this table are lined up by blanks: nothing tells where each cell ends"),
          Text(fr: "« Largeur fixe »", en: "“Fixed width”")
        )
      case .sign(let sign):
        (
          Text(
            fr: "les colonnes de ce tableau sont séparées par « \(sign) », qui n'est pas un séparateur connu",
            en: "the columns of this table are separated by “\(sign)”, which is no separator that is known"),
          Text(fr: "« Délimité », séparateur « Autre : \(sign) »", en: "“Delimited”, separator “Other: \(sign)”")
        )
      }
    self.init(
      .PR0005, span, pointer: "", message: message,
      help: Advice(
        fr:
          "Dans Excel : Données › Convertir (ou LibreOffice : à l'ouverture du fichier), \(step.fr), puis enregistrez en .xlsx et donnez ce classeur.",
        en:
          "In Excel: Data › Text to columns (or LibreOffice: when the file is opened), \(step.en), then save as .xlsx and give that workbook."
      ))
  }
}
