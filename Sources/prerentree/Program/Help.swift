import Documents

/// The help, put together from the tables of commands and options.
enum Help {
  /// One command: what it does, two examples, and the options that it uses.
  static func text(of command: CommandName, _ language: Language) -> String {
    var lines = [
      "prerentree \(command.rawValue) \(command.operands[language])", "    " + command.summary[language], "",
    ]
    lines.append(language == .fr ? "Exemples :" : "Examples:")
    for example in command.examples { lines += ["  " + example.line, "      " + example.purpose[language]] }
    let (general, own) = (
      Option.table.filter(\.isForAll), Option.table.filter { !$0.isForAll && $0.commands.contains(command) }
    )
    if !own.isEmpty {
      lines += ["", language == .fr ? "Options :" : "Options:"]
      for option in own { lines += self.lines(option, language) }
    }
    lines += ["", language == .fr ? "Options de toutes les commandes :" : "Options of every command:"]
    for option in general { lines += self.lines(option, language) }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func lines(_ option: Option, _ language: Language) -> [String] {
    let argument = option.argument.map { " " + $0.name[language] } ?? ""
    return ["  --\(option.name)\(argument)", "      " + option.help[language]]
  }

  static func text(_ language: Language) -> String {
    let title = Text(
      fr: "prerentree — fiches de véhicules d'occasion vers la pré-rentrée OpenFlex",
      en: "prerentree — used-vehicle sheets to OpenFlex pré-rentrée records")
    var lines = [title[language], "", Text(fr: "Commandes", en: "Commands")[language] + " :"]
    if language == .en { lines[2] = "Commands:" }
    for command in CommandName.allCases {
      lines.append("  prerentree \(command.rawValue) \(command.operands[language])")
      lines.append("      " + command.summary[language])
    }
    lines += ["", language == .fr ? "Options :" : "Options:"]
    for option in Option.table { lines += self.lines(option, language) }
    lines += [
      "",
      Text(
        fr: "« prerentree COMMANDE --help » montre une commande seule, avec des exemples.",
        en: "“prerentree COMMAND --help” shows one command alone, with examples.")[language],
      "",
      Text(
        fr:
          "Codes de sortie : 0 toutes les fiches acceptées ; 1 une fiche refusée au moins ; 2 ligne de commande fausse ; "
          + "3 quelque chose n'a pu être lu ou écrit, ou une entrée sans fiche.",
        en: "Exit status: 0 every sheet accepted; 1 at least one sheet refused; 2 wrong command line; "
          + "3 something could not be read or written, or an input held no sheet.")[language],
    ]
    return lines.joined(separator: "\n") + "\n"
  }
}
