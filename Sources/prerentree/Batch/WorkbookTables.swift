import Documents
import VehicleSheets

/// The worksheets of a workbook that are tables of vehicles, one after the other.
///
/// They are those in sight whose first rows have titles that are known, or the one that the user names. Where there is
/// none, the likeliest is read all the same, so that what is missing is reported.
struct WorkbookTables {
  private let input: InputFile
  private let bytes: any RandomBytes
  private let workbook: any Workbook
  private var worksheets: ArraySlice<(worksheet: Worksheet, number: Int)>
  private let hidden: [String]

  /// Titles that make a worksheet a table of vehicles beside others.
  private static let fewestTitles = 3

  /// - Parameter name: the worksheet that the user wants; nil for all tables.
  init(_ input: InputFile, _ bytes: any RandomBytes, named name: String?, _ correspondences: Correspondences)
    throws(Problem)
  {
    self.input = input
    self.bytes = bytes
    workbook = try WorkbookFile.open(bytes)
    hidden = name == nil ? workbook.worksheets.filter(\.isHidden).map(\.name) : []
    let chosen =
      if let name {
        [try workbook.worksheet(named: name)]
      } else {
        try WorkbookTables.tables(of: workbook, correspondences)
      }
    worksheets = chosen.enumerated().map { ($1, $0 + 1) }[...]
  }

  private static func tables(of workbook: any Workbook, _ correspondences: Correspondences) throws(Problem)
    -> [Worksheet]
  {
    var tables: [Worksheet] = []
    var best: (known: Int, worksheet: Worksheet)?
    let visible = workbook.worksheets.filter { !$0.isHidden }
    for worksheet in visible {
      guard let beginning = try worksheet.beginning(in: workbook) else { continue }
      let known = TableOpening.knownTitles(in: beginning.bytes, correspondences)
      if known >= fewestTitles, hasRows(beginning.bytes, correspondences) { tables.append(worksheet) }
      if known > best?.known ?? -1 { best = (known, worksheet) }
    }
    if !tables.isEmpty { return tables }
    if let likeliest = best?.worksheet ?? visible.first { return [likeliest] }
    throw Problem(
      .syntax, Span(0, 1),
      Text(fr: "aucune feuille visible dans ce classeur", en: "no visible worksheet in this workbook"),
      help: Text(
        fr: "Affichez la feuille dans le tableur, ou nommez-la : --sheet NOM.",
        en: "Show the worksheet in the spreadsheet program, or name it: --sheet NAME."))
  }

  /// Whether anything stands below the titles: a template that waits to be filled in beside a table is none.
  private static func hasRows(_ beginning: Bytes, _ correspondences: Correspondences) -> Bool {
    guard let table = TableOpening(beginning, isLast: true, correspondences: correspondences)?.table else {
      return false
    }
    return beginning.slice(min(table.headerEnd, beginning.count), beginning.count).contains {
      $0 != WorksheetText.separator && $0 != 0x0A && $0 != 0x20
    }
  }

  /// The next table, as an input of its own; nil at the end.
  mutating func next() throws(SystemError) -> InputFile? {
    guard let (worksheet, number) = worksheets.popFirst() else { return nil }
    let text = try WorkbookText(
      worksheet, of: workbook, in: bytes, number: number, hiddenWorksheets: number == 1 ? hidden : [])
    return InputFile(input, text)
  }

  var isEmpty: Bool { worksheets.isEmpty }
}

extension Workbook {
  /// The worksheet of this name, whatever its capitals.
  func worksheet(named name: String) throws(Problem) -> Worksheet {
    let folded = Fold.string(name)
    let found = worksheets.first { $0.name == name } ?? worksheets.first { Fold.string($0.name) == folded }
    if let found { return found }
    let names = worksheets.prefix(20).map { "« \($0.name) »" }.joined(separator: ", ")
    throw Problem(
      .syntax, Span(0, 1),
      Text(fr: "pas de feuille « \(name) » dans ce classeur", en: "no worksheet “\(name)” in this workbook"),
      help: Text(fr: "Ses feuilles : \(names).", en: "Its worksheets: \(names)."))
  }
}
