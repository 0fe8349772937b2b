/// What has to be known of somebody's worksheet before notes are written into it.
struct WorksheetInspection {
  /// The last column with a content from the header down, and the last row with any.
  private(set) var lastColumn = 0
  private(set) var lastRow = 0
  private(set) var columnStyles: [(columns: ClosedRange<Int>, style: Int)] = []
  private(set) var filter: CellRange?
  private(set) var isProtected = false
  /// The prefix of its elements, with its colon.
  private(set) var prefix = ""
  /// The relationships of its tables.
  private(set) var tables: [String] = []
  /// The styles that are needed in another colour: those of cells with a problem, and of cells that had one before.
  private(set) var styles: Set<TintedStyle> = []

  /// - Parameter contents: the worksheet's part.
  init(
    _ contents: any ByteStretches, _ table: NotedTable, notes: any RowNotes, formats: CellFormats
  ) throws(Problem) {
    let scanner = MarkupScanner(contents)
    notes.rewind()
    var cursor = CellCursor()
    var note = notes.next()
    var open: Set<Int> = []
    /// What the cell before looks like.
    var last: Int?
    // Views that somebody has kept have filters of their own.
    var isInViews = false
    while let kind = try scanner.next() {
      if kind == .end, scanner.isNamed("customSheetViews") { isInViews = false }
      guard kind == .start || kind == .empty, !isInViews else { continue }
      let name = scanner.name
      if kind == .start, name.equals("customSheetViews") { isInViews = true }
      if name.equals("row") {
        add(missing: open, note, cursor)
        cursor.begin(scanner)
        last = nil
        while let waiting = note, waiting.row < cursor.row { note = notes.next() }
        open = note.map { $0.row == cursor.row ? Set($0.problems.map(\.column)) : [] } ?? []
      } else if name.equals("c") {
        let column = cursor.cell(scanner)
        let style = formats.plain(scanner.number("s") ?? 0, beside: last)
        if open.remove(column) != nil {
          add(style, at: column, note)
        } else if table.takesColours(cursor.row, column), formats.tinted.contains(style) {
          styles.insert(TintedStyle(style: style, tint: nil))
        }
        last = style
      } else if name.equals("v") || name.equals("is") || name.equals("f") {
        guard cursor.row >= table.firstRow, kind == .start else { continue }
        lastColumn = max(lastColumn, cursor.column)
        lastRow = max(lastRow, cursor.row)
      } else {
        take(name, scanner)
      }
    }
    add(missing: open, note, cursor)
  }

  private mutating func take(_ name: Bytes, _ scanner: MarkupScanner) {
    if name.equals("col"), let first = scanner.number("min"), let last = scanner.number("max"), first >= 1,
      last >= first
    {
      columnStyles.append((first...last, scanner.number("style") ?? 0))
    } else if name.equals("autoFilter"), filter == nil {
      filter = scanner.attribute("ref").flatMap { CellRange($0) }
    } else if name.equals("sheetData") {
      prefix = scanner.prefix
    } else if name.equals("sheetProtection") {
      isProtected = isProtected || scanner.isTrue("sheet")
    } else if name.equals("tablePart"), let id = scanner.relationship {
      tables.append(id)
    }
  }

  private mutating func add(_ style: Int, at column: Int, _ note: RowNote?) {
    guard let tint = note?.tint(of: column) else { return }
    styles.insert(TintedStyle(style: style, tint: tint))
  }

  /// Cells that the row does not have look like their row or their column.
  private mutating func add(missing columns: Set<Int>, _ note: RowNote?, _ cursor: CellCursor) {
    for column in columns { add(cursor.rowStyle ?? style(of: column), at: column, note) }
  }

  func style(of column: Int) -> Int { columnStyles.first { $0.columns.contains(column) }?.style ?? 0 }
}

extension RowNote {
  func tint(of column: Int) -> CellTint? {
    problems.filter { $0.column == column }.map(\.tint).min { $0.rawValue < $1.rawValue }
  }
}

extension MarkupScanner {
  /// `r:id`, whatever its prefix is.
  var relationship: String? { (attribute("r:id") ?? attribute("id")).map { String($0) } }
}

/// Where in a worksheet a scanner stands: rows and cells may say so, and else follow one another.
struct CellCursor {
  /// From 1; 0 before the first.
  private(set) var row = 0
  private(set) var column = 0
  /// The style of what the row does not hold.
  private(set) var rowStyle: Int?

  mutating func begin(_ scanner: MarkupScanner) {
    row = scanner.number("r") ?? row + 1
    column = 0
    rowStyle = scanner.isTrue("customFormat") ? scanner.number("s") : nil
  }

  mutating func cell(_ scanner: MarkupScanner) -> Int {
    column = scanner.attribute("r").flatMap { CellRange.cell($0)?.column } ?? column + 1
    return column
  }
}
