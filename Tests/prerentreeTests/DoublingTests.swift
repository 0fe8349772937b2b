import Foundation
import Testing

@testable import prerentree

/// No family of inputs takes time by the square of its size: twice the input, about twice the work.
@Suite(
  .serialized, .timeLimit(.minutes(10)),
  .enabled(if: isLong, "takes long: .ci/full runs it"))
struct DoublingTests {
  struct Family: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let arguments: [String]
    /// How many of its parts take long enough to be measured.
    let size: Int
    /// Writes an input of so many parts into a folder, and gives its path.
    let make: @Sendable (TemporaryFolder, Int) throws -> String

    init(
      _ what: String, _ file: String, _ size: Int, _ arguments: [String] = ["validate", "--format", "json"],
      _ text: @escaping @Sendable (Int) -> String
    ) {
      self.init(what, size, arguments) { folder, count in try folder.write(file, text(count)) }
    }

    init(
      _ what: String, _ size: Int, _ arguments: [String] = ["validate", "--format", "json"],
      make: @escaping @Sendable (TemporaryFolder, Int) throws -> String
    ) {
      testDescription = what
      self.arguments = arguments
      self.size = size
      self.make = make
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
      n in "type: VO\nmarque: FIAT\nmodele: PANDA\n" + (0..<n).map { "cle\($0): x\n" }.joined()
    },
    Family("findings of one sheet", "a.yaml", 1500, ["validate", "--format", "gitlab", "--max-findings", "99999"]) {
      n in
      "type: VO\nmarque: FIAT\nmodele: PANDA\n" + (0..<n).map { "cle\($0): x\n" }.joined()
    },
    Family("equipment", "a.yaml", 1500) { n in
      customSheet("equipements:\n" + many("  - {libelle: a, categorie: b, prix_ht: 1}\n", n))
    },
    Family("lines in NDJSON", "a.ndjson", 3000) { many("{\"type\": \"VO\"}\n", $0) },
    Family("documents in YAML", "a.yaml", 3000) { many("---\ntype: VO\n", $0) },
    Family("comments between documents", "a.yaml", 30_000) { "type: VO\n" + many("# x\n", $0) },
    Family("columns that nobody knows", "a.csv", 1000) { n in
      "marque;modele;" + (0..<n).map { "colonne au titre inconnu \($0);" }.joined() + "\nFIAT;PANDA;" + many("1;", n)
        + "\n"
    },
    Family("columns of power and of versions", "a.csv", 120) { n in
      "marque;modele;" + many("Puissance;Version;", n) + "\n"
        + many("FIAT;PANDA;" + many("69;1.2 8v 69 ch;", n) + "\n", 40)
    },
    Family("columns for one field", "a.csv", 600) { n in
      "marque;modele;" + many("Energie;", n) + "\nFIAT;PANDA;" + (0..<n).map { "Essence \($0);" }.joined() + "\n"
    },
    Family("a row of many cells", "a.csv", 4000) { "marque;modele\nFIAT;PANDA" + many(";x", $0) + "\n" },
    Family("columns of equipment", "a.csv", 500) { n in
      "marque;modele;" + (1...n).map { "equipement_\($0)_libelle;" }.joined() + "\nFIAT;PANDA;" + many("a;", n) + "\n"
    },
    Family("a long version", "a.csv", 4000) { "marque;modele;version\nFIAT;PANDA;" + many("turbo ", $0) + "\n" },
    Family("versions that nobody knows", "a.csv", 60) { n in
      "marque;modele;version\n" + (0..<n).map { "FIAT;PANDA;1.3 Multijet \($0) ch Loungee\($0)\n" }.joined()
    },
    Family("misspelt brands and models", "a.csv", 100) { n in
      "marque;modele\n" + (0..<n).map { "FIATT\($0);PANDDA\($0)\n" }.joined()
    },
    Family("misspelt keys", "a.yaml", 250, ["validate", "--format", "json", "--max-findings", "99999"]) { n in
      "type: VO\nmarque: FIAT\nmodele: PANDA\n" + (0..<n).map { "marqque\($0): x\n" }.joined()
    },
    Family("chassis numbers twice", "a.csv", 500) { n in
      "marque;modele;numero_chassis\n"
        + (0..<n).map { "FIAT;PANDA;ZFA312000000\($0 % (n / 2 + 1) + 10_000)\n" }.joined()
    },
    Family("one chassis number", "a.csv", 500) {
      "marque;modele;numero_chassis\n" + many("FIAT;PANDA;ZFA31200000010000\n", $0)
    },
    Family("correspondences", 4000, ["validate", "--format", "json", "--correspondences"]) { folder, n in
      try folder.write("a.yaml", "type: VO\n")
      return try folder.write(
        "c.csv", "champ;valeur;correspondance\n" + (0..<n).map { "energie;mot\($0);Essence\n" }.joined())
    },
    Family("values to write correspondences of", "a.csv", 400, ["validate", "--write-correspondences", "OUT"]) { n in
      "marque;modele;energie\n" + (0..<n).map { "FIAT;PANDA;Bezin\($0)\n" }.joined()
    },
    Family("worksheets", 60) { folder, n in
      try folder.workbook("a.xlsx", (0..<n).map { ("S\($0)", "visible", ["marque;modele", "FIAT;PANDA"]) })
    },
    Family("worksheets that are given back", 40, ["process", "--out", "OUT"]) { folder, n in
      try folder.workbook("a.xlsx", (0..<n).map { ("S\($0)", "visible", ["marque;modele", "FIAT;PANDA"]) })
    },
    Family("rows of a workbook that is given back", 300, ["process", "--out", "OUT"]) { folder, n in
      try folder.workbook(
        "a.xlsx", [("S", "visible", ["marque;modele"] + (0..<n).map { "FIAT;PANDA\($0)" })])
    },
    Family("shared strings", 4000, ["convert", "--raw"]) { folder, n in
      try folder.archive("a.xlsx", sharedStrings(n))
    },
    Family("cells that show one shared string", 4000, ["convert", "--raw"]) { folder, n in
      try folder.archive("a.xlsx", sharedStrings(n, of: 1))
    },
    Family("merged cells", 1500) { folder, n in
      let merges = (1...n).map { "<mergeCell ref=\"A\($0 * 2):A\($0 * 2 + 1)\"/>" }.joined()
      return try folder.workbook(
        "a.xlsx", [("S", "visible", ["marque;modele"] + Array(repeating: "FIAT;PANDA", count: n * 2 + 1))],
        after: "<mergeCells>\(merges)</mergeCells>")
    },
    Family("attributes and names of XML", 400, ["convert", "--raw"]) { folder, n in
      let deep = (0..<150).map { "<a xmlns:p\($0)=\"u\($0)\">" }.joined() + (0..<150).map { _ in "</a>" }.joined()
      return try folder.workbook(
        "a.xlsx", [("S", "visible", ["a"])], after: "<extLst>" + many(deep, n / 10) + "</extLst>")
    },
    Family("files of an archive", 2000, ["convert", "--raw"]) { folder, n in
      try folder.workbook(
        "a.xlsx", [("S", "visible", ["a"])], parts: (0..<n).map { ("other/part\($0).xml", "<a/>") })
    },
    Family("bad lines to merge", "a.ndjson", 4000, ["merge", "--out", "OUT"]) { many("x\n", $0) },
  ]

  /// The parts of a workbook whose cells show shared strings, `count` of them in rows of ten.
  private static func sharedStrings(_ count: Int, of different: Int? = nil) -> [(String, String)] {
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    let references = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let package = "http://schemas.openxmlformats.org/package/2006/relationships"
    let different = different ?? count
    let rows = stride(from: 0, to: count, by: 10).map { first in
      "<row>" + (first..<first + 10).map { "<c t=\"s\"><v>\($0 % different)</v></c>" }.joined() + "</row>"
    }
    return [
      (
        "xl/workbook.xml",
        #"<workbook xmlns="\#(main)" xmlns:r="\#(references)"><sheets><sheet name="S" r:id="a"/></sheets></workbook>"#
      ),
      (
        "xl/_rels/workbook.xml.rels",
        #"<Relationships xmlns="\#(package)"><Relationship Id="a" Type="\#(references)/worksheet" Target="s.xml"/>"#
          + #"<Relationship Id="b" Type="\#(references)/sharedStrings" Target="t.xml"/></Relationships>"#
      ),
      ("xl/s.xml", #"<worksheet xmlns="\#(main)"><sheetData>\#(rows.joined())</sheetData></worksheet>"#),
      (
        "xl/t.xml",
        #"<sst xmlns="\#(main)">"# + (0..<different).map { "<si><t>text \($0)</t></si>" }.joined() + "</sst>"
      ),
    ]
  }

  /// Runs a family of so many parts, as often as wanted.
  fileprivate static func run(_ family: Family, _ size: Int, times: Int = 1, _ body: (() throws -> Run) throws -> Void)
    throws
  {
    let folder = try TemporaryFolder()
    let file = try family.make(folder, size)
    var arguments = family.arguments.map { $0 == "OUT" ? folder.path + "/out" : $0 } + [file]
    if family.arguments.last == "--correspondences" { arguments.append(folder.path + "/a.yaml") }
    arguments.append("--quiet")
    if ["validate", "process"].contains(family.arguments.first) { arguments += ["--jobs", "1"] }
    for _ in 0..<times { try body { try prerentree(arguments) } }
  }

  /// Seconds of this process that a run takes, the least of several.
  private func seconds(_ family: Family, _ size: Int) throws -> Double {
    var least = Double.infinity
    try DoublingTests.run(family, size, times: 2) { run in
      let start = nanosecondsOfThread()
      _ = try run()
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

/// The families themselves, small: each is read, for a command line that is wrong takes no time at whatever size.
@Suite struct DoublingFamilyTests {
  @Test(arguments: DoublingTests.families) func isRead(_ family: DoublingTests.Family) throws {
    try DoublingTests.run(family, 20) { run in
      let run = try run()
      let isRefused = ["blank rows", "bad lines to merge"].contains(family.testDescription)
      #expect(isRefused ? run.status == 3 : [0, 1].contains(run.status), "\(run.errors)")
    }
  }
}
