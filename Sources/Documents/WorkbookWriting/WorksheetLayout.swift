/// A worksheet to write: all but its rows.
package struct WorksheetLayout: Sendable {
  /// The most rows and columns that the format has.
  package static let maxRows = 1_048_576
  package static let maxColumns = 16_384

  package struct Column: Sendable {
    /// In characters.
    package var width: Double
    /// What cells without a format of their own have: those that are still to be filled in.
    package var format: CellFormat

    package init(width: Double, format: CellFormat = .general) {
      self.width = width
      self.format = format
    }
  }

  /// At most 31 characters, none of them `[]:*?/\`.
  package var name: String
  package var columns: [Column]
  /// How many rows stay in sight.
  package var frozenRows: Int
  /// The last row of the table that can be filtered; its first is the last of those that stay.
  package var filteredRows: Int?
  package var validations: [CellValidation] = []

  package init(name: String, columns: [Column], frozenRows: Int = 1, filteredRows: Int? = nil) {
    self.name = name
    self.columns = columns
    self.frozenRows = frozenRows
    self.filteredRows = filteredRows
  }

  /// Where the filter is, `A1:C7`.
  var filter: String? {
    guard let filteredRows, !columns.isEmpty else { return nil }
    let first = max(1, frozenRows)
    return CellName.range(columns: 1...columns.count, rows: first...max(first, filteredRows))
  }

  /// What stands before the rows (ISO/IEC 29500-1, 18.3.1.99).
  package func writeHead(isFirst: Bool, to output: ByteBuffer) {
    output.append(OfficeMarkup.declaration)
    output.append("<worksheet xmlns=\"\(OfficeMarkup.main)\">")
    output.append("<sheetViews><sheetView\(isFirst ? " tabSelected=\"1\"" : "") workbookViewId=\"0\">")
    if frozenRows > 0 {
      let next = "A\(frozenRows + 1)"
      output.append(
        "<pane ySplit=\"\(frozenRows)\" topLeftCell=\"\(next)\" activePane=\"bottomLeft\" state=\"frozen\"/>")
      output.append("<selection pane=\"bottomLeft\" activeCell=\"\(next)\" sqref=\"\(next)\"/>")
    }
    output.append("</sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/>")
    if !columns.isEmpty {
      output.append("<cols>" as StaticString)
      for (index, column) in columns.enumerated() {
        let style = column.format == .general ? "" : " style=\"\(column.format.rawValue)\""
        output.append(
          "<col min=\"\(index + 1)\" max=\"\(index + 1)\" width=\"\(column.width)\"\(style) customWidth=\"1\"/>")
      }
      output.append("</cols>" as StaticString)
    }
    output.append("<sheetData>" as StaticString)
  }

  /// What stands after the rows.
  package func writeTail(to output: ByteBuffer) {
    output.append("</sheetData>" as StaticString)
    if let filter { output.append("<autoFilter ref=\"\(filter)\"/>") }
    if !validations.isEmpty {
      output.append("<dataValidations count=\"\(validations.count)\">")
      for validation in validations { validation.write(to: output) }
      output.append("</dataValidations>" as StaticString)
    }
    output.append("<pageMargins left=\"0.5\" right=\"0.5\" top=\"0.5\" bottom=\"0.5\" header=\"0.3\" footer=\"0.3\"/>")
    output.append("<pageSetup orientation=\"landscape\" fitToHeight=\"0\"/></worksheet>")
  }
}

/// What a program says to who fills in a cell, and what it lets in (ISO/IEC 29500-1, 18.3.1.32).
package struct CellValidation: Sendable {
  package enum Rule: Sendable {
    /// One of a list; together at most 255 characters, and no comma.
    case list([String])
    case whole(ClosedRange<Int>)
    case decimal(ClosedRange<Int>)
    /// Days as the format counts them, from 30 December 1899.
    case date(ClosedRange<Int>)
    case any
  }

  package var rule: Rule
  /// `C2:C1048576`.
  package var place: String
  /// At most 32 characters.
  package var title: String
  /// What is shown beside the cell, at most 255 characters.
  package var prompt: String
  /// What is shown when the rule refuses, at most 225 characters.
  package var message: String
  /// Whether the writer may insist.
  package var isAdvice: Bool

  package init(_ rule: Rule, place: String, title: String, prompt: String, message: String, isAdvice: Bool = false) {
    self.rule = rule
    self.place = place
    self.title = title
    self.prompt = prompt
    self.message = message
    self.isAdvice = isAdvice
  }

  fileprivate func write(to output: ByteBuffer) {
    output.append("<dataValidation" as StaticString)
    func attribute(_ name: String, _ value: String) {
      output.append(" \(name)=\"")
      output.append(markup: value, .xml)
      output.append(UInt8(ascii: "\""))
    }
    var formulas: [String] = []
    switch rule {
    case .list(let choices):
      attribute("type", "list")
      formulas = ["\"" + choices.joined(separator: ",").replacing("\"", with: "\"\"") + "\""]
    case .whole(let range):
      attribute("type", "whole")
      formulas = ["\(range.lowerBound)", "\(range.upperBound)"]
    case .decimal(let range):
      attribute("type", "decimal")
      formulas = ["\(range.lowerBound)", "\(range.upperBound)"]
    case .date(let range):
      attribute("type", "date")
      formulas = ["\(range.lowerBound)", "\(range.upperBound)"]
    case .any: break
    }
    if isAdvice { attribute("errorStyle", "warning") }
    attribute("allowBlank", "1")
    attribute("showInputMessage", "1")
    if !formulas.isEmpty { attribute("showErrorMessage", "1") }
    attribute("errorTitle", title)
    attribute("error", message)
    attribute("promptTitle", title)
    attribute("prompt", prompt)
    attribute("sqref", place)
    output.append(UInt8(ascii: ">"))
    for (number, formula) in formulas.enumerated() {
      output.append("<formula\(number + 1)>")
      output.append(markup: formula, .xml)
      output.append("</formula\(number + 1)>")
    }
    output.append("</dataValidation>" as StaticString)
  }
}
