import Documents
import Foundation
import Testing

@testable import prerentree

/// The command line: options, exit statuses, where things are written.
@Suite struct CommandTests {
  @Test(arguments: [
    ["process"], ["process", "a.yaml"], ["validate", "a.yaml", "--out", "d"], ["proces", "a"],
    ["validate", "--strikt", "a"],
    ["validate", "a", "--lang"], ["validate", "a", "--lang", "de"], ["validate", "a", "--jobs", "0"],
    ["validate", "a", "--as-of", "hier"], ["validate", "-"], ["validate", "a", "--strict=oui"], ["explain"],
    ["explain", "PR1234"], ["validate", "a", "-x"], ["process", "a", "--out", "d", "--outputs", "rien"],
  ])
  func aWrongCommandLineIsToldAndEndsWithTwo(_ arguments: [String]) throws {
    let run = try prerentree(arguments)
    #expect(run.status == 2)
    #expect(run.errors.hasPrefix("prerentree: "))
    #expect(run.output.isEmpty)
  }

  @Test func suggestionsForMisspeltWords() throws {
    #expect(try prerentree("proces", "a").errors.contains("« process »"))
    #expect(try prerentree("validate", "--strikt", "a").errors.contains("--strict"))
  }

  @Test("An option that a command does not use is refused, one that it uses is not", arguments: CommandName.allCases)
  func optionsOfCommands(_ command: CommandName) throws {
    for option in Option.table where option.name != "help" {
      let value = OptionSamples.value(of: option, for: command)
      for action in command == .referential ? ReferentialAction.allCases.map(\.rawValue) : ["x"] {
        var refusal: UsageError?
        do throws(UsageError) {
          _ = try Option.parse([command.rawValue, action, "--\(option.name)" + (value.isEmpty ? "" : "=" + value)])
        } catch {
          refusal = error
        }
        let isUsed = option.isUsed(by: command, ReferentialAction(rawValue: action))
        #expect((refusal == nil) == isUsed, "\(command) \(action) --\(option.name)")
        if !isUsed { #expect(refusal?.message.fr.contains("n'emploie pas --\(option.name)") == true) }
      }
    }
  }

  @Test func whatStandsForAllCommandsIsWhatTheContractSays() {
    #expect(
      Set(Option.table.filter(\.isForAll).map(\.name)) == [
        "lang", "color", "quiet", "no-progress", "config", "no-config", "help", "version",
      ])
  }

  @Test func aBrandOptionSaysWhichWayButForABlankSheet() throws {
    #expect(try prerentree("process", "a", "--out", "b", "--custom-brand").status == 2)
    #expect(try prerentree("new", "--custom-brand", "auto").status == 2)
  }

  @Test("A command's help shows it alone, with two examples that can be read", arguments: CommandName.allCases)
  func helpOfCommands(_ command: CommandName) throws {
    #expect(command.examples.count == 2)
    for example in command.examples {
      let line = try #require(example.line.range(of: "prerentree ").map { example.line[$0.upperBound...] })
      let words = line.prefix { !"|>)".contains($0) }.replacing("\"", with: "").split(separator: " ").map(String.init)
      #expect(try Option.parse(words).command == command)
    }
    for language in Language.allCases {
      let run = try prerentree(command.rawValue, "--help", "--lang", language.rawValue)
      #expect(run.status == 0)
      if command == .help { continue }
      let help = run.output
      #expect(help == (try prerentree("help", command.rawValue, "--lang", language.rawValue).output))
      for example in command.examples {
        #expect(help.contains(example.line))
        #expect(help.contains(example.purpose[language]))
      }
      let shown = help.split(separator: "\n").filter { $0.hasPrefix("  --") }.map {
        $0.dropFirst(4).prefix { $0 != " " }
      }
      #expect(Set(shown.map(String.init)) == Set(Option.table.filter { $0.commands.contains(command) }.map(\.name)))
    }
  }

  @Test func helpAndVersion() throws {
    for arguments in [[], ["--help"], ["help"]] {
      let run = try prerentree(arguments)
      #expect(run.status == 0)
      #expect(run.output.contains("--all-or-nothing"))
    }
    #expect(try prerentree("--version").output.hasPrefix("prerentree "))
    #expect(try prerentree("--help", "--lang", "en").output.contains("Commands:"))
  }

  @Test func onlyFailuresEndWithThree() throws {
    let folder = try TemporaryFolder()
    let good = try folder.write("good.yaml", customSheet())
    let bad = try folder.write("bad.yaml", customSheet().replacingOccurrences(of: "A-1", with: "A 1"))
    #expect(try prerentree("validate", good).status == 0)
    #expect(try prerentree("validate", good, bad).status == 1)
    let run = try prerentree("validate", bad, folder.path + "/gone.yaml", good, "--format", "json")
    #expect(run.status == 3)
    #expect(try json(run.output, "summary", "sheets") as? Int == 2)
    #expect(try json(run.output, "failures", 0, "file") as? String == folder.path + "/gone.yaml")
    #expect(run.errors.contains("ce fichier n'existe pas"))
  }

  @Test func strictRefusesWarnings() throws {
    let folder = try TemporaryFolder()
    let text = customSheet().replacingOccurrences(of: ", peinture: Vernie", with: "")
    let file = try folder.write("a.yaml", text)
    #expect(try prerentree("validate", file).status == 0)
    #expect(try prerentree("validate", file, "--strict").status == 1)
  }

  @Test func allOrNothing() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("a.yaml", customSheet() + "\n---\ntype: neuf\n")
    let out = folder.path + "/out"
    #expect(try prerentree("process", file, "--out", out).status == 1)
    #expect(try folder.read("out/records.ndjson").isEmpty == false)
    #expect(try prerentree("process", file, "--out", out, "--all-or-nothing").status == 1)
    #expect(try folder.read("out/records.ndjson").isEmpty)
    #expect(try json(folder.read("out/report.json"), "summary", "accepted") as? Int == 1)
  }

  @Test func standardInput() throws {
    let run = try prerentree("validate", "-", "--input-format", "yaml", "--format", "json", input: customSheet())
    #expect(run.status == 0)
    #expect(try json(run.output, "sheets", 0, "file") as? String == "-")
  }

  @Test func foldersAreWalkedInOrderAndFilesReadOnce() throws {
    let folder = try TemporaryFolder()
    for name in ["b/2.yaml", "a/1.yml", "a/.hidden.yaml", ".dot/3.yaml", "c.json", "notes.txt"] {
      try folder.write(name, customSheet())
    }
    let run = try prerentree("validate", folder.path, folder.path + "/a/1.yml", "--format", "json", "--quiet")
    let files = try (json(run.output, "sheets") as? [[String: Any]])?.compactMap { $0["file"] as? String }
    #expect(files == ["/a/1.yml", "/b/2.yaml", "/c.json", "/notes.txt"].map { folder.path + $0 })
  }

  @Test func nothingIsLeftBesideTheOutputs() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("in/a.yaml", customSheet())
    _ = try prerentree("process", file, "--out", folder.path + "/x/y", "--outputs", "records.ndjson")
    #expect(try folder.names() == ["in", "x"])
    #expect(try folder.read("x/y/records.ndjson").contains("LIGIER"))
  }

  @Test func reportsGoWhereTheyAreSent() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("a.yaml", customSheet())
    let run = try prerentree(
      "validate", file, "--format", "json=\(folder.path)/r.json", "--format", "text", "--quiet")
    #expect(run.errors.isEmpty)
    #expect(run.output.contains("1 fiche : 1 acceptée, 0 refusée"))
    #expect(try json(folder.read("r.json"), "summary", "sheets") as? Int == 1)
  }

  @Test func theReportIsInTheLanguageAskedFor() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("a.yaml", "type: occasion\nmodele: PANDA\n")
    let french = try prerentree("validate", file)
    let english = try prerentree("validate", file, "--lang", "en")
    #expect(french.errors.contains("le champ obligatoire « marque » manque"))
    #expect(english.errors.contains("the mandatory field “marque” is missing"))
  }
}

/// The folder that `process` writes into.
@Suite struct OutputFolderTests {
  @Test func leftoversOfAKilledRunAreCleanedUp() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("a.yaml", customSheet())
    try folder.write("out/.prerentree-new/records.ndjson", "half a rec")
    try folder.write("out/mine.txt", "keep")
    #expect(try prerentree("process", file, "--out", folder.path + "/out", "--quiet").status == 0)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/out").sorted()
    #expect(!names.contains { $0.hasPrefix(".") } && names.contains("mine.txt") && names.contains("report.json"))
  }

  @Test func twoRunsDoNotWriteIntoOneFolder() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("a.yaml", customSheet())
    let other = try AtomicPublication(out: folder.path + "/out")
    let run = try prerentree("process", file, "--out", folder.path + "/out")
    #expect(run.status == 3)
    #expect(run.errors.contains("une autre exécution"))
    withExtendedLifetime(other) {}
  }

  @Test func whatWasThereStaysWhenTheRunFails() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("a.yaml", customSheet())
    try folder.write("out/records.ndjson", "old")
    try folder.write("out/report.json/x", "a folder in the way")
    let run = try prerentree("process", file, "--out", folder.path + "/out")
    #expect(run.status == 3)
    #expect(try folder.read("out/records.ndjson") == "old")
    #expect(try prerentree("process", file, "--out", file).status == 3)
  }

  @Test func whyNoRecordIsWrittenIsSaid() throws {
    let folder = try TemporaryFolder()
    let sheets = try folder.write("a.yaml", customSheet() + "\n---\ntype: neuf\n")
    let run = try prerentree("process", sheets, "--out", folder.path + "/out", "--all-or-nothing")
    #expect(run.errors.contains("aucune fiche n'est écrite, puisque l'une est refusée (--all-or-nothing)"))
    #expect(try folder.read("out/records.ndjson").isEmpty)
    #expect(try folder.read("out/report.json").contains("\"recordsWithheld\":true"))
    #expect(try folder.read("out/report.html").contains("(--all-or-nothing)"))
  }

  @Test func twoReportsInOneFileAreAWrongCommandLine() throws {
    let run = try prerentree("validate", "x.yaml", "--format", "html=same", "--format", "json=same")
    #expect(run.status == 2)
    #expect(run.errors.contains("« same » : donnez à chacun le sien"))
  }
}

/// A value that each option takes.
private enum OptionSamples {
  static func value(of option: Option, for command: CommandName) -> String {
    guard let argument = option.argument else {
      return option.values.isEmpty || command == .new ? "" : option.values[0]
    }
    if case .words(let words) = argument.completion { return words[0] }
    return ["edition": "2014", "as-of": "2024-05-14"][option.name] ?? (argument.name.en == "N" ? "7" : "x")
  }
}
