import Documents
import Foundation
import Testing

@testable import prerentree

/// Outputs that are no plain files: they are written, and stay what they are.
@Suite struct OutputPlaceTests {
  private func type(_ path: String) throws -> FileAttributeType? {
    try FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType
  }

  /// Runs a shell's line, in which `$P` is the program, in a folder that holds a sheet.
  private func shell(_ line: String, in folder: TemporaryFolder) throws -> Run {
    try Program.run(
      ["-c", line], program: "/bin/bash", in: folder.path, environment: ["P": Program.path])
  }

  @Test(arguments: ["process --out out", "validate"]) func whatIsOpenIsWrittenInto(_ command: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("a.yaml", customSheet())
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/stdout", withDestinationPath: "/proc/self/fd/1")
    for place in ["stdout", "/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"] {
      let run = try shell("echo first >r; $P \(command) a.yaml --quiet --format json=\(place) >>r", in: folder)
      #expect(run.status == 0, "\(place): \(run.errors)")
      let text = try folder.read("r")
      #expect(text.hasPrefix("first\n{\"schemaVersion\"") && text.hasSuffix("}\n"), "\(place)")
    }
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder.path + "/stdout") == "/proc/self/fd/1")
    let other = try shell("$P \(command) a.yaml --quiet --format json=/dev/fd/7 7>seven", in: folder)
    #expect(other.status == 0)
    #expect(try json(folder.read("seven"), "summary", "sheets") as? Int == 1)
  }

  @Test func aPipeStaysOne() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.yaml", customSheet())
    for line in [
      "mkfifo p; cat p >got & $P validate a.yaml --quiet --format json=p; r=$?; wait; exit $r",
      "$P validate a.yaml --quiet --format json=>(cat >got); r=$?; sleep 1; exit $r",
      "mkdir -p out; mkfifo out/report.json; cat out/report.json >got & $P process a.yaml --out out --quiet; r=$?; wait; exit $r",
      "rm p; mkfifo p; cat p >got & $P referential export --out p; r=$?; wait; exit $r",
    ] {
      let run = try shell(line, in: folder)
      #expect(run.status == 0, "\(line): \(run.errors)")
      #expect(try folder.read("got").utf8.count > 100, "\(line)")
    }
    #expect(try type(folder.path + "/p") != .typeRegular && type(folder.path + "/out/report.json") != .typeRegular)
    #expect(try type(folder.path + "/out/records.ndjson") == .typeRegular)
  }

  @Test func aDeviceStaysOne() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.yaml", customSheet())
    #expect(try shell("$P validate a.yaml --quiet --format json=/dev/null", in: folder).status == 0)
    let full = try shell("$P process a.yaml --out out --quiet --format json=/dev/full", in: folder)
    #expect(full.status == 3 && full.errors.contains("le disque est plein"))
    #expect(try type("/dev/null") == .typeCharacterSpecial && type("/dev/full") == .typeCharacterSpecial)
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/out/records.ndjson"))
  }

  /// A reader that goes away does not keep the other outputs back.
  @Test func aPipeThatIsNotReadToItsEnd() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.yaml", (0..<400).map { "---\n" + customSheet().replacing("A-1", with: "A-\($0)") }.joined())
    let run = try shell("$P process a.yaml --out out --quiet --format json=>(head -c 10 >got)", in: folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(try folder.read("out/records.ndjson").split(separator: "\n").count == 400)
  }

  @Test func aLinkStaysOne() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.yaml", customSheet())
    try folder.write("b/real.json", "old")
    try FileManager.default.createSymbolicLink(atPath: folder.path + "/r.json", withDestinationPath: "b/real.json")
    #expect(try shell("$P validate a.yaml --quiet --format json=r.json", in: folder).status == 0)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder.path + "/r.json") == "b/real.json")
    #expect(try folder.read("b/real.json").hasPrefix("{\"schemaVersion\""))
  }

  /// In a folder for everybody, what belongs to others is not replaced, and nothing else is.
  @Test(.enabled(if: getuid() == 0, "only root can give files away"))
  func aFolderForEverybody() throws {
    let folder = try TemporaryFolder()
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path)
    try FileManager.default.copyItem(atPath: Program.path, toPath: folder.path + "/prerentree")
    try folder.write("a.yaml", customSheet())
    for mine in ["records.csv report.json report.html", "records.ndjson"] {
      let setting =
        "rm -rf out; $P process a.yaml --out out --quiet; cp -r out old; echo >>a.yaml; "
        + "chmod 1777 out; chmod 666 out/*; cd out; chown 65534 \(mine)"
      _ = try shell("rm -rf old; " + setting, in: folder)
      let run = try shell(
        "setpriv --reuid=65534 --regid=65534 --clear-groups ./prerentree process a.yaml --out out --quiet", in: folder)
      #expect(run.status == 3)
      #expect(try shell("diff -r out old", in: folder).status == 0)
    }
  }

  @Test func spoolsHaveNoNameAndAreTheUsersOwn() throws {
    let spool = try SpoolStream.temporary()
    let info = try FileSystem.info(of: spool.descriptor)
    #expect(info.st_mode & 0o777 == 0o600 && info.st_nlink == 0)
  }
}

/// A fixed sheet never takes the place of what somebody saved meanwhile.
@Suite struct ReplacementTests {
  @Test func whatWasSavedMeanwhileIsKept() throws {
    let folder = try TemporaryFolder()
    let fixed = ByteBuffer()
    fixed.append("type: occasion\n")
    for isRenamed in [false, true] {
      let sheet = try folder.write("a.yaml", "type: OCCASION\n")
      let replacement = try FileReplacement(sheet)
      let edit = "type: OCCASION\nmarque: FIAT\n"
      if isRenamed {
        try FileManager.default.removeItem(atPath: sheet)
        try folder.write("a.yaml", edit)
      } else {
        let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: sheet))
        try handle.write(contentsOf: Data(edit.utf8))
        try handle.close()
      }
      #expect(throws: SystemError.self) { try replacement.replace(by: fixed) }
      #expect(try folder.read("a.yaml") == edit)
      #expect(try folder.names() == ["a.yaml"])
    }
  }

  @Test func hardLinksAreTold() throws {
    let folder = try TemporaryFolder()
    let sheet = try folder.write("a.yaml", "type: OCCASION\n")
    try FileManager.default.linkItem(atPath: sheet, toPath: folder.path + "/b.yaml")
    let run = try prerentree("fix", "--write", sheet, "--quiet", "--lang", "en")
    #expect(run.status == 3 && run.errors.contains("hard links"))
    #expect(try folder.read("a.yaml") == "type: OCCASION\n")
  }

  @Test func attributesStay() throws {
    let folder = try TemporaryFolder()
    let sheet = try folder.write("a.yaml", "type: OCCASION\n")
    // Not every file system takes any.
    let setting = "import os, sys; os.setxattr(sys.argv[1], 'user.garage', b'north')"
    guard try Program.run(["-c", setting, sheet], program: "python3").status == 0 else { return }
    chmod(sheet, 0o640)
    #expect(try prerentree("fix", "--write", sheet, "--quiet").status == 0)
    let asking = "import os, sys; sys.exit(os.getxattr(sys.argv[1], 'user.garage') != b'north')"
    #expect(try Program.run(["-c", asking, sheet], program: "python3").status == 0)
    #expect(try folder.read("a.yaml") == "type: occasion\n")
    let mode = try FileManager.default.attributesOfItem(atPath: sheet)[.posixPermissions] as? Int
    #expect(mode == 0o640)
  }
}
