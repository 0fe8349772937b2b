#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// How much of a stock is recognised, and how often a figure that was taken away comes back as it was.
func printRecognition(program: String, stock: String, folder: String) {
  print("\nrecognition of \(stock)")
  for field in [nil, "puissance_fiscale", "puissance", "energie", "boite_de_vitesse"] as [String?] {
    let file = folder + "/match.json"
    let words = [program, "referential", "match", stock, "--format", "json"]
    guard run(words + (field.map { ["--hold-out", $0] } ?? []), output: file) != nil, let report = text(of: file) else {
      fail("“referential match” does not end well")
    }
    func figure(_ name: String) -> String {
      let summary = report.split(separator: "\"summary\":").last ?? ""
      let parts = summary.split(separator: "\"\(name)\": ", maxSplits: 1)
      return parts.count == 2 ? String(parts[1].prefix { $0.isNumber }) : "-"
    }
    let summary = "recognised \(figure("recognised")) of \(figure("rows"))"
    print(field.map { "without \($0): filled \(figure("filled")), as it was \(figure("agreed"))" } ?? summary)
  }
}
