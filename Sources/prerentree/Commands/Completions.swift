import Documents
import Reports
import VehicleSheets

extension Shell {
  static func asked(_ invocation: Invocation) throws(UsageError) -> Shell {
    try invocation.onlyOperand(Text(fr: "indiquez un shell", en: "name a shell"))
  }
}

extension CommandName {
  /// What may follow the command, options aside.
  var completion: Completion {
    switch self {
    case .explain: return .words(Code.all.map(\.id))
    case .new, .man, .lsp: return .nothing
    case .help: return .words(CommandName.allCases.map(\.rawValue))
    default: break
    }
    let first = operands.en.split(separator: " ").first.map(String.init) ?? ""
    if first.contains("…") { return .files }
    return first.isEmpty ? .nothing : .words(first.split(separator: "|").map(String.init))
  }
}

/// The script that completes commands, options and their values in a shell, made from the tables of both.
struct Completions {
  private let shell: Shell
  private let language: Language

  init(_ shell: Shell, _ language: Language) {
    self.shell = shell
    self.language = language
  }

  var text: String {
    switch shell {
    case .bash: bash
    case .zsh: zsh
    case .fish: fish
    }
  }

  private func optionNames(of command: CommandName) -> String {
    Option.table.filter { $0.commands.contains(command) }.map { "--" + $0.name }.joined(separator: " ")
  }

  private var commandNames: String { CommandName.allCases.map(\.rawValue).joined(separator: " ") }

  // MARK: bash

  private var bash: String {
    func reply(_ completion: Completion) -> String? {
      switch completion {
      case .nothing: nil
      case .files: "COMPREPLY=($(compgen -f -- \"$current\")); compopt -o filenames 2>/dev/null"
      case .folders: "COMPREPLY=($(compgen -d -- \"$current\")); compopt -o filenames 2>/dev/null"
      case .words(let words): "COMPREPLY=($(compgen -W \"\(words.joined(separator: " "))\" -- \"$current\"))"
      }
    }
    let options = Option.table.compactMap { option in
      option.argument.map { "    --\(option.name)) \(reply($0.completion) ?? "COMPREPLY=()"); return ;;" }
    }
    let used = CommandName.allCases.map { "    \($0.rawValue)) options=\"\(optionNames(of: $0))\" ;;" }
    let commands = CommandName.allCases.compactMap { command in
      reply(command.completion).map { "    \(command.rawValue)) \($0) ;;" }
    }
    return """
      # bash : source <(prerentree completions bash)
      _prerentree() {
        local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]} command="" options word
        COMPREPLY=()
        case $previous in
      \(options.joined(separator: "\n"))
        esac
        for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
          case $word in
            \(CommandName.allCases.map(\.rawValue).joined(separator: "|"))) command=$word; break ;;
          esac
        done
        if [[ $current == -* ]]; then
          case $command in
          *) options="\(Option.table.map { "--" + $0.name }.joined(separator: " "))" ;;&
      \(used.joined(separator: "\n"))
          esac
          COMPREPLY=($(compgen -W "$options" -- "$current"))
          return
        fi
        case $command in
          "") COMPREPLY=($(compgen -W "\(commandNames)" -- "$current")) ;;
      \(commands.joined(separator: "\n"))
        esac
      }
      complete -F _prerentree prerentree

      """
  }

  // MARK: zsh

  private var zsh: String {
    func action(_ completion: Completion) -> String {
      switch completion {
      case .nothing: " "
      case .files: "_files"
      case .folders: "_files -/"
      case .words(let words): "(\(words.joined(separator: " ")))"
      }
    }
    let options = Option.table.map { option in
      let help = zshText(option.help[language])
      let value = option.argument.map { ":\(zshText($0.name[language])):\(action($0.completion))" } ?? ""
      // Before the command is known, every option may come.
      let users = option.commands.map(\.rawValue).joined(separator: "|")
      return "  [[ -z $command || $command == (\(users)) ]] && options+=('*--\(option.name)[\(help)]\(value)')"
    }
    let commands = CommandName.allCases.map { "    '\($0.rawValue):\(zshText($0.summary[language]))'" }
    let operands = CommandName.allCases.compactMap { command -> String? in
      switch command.completion {
      case .nothing: nil
      case .files: "      \(command.rawValue)) _files ;;"
      case .folders: "      \(command.rawValue)) _files -/ ;;"
      case .words(let words): "      \(command.rawValue)) compadd -- \(words.joined(separator: " ")) ;;"
      }
    }
    return """
      #compdef prerentree
      # zsh : prerentree completions zsh > "${fpath[1]}/_prerentree"
      _prerentree() {
        local -a commands
        commands=(
      \(commands.joined(separator: "\n"))
        )
        local state line command=${words[(r)(\(CommandName.allCases.map(\.rawValue).joined(separator: "|")))]}
        local -a options
      \(options.joined(separator: "\n"))
        _arguments $options '1: :->command' '*: :->operand'
        case $state in
          command) _describe commande commands ;;
          operand)
            case $line[1] in
      \(operands.joined(separator: "\n"))
            esac ;;
        esac
      }
      if [[ $funcstack[1] == _prerentree ]]; then _prerentree "$@"; else compdef _prerentree prerentree; fi

      """
  }

  /// A text inside single quotes and brackets of `_arguments`.
  private func zshText(_ text: String) -> String {
    text.map { character in
      switch character {
      case "'": "’"
      case "[", "]", ":", "\\": "\\\(character)"
      default: String(character)
      }
    }.joined()
  }

  // MARK: fish

  private var fish: String {
    let quoted = { (text: String) in
      "'" + text.map { $0 == "'" || $0 == "\\" ? "\\\($0)" : String($0) }.joined() + "'"
    }
    var lines = ["# fish : prerentree completions fish > ~/.config/fish/completions/prerentree.fish"]
    lines.append("complete -c prerentree -f")
    for command in CommandName.allCases {
      lines.append(
        "complete -c prerentree -n __fish_use_subcommand -a \(command.rawValue) -d \(quoted(command.summary[language]))"
      )
      let condition = "-n '__fish_seen_subcommand_from \(command.rawValue)'"
      switch command.completion {
      case .nothing: break
      case .files: lines.append("complete -c prerentree \(condition) -F")
      case .folders: lines.append("complete -c prerentree \(condition) -a '(__fish_complete_directories)'")
      case .words(let words):
        lines.append("complete -c prerentree \(condition) -a \(quoted(words.joined(separator: " ")))")
      }
    }
    for option in Option.table {
      var line = "complete -c prerentree -l \(option.name) -d \(quoted(option.help[language]))"
      if !option.isForAll {
        let users = option.commands.map(\.rawValue).joined(separator: " ")
        line += " -n '__fish_use_subcommand; or __fish_seen_subcommand_from \(users)'"
      }
      if let argument = option.argument {
        switch argument.completion {
        case .nothing: line += " -x"
        case .files: line += " -r -F"
        case .folders: line += " -x -a '(__fish_complete_directories)'"
        case .words(let words): line += " -x -a \(quoted(words.joined(separator: " ")))"
        }
      }
      lines.append(line)
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
