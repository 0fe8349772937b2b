/// The sheets as a table and as a workbook of the same texts, and what others take to read that workbook alone: calamine
/// (Rust) and openpyxl, both from Python. A peer that is not installed is passed over with a word.
struct Workbooks {
  let program: String
  let folder: String

  /// Peers of the program: their names, and what reads every cell of a worksheet by them.
  private static let peers = [
    (
      "python_calamine", "python-calamine alone, workbook",
      "import sys, python_calamine as c\nc.CalamineWorkbook.from_path(sys.argv[1]).get_sheet_by_index(0).to_python()"
    ),
    (
      "openpyxl", "openpyxl alone, workbook",
      "import sys, openpyxl as o\nfor row in o.load_workbook(sys.argv[1], read_only=True).worksheets[0].iter_rows(values_only=True): pass"
    ),
  ]

  /// - Parameters:
  ///   - sheets: the file of the sheets that become rows.
  ///   - options: what `validate` is reported besides.
  func candidates(of sheets: String, _ options: [String]) -> [(name: String, go: () -> Run?)] {
    for ending in ["csv", "xlsx"] {
      let made = run([
        program, "convert", "\(folder)/\(sheets)", "--to", ending, "--out", "\(folder)/\(ending)", "--quiet",
      ])
      guard made != nil else { fail("the sheets cannot be converted to \(ending)") }
    }
    let stem = sheets.prefix { $0 != "." }
    func validate(_ ending: String) -> () -> Run? {
      { run([program, "validate", "\(folder)/\(ending)/\(stem).\(ending)", "--quiet"] + options) }
    }
    var candidates = [("validate, table", validate("csv")), ("validate, workbook", validate("xlsx"))]
    for (module, name, script) in Workbooks.peers {
      guard run(["/usr/bin/env", "python3", "-c", "import \(module)"]) != nil else {
        print("\(module) is not installed (pip install python-calamine openpyxl): not measured")
        continue
      }
      let words = ["/usr/bin/env", "python3", "-c", script, "\(folder)/xlsx/\(stem).xlsx"]
      candidates.append((name, { run(words) }))
    }
    return candidates
  }
}
