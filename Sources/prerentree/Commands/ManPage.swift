import Documents

/// The manual page, in roff, made from the tables of commands and options.
struct ManPage {
  let language: Language

  var text: String {
    var lines = [
      ".\\\" " + word(Text(fr: "Fait par « prerentree man ».", en: "Made by “prerentree man”.")),
      ".TH PRERENTREE 1 \"\" \"prerentree \(Program.version)\"",
      ".SH " + word(Text(fr: "NOM", en: "NAME")),
      escape(
        "prerentree - "
          + word(
            Text(
              fr: "fiches de véhicules d'occasion vers la pré-rentrée OpenFlex",
              en: "used-vehicle sheets to OpenFlex pré-rentrée records"))),
      ".SH SYNOPSIS", ".B prerentree",
      ".I " + word(Text(fr: "commande", en: "command")),
      escape(word(Text(fr: "[options] [fichier…]", en: "[options] [input…]"))),
      ".SH " + word(Text(fr: "COMMANDES", en: "COMMANDS")),
    ]
    for command in CommandName.allCases {
      lines += [
        ".TP", ".B \(escape(command.rawValue)) \\fR\(escape(command.operands[language]))",
        escape(sentence(command.summary[language])),
      ]
    }
    lines.append(".SH OPTIONS")
    for option in Option.table {
      let argument = option.argument.map { " \\fI\(escape($0.name[language]))\\fR" } ?? ""
      lines += [".TP", ".B \(escape("--" + option.name))\\fR\(argument)", escape(sentence(option.help[language]))]
      if !option.isForAll { lines += [".br", escape(sentence(users(of: option)))] }
    }
    lines += [".SH " + word(Text(fr: "CODES DE SORTIE", en: "EXIT STATUS"))]
    for (code, meaning) in ManPage.statuses { lines += [".TP", ".B \(code)", escape(meaning[language])] }
    lines += [
      ".SH " + word(Text(fr: "ENVIRONNEMENT", en: "ENVIRONMENT")), ".TP", ".B NO_COLOR",
      escape(
        word(Text(fr: "Pas de couleurs si elle est définie et non vide.", en: "No colours if set and not empty."))),
      ".SH " + word(Text(fr: "EXEMPLES", en: "EXAMPLES")),
    ]
    for example in CommandName.allCases.flatMap(\.examples) {
      lines += [
        ".PP", escape(sentence(example.purpose[language])), ".PP", ".nf", ".RS", escape(example.line), ".RE", ".fi",
      ]
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static let statuses: [(Int, Text)] = [
    (0, Text(fr: "Toutes les fiches sont acceptées.", en: "Every sheet is accepted.")),
    (1, Text(fr: "Une fiche au moins est refusée.", en: "At least one sheet is refused.")),
    (2, Text(fr: "La ligne de commande est fausse.", en: "The command line is wrong.")),
    (
      3,
      Text(
        fr: "Quelque chose n'a pu être lu ou écrit, ou une entrée ne contient pas de fiche.",
        en: "Something could not be read or written, or an input held no sheet.")
    ),
  ]

  private func users(of option: Option) -> String {
    Text(fr: "avec ", en: "with ")[language] + option.users.joined(separator: ", ")
  }

  private func word(_ text: Text) -> String { text[language] }

  private func sentence(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst() + (text.hasSuffix(".") ? "" : ".")
  }

  /// Text for roff: no line may begin with a control character, and hyphens are to be copied as they are.
  private func escape(_ text: String) -> String {
    var escaped = ""
    for character in text {
      switch character {
      case "\\": escaped += "\\e"
      case "-": escaped += "\\-"
      // A quote would part the words of a macro.
      case "\"": escaped += "\\(dq"
      default: escaped.append(character)
      }
    }
    return escaped.hasPrefix(".") || escaped.hasPrefix("'") ? "\\&" + escaped : escaped
  }
}
