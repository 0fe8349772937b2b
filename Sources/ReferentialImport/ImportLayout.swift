import Documents
import VehicleSheets

/// What a column of an imported file gives.
enum ImportRole: Hashable, Sendable {
  /// The column of the referential that it fills as it stands.
  case column(ReferentialColumn)
  /// The power in kW of an engine; the referential wants ch.
  case kilowatts
  /// The range of models that a model belongs to: `SERIE 3` of `316`, `CLASSE A` of `A 180`.
  case family
  /// Two columns for one figure, of which only one that is the same in both is known of the vehicle.
  case least(FieldID)
  case most(FieldID)

  /// The column of the referential that it ends in.
  var target: ReferentialColumn {
    switch self {
    case .column(let column): column
    case .kilowatts: .field(.puissance)
    case .family: .modele
    case .least(let id), .most(let id): .field(id)
    }
  }
}

/// `--map COLUMN=field`: a column of the file, and what it gives.
package struct ImportMapping: Sendable {
  let column: String
  let role: ImportRole

  /// The fields that a column can give, `puissance_kw` besides those of the referential.
  package static let fieldNames = ReferentialColumn.all.map(\.name) + [kilowatts]
  private static let kilowatts = "puissance_kw"

  /// What is wrong with a mapping.
  package struct Misread: Error {
    package let message: Text
  }

  /// Reads `COLUMN=field`. A column's name may hold an equals sign, a field's does not.
  package init(_ text: String) throws(Misread) {
    guard let equals = text.lastIndex(of: "="), equals > text.startIndex, text.index(after: equals) < text.endIndex
    else {
      throw Misread(
        message: Text(
          fr: "--map : écrivez COLONNE=champ, par exemple --map Make=marque",
          en: "--map: write COLUMN=field, for example --map Make=marque"))
    }
    column = String(text[..<equals])
    let name = String(text[text.index(after: equals)...])
    if Fold.string(name) == Fold.string(ImportMapping.kilowatts) {
      role = .kilowatts
    } else if let index = ReferentialColumn.names.find(name) {
      role = .column(ReferentialColumn.all[index])
    } else {
      let near = NearNames.nearest(to: name, among: ImportMapping.fieldNames, most: 1)
      let hint =
        near.first.map { Text(fr: " ; vouliez-vous « \($0) » ?", en: "; did you mean “\($0)”?") }
        ?? Text(
          fr: " ; les champs sont \(ImportMapping.fieldNames.joined(separator: ", "))",
          en: "; the fields are \(ImportMapping.fieldNames.joined(separator: ", "))")
      throw Misread(
        message: Text(fr: "--map : champ inconnu « \(name) »", en: "--map: unknown field “\(name)”") + hint)
    }
  }
}

/// A kind of file that the import knows by its header.
struct ImportLayout: Sendable {
  let name: Text
  /// Roles with the headers that carry them.
  let columns: [(role: ImportRole, header: String)]
  /// What is true of every vehicle of the source.
  let constants: [(column: ReferentialColumn, value: String)]
  /// Whether the power of an electric car is the one that it can keep up for 30 minutes.
  let hasNominalPowers: Bool
  /// What the source cannot say, and why it stays empty.
  let remarks: [Text]

  static let all = [ademe2014, ademe2022]

  private static let genre = [(column: ReferentialColumn.field(.genre), value: "Véhicule particulier")]

  private static let remarks = [
    Text(
      fr: "Le fichier ne dit ni les portes ni la finition : la fiche doit les donner.",
      en: "The file knows neither doors nor trim: the sheet must give them."),
    Text(
      fr:
        "debut et fin restent vides : il dit ce qui se vendait le jour de sa parution, pas depuis quand ni jusqu'à quand.",
      en: "debut and fin stay empty: it says what was on sale on the day it came out, not since when nor until when."),
    Text(
      fr: "genre est partout « Véhicule particulier » : l'ADEME ne recense que ceux-là.",
      en: "genre is “Véhicule particulier” throughout: ADEME lists no other."),
  ]

  static let ademe2014 = ImportLayout(
    name: Text(fr: "ADEME « Car Labelling », présentation de 2014", en: "ADEME “Car Labelling”, layout of 2014"),
    columns: [
      (.column(.marque), "lib_mrq"), (.family, "lib_mod_doss"), (.column(.modele), "lib_mod"),
      (.column(.version), "dscom"), (.column(.field(.energie)), "cod_cbr"),
      (.column(.field(.puissanceFiscale)), "puiss_admin_98"), (.kilowatts, "puiss_max"),
      (.column(.field(.boiteDeVitesse)), "typ_boite_nb_rapp"), (.column(.field(.urbain)), "conso_urb"),
      (.column(.field(.extraUrbain)), "conso_exurb"), (.column(.field(.mixte)), "conso_mixte"),
      (.column(.field(.co2)), "co2"), (.least(.poidsAVide), "masse_ordma_min"), (.most(.poidsAVide), "masse_ordma_max"),
      (.column(.field(.carrosserie)), "Carrosserie"),
    ],
    constants: genre, hasNominalPowers: true, remarks: remarks)

  static let ademe2022 = ImportLayout(
    name: Text(fr: "ADEME « Car Labelling », présentation de 2022", en: "ADEME “Car Labelling”, layout of 2022"),
    columns: [
      (.column(.marque), "Marque"), (.family, "Libellé modèle"), (.column(.modele), "Modèle"),
      (.column(.version), "Description Commerciale"), (.column(.field(.energie)), "Energie"),
      (.column(.field(.carrosserie)), "Carrosserie"), (.column(.field(.puissanceFiscale)), "Puissance fiscale"),
      (.kilowatts, "Puissance maximale"), (.column(.field(.boiteDeVitesse)), "Type de boite"),
      (.least(.mixte), "Conso vitesse mixte Min"), (.most(.mixte), "Conso vitesse mixte Max"),
      (.least(.co2), "CO2 vitesse mixte Min"), (.most(.co2), "CO2 vitesse mixte Max"),
      (.least(.poidsAVide), "Masse OM Min"), (.most(.poidsAVide), "Masse OM Max"),
    ],
    constants: genre, hasNominalPowers: true, remarks: remarks)

  /// Any other file: its columns are named by `--map`, or by the referential's own names.
  static let free = ImportLayout(
    name: Text(fr: "colonnes désignées par --map", en: "columns named by --map"), columns: [], constants: [],
    hasNominalPowers: false, remarks: [])

  /// The layout whose columns, but for two that a later edition may have dropped, are all in the header.
  static func recognised(_ header: [String]) -> ImportLayout? {
    let names = Set(header.map(Fold.string))
    return all.first { layout in
      layout.columns.count { !names.contains(Fold.string($0.header)) } <= 2
        && layout.columns.contains { $0.role == .column(.version) && names.contains(Fold.string($0.header)) }
    }
  }
}
