import Foundation
import Testing

@testable import prerentree

/// A folder that a batch has been processed into, and another batch to be processed into it.
private struct Office {
  let folder: TemporaryFolder
  let first: String
  let other: String
  let before: [String: Data]

  var out: String { folder.path + "/out" }

  init() throws {
    folder = try TemporaryFolder()
    first = try folder.write("a.yaml", customSheet())
    other = try folder.write("b.yaml", "type: neuf\n---\n" + customSheet())
    _ = try prerentree("process", first, "--out", folder.path + "/out", "--quiet", "--as-of", "2024-06-01")
    before = try Office.files(in: folder.path + "/out")
  }

  /// Processes a batch into the folder.
  func arguments(_ batch: String) -> [String] {
    ["process", batch, "--out", out, "--quiet", "--as-of", "2024-06-01"]
  }

  /// What a reader finds in the folder: names and contents.
  func files() throws -> [String: Data] { try Office.files(in: out) }

  private static func files(in out: String) throws -> [String: Data] {
    var files: [String: Data] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: out) where !name.hasPrefix(".") {
      files[name] = FileManager.default.contents(atPath: out + "/" + name)
    }
    return files
  }
}

/// The files of a run appear all at once, or not at all.
@Suite struct PublicationTests {
  /// The calls that change what is on the disk.
  private static let changing: [SystemCall] = [
    .open, .write, .fsync, .ftruncate, .fchmod, .mkdir, .rmdir, .rename, .exchange, .link, .symlink, .unlink,
  ]

  @Test func aRunKilledAtAnyMomentLeavesAllOldFilesOrAllNewOnes() throws {
    let office = try Office()
    _ = try prerentree(office.arguments(office.other))
    let after = try office.files()
    #expect(Set(after.keys) == ["records.ndjson", "records.csv", "records.xlsx", "report.json", "report.html"])
    #expect(after != office.before)
    // What is on the disk changes by calls alone: killed before each of them, a run has been killed at any moment. In
    // turn one batch and the other, over what the one killed before has left. Each third call stands for its neighbours.
    var present = after
    var kills = 0
    var killed: Set<SystemCall> = []
    for (place, call) in Self.changing.enumerated() {
      // Other ones of each kind, so that all stretches of a run are met.
      for number in stride(from: isLong ? 1 : place % 3 + 1, to: .max, by: isLong ? 1 : 3) {
        let (input, expected) = kills % 2 == 0 ? (office.first, office.before) : (office.other, after)
        let run = try Program.run(office.arguments(input), environment: ["PRERENTREE_FAULT": "\(call):kill:\(number)"])
        let found = try office.files()
        #expect(found == present || found == expected, "\(call) \(number)")
        present = found
        guard run.errors.contains("\u{1}FAULT") else { break }
        kills += 1
        killed.insert(call)
      }
    }
    #expect(kills > Self.changing.count && killed.isSuperset(of: [.write, .fsync, .rename, .link, .unlink]))
    // The next run leaves nothing of those after.
    _ = try prerentree(office.arguments(office.other))
    #expect(try FileManager.default.contentsOfDirectory(atPath: office.out).sorted() == after.keys.sorted())
    #expect(try office.files() == after)
  }

  @Test(arguments: [(SIGINT, 130), (SIGTERM, 143), (SIGHUP, 129)] as [(Int32, Int32)])
  func aSignalEndsTheRunAtOnceAndLeavesTheOldFiles(signal: Int32, status: Int32) throws {
    let office = try Office()
    let report = try office.folder.write("rapport.html", "the old one")
    // Standard input that never ends keeps the run waiting.
    let program = try withOrdinaryEffect(of: signal) {
      try Program(["process", "-", "--input-format", "yaml", "--out", office.out, "--format", "html=" + report])
    }
    program.send(customSheet())
    while try FileManager.default.contentsOfDirectory(atPath: office.folder.path)
      .contains(".prerentree-rapport.html.part") == false
    { usleep(1000) }
    #expect(program.end(signal) == .exit(status))
    #expect(try office.files() == office.before)
    #expect(try office.folder.read("rapport.html") == "the old one")
    #expect(try office.folder.names() == ["a.yaml", "b.yaml", "out", "rapport.html"])
    #expect(try FileManager.default.contentsOfDirectory(atPath: office.out).allSatisfy { !$0.hasPrefix(".") })
  }

  /// What is started inside takes a signal as usual, even where the tests run under `nohup`, which hands it on as ignored.
  private func withOrdinaryEffect<Result>(of number: Int32, _ start: () throws -> Result) rethrows -> Result {
    let before = signal(number, SIG_DFL)
    defer { signal(number, before) }
    return try start()
  }

  @Test func interruptedStreamsEndWithAWholeLine() throws {
    let program = try Program(["process", "-", "--input-format", "ndjson", "--out", "-"])
    let sheet = #"{"type":"occasion","marque":"X"}"# + "\n"
    program.send(String(repeating: sheet, count: 3))
    let first = program.read(upTo: 1)
    #expect(program.end(SIGINT) == .exit(130))
    let output = first + program.rest()
    #expect(output.hasSuffix("}\n"))
  }

  /// What a run that was killed between its steps leaves, and what the next one makes of it.
  @Test func aRunKilledWhileItsFilesTookTheirPlacesIsBroughtToItsEnd() throws {
    for isDecided in [false, true] {
      let folder = try TemporaryFolder()
      try folder.write("out/.prerentree-old/records.ndjson", "old")
      try folder.write("out/.prerentree-new/records.ndjson", "new")
      try folder.write("out/.prerentree-new/report.json", "new")
      let manager = FileManager.default
      for name in ["records.ndjson", "report.json"] {
        try manager.createSymbolicLink(
          atPath: folder.path + "/out/" + name, withDestinationPath: ".prerentree-current/" + name)
      }
      try manager.createSymbolicLink(
        atPath: folder.path + "/out/.prerentree-current",
        withDestinationPath: isDecided ? ".prerentree-new" : ".prerentree-old")
      #expect(try folder.read("out/records.ndjson") == (isDecided ? "new" : "old"))
      // The next run fails, and so leaves what the one before had made.
      let run = try prerentree("merge", folder.path + "/gone.ndjson", "--out", folder.path + "/out", "--outputs", "x")
      #expect(run.status != 0)
      withExtendedLifetime(try AtomicPublication(out: folder.path + "/out")) {}
      #expect(try folder.read("out/records.ndjson") == (isDecided ? "new" : "old"))
      let names = try manager.contentsOfDirectory(atPath: folder.path + "/out").sorted()
      #expect(names == (isDecided ? ["records.ndjson", "report.json"] : ["records.ndjson"]))
      let type = try manager.attributesOfItem(atPath: folder.path + "/out/records.ndjson")[.type] as? FileAttributeType
      #expect(type == .typeRegular)
    }
  }

  @Test func otherPeoplesFilesAndPermissionsStay() throws {
    let office = try Office()
    let manager = FileManager.default
    try office.folder.write("out/notes.txt", "mine")
    try manager.setAttributes([.posixPermissions: 0o640], ofItemAtPath: office.out + "/records.csv")
    _ = try prerentree(office.arguments(office.other))
    #expect(try office.folder.read("out/notes.txt") == "mine")
    let mode = try manager.attributesOfItem(atPath: office.out + "/records.csv")[.posixPermissions] as? Int
    #expect(mode == 0o640)
  }

  @Test func theFolderMayBeALink() throws {
    let office = try Office()
    let link = office.folder.path + "/lien"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "out")
    _ = try prerentree(["process", office.other, "--out", link, "--quiet", "--as-of", "2024-06-01"])
    #expect(try office.files() != office.before)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "out")
  }

  @Test func aReportElsewhereIsWholeOrTheOldOne() throws {
    let folder = try TemporaryFolder()
    let sheet = try folder.write("a.yaml", customSheet())
    let report = try folder.write("r.json", "old")
    // The second report cannot be written, so the first stays as it was.
    let failed = try prerentree(
      "validate", sheet, "--format", "json=\(report)", "--format", "html=\(folder.path)/gone/r.html")
    #expect(failed.status == 3 && failed.errors.contains("le dossier n'existe pas"))
    #expect(try folder.read("r.json") == "old")
    #expect(try prerentree("validate", sheet, "--format", "json=\(report)", "--quiet").status == 0)
    #expect(try folder.read("r.json").hasPrefix("{\"schemaVersion\":2"))
    #expect(try folder.names() == ["a.yaml", "r.json"])
  }

  @Test func whatIsReadIsNotWrittenOver() throws {
    let folder = try TemporaryFolder()
    let sheet = try folder.write("records.ndjson", "{}")
    let table = try folder.write("fiches.csv", "marque;modele\nFIAT;PANDA\n")
    for arguments in [
      ["process", sheet, "--out", folder.path], ["validate", sheet, "--format", "json=" + sheet],
      ["validate", sheet, "--referential", table, "--format", "json=" + table],
      ["convert", table, "--to", "csv", "--out", folder.path],
    ] {
      let run = try prerentree(arguments)
      #expect(run.status == 3 && run.errors.contains("est lu par cette commande"), "\(arguments)")
    }
    let same = try prerentree("process", folder.path, "--out", folder.path + "/.")
    #expect(same.status == 2 && same.errors.contains("--out sortie"))
    #expect(try folder.names() == ["fiches.csv", "records.ndjson"])
    #expect(try folder.read("records.ndjson") == "{}")
  }

  @Test func aFileThatMayNotGrowIsToldAndNothingIsLost() throws {
    let office = try Office()
    let run = try Program.run(
      ["-c", "ulimit -f 1; exec \"$0\" \"$@\"", Program.path] + office.arguments(office.other), program: "/bin/sh")
    #expect(run.status == 3 && run.errors.contains("trop gros") && run.errors.contains("rien n'a été remplacé"))
    #expect(try office.files() == office.before)
  }

  /// A disk of its own that is smaller than what is to be written; only the superuser can make one.
  @Test(.enabled(if: getuid() == 0, "only root can mount a small disk"))
  func aFullDiskIsToldAndNothingIsLost() throws {
    let office = try Office()
    let disk = office.folder.path + "/disque"
    try FileManager.default.createDirectory(atPath: disk, withIntermediateDirectories: true)
    let mounting = try Program.run(["-t", "tmpfs", "-o", "size=2m", "tmpfs", disk], program: "mount")
    // Some machines let not even root do that.
    guard mounting.status == 0 else { return }
    defer { _ = try? Program.run([disk], program: "umount") }
    let out = disk + "/out"
    try FileManager.default.copyItem(atPath: office.out, toPath: out)
    let many = (0..<3000).map { "---\n" + customSheet().replacingOccurrences(of: "A-1", with: "A-\($0)") }
    let large = try office.folder.write("gros.yaml", many.joined(separator: "\n"))
    for place in [out, disk + "/new"] {
      let run = try prerentree("process", large, "--out", place, "--quiet")
      #expect(run.status == 3 && run.errors.contains("le disque est plein"))
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: disk + "/new").isEmpty)
    #expect(try FileManager.default.contentsOfDirectory(atPath: out).sorted() == office.before.keys.sorted())
    for (name, text) in office.before { #expect(FileManager.default.contents(atPath: out + "/" + name) == text) }
  }

  @Test func twoRunsDoNotWriteOneReport() throws {
    let folder = try TemporaryFolder()
    let sheet = try folder.write("a.yaml", customSheet())
    let other = try AtomicPublication()
    _ = try other.file(at: folder.path + "/r.json")
    let run = try prerentree("validate", sheet, "--format", "json=\(folder.path)/r.json")
    #expect(run.status == 3 && run.errors.contains("une autre exécution"))
  }
}

/// Standard output that is closed, full, or no longer read.
@Suite struct StandardOutputTests {
  @Test(arguments: [
    ["help"], ["schema", "sheet"], ["explain", "--all"], ["new"], ["man"],
    ["validate", "samples/garage", "--format", "json"], ["convert", "samples/garage"],
    ["process", "samples/garage", "--out", "-"], ["referential", "export"],
  ])
  func closedOrFullIsToldAndEndsWith3(arguments: [String]) throws {
    for (target, message) in [(">&-", "fermée"), (">/dev/full", "le disque est plein")] {
      let run = try Program.run(arguments, redirected: target)
      #expect(run.status == 3, "\(arguments) \(target)")
      #expect(run.errors.contains(message), "\(arguments) \(target): \(run.errors)")
    }
  }

  @Test func aReaderThatGoesAwayIsNoError() throws {
    for arguments in [
      ["explain", "--all"], ["convert", "samples/garage"], ["process", "samples/garage", "--out", "-"],
    ] {
      let run = try Program.run(arguments, redirected: "| head -c 1 >/dev/null")
      #expect(run.errors.isEmpty)
    }
  }

  @Test func theWorkIsDoneThoughNobodyReadsTheMessages() throws {
    let folder = try TemporaryFolder()
    for redirection in ["2>&-", "2>/dev/full", "2>&1 | head -c 1 >/dev/null"] {
      let out = folder.path + "/out"
      try? FileManager.default.removeItem(atPath: out)
      _ = try Program.run(["process", "samples/garage", "--out", out], redirected: redirection)
      #expect(FileManager.default.fileExists(atPath: out + "/records.ndjson"))
    }
  }

  @Test func closedStandardOutputIsNotWrittenIntoAFile() throws {
    let folder = try TemporaryFolder()
    let run = try Program.run(
      ["process", "samples/garage", "--out", folder.path, "--format", "json", "--quiet"], redirected: ">&-")
    #expect(run.status == 3)
    #expect(try folder.names().isEmpty)
  }
}
