import Documents

/// A command line to copy, and what it is for.
struct CommandExample {
  let line: String
  let purpose: Text

  init(_ line: String, fr: String, en: String) {
    self.line = line
    purpose = Text(fr: fr, en: en)
  }
}

extension CommandName {
  /// Two examples, for the help of the command and for the manual.
  var examples: [CommandExample] {
    switch self {
    case .process:
      [
        CommandExample(
          "prerentree process stock.xlsx --out resultat", fr: "vérifier un stock, et écrire pré-rentrées et rapports",
          en: "check a stock list, and write records and reports"),
        CommandExample(
          "prerentree process fiches --referential referentiel.csv --out resultat",
          fr: "un dossier de fiches, avec un référentiel à soi",
          en: "a folder of sheets, with a referential of your own"),
      ]
    case .validate:
      [
        CommandExample(
          "prerentree validate fiches --strict", fr: "vérifier sans rien écrire ; un avertissement refuse aussi",
          en: "check and write nothing; a warning refuses too"),
        CommandExample(
          "prerentree validate stock.csv --format html=rapport.html", fr: "le rapport comme page à ouvrir",
          en: "the report as a page to open"),
      ]
    case .convert:
      [
        CommandExample(
          "prerentree convert stock.xlsx --out fiches", fr: "un tableau en une fiche par véhicule",
          en: "a table into one sheet a vehicle"),
        CommandExample(
          "prerentree convert fiches --to xlsx --out stock.xlsx", fr: "des fiches en un classeur",
          en: "sheets into a workbook"),
      ]
    case .merge:
      [
        CommandExample(
          "prerentree merge a.ndjson b.ndjson --out resultat", fr: "réunir ce que deux machines ont vérifié",
          en: "join what two machines checked"),
        CommandExample(
          "prerentree merge flux --out resultat --outputs records.csv,report.html",
          fr: "un dossier de flux, et deux résultats seulement", en: "a folder of streams, and two results only"),
      ]
    case .new:
      [
        CommandExample(
          "prerentree new --to xlsx --out stock.xlsx", fr: "un tableau vierge avec ses listes, pour le tableur",
          en: "a blank table with its lists, for a spreadsheet program"),
        CommandExample(
          "prerentree new --from-referential \"FIAT PANDA\" --out panda.yaml",
          fr: "une fiche commencée d'après le référentiel", en: "a sheet begun from the referential"),
      ]
    case .fix:
      [
        CommandExample(
          "prerentree fix fiches --diff", fr: "montrer ce qui serait mis au propre", en: "show what would be mended"),
        CommandExample("prerentree fix fiches --write", fr: "le mettre au propre", en: "mend it"),
      ]
    case .referential:
      [
        CommandExample(
          "prerentree referential search FIAT PANDA 69", fr: "chercher un véhicule", en: "search for a vehicle"),
        CommandExample(
          "prerentree referential import ademe.csv --edition 2014 --out referentiel.csv",
          fr: "faire un référentiel de données ouvertes", en: "make a referential of open data"),
      ]
    case .schema:
      [
        CommandExample(
          "prerentree schema sheet > fiche.schema.json", fr: "le schéma d'une fiche, pour un éditeur",
          en: "the schema of a sheet, for an editor"),
        CommandExample(
          "prerentree schema report", fr: "celui du rapport, pour un autre programme",
          en: "the one of the report, for another program"),
      ]
    case .explain:
      [
        CommandExample(
          "prerentree explain PR0803", fr: "un code, avec un exemple et sa correction",
          en: "one code, with an example and how to mend it"),
        CommandExample("prerentree explain --all", fr: "tous les codes", en: "every code"),
      ]
    case .lsp:
      [
        CommandExample("prerentree lsp", fr: "ce qu'un éditeur lance", en: "what an editor starts"),
        CommandExample(
          "prerentree lsp --referential referentiel.csv", fr: "avec un référentiel à soi",
          en: "with a referential of your own"),
      ]
    case .completions:
      [
        CommandExample(
          "source <(prerentree completions bash)", fr: "compléter dans ce terminal", en: "complete in this shell"),
        CommandExample(
          "prerentree completions fish > ~/.config/fish/completions/prerentree.fish",
          fr: "compléter dans tous, avec fish",
          en: "complete in every one, with fish"),
      ]
    case .man:
      [
        CommandExample("prerentree man | man -l -", fr: "lire le manuel", en: "read the manual"),
        CommandExample(
          "prerentree man --lang en > prerentree.1", fr: "le garder, en anglais", en: "keep it, in English"),
      ]
    case .help:
      [
        CommandExample("prerentree help", fr: "les commandes et les options", en: "commands and options"),
        CommandExample("prerentree help convert", fr: "une commande seule", en: "one command alone"),
      ]
    }
  }
}
