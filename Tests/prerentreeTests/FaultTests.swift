import Foundation
import Testing

@testable import prerentree

/// Each call by which files are touched is made to fail, one after the other: it is reported, the run ends with 3, and the
/// folder holds the files of one run.
@Suite(.serialized) struct FaultTests {
  /// What a run came to whose nth call of a kind failed; nil where it made no such call.
  private struct Outcome {
    let status: Int32
    let errors: String
    let files: [String: Data]
  }

  /// Two batches that write the same names but one, and a folder with the files of the first.
  private struct Workshop {
    let folder: TemporaryFolder
    let before: [String: Data]
    let after: [String: Data]

    init() throws {
      folder = try TemporaryFolder()
      try folder.write("A/a.yaml", customSheet())
      let table = "marque;modele\nFIAT;PANDA\n"
      try folder.write("A/t.csv", table)
      try folder.write("B/a.yaml", customSheet() + "\n---\ntype: neuf\n")
      try folder.write("B/t.csv", table + "FIAT;PUNTO\n")
      // A workbook that is given back, and a table of which the second run must not leave an earlier run's notes.
      try folder.workbook("A/w.xlsx", [("Stock", "visible", ["marque;modele", "FIAT;PANDA"])])
      try folder.workbook("B/w.xlsx", [("Stock", "visible", ["marque;modele", "FIAT;PUNTO"])])
      try folder.write("A/gone.csv", table)
      before = try Workshop.files(of: "A", in: folder.path)
      after = try Workshop.files(of: "B", in: folder.path)
    }

    /// One of each kind is enough: a file more is some dozen calls more, each of which fails once.
    static let outputs = "records.ndjson,report.json,annotated.csv"

    private static func files(of batch: String, in folder: String) throws -> [String: Data] {
      let out = folder + "/ref-" + batch
      _ = try prerentree(
        "process", folder + "/" + batch, "--out", out, "--quiet", "--as-of", "2024-06-01", "--lang", "en", "--outputs",
        Workshop.outputs)
      return try FaultTests.files(in: out)
    }

    /// Runs the second batch over the first one's files while a call fails.
    func run(_ call: SystemCall, _ code: Int32, _ number: Int, fresh: Bool = false) throws -> Outcome? {
      let out = folder.path + "/out"
      try? FileManager.default.removeItem(atPath: out)
      if !fresh { try FileManager.default.copyItem(atPath: folder.path + "/ref-A", toPath: out) }
      let run = try Program.run(
        [
          "process", folder.path + "/B", "--out", out, "--quiet", "--as-of", "2024-06-01", "--lang", "en", "--jobs",
          "1", "--outputs", Workshop.outputs,
          "--format", "sarif=" + folder.path + "/r.sarif",
        ], environment: ["PRERENTREE_FAULT": "\(call.rawValue):\(code):\(number)"])
      guard number == 0 || run.errors.contains("\u{1}FAULT") else { return nil }
      return Outcome(status: run.status, errors: run.errors, files: try FaultTests.files(in: out))
    }
  }

  /// What a reader finds in a folder: names and contents, of links what they lead to.
  private static func files(in out: String) throws -> [String: Data] {
    var files: [String: Data] = [:]
    for name in (try? FileManager.default.contentsOfDirectory(atPath: out)) ?? [] where !name.hasPrefix(".") {
      files[name] = FileManager.default.contents(atPath: out + "/" + name) ?? Data("not to be read".utf8)
    }
    return files
  }

  /// Which call of a kind fails next: each one where there is time, else a few from the first to nearly the last.
  private static func next(_ number: Int) -> Int { isLong ? number + 1 : number * 3 }

  private static let writing: [SystemCall] = [
    .open, .fsync, .ftruncate, .fchmod, .flock, .mkdir, .rmdir, .unlink, .rename, .link, .symlink, .readlink, .lstat,
    .opendir, .readdir, .lseek, .stat,
  ]

  @Test(arguments: writing) func aFailingCallIsReported(_ call: SystemCall) throws {
    let workshop = try Workshop()
    var number = 1
    while let outcome = try workshop.run(call, EIO, number) {
      defer { number = FaultTests.next(number) }
      let what = "\(call) \(number): exit \(outcome.status), \(outcome.errors)"
      let isOld = outcome.files == workshop.before
      var isNew = outcome.files == workshop.after
      if outcome.errors.contains("an earlier run's, for you to take away: gone.annotated.csv")
        || outcome.errors.contains("those of an earlier run could not be told from others")
      {
        isNew = outcome.files.filter { $0.key != "gone.annotated.csv" } == workshop.after
      }
      if outcome.status == 3 {
        // An input that could not be read is reported in a report of its own.
        let isInput =
          outcome.errors.contains("/B")
          || (outcome.files["report.json"].map { String(decoding: $0, as: UTF8.self) } ?? "").contains(
            "disk read or write error")
        #expect(isOld || isNew || isInput, "\(what)")
        #expect(outcome.errors.contains("disk read or write error"), "\(what)")
        if outcome.errors.contains("nothing was replaced") { #expect(isOld, "\(what)") }
        if outcome.errors.contains("all new files are in place") { #expect(isNew, "\(what)") }
      } else {
        #expect(outcome.status == 1 && isNew, "\(what)")
      }
      // The next run finds nothing in its way, and leaves nothing of its own.
      if number % 7 == 1 {
        let next = try prerentree(
          "process", workshop.folder.path + "/B", "--out", workshop.folder.path + "/out", "--quiet", "--as-of",
          "2024-06-01", "--lang", "en", "--outputs", Workshop.outputs)
        #expect(next.status == 1, "\(what)")
        // What could not be taken away is the user's to take away, and is reported.
        let names = try FileManager.default.contentsOfDirectory(atPath: workshop.folder.path + "/out")
          .filter { $0 != "gone.annotated.csv" || !outcome.files.keys.contains($0) }
        #expect(names.sorted() == workshop.after.keys.sorted(), "\(what)")
        let files = try FaultTests.files(in: workshop.folder.path + "/out").filter { names.contains($0.key) }
        #expect(files == workshop.after, "\(what)")
      }
    }
    #expect(number > 1 || call == .ftruncate || call == .lseek)
  }

  /// A disk that is full when the bytes go to it.
  @Test func whatCannotBeWrittenIsReported() throws {
    let workshop = try Workshop()
    var number = 1
    while let outcome = try workshop.run(.write, ENOSPC, number) {
      defer { number = FaultTests.next(number) }
      #expect(outcome.status == 3 && outcome.errors.contains("the disk is full"), "\(number): \(outcome.errors)")
      // A workbook whose cells find no space is reported as an input that could not be read.
      #expect(outcome.files == workshop.before || outcome.errors.contains("/B/w.xlsx"), "\(number)")
    }
    #expect(number > 3)
  }

  /// File systems without links, without second names for files, without exchanges: the files come all the same.
  @Test(arguments: [SystemCall.symlink, .link, .exchange], [EPERM, ENOSYS])
  func aFileSystemWithoutLinks(_ call: SystemCall, _ code: Int32) throws {
    let workshop = try Workshop()
    for fresh in [false, true] {
      let outcome = try #require(try workshop.run(call, code, 0, fresh: fresh))
      #expect(outcome.status == 1 && outcome.files == workshop.after, "\(outcome.errors)")
      let hidden = try FileManager.default.contentsOfDirectory(atPath: workshop.folder.path + "/out")
      #expect(hidden.sorted() == workshop.after.keys.sorted())
    }
  }

  /// A folder that ends early is not taken for whole.
  @Test func aListingThatFailsHalfWay() throws {
    let folder = try TemporaryFolder()
    for number in 0..<5 { try folder.write("in/\(number).yaml", customSheet().replacing("A-1", with: "A-\(number)")) }
    let run = try Program.run(
      ["validate", folder.path + "/in", "--lang", "en"], environment: ["PRERENTREE_FAULT": "readdir:5:5"])
    #expect(run.status == 3 && run.errors.contains("could not be read to its end"))
  }

  /// `fix` reports what fails, and the sheet is the old one or the fixed one.
  @Test(arguments: [
    SystemCall.open, .read, .write, .fsync, .fchmod, .flock, .exchange, .unlink, .stat, .lstat, .fstat,
  ])
  func fixReportsWhatFails(_ call: SystemCall) throws {
    let folder = try TemporaryFolder()
    let (old, fixed) = ("type: OCCASION\n", "type: occasion\n")
    var number = 1
    while true {
      let sheet = try folder.write("a.yaml", old)
      let run = try Program.run(
        ["fix", "--write", sheet, "--quiet", "--lang", "en"],
        environment: ["PRERENTREE_FAULT": "\(call.rawValue):5:\(number)"])
      guard run.errors.contains("\u{1}FAULT") else { break }
      let text = try folder.read("a.yaml")
      #expect(text == old || text == fixed)
      let isReported = run.status == 3 && run.errors.contains("disk read or write error")
      #expect(isReported || text == fixed, "\(call) \(number): exit \(run.status), \(run.errors)")
      number = FaultTests.next(number)
    }
    #expect(number > 1)
  }

  /// `convert` into one file: "nothing was replaced" is said only where it is true.
  @Test(arguments: [SystemCall.write, .fsync, .rename, .flock, .ftruncate])
  func convertReportsWhatFails(_ call: SystemCall) throws {
    let folder = try TemporaryFolder()
    let table = try folder.write("t.csv", "reference;marque;modele\nA;FIAT;PANDA\n")
    var number = 1
    while true {
      let out = folder.path + "/out-\(number)"
      let run = try Program.run(
        ["convert", table, "--to", "xlsx", "--out", out, "--lang", "en"],
        environment: ["PRERENTREE_FAULT": "\(call.rawValue):5:\(number)"])
      guard run.errors.contains("\u{1}FAULT") else { break }
      let isThere = FileManager.default.fileExists(atPath: out + "/t.xlsx")
      #expect(run.status == 3 || isThere, "\(call) \(number): \(run.errors)")
      if run.status == 3 {
        #expect(run.errors.contains("disk read or write error"))
        #expect(isThere == run.errors.contains("in place"), "\(call) \(number): \(run.errors)")
      }
      number = FaultTests.next(number)
    }
    #expect(number > 1)
  }

  /// Neither threads nor files to be had.
  @Test func theProgramEndsWhateverIsLacking() throws {
    let lacks = [
      ("ulimit -n 4", [0, 3]), ("ulimit -v 45000", [0, 3]), ("ulimit -v 60000", [0, 3]),
      ("ulimit -v 90000", [0, 3]),
    ]
    let folder = try TemporaryFolder()
    for (lack, statuses) in lacks {
      for arguments in [
        ["validate", "samples/garage", "--quiet"],
        ["process", "samples/garage", "--out", folder.path + "/out", "--quiet"],
      ] {
        let run = try Program.run(
          ["-c", "\(lack); exec \"$0\" \"$@\"", Program.path] + arguments, program: "/bin/sh")
        #expect(statuses.contains(Int(run.status)), "\(lack): \(run.status) \(run.errors)")
        #expect(run.status == 0 || !run.errors.isEmpty, "\(lack)")
      }
    }
  }

  @Test(.enabled(if: getuid() == 0, "only root can become a user who has no thread left"))
  func noThreadToBeHad() throws {
    // What another user may run.
    let folder = try TemporaryFolder()
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path)
    let program = folder.path + "/prerentree"
    try FileManager.default.copyItem(atPath: Program.path, toPath: program)
    let sheet = try folder.write("a.yaml", customSheet())
    let command =
      "setpriv --reuid=65534 --regid=65534 --clear-groups sh -c 'ulimit -u 1; exec timeout -s KILL 60 \"$0\" \"$@\"' \"$0\" \"$@\""
    let run = try Program.run(["-c", command, program, "validate", sheet, "--quiet"], program: "/bin/sh")
    #expect(run.status == 0, "\(run.errors)")
  }
}
