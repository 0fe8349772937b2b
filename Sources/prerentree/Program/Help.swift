import Documents

/// The help, put together from the tables of commands and options.
enum Help {
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
    for option in Option.table {
      let argument = option.argument.map { " " + $0[language] } ?? ""
      lines.append("  --\(option.name)\(argument)")
      lines.append("      " + option.help[language])
    }
    lines += [
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
