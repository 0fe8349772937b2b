#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

// Measures the program as a user runs it, against libyaml alone on the same bytes and in the same run. Every candidate
// takes its turn in each round, so that a machine whose speed drifts slows all of them.
//
//   swift build -c release && .build/release/benchmark [SHEETS] [ROUNDS]
//   .build/release/benchmark --instructions     counts instructions on one core, where valgrind is installed
//   .build/release/benchmark --recognition [STOCK.csv]

func fail(_ message: String) -> Never {
  print("benchmark: " + message)
  exit(1)
}

let own = CommandLine.arguments.first ?? "benchmark"
let words = CommandLine.arguments.dropFirst()
if words.first == "--scan", let file = words.dropFirst().first {
  guard let text = text(of: file), scan(Array(text.utf8)) != nil else { fail("“\(file)” cannot be scanned") }
  exit(0)
}
let program = own.prefix(upTo: own.lastIndex(of: "/").map { own.index(after: $0) } ?? own.startIndex) + "prerentree"
let sheets = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 10_000
let rounds = CommandLine.arguments.dropFirst(2).first.flatMap { Int($0) } ?? 7
guard access(String(program), X_OK) == 0 else { fail("build the program first: swift build -c release") }

// P_tmpdir is where the system keeps what is temporary, unless the user says another place.
let temporary = getenv("TMPDIR").map { String(cString: $0) } ?? P_tmpdir
var template = Array("\(temporary)/prerentree-benchmark-XXXXXX".utf8CString)
guard let made = mkdtemp(&template) else { fail("no temporary folder") }
let folder = String(cString: made)
defer { _ = run(["/bin/rm", "-rf", folder]) }

if words.first == "--recognition" {
  let stock = words.dropFirst().first ?? "samples/rapprochement/stock.csv"
  printRecognition(program: String(program), stock: stock, folder: folder)
  _ = run(["/bin/rm", "-rf", folder])
  exit(0)
}

print("\(sheets) sheets, half of them resolved against a referential of 50,000 rows; medians of \(rounds) rounds")
var corpus = Corpus(rows: 50_000)
var stream = ""
var lines = ""
mkdir(folder + "/files", 0o755)
for i in 0..<sheets {
  let sheet = corpus.sheet(i)
  let text = yaml(sheet)
  stream += "---\n" + text
  lines += json(sheet) + "\n"
  guard write(text, to: "\(folder)/files/VO-\(i).yaml") else { fail("the corpus cannot be written") }
}
guard write(stream, to: folder + "/sheets.yaml"), write(lines, to: folder + "/sheets.ndjson"),
  write(corpus.referential, to: folder + "/referential.csv")
else { fail("the corpus cannot be written") }
let bytes = Array(stream.utf8)

let options = ["--referential", folder + "/referential.csv", "--as-of", "2026-01-01"]
if words.first == "--instructions" {
  printInstructions(program: String(program), own: own, folder: folder, options: options)
  _ = run(["/bin/rm", "-rf", folder])
  exit(0)
}
func process(_ input: String, _ outputs: String, _ more: [String] = []) -> () -> Run? {
  let words =
    [String(program), "process", "\(folder)/\(input)", "--out", folder + "/out", "--outputs", outputs, "--quiet"] + more
  return { run(words + options) }
}

let records = "records.ndjson,records.csv,report.json"
let candidates: [(name: String, go: () -> Run?)] =
  [
    ("libyaml alone, one core", { scan(bytes) }),
    ("process, YAML stream", process("sheets.yaml", records)),
    ("process, YAML stream, --jobs 1", process("sheets.yaml", records, ["--jobs", "1"])),
    ("process, YAML stream, report.html too", process("sheets.yaml", records + ",report.html")),
    ("process, NDJSON, records.csv alone", process("sheets.ndjson", "records.csv")),
    ("process, NDJSON, records.xlsx alone", process("sheets.ndjson", "records.xlsx")),
    ("process, one file a sheet", process("files", records)),
    (
      "validate, NDJSON",
      { run([String(program), "validate", folder + "/sheets.ndjson", "--quiet"] + options) }
    ),
  ] + Workbooks(program: String(program), folder: folder).candidates(of: "sheets.ndjson", options)
var runs = [[Run]](repeating: [], count: candidates.count)
for round in 0...rounds {
  for (i, candidate) in candidates.enumerated() {
    guard let run = candidate.go() else { fail("“\(candidate.name)” does not end well") }
    // The first round fills the caches.
    if round > 0 { runs[i].append(run) }
  }
}

print("                                            ms  × libyaml   peak MiB")
for (i, candidate) in candidates.enumerated() {
  let ratios = zip(runs[i], runs[0]).map { $0.milliseconds / $1.milliseconds }
  let peak = runs[i].compactMap(\.peakMiB).max().map { shown($0, 0) } ?? ""
  print(
    candidate.name + column(shown(median(runs[i].map(\.milliseconds)), 0), 46 - candidate.name.count)
      + column(shown(median(ratios), 2), 11) + column(peak, 11))
}
