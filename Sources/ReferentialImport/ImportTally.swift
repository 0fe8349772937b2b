import Documents
import VehicleSheets

/// Something that the import did to cells or rows, and reported.
package enum ImportNote: Int, CaseIterable, Sendable {
  // Mended.
  case codePage, doubledQuotes, floatNoise, brandSpelling, modelSpelling, oddCode, kilowatts, statedPower, systemPower
  case exchanged, inches, blanks
  // Left empty.
  case rangeOfValues, differing, nominalPower, unreadable, outOfRange, unknownChoice, inconsistent, placeholder
  // Rows left out.
  case noBrand, noModel, tooManyCells, tooLong

  package enum Kind: Sendable { case fixed, emptied, leftOut }

  package var kind: Kind {
    if rawValue >= ImportNote.noBrand.rawValue { return .leftOut }
    return rawValue >= ImportNote.rangeOfValues.rawValue ? .emptied : .fixed
  }

  /// What was done, in words that follow a count.
  package var text: Text {
    switch self {
    case .codePage:
      Text(
        fr: "caractères d'une autre page de code remis en clair", en: "characters of another code page put right")
    case .doubledQuotes:
      Text(fr: "cellules aux guillemets redoublés", en: "cells with doubled quotes")
    case .floatNoise:
      Text(fr: "nombres au bruit de calcul arrondi", en: "numbers whose rounding noise was removed")
    case .brandSpelling:
      Text(
        fr: "marques tronquées, pointées ou écrites autrement", en: "brands cut short, dotted or spelled another way")
    case .modelSpelling:
      Text(
        fr: "modèles écrits comme dans le catalogue du programme",
        en: "models spelled as in the program's own catalogue")
    case .oddCode:
      Text(fr: "codes inhabituels compris", en: "unusual codes understood")
    case .kilowatts:
      Text(fr: "puissances en kW converties en ch", en: "powers in kW converted to ch")
    case .statedPower:
      Text(
        fr: "puissances de véhicules électriques lues dans leur désignation",
        en: "powers of electric vehicles read from their description")
    case .systemPower:
      Text(
        fr: "puissances d'ensemble de véhicules hybrides lues dans leur désignation (puissance_systeme)",
        en: "system powers of hybrids read from their description (puissance_systeme)")
    case .exchanged:
      Text(
        fr: "consommations mixte et extra-urbaine remises à leur place",
        en: "combined and extra-urban consumptions put back in their places")
    case .inches:
      Text(
        fr: "désignations dont les guillemets et points-virgules sont récrits",
        en: "descriptions whose quotes and semicolons were rewritten")
    case .blanks:
      Text(fr: "textes aux blancs superflus", en: "texts with stray blanks")
    case .rangeOfValues:
      Text(
        fr: "valeurs données de … à … : laquelle vaut pour un véhicule, on ne sait pas",
        en: "values given as from … to …: which one a vehicle has is not known")
    case .differing:
      Text(
        fr: "valeurs que deux fichiers donnent différemment d'un même véhicule",
        en: "figures that two files give differently of one vehicle")
    case .nominalPower:
      Text(
        fr: "puissances de véhicules électriques : la nominale n'est pas la maximale (elle est en puissance_systeme)",
        en: "powers of electric vehicles: the nominal one is not the peak (it is in puissance_systeme)")
    case .unreadable:
      Text(fr: "valeurs illisibles", en: "values that cannot be read")
    case .outOfRange:
      Text(fr: "valeurs hors limites", en: "values out of their range")
    case .unknownChoice:
      Text(fr: "mots qu'aucune liste ne connaît", en: "words that no list knows")
    case .inconsistent:
      Text(
        fr: "consommations impossibles : la mixte hors des deux autres, nulles, ou d'un véhicule électrique",
        en: "consumptions that cannot be: the combined one outside the others, zero, or an electric vehicle's")
    case .placeholder:
      Text(fr: "valeurs comme N/C, ? ou -", en: "values such as N/C, ? or -")
    case .noBrand: Text(fr: "sans marque", en: "without a brand")
    case .noModel: Text(fr: "sans modèle", en: "without a model")
    case .tooManyCells:
      Text(fr: "avec plus de cellules que l'en-tête", en: "with more cells than the header")
    case .tooLong: Text(fr: "avec un nom de plus de 500 caractères", en: "with a name of more than 500 characters")
    }
  }
}

/// How often the import did each thing in one file, where first, and an example.
package struct ImportTally: Sendable {
  package struct Entry: Sendable {
    package var count = 0
    /// The first lines, at most four: the fourth says that there are more than three.
    package var lines: [Int] = []
    /// What stood there and what became of it; the same where nothing did.
    package var before = ""
    package var after = ""
  }

  package private(set) var entries: [ImportNote: Entry] = [:]
  /// Words that no list knows, by column, in the order of their first use.
  package private(set) var unknown: [(column: String, word: String, count: Int, line: Int)] = []

  mutating func add(
    _ note: ImportNote, _ line: Int, times: Int = 1, example: @autoclosure () -> (before: String, after: String)? = nil
  ) {
    var entry = entries[note] ?? Entry()
    if entry.count == 0, let example = example() { (entry.before, entry.after) = example }
    entry.count += times
    if entry.lines.count < 4, entry.lines.last != line { entry.lines.append(line) }
    entries[note] = entry
  }

  mutating func addUnknown(_ column: String, _ word: String, _ line: Int) {
    add(.unknownChoice, line)
    if let index = unknown.firstIndex(where: { $0.column == column && $0.word == word }) {
      unknown[index].count += 1
    } else if unknown.count < 100 {
      unknown.append((column, word, 1, line))
    }
  }

  package func list(_ kind: ImportNote.Kind) -> [(note: ImportNote, entry: Entry)] {
    ImportNote.allCases.filter { $0.kind == kind }.compactMap { note in entries[note].map { (note, $0) } }
  }
}

/// What became of one imported file.
package struct ImportedFile: Sendable {
  package let name: String
  package let layout: Text
  package let remarks: [Text]
  /// The edition that the file is of, where it is a picture of one moment.
  package internal(set) var edition: Edition?
  package internal(set) var read = 0
  /// Rows that another row already said, here or in a file before.
  package internal(set) var merged = 0
  /// Columns of the file that nothing was taken from.
  package internal(set) var unusedColumns: [String] = []
  package internal(set) var tally = ImportTally()

  package var leftOut: Int { tally.list(.leftOut).reduce(0) { $0 + $1.entry.count } }
  package var written: Int { read - merged - leftOut }
}
