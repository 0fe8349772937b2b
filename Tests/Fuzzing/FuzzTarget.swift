import Documents
import Foundation
import Reports

// Throws whatever comes at the program, as its commands are run. `.ci/fuzz` builds this, and only it does.
//
// A run fails when the program traps or touches memory that is not its own, and when an output is not what its reader
// can read.

/// What is thrown at: the value of `FUZZ_TARGET`.
enum FuzzTarget: String, Sendable {
  case yaml, json, csv, referential, process, archive, workbook, lsp

  static let chosen =
    FuzzTarget(
      rawValue: ProcessInfo.processInfo.environment["FUZZ_TARGET"] ?? "process") ?? .process

  func run(_ input: [UInt8]) {
    switch self {
    case .yaml:
      compareReaders(input)
      tryValidate(input, as: "yaml")
      tryConvert(input, as: "yaml")
    case .json:
      tryValidate(input, as: "json")
      tryValidate(input, as: "ndjson")
    case .csv:
      tryValidate(input, as: "csv")
      tryConvert(input, as: "csv")
    case .referential: tryReferential(input)
    case .archive: tryArchive(input)
    case .workbook: tryWorkbook(input)
    case .process: tryProcess(input)
    case .lsp: tryConversation(input)
    }
  }
}

// MARK: The targets

/// Validates from standard input and from a file; both must say the same.
private func tryValidate(_ input: [UInt8], as format: String) {
  let options = ["--input-format", format, "--format", "json", "--quiet", "--as-of", "2024-06-01"]
  let piped = run(["validate", "-", "--jobs", "1"] + options, input: input)
  let others = run(["validate", "-", "--jobs", "2"] + options, input: input)
  check(piped.status == others.status && piped.output == others.output, "two threads say something else")
  checkJSON(piped.output)
  write(input, to: scratch + "fiche.\(format)")
  checkJSON(run(["validate", scratch + "fiche.\(format)"] + options).output)
}

private func tryConvert(_ input: [UInt8], as format: String) {
  let sheets = run(["convert", "-", "--input-format", format, "--to", "ndjson", "--quiet"], input: input).output
  for line in sheets.split(separator: UInt8(ascii: "\n")) { checkJSON(Array(line)) }
  let table = run(["convert", "-", "--input-format", format, "--to", "csv", "--quiet"], input: input).output
  _ = run(["convert", "-", "--input-format", "csv", "--to", "yaml", "--quiet"], input: table)
}

/// Bytes as an archive, and as what is compressed or marked up in one, whose sums and sizes then need not be right.
private func tryArchive(_ input: [UInt8]) {
  let buffer = ByteBuffer(capacity: input.count + 1)
  buffer.append(input)
  let bytes = MemoryBytes(buffer)
  do throws(Problem) {
    let archive = try ZipArchive(bytes)
    for entry in archive.entries { _ = try ZipEntryReader.all(of: entry, in: archive, maxBytes: 1 << 24) }
  } catch {}
  do throws(Problem) {
    let inflate = Inflate(StoredStretches(bytes, from: 0, count: input.count))
    var count = 0
    while count < 1 << 24, let part = try inflate.next() { count += part.count }
  } catch {}
  do throws(Problem) {
    let reader = XMLReader(StoredStretches(bytes, from: 0, count: input.count))
    let text = ByteBuffer()
    reading: while true {
      switch try reader.next() {
      case .finished: break reading
      case .text: try reader.appendText(to: text)
      case .start, .end: break
      }
    }
  } catch {}
}

/// Bytes as the rows of a worksheet within a workbook that is otherwise whole, and as a workbook of its own.
private func tryWorkbook(_ input: [UInt8]) {
  write(input, to: scratch + "stock.xlsx")
  checkText(run(["convert", scratch + "stock.xlsx", "--raw"]).output)
  let sheet = "xl/worksheets/sheet1.xml"
  let parts: [(String, [UInt8])] = [
    (
      "xl/workbook.xml",
      Array(
        #"<workbook xmlns="\#(main)" xmlns:r="\#(office)"><sheets><sheet name="A" r:id="a"/></sheets></workbook>"#.utf8)
    ),
    (
      "xl/_rels/workbook.xml.rels",
      Array(
        #"<Relationships xmlns="\#(package)"><Relationship Id="a" Type="x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#
          .utf8)
    ),
    (sheet, input),
  ]
  let output = ByteBuffer()
  var writer = ZipWriter()
  for (name, contents) in parts { contents.withUnsafeBufferPointer { writer.append(name, $0, to: output) } }
  writer.end(to: output)
  write(output.array, to: scratch + "stock.xlsx")
  _ = run(["convert", scratch + "stock.xlsx", "--raw"])
  checkJSON(run(["validate", scratch + "stock.xlsx", "--format", "json", "--quiet", "--as-of", "2024-06-01"]).output)
  // What is given back is read again, and holds what it held.
  let noted = scratch + "out/stock.annotated.xlsx"
  try? FileManager.default.removeItem(atPath: noted)
  _ = run(["process", scratch + "stock.xlsx", "--out", scratch + "out", "--quiet", "--as-of", "2024-06-01"])
  if FileManager.default.fileExists(atPath: noted) {
    check(run(["convert", noted, "--raw"]).status == 0, "an annotated workbook is not read")
  }
}

private let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
private let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
private let package = "http://schemas.openxmlformats.org/package/2006/relationships"

private func tryReferential(_ input: [UInt8]) {
  let sheet = "marque: FIAT\nmodele: PANDA\nsynthese:\n  version: 1.2\n  finition: POP\nmoteur:\n  energie: Benzin\n"
  for name in ["referentiel.csv", "referentiel.ndjson", "correspondances.csv"] {
    write(input, to: scratch + name)
    let option = name.hasPrefix("corr") ? "--correspondences" : "--referential"
    let arguments = ["validate", "-", "--input-format", "yaml", "--format", "json", "--quiet", option, scratch + name]
    let result = run(arguments, input: Array(sheet.utf8))
    if result.status < 2 { checkJSON(result.output) }
    guard option == "--referential" else { continue }
    _ = run(["referential", "check", scratch + name])
    _ = run(["referential", "search", "FIAT", "--referential", scratch + name])
    _ = run(["referential", "export", "--referential", scratch + name])
    _ = run(["referential", "import", scratch + name])
  }
}

/// The first four bytes choose the command; the rest is what it reads.
private func tryProcess(_ input: [UInt8]) {
  guard input.count > 4 else { return }
  func choice<Value>(_ index: Int, _ values: [Value]) -> Value { values[Int(input[index]) % values.count] }
  let rest = Array(input[4...])
  let format = choice(0, ["yaml", "json", "ndjson", "csv"])
  var options = ["--input-format", format, "--jobs", choice(1, ["1", "2"]), "--lang", choice(2, ["fr", "en"])]
  if input[1] & 2 != 0 { options.append("--strict") }
  if input[1] & 4 != 0 { options += ["--color", "always"] }
  if input[1] & 8 != 0 { options += ["--max-nodes", "20", "--max-depth", "3", "--max-bytes", "300"] }
  switch input[3] % 12 {
  case 0: _ = run(["validate", "-"] + options, input: rest)
  case 1...5:
    let report = choice(2, ReportFormat.allCases)
    let output = run(["validate", "-", "--format", report.rawValue] + options, input: rest).output
    if report.content == .json { checkJSON(output) } else { checkText(output) }
  case 6:
    let outcomes = run(["process", "-", "--out", "-"] + options, input: rest).output
    for line in outcomes.split(separator: UInt8(ascii: "\n")) { checkJSON(Array(line)) }
    write(outcomes, to: scratch + "outcomes.ndjson")
    _ = run(["merge", scratch + "outcomes.ndjson", "--out", scratch + "out", "--quiet"])
  case 7: _ = run(["merge", "-", "--out", scratch + "out", "--quiet"], input: rest)
  case 8:
    _ = run(["process", "-", "--out", scratch + "out", "--quiet"] + options, input: rest)
    checkJSON(read(scratch + "out/report.json"))
    for line in read(scratch + "out/records.ndjson").split(separator: UInt8(ascii: "\n")) { checkJSON(Array(line)) }
    checkText(read(scratch + "out/report.html"))
    checkText(read(scratch + "out/records.csv"))
  case 9:
    write(rest, to: scratch + "fiche.\(format)")
    _ = run(["fix", scratch + "fiche.\(format)", "--write", "--quiet"])
  case 10:
    write(rest, to: scratch + "fiches.csv")
    _ = run(["process", scratch + "fiches.csv", "--out", scratch + "out", "--quiet"])
  default:
    _ = run(["convert", "-", "--to", choice(2, ["yaml", "csv", "ndjson", "json"])] + options.prefix(2), input: rest)
  }
}

/// The language server: bytes as they come, then as the text of a document that is edited and asked about.
private func tryConversation(_ input: [UInt8]) {
  func framed(_ body: String) -> String { "Content-Length: \(body.utf8.count)\r\n\r\n\(body)" }
  let hello = framed(#"{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"capabilities":{}}}"#)
  checkFrames(run(["lsp"], input: input).output)
  let line = (input.first.map { Int($0) } ?? 0) % 8
  let column = (input.dropFirst().first.map { Int($0) } ?? 0) % 32
  let text = ByteBuffer()
  text.append(json: String(decoding: input.dropFirst(2), as: UTF8.self))
  let formats = ["yaml", "json", "ndjson", "csv"]
  let format = formats[Int(input.count) % formats.count]
  let document = #""textDocument":{"uri":"untitled:a.\#(format)","languageId":"\#(format)","version":1"#
  let place = #"{"line":\#(line),"character":\#(column)}"#
  let range = #""range":{"start":{"line":0,"character":0},"end":{"line":9999,"character":0}}"#
  var messages = hello + framed(#"{"jsonrpc":"2.0","method":"initialized","params":{}}"#)
  messages += framed(
    #"{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{\#(document),"text":\#(text.string)}}}"#)
  let methods = [
    "completion", "hover", "codeAction", "inlayHint", "documentSymbol", "foldingRange", "documentLink", "formatting",
  ]
  for (number, method) in (methods.map { "textDocument/" + $0 } + ["prerentree/record"]).enumerated() {
    messages += framed(
      #"{"jsonrpc":"2.0","id":\#(number + 2),"method":"\#(method)","params":{\#(document)},"position":\#(place),\#(range),"context":{}}}"#
    )
  }
  messages += framed(
    #"{"jsonrpc":"2.0","method":"textDocument/didChange","params":{\#(document)},"contentChanges":[{"range":{"start":\#(place),"end":\#(place)},"text":"x: {"}]}}"#
  )
  messages += framed(#"{"jsonrpc":"2.0","id":99,"method":"shutdown"}"#)
  messages += framed(#"{"jsonrpc":"2.0","method":"exit"}"#)
  let result = run(["lsp"], input: Array(messages.utf8))
  check(result.status == 0, "the server does not end well")
  checkFrames(result.output)
}

/// Every message that the server sends is whole, and JSON.
private func checkFrames(_ output: [UInt8]) {
  var rest = output[...]
  while let end = rest.firstRange(of: Array("\r\n\r\n".utf8)) {
    let header = String(decoding: rest[..<end.lowerBound], as: UTF8.self)
    guard let length = Int(header.dropFirst("Content-Length: ".count)), end.upperBound + length <= rest.endIndex else {
      fatalError("a frame is broken: " + header)
    }
    checkJSON(Array(rest[end.upperBound..<(end.upperBound + length)]))
    rest = rest[(end.upperBound + length)...]
  }
  check(rest.isEmpty, "half a message")
}

/// What the plain reader takes, libyaml must read in the same way.
private func compareReaders(_ input: [UInt8]) {
  input.withUnsafeBufferPointer { bytes in
    var cutter = DocumentCutter(.yaml)
    for piece in cutter.cut(bytes, isLast: true).pieces {
      let text = bytes.slice(piece.start, piece.end)
      let plain = Tree()
      let tree = Tree()
      let chunk = Chunk(bytes: text, firstLine: 1, unit: .bytes)
      let isContinued = piece.number > 1
      guard PlainYAMLReader.read(chunk, into: plain, limits: Limits(), isContinued: isContinued) else { continue }
      let reader = YAMLReader(
        Chunk(bytes: text, firstLine: 1, unit: .scalars), limits: Limits(), isContinued: isContinued)
      check((try? reader.next(into: tree)) == true, "libyaml does not read what the plain reader takes")
      check(plain.nodes.count == tree.nodes.count, "libyaml finds other nodes")
      for (ours, theirs) in zip(plain.nodes, tree.nodes) {
        check(ours.kind == theirs.kind && ours.style == theirs.style && ours.next == theirs.next, "another node")
        guard ours.kind == .scalar else { continue }
        let texts = (plain.text[Int(ours.offset), Int(ours.count)], tree.text[Int(theirs.offset), Int(theirs.count)])
        check(texts.0.equals(texts.1), "another text")
      }
    }
  }
}

// MARK: Running and looking

/// A folder of this process for files; in memory where the system has such a place.
private let scratch: String = {
  let root = FileManager.default.fileExists(atPath: "/dev/shm") ? "/dev/shm" : NSTemporaryDirectory()
  let folder = "\(root)/prerentree-fuzz-\(getpid())/"
  try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  setenv("TMPDIR", folder, 1)
  return folder
}()

private func run(_ arguments: [String], input: [UInt8] = []) -> (status: Int32, output: [UInt8]) {
  write(input, to: scratch + "stdin")
  let descriptor = open(scratch + "stdin", O_RDONLY)
  defer { close(descriptor) }
  let output = MemoryStream()
  let errors = MemoryStream()
  let status = Command(arguments: arguments, input: descriptor, output: output, errors: errors).run()
  checkText(errors.contents.array)
  return (status, output.contents.array)
}

private func write(_ bytes: [UInt8], to path: String) {
  _ = FileManager.default.createFile(atPath: path, contents: Data(bytes))
}

private func read(_ path: String) -> [UInt8] { Array(FileManager.default.contents(atPath: path) ?? Data()) }

private func checkText(_ text: [UInt8]) {
  check(text.withUnsafeBufferPointer { Encoding.firstInvalidUTF8($0) } == nil, "an output is not UTF-8")
}

private func checkJSON(_ text: [UInt8]) {
  let isRead = text.withUnsafeBufferPointer { bytes in
    (try? JSONReader.read(Chunk(bytes: bytes, firstLine: 1, unit: .bytes), into: Tree(), limits: Limits())) == true
  }
  check(isRead, "an output is not JSON: " + String(decoding: text, as: UTF8.self))
}

private func check(_ isRight: Bool, _ message: String) {
  if !isRight { fatalError(message) }
}
