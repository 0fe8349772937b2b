/// The files that `process` writes.
enum OutputName: String, CaseIterable {
  case records = "records.ndjson"
  case recordTable = "records.csv"
  case recordWorkbook = "records.xlsx"
  case report = "report.json"
  case page = "report.html"
  case annotated = "annotated.csv"
}
