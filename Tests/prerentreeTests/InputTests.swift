import Foundation
import Testing

@testable import prerentree

/// A folder as somebody left it: whatever lies in it, every sheet is read, and what cannot be read is reported.
@Suite struct InputTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// What `validate` says of the folder.
  private func validate(_ paths: String...) throws -> (status: Int32, sheets: Int, failures: [[String: String]]) {
    let run = try prerentree(["validate"] + (paths.isEmpty ? [folder.path] : paths) + ["--format", "json", "--quiet"])
    let report = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let sheets = try #require(report["sheets"] as? [Any])
    return (run.status, sheets.count, try #require(report["failures"] as? [[String: String]]))
  }

  /// Writes a file whose name is given as the disk has it; each sheet has its own reference.
  private func write(_ name: [UInt8], in place: String = "", _ text: String? = nil) throws {
    let path = Array((folder.path + "/" + place).utf8) + name + [0]
    let reference = name.prefix(30).map { String($0, radix: 16) }.joined()
    let sheet = text ?? customSheet().replacingOccurrences(of: "A-1", with: reference)
    let descriptor = path.withUnsafeBytes {
      open($0.bindMemory(to: CChar.self).baseAddress ?? UnsafePointer(bitPattern: 1)!, O_WRONLY | O_CREAT, 0o644)
    }
    try #require(descriptor >= 0)
    let file = FileHandle(fileDescriptor: descriptor)
    file.write(Data(sheet.utf8))
    try file.close()
  }

  @Test(arguments: [
    "a\nb", "q\"u'o", "-x", "--quiet", "\u{1B}[31mred", "$(touch x)", "*", "<script>", "::error::x", "\u{202E}gnp",
    "%0A", "a b", "\\", "é", "e\u{301}", String(repeating: "é", count: 120),
    "##[x]", "\u{10FF80}", "\u{10FFC3}\u{10FFA9}", "a\u{10FFFF}", "\u{61C}a",
  ])
  func anyNameIsRead(_ name: String) throws {
    try write(Array((name + ".yaml").utf8))
    #expect(try validate() == (0, 1, []))
  }

  @Test func aNameThatIsNoTextIsReadAndShownWithAMark() throws {
    try write(Array("caf".utf8) + [0xE9] + Array(".yaml".utf8))
    try write(Array("caf".utf8) + [0xE8, 0xFF] + Array(".yaml".utf8))
    #expect(try validate() == (0, 2, []))
    let run = try Program.run(["validate", "--quiet"], redirected: "\"\(folder.path)\"/caf*.yaml")
    #expect(run.status == 0)
    let report = try prerentree("validate", folder.path, "--format", "json", "--quiet").output
    #expect(report.contains("/caf\u{FFFD}.yaml"))
  }

  @Test func anyNameGetsItsAnnotatedTable() throws {
    for name in [
      Array("caf".utf8) + [0xE9], Array("caf".utf8) + [0xE8], Array(String(repeating: "é", count: 125).utf8),
    ] {
      try write(name + Array(".csv".utf8), "marque;modele\r\nRENAULT;CLIO\r\n")
    }
    let run = try prerentree("process", folder.path, "--out", folder.path + "/out", "--quiet")
    #expect(run.errors == "")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/out")
    #expect(names.filter { $0.hasSuffix(".annotated.csv") }.count == 3)
  }

  @Test func pipesSocketsAndDevicesInAFolderAreToldAndNotWaitedFor() throws {
    try write(Array("ok.yaml".utf8))
    try #require(mkfifo(folder.path + "/pipe.yaml", 0o644) == 0)
    symlink("/dev/zero", folder.path + "/endless.yaml")
    let found = try validate()
    #expect(found.status == 3)
    #expect(found.sheets == 1)
    #expect(found.failures.map { $0["file"] } == ["\(folder.path)/endless.yaml", "\(folder.path)/pipe.yaml"])
    #expect(found.failures.allSatisfy { $0["message"]?.hasPrefix("ce n'est pas un fichier") == true })
  }

  @Test func aPipeThatIsNamedIsReadFromItsWriter() throws {
    let pipe = folder.path + "/pipe.yaml"
    try #require(mkfifo(pipe, 0o644) == 0)
    let writer = Thread { try? customSheet().write(toFile: pipe, atomically: false, encoding: .utf8) }
    writer.start()
    #expect(try validate(pipe) == (0, 1, []))
  }

  @Test func aDeviceThatIsNamedIsNoInput() throws {
    let run = try prerentree("validate", "/dev/zero", "--input-format", "yaml", "--lang", "en")
    #expect(run.status == 3)
    #expect(run.errors.contains("/dev/zero: failure: this is no file but a pipe, a socket or a device"))
  }

  @Test func linksThatLeadBackOrNowhereDoNoHarm() throws {
    try write(Array("ok.yaml".utf8))
    symlink("ok.yaml", folder.path + "/again.yaml")
    symlink(".", folder.path + "/loop")
    symlink("self.yaml", folder.path + "/self.yaml")
    symlink("nowhere.yaml", folder.path + "/dangling.yaml")
    let found = try validate(folder.path, folder.path + "/ok.yaml", folder.path + "/loop/ok.yaml")
    #expect(found.sheets == 1, "a file is read once, whatever it is called")
    #expect(
      found.failures == [
        ["file": "\(folder.path)/dangling.yaml", "message": "ce fichier n'existe pas"],
        ["file": "\(folder.path)/self.yaml", "message": "liens symboliques en boucle"],
      ])
  }

  @Test func foldersBelowTheDeepestAreTold() throws {
    let deep = folder.path + String(repeating: "/p", count: 210)
    try FileManager.default.createDirectory(atPath: deep, withIntermediateDirectories: true)
    try write(Array("ok.yaml".utf8))
    let found = try validate()
    #expect(found.sheets == 1)
    #expect(found.failures.count == 1)
    #expect(found.failures.first?["message"]?.hasPrefix("plus de 200 dossiers") == true)
  }

  @Test(.enabled(if: getuid() != 0, "nothing is denied to root"))
  func whatMayNotBeReadIsTold() throws {
    try write(Array("ok.yaml".utf8))
    try FileManager.default.createDirectory(atPath: folder.path + "/closed", withIntermediateDirectories: true)
    try write(Array("in.yaml".utf8), in: "closed/")
    chmod(folder.path + "/closed", 0)
    defer { chmod(folder.path + "/closed", 0o755) }
    let found = try validate()
    #expect(found.sheets == 1)
    #expect(found.failures.map { $0["file"] } == ["\(folder.path)/closed"])
  }

  @Test func aFileCalledLikeAnOptionIsPointedTo() throws {
    try folder.write("-x.yaml", customSheet())
    let run = try Program.run(["validate", "-x.yaml", "--lang", "en"], in: folder.path)
    #expect(run.status == 2)
    #expect(run.errors.contains("if the file is meant, write ./-x.yaml"))
    #expect(try Program.run(["validate", "--quiet", "--", "-x.yaml"], in: folder.path).status == 0)
  }

  /// What a dealer tries first is the workbook itself.
  @Test func aWorkbookThatIsNotReadIsToldHowItBecomesASheet() throws {
    let folder = try TemporaryFolder()
    let workbook = try folder.write("stock.xls", "\u{1}…")
    for input in [workbook, folder.path] {
      let run = try prerentree("validate", input)
      #expect(run.status == 3)
      let advice = "enregistrez-le comme classeur (.xlsx)"
      #expect(run.errors.contains("stock.xls: échec : ") && run.errors.contains(advice), "\(run.errors)")
    }
    let renamed = try prerentree("validate", folder.write("stock.csv", "PK\u{3}\u{4}…"))
    #expect(renamed.errors.contains("PR0001 ce fichier est un classeur Excel"))
    // Beside its CSV it is no matter.
    _ = try folder.write("stock.csv", "marque;modele\nFIAT;PANDA\n")
    #expect(try !prerentree("validate", folder.path).errors.contains("classeur"))
  }

  /// A folder of sheets often holds the folder of the last results.
  @Test func whatARunWroteIsNoSheetOfTheNext() throws {
    let folder = try TemporaryFolder()
    _ = try folder.write("a.yaml", customSheet())
    _ = try prerentree("process", folder.path, "--out", folder.path + "/out", "--quiet")
    let run = try prerentree("validate", folder.path)
    #expect(run.status == 0)
    #expect(run.errors.contains("1 fiche : 1 acceptée"))
  }

  /// The dealer's own rows come back fixed under the program's name for them.
  @Test func anAnnotatedTableKeepsItsReferences() throws {
    let folder = try TemporaryFolder()
    let table = "marque;modele;version;finition\nFIAT;PANDA;1.2 8V 69 ch;Lounge\n"
    let run = try prerentree("validate", folder.write("parc.annotated.csv", table), "--format", "json")
    #expect(run.output.contains("\"reference\":\"parc-1\""))
  }
}
