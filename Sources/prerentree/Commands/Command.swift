import CSystem
import Documents
import Reports
import VehicleSheets

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The whole program, with its streams given from outside, so that tests run it as a user would.
struct Command {
  let arguments: [String]
  /// The descriptor of standard input.
  let input: Int32
  let output: any ByteStream
  let errors: any ByteStream

  /// Runs the command and returns its exit status.
  func run() -> Int32 {
    // A reader that goes away and a file that may not grow are seen by what the writing returns.
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    let isWorkflow = getenv("GITHUB_ACTIONS").map { String(cString: $0) } == "true"
    var invocation: Invocation
    do throws(UsageError) {
      invocation = try Option.parse(arguments)
    } catch {
      return shown(in: isWorkflow ? Invocation() : nil).complain(error, Command.languageAsked(in: arguments))
    }
    do throws(SettingsFile.Failure) {
      if let file = try SettingsFile.wanted(by: invocation) {
        invocation = try settled(invocation, file)
      }
    } catch {
      return shown(in: isWorkflow ? Invocation() : nil).complain(error, invocation.language)
    }
    sayOutOfMemory(SystemError(code: ENOMEM).sentence(invocation.language))
    let isShownInWorkflow = isWorkflow || invocation.formats.contains { $0.format == .github }
    return shown(in: isShownInWorkflow ? invocation : nil).run(parsed: invocation)
  }

  private func run(parsed invocation: Invocation) -> Int32 {
    do throws(UsageError) {
      let status = try run(invocation)
      return finish(status, invocation)
    } catch {
      return complain(error, invocation.language)
    }
  }

  /// The command line over what the settings say; it was read once already and cannot fail.
  private func settled(_ invocation: Invocation, _ file: SettingsFile) throws(SettingsFile.Failure) -> Invocation {
    let settled = try file.invocation()
    guard var both = try? Option.parse(arguments, onto: settled) else { return invocation }
    both.takePresets()
    return both
  }

  /// Settings that cannot be understood are reported as a sheet's mistakes are.
  private func complain(_ failure: SettingsFile.Failure, _ language: Language) -> Int32 {
    let output = ByteBuffer()
    let report = TextReport(language: language, isColoured: false)
    for problem in failure.problems { report.write(problem, file: failure.path, to: output) }
    if let message = failure.message { report.write(Failure(file: failure.path, message: message), to: output) }
    let hint = Text(
      fr: "prerentree : ces réglages ne se lisent pas ; --no-config s'en passe.",
      en: "prerentree: these settings cannot be read; --no-config does without them.")
    output.append(hint[language] + "\n")
    try? errors.write(output.bytes)
    try? errors.flush()
    return ExitStatus.usage
  }

  /// The same command with its streams shown in the log of a GitHub job, where some texts would be obeyed.
  private func shown(in workflow: Invocation?) -> Command {
    guard let workflow else { return self }
    return Command(
      arguments: arguments, input: input,
      output: workflow.outputInWorkflow.map { WorkflowLogStream(output, $0) } ?? output,
      errors: WorkflowLogStream(errors, .text))
  }

  private func run(_ invocation: Invocation) throws(UsageError) -> Int32 {
    if invocation.wantsHelp { return print(try help(invocation), invocation) }
    if invocation.wantsVersion { return print("prerentree \(Program.version)\n", invocation) }
    switch invocation.command {
    case .help: return print(try help(invocation), invocation)
    case .process, .validate, .merge:
      return try ProcessCommand(invocation: invocation, input: input, output: output, errors: errors).run()
    case .convert:
      return try ConvertCommand(invocation: invocation, input: input, output: output, errors: errors).run()
    case .explain: return try explain(invocation)
    case .referential:
      return try ReferentialCommand(invocation: invocation, output: output, errors: errors).run()
    case .schema: return try printSchema(invocation)
    case .completions: return print(Completions(try Shell.asked(invocation), invocation.language).text, invocation)
    case .man: return print(ManPage(language: invocation.language).text, invocation)
    case .new: return try NewCommand(invocation: invocation, output: output, errors: errors).run()
    case .fix: return try FixCommand(invocation: invocation, output: output, errors: errors).run()
    case .lsp:
      return try LspCommand(
        arguments: arguments, invocation: invocation, input: input, output: output
      ).run()
    }
  }

  /// The help of the command that is named, or of the program.
  private func help(_ invocation: Invocation) throws(UsageError) -> String {
    guard invocation.command == .help else { return Help.text(of: invocation.command, invocation.language) }
    guard let name = invocation.operands.first else { return Help.text(invocation.language) }
    return Help.text(of: try Option.command(named: name), invocation.language)
  }

  /// Standard output must have taken everything.
  private func finish(_ status: Int32, _ invocation: Invocation) -> Int32 {
    var status = status
    do throws(SystemError) { try output.flush() } catch { status = undelivered(error, invocation, instead: status) }
    try? errors.flush()
    return status
  }

  /// A reader that went away is no error.
  private func undelivered(_ error: SystemError, _ invocation: Invocation, instead status: Int32) -> Int32 {
    if error.code == EPIPE { return status }
    try? errors.write("prerentree: " + error.message[invocation.language] + "\n")
    return ExitStatus.failure
  }

  func print(_ text: String, _ invocation: Invocation) -> Int32 {
    do throws(SystemError) { try output.write(text) } catch {
      return undelivered(error, invocation, instead: ExitStatus.accepted)
    }
    return ExitStatus.accepted
  }

  private func complain(_ error: UsageError, _ language: Language) -> Int32 {
    let hint = Text(
      fr: "« prerentree help » montre les commandes et les options.",
      en: "“prerentree help” shows commands and options.")
    try? errors.write("prerentree: \(Printable.text(error.message[language]))\n\(hint[language])\n")
    try? errors.flush()
    return ExitStatus.usage
  }

  /// The language of a message about a command line that could not be read.
  private static func languageAsked(in arguments: [String]) -> Language {
    let isEnglish =
      arguments.contains("--lang=en")
      || zip(arguments, arguments.dropFirst()).contains { $0 == "--lang" && $1 == "en" }
    return isEnglish ? .en : .fr
  }

  private func explain(_ invocation: Invocation) throws(UsageError) -> Int32 {
    var codes: [Code] = invocation.explainsAll ? Code.all : []
    for name in invocation.operands {
      guard let code = Code.named(name) else {
        throw UsageError(
          message: Text(
            fr: "code inconnu « \(name) » ; « prerentree explain --all » les montre tous",
            en: "unknown code “\(name)”; “prerentree explain --all” shows them all"))
      }
      codes.append(code)
    }
    guard !codes.isEmpty else {
      throw UsageError(message: Text(fr: "indiquez un code, ou --all", en: "give a code, or --all"))
    }
    let language = invocation.language
    return print(codes.map { Explain.text($0, language) }.joined(separator: "\n"), invocation)
  }
}
