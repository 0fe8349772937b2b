import Documents
import VehicleSheets

/// A file of settings to fill in: every setting with what it is for, none of them in force yet.
package struct BlankSettings {
  private let language: Language

  package init(language: Language) { self.language = language }

  package var yaml: String {
    let head = Text(
      fr: """
        # Réglages de prerentree pour ce dossier : ce qu'il faudrait sinon retaper à chaque fois.
        # Ôtez le « # » devant les lignes qui vous conviennent. La ligne de commande l'emporte toujours ;
        # --no-config s'en passe. Les chemins partent de ce dossier.
        """,
      en: """
        # Settings of prerentree for this folder: what you would else type each time.
        # Take the “#” off the lines that suit you. The command line always wins;
        # --no-config does without. Paths count from this folder.
        """)[language]
    let settings = SettingKey.allCases.map { key in
      "# " + key.help[language] + "\n" + key.example.map { "#" + $0 + "\n" }.joined()
    }
    return "# yaml-language-server: $schema=settings.schema.json\n" + head + "\n\n" + settings.joined(separator: "\n")
  }
}
