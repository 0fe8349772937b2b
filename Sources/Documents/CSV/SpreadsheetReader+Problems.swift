/// What is wrong with a row: quotes, cells too many, values between other signs.
extension SpreadsheetReader {
  static func span(_ start: Int, _ end: Int) -> Span {
    Span(Mark(truncatingIfNeeded: start), Mark(truncatingIfNeeded: end))
  }

  /// A vehicle below titles that the table's columns do not fit.
  static func otherTable(_ row: Int, _ bytes: Bytes) -> Problem {
    Problem(
      .shape, span(0, bytes.count),
      Text(
        fr: "la ligne \(row) répète les titres dans un autre ordre : ce véhicule serait lu de travers",
        en: "row \(row) repeats the titles in another order: this vehicle would be misread"),
      help: Text(
        fr: "Mettez ce second tableau, avec ses titres, dans un fichier ou une feuille à part.",
        en: "Put this second table, with its titles, into a file or a worksheet of its own."))
  }

  /// A cell whose text begins with a quote that nothing in it closes: what was left open comes back like this from a program
  /// that took the rest of the row for its text.
  func lonelyQuote(_ bytes: Bytes) -> Int? {
    // In a worksheet a quote is but a sign.
    guard table.worksheet == nil else { return nil }
    return row.cells.first { cell in
      guard cell.hasDoubledQuotes, bytes[cell.from] == CSVSign.quote,
        bytes.slice(cell.from, cell.to).contains(table.separator)
      else { return false }
      let text = bytes.slice(cell.from, cell.to)
      return text.count > 2 && text[1] == CSVSign.quote
        && text.slice(2, text.count).place(of: CSVSign.quote, from: 0) == text.count - 2
    }?.start
  }

  func unclosed(_ quote: Int) -> Problem {
    Problem(
      .syntax, SpreadsheetReader.span(quote, quote + 1),
      Text(fr: "guillemet ouvert ici et jamais refermé", en: "quote opened here and never closed"),
      help: Text(
        fr: "Refermez-le à la fin de la cellule, ou retirez-le. Un guillemet dans un texte s'écrit deux fois : \"\".",
        en: "Close it at the end of the cell, or remove it. A quote inside a text is written twice: \"\"."))
  }

  /// Spreadsheets leave out empty cells at a row's end, so that too few are none at all.
  func checkCount(_ bytes: Bytes) throws(Problem) {
    let columns = table.names.count
    let count = row.cells.count
    if columns > 2, let only = row.cells.first(where: { !RowCells.isBlank($0, of: bytes) }),
      !row.cells.contains(where: { $0.start > only.start && !RowCells.isBlank($0, of: bytes) }),
      let sign = RowClassifier.otherSeparator(
        in: bytes.slice(only.from, only.to), columns: columns, besides: table.separator)
    {
      throw squeezed(only, sign)
    }
    // In a worksheet a remark beside the table moves no cell.
    guard table.worksheet == nil, count > columns,
      let extra = row.cells[columns...].first(where: { !RowCells.isBlank($0, of: bytes) })
    else {
      return
    }
    throw Problem(
      .cells, SpreadsheetReader.span(extra.start, extra.end),
      Text(
        fr: "\(count) cellules pour \(columns) colonnes : celle-ci est de trop",
        en: "\(count) cells for \(columns) columns: this one is too many"),
      help: decimalsApart(bytes))
  }

  /// A row whose values stand between another sign than the table's.
  private func squeezed(_ cell: CSVCell, _ sign: UInt8) -> Problem {
    func shown(_ sign: UInt8) -> Text {
      sign == 0x09 ? Text(fr: "une tabulation", en: "a tab") : Text.quoted(String(UnicodeScalar(sign)))
    }
    let (own, other) = (shown(table.separator), shown(sign))
    return Problem(
      .cells, SpreadsheetReader.span(cell.start, cell.end),
      Text(
        fr:
          "tout le véhicule est dans une seule cellule : ses valeurs sont séparées par \(other.fr), celles du tableau "
          + "par \(own.fr)",
        en:
          "the whole vehicle is in one cell: its values stand between \(other.en), those of the table between \(own.en)"
      ),
      help: Text(
        fr: "Répartissez ces valeurs dans leurs colonnes.", en: "Put these values into their columns."))
  }

  /// `8,5` without quotes is two cells where the comma separates.
  private func decimalsApart(_ bytes: Bytes) -> Text? {
    guard table.separator == UInt8(ascii: ",") else { return nil }
    func digits(_ cell: CSVCell) -> Int? {
      let text = bytes.slice(cell.from, cell.to)
      return !text.isEmpty && text.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 } ? text.count : nil
    }
    let pairs = row.cells.indices.dropLast().filter { i in
      guard let whole = digits(row.cells[i]), let decimals = digits(row.cells[i + 1]) else { return false }
      return whole <= 6 && decimals <= 2
    }
    guard let first = pairs.first else { return nil }
    // Of several the row does not tell which was one number.
    let number = String(bytes.slice(row.cells[first].from, row.cells[first + 1].to))
    let example = pairs.count == 1 ? "\"\(number)\"" : "\"6,4\""
    return Text(
      fr:
        "La virgule sépare ici les colonnes : mettez le nombre à virgule entre guillemets (\(example)), ou écrivez-le avec un point ; mieux, exportez le tableau avec le point-virgule comme séparateur.",
      en:
        "Here the comma separates columns: put the number with a comma between quotes (\(example)) or write it with a point; better, export the table with semicolons."
    )
  }
}
