import Documents
import VehicleSheets

extension WorkbookText {
  /// What the workbook keeps out of sight (PR0020): hidden rows are read, hidden worksheets are not.
  func hidden(line: Int) -> [Diagnostic] {
    var messages: [Text] = []
    if hiddenRows > 0 {
      messages.append(
        Text.count(
          hiddenRows, fr: "ligne masquée ou filtrée est lue aussi", "lignes masquées ou filtrées sont lues aussi",
          en: "row that is hidden or filtered is read as well", "rows that are hidden or filtered are read as well"))
    }
    if !hiddenWorksheets.isEmpty {
      let names = hiddenWorksheets.prefix(10)
      messages.append(
        Text.count(
          hiddenWorksheets.count, fr: "feuille masquée n'est pas lue : ", "feuilles masquées ne sont pas lues : ",
          en: "hidden worksheet is not read: ", "hidden worksheets are not read: ")
          + Text(
            fr: names.map { "« \($0) »" }.joined(separator: ", "), en: names.map { "“\($0)”" }.joined(separator: ", ")))
    }
    let place = Position(line: max(1, line), column: 1)
    return messages.map {
      Diagnostic(
        code: Code.PR0020.id, severity: .note, message: $0, pointer: "", start: place, end: place, step: 0,
        help: Code.PR0020.help)
    }
  }
}
