import Foundation
import Testing

@testable import prerentree

/// No family of inputs takes time by the square of its size: twice the input, about twice the work.
@Suite(
  .serialized, .timeLimit(.minutes(10)),
  .enabled(if: ProcessInfo.processInfo.environment["DOUBLING"] == "1", "takes long: .ci/full runs it"))
struct DoublingTests {
  struct Family: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let file: String
    let arguments: [String]
    /// How many of its parts take long enough to be measured.
    let size: Int
    let text: @Sendable (Int) -> String

    init(
      _ what: String, _ file: String, _ size: Int, _ arguments: [String] = ["validate", "--format", "json"],
      _ text: @escaping @Sendable (Int) -> String
    ) {
      testDescription = what
      self.file = file
      self.arguments = arguments
      self.size = size
      self.text = text
    }
  }

  private static func many(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

  static let families: [Family] = [
    Family("rows of four quotes", "a.csv", 6000) { "marque;modele\n" + many("\"\"\"\"a;b\n", $0) },
    Family("rows of three quotes", "a.csv", 6000) { "marque;modele\n" + many("\"\"\"a;b\n", $0) },
    Family("one cell of quotes", "a.csv", 12_000) { "marque;modele\n\"" + many("\" a", $0) + ";b\n" },
    Family("one row of quoted cells", "a.csv", 12_000) { "marque;modele\n" + many("\"a\";", $0) + "\n" },
    Family("quotes and line ends", "a.csv", 8000) { "marque;modele\n\"" + many("\"\"\n", $0) + ";b\n" },
    Family("a quote in each of many cells", "a.csv", 8000) { "marque;modele\n" + many("\"a b\"c;d\n", $0) },
    Family("a header of quotes", "a.csv", 12_000) { many("\"a\",", $0) + "\n" },
    Family("blank rows", "a.csv", 60_000) { "marque;modele\n" + many(";\n", $0) },
    Family("one reference", "a.csv", 1500, ["convert", "--to", "json", "--out", "OUT"]) {
      "reference;marque;modele\n" + many("A;b;c\n", $0)
    },
    Family(
      "findings of one sheet in SARIF", "a.yaml", 1500, ["validate", "--format", "sarif", "--max-findings", "99999"]
    ) {
      n in (0..<n).map { "cle\($0): x\n" }.joined()
    },
    Family("findings of one sheet", "a.yaml", 1500, ["validate", "--format", "gitlab", "--max-findings", "99999"]) {
      n in
      (0..<n).map { "cle\($0): x\n" }.joined()
    },
    Family("equipment", "a.yaml", 1500) { n in
      customSheet("equipements:\n" + many("  - {libelle: a, categorie: b, prix_ht: 1}\n", n))
    },
    Family("lines in NDJSON", "a.ndjson", 3000) { many("{\"type\": \"VO\"}\n", $0) },
    Family("documents in YAML", "a.yaml", 3000) { many("---\ntype: VO\n", $0) },
    Family("comments between documents", "a.yaml", 30_000) { "type: VO\n" + many("# x\n", $0) },
    Family("bad lines to merge", "a.ndjson", 4000, ["merge", "--out", "OUT"]) { many("x\n", $0) },
  ]

  /// Seconds of this process that a run takes, the least of several.
  private func seconds(_ family: Family, _ size: Int) throws -> Double {
    let folder = try TemporaryFolder()
    let file = try folder.write(family.file, family.text(size))
    var least = Double.infinity
    for _ in 0..<2 {
      let arguments =
        family.arguments.map { $0 == "OUT" ? folder.path + "/out" : $0 } + [file, "--jobs", "1", "--quiet"]
      let start = nanosecondsOfThread()
      _ = try prerentree(arguments)
      least = min(least, Double(nanosecondsOfThread() - start) / 1e9)
    }
    return least
  }

  /// Nanoseconds that this thread has worked: others on the machine do not count.
  private func nanosecondsOfThread() -> UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }

  @Test(arguments: families) func twiceTheInputIsTwiceTheWork(_ family: Family) throws {
    var growth = Double.infinity
    // A square shows in every try; what the machine does besides does not.
    for _ in 0..<4 where growth > 2.3 {
      growth = min(growth, try seconds(family, family.size * 4) / seconds(family, family.size * 2))
    }
    #expect(growth <= 2.3, "\(family.testDescription)")
  }

  /// A sender that takes its time: what it has sent so far is not looked at anew with each piece.
  @Test(arguments: ["yaml", "ndjson", "csv", "json"]) func aSlowSender(_ format: String) throws {
    func work(_ count: Int) throws -> Int {
      let parts = [
        "yaml": "equipements:\n" + DoublingTests.many("- {libelle: abc, categorie: d, prix_ht: 1}\n", count),
        "ndjson": "{\"type\": \"VO\", \"marque\": \"" + DoublingTests.many("x", count * 40) + "\"}\n",
        "csv": "marque;modele\nFIAT;\"" + DoublingTests.many("x", count * 40) + "\"\n",
        "json": "{\"marque\": \"" + DoublingTests.many("x", count * 40) + "\"}\n",
      ]
      let folder = try TemporaryFolder()
      try folder.write("a", try #require(parts[format]))
      // In pieces of 500 bytes, each when the one before it has been read.
      let sender = """
        import fcntl, array, termios, os, sys
        data = open(sys.argv[1], 'rb').read()
        for i in range(0, len(data), 500):
            os.write(1, data[i:i+500]); waiting = array.array('i', [1])
            while waiting[0]: fcntl.ioctl(1, termios.FIONREAD, waiting)
        """
      let run = try Program.run(
        [
          "-c", "python3 -c \"$S\" a | (\"$0\" validate - --input-format \(format) --quiet --jobs 1; times >&2)",
          Program.path,
        ], program: "/bin/bash", in: folder.path, environment: ["S": sender])
      // The second line of `times` is what the children took: minutes and seconds, of which the first are the user's.
      let words = run.errors.split(separator: "\n").last?.split(separator: " ").first ?? ""
      let parts2 = words.dropLast().split(separator: "m")
      let minutes = Double(parts2.first ?? "") ?? 0
      return Int((minutes * 60 + (Double(parts2.last ?? "") ?? 0)) * 1000)
    }
    let (once, twice) = (try work(4000), try work(8000))
    // Starting the program takes the most of it: a square would be seconds.
    #expect(twice < once * 3 + 300, "\(once) ms, \(twice) ms")
  }
}
