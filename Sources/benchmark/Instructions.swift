#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Counts the instructions that a program takes, on one core: unlike times they are the same in every run.
///
/// valgrind's callgrind counts; of the program a copy without debugging information is run, which old valgrinds cannot read.
struct InstructionCounter {
  private let valgrind: String
  private let folder: String

  /// Nil where valgrind is not installed.
  init?(folder: String) {
    guard let found = InstructionCounter.find("valgrind") else { return nil }
    valgrind = found
    self.folder = folder
  }

  private static func find(_ name: String) -> String? {
    let path = getenv("PATH").map { String(cString: $0) } ?? ""
    return path.split(separator: ":").map { "\($0)/\(name)" }.first { access($0, X_OK) == 0 }
  }

  /// A copy of a program that valgrind can run.
  func runnable(_ program: String) -> String {
    let copy = "\(folder)/stripped-\(program.split(separator: "/").last ?? "program")"
    guard let objcopy = InstructionCounter.find("objcopy"), run([objcopy, "--strip-debug", program, copy]) != nil else {
      return program
    }
    return copy
  }

  /// The instructions of one run; nil where it does not end well.
  func count(_ words: [String]) -> Int? {
    let file = folder + "/callgrind.out"
    guard run([valgrind, "--tool=callgrind", "--callgrind-out-file=\(file)"] + words) != nil else { return nil }
    return text(of: file)?.split(separator: "\n").first { $0.hasPrefix("totals: ") }.flatMap { Int($0.dropFirst(8)) }
  }
}

/// The whole of a file; nil where it cannot be read.
func text(of path: String) -> String? {
  let descriptor = open(path, O_RDONLY)
  guard descriptor >= 0 else { return nil }
  defer { close(descriptor) }
  var bytes: [UInt8] = []
  var block = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = read(descriptor, &block, block.count)
    guard count > 0 else { return count == 0 ? String(decoding: bytes, as: UTF8.self) : nil }
    bytes += block[..<count]
  }
}

/// What the program must not take more of, against libyaml's bare scan of the same sheets as YAML.
func printInstructions(program: String, own: String, folder: String, options: [String]) {
  guard let counter = InstructionCounter(folder: folder) else { fail("valgrind is not installed") }
  let (program, scanner) = (counter.runnable(program), counter.runnable(own))
  let records = "records.ndjson,records.csv,report.json"
  let jobs = ["--jobs", "1", "--quiet"] + options
  let candidates: [(name: String, words: [String])] = [
    ("libyaml alone", [scanner, "--scan", folder + "/sheets.yaml"]),
    (
      "process, YAML stream",
      [program, "process", folder + "/sheets.yaml", "--out", folder + "/counted", "--outputs", records] + jobs
    ),
    ("validate, NDJSON", [program, "validate", folder + "/sheets.ndjson"] + jobs),
    ("validate, one sheet", [program, "validate", folder + "/files/VO-0.yaml"] + jobs),
  ]
  print("                                    instructions  × libyaml")
  var floor = 0
  for (name, words) in candidates {
    guard let count = counter.count(words) else { fail("“\(name)” does not end well") }
    if floor == 0 { floor = count }
    print(
      name + column(String(count), 48 - name.count) + column(shown(Double(count) / Double(max(floor, 1)), 3), 11))
  }
}
