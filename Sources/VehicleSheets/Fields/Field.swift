import Documents

/// One field of a vehicle sheet: the row that feeds decoding, rules, records, spreadsheets, schemas and help alike.
public final class Field: Sendable {
  /// What a field's value is read as.
  public enum ValueType: Sendable {
    case text(TextForm)
    case choice(ChoiceList)
    /// A number in `units.first`, within `range` (ends included).
    case number(units: UnitList, range: ClosedRange<Int>, isWhole: Bool)
    case date
    case yesNo
    /// A text, or a priced item: the upholstery.
    case upholstery
    case items(ItemKind)
  }

  /// How a text is checked and written back.
  public enum TextForm: Sendable { case free, reference, plate, chassisNumber }

  /// When a field must be filled in.
  public enum Mandatory: Sendable {
    case no
    case always
    /// One of the nine fields of steps 7 and 9: the sheet gives it, or the referential does.
    case specification
  }

  public let id: FieldID
  public let section: Section
  /// The last part of its path: `nombre_de_portes`.
  public let key: String
  /// The label on the screen, and what it means in English.
  public let label: Text
  public let type: ValueType
  public let mandatory: Mandatory
  /// The FAQ's step, 4 to 19; 0 for the reference, which is ours.
  public let step: Int
  /// The codes of the EU registration certificate (directive 1999/37/EC) that name the same thing.
  public let certificateCodes: [String]
  /// Further names that people use for the field.
  public let aliases: [String]
  /// What it is when the sheet does not say.
  public let standard: String?
  /// Whether the referential has a column of this name.
  public let isInReferential: Bool
  /// A value that the field may well have: for the most part the FAQ's own vehicle, the LIGIER JS50.
  public let example: String
  /// What other people call a column of it.
  let titles: ColumnTitles

  /// `synthese.nombre_de_portes`.
  public let path: String
  /// The JSON Pointer: `/synthese/nombre_de_portes`.
  public let pointer: String

  init(
    _ id: FieldID, _ section: Section, key: String, fr: String, en: String, type: ValueType, step: Int,
    mandatory: Mandatory = .no, codes: [String] = [], aliases: [String] = [], standard: String? = nil,
    inReferential: Bool = false, example: String, titles: ColumnTitles = ColumnTitles()
  ) {
    self.id = id
    self.section = section
    self.key = key
    self.label = Text(fr: fr, en: en)
    self.type = type
    self.mandatory = mandatory
    self.step = step
    self.certificateCodes = codes
    self.aliases = aliases
    self.standard = standard
    self.isInReferential = inReferential
    self.example = example
    self.titles = titles
    path = section == .racine ? key : section.rawValue + "." + key
    pointer = section == .racine ? "/" + key : "/" + section.rawValue + "/" + key
  }

  /// The unit that numbers of this field are in, where it has one.
  public var unit: String? {
    guard case .number(let units, _, _) = type, let name = units.first?.name, !name.isEmpty else { return nil }
    return name
  }

  /// The choices, where the field has a list of them.
  public var choices: ChoiceList? {
    switch type {
    case .choice(let list): list
    default: nil
    }
  }
}

/// What a list of priced items holds.
public enum ItemKind: UInt8, CaseIterable, Sendable {
  case equipement, contrat, sellerie

  /// The field that holds it.
  public var field: FieldID {
    switch self {
    case .equipement: .equipements
    case .contrat: .contrats
    case .sellerie: .sellerie
    }
  }

  /// What belongs to it is called: "the price of the contract".
  var ofNoun: Text {
    switch self {
    case .equipement: Text(fr: "de l'équipement", en: "of the equipment")
    case .contrat: Text(fr: "du contrat", en: "of the contract")
    case .sellerie: Text(fr: "de la sellerie", en: "of the upholstery")
    }
  }

  /// What one of it is called.
  var noun: Text {
    switch self {
    case .equipement: Text(fr: "l'équipement", en: "the equipment")
    case .contrat: Text(fr: "le contrat", en: "the contract")
    case .sellerie: Text(fr: "la sellerie", en: "the upholstery")
    }
  }
}

/// Every field of a priced item: an equipment, a service contract, a custom upholstery (FAQ steps 11 to 15).
public enum ItemFieldID: UInt8, CaseIterable, Sendable {
  case libelle, categorie, codeUsine, prixHT, tva, prixTTC

  public var key: String {
    switch self {
    case .libelle: "libelle"
    case .categorie: "categorie"
    case .codeUsine: "code_usine"
    case .prixHT: "prix_ht"
    case .tva: "tva"
    case .prixTTC: "prix_ttc"
    }
  }

  public var label: Text {
    switch self {
    case .libelle: Text(fr: "Libellé", en: "Label")
    case .categorie: Text(fr: "Catégorie", en: "Category")
    case .codeUsine: Text(fr: "Code usine", en: "Factory code")
    case .prixHT: Text(fr: "Prix HT", en: "Price before VAT")
    case .tva: Text(fr: "TVA", en: "VAT")
    case .prixTTC: Text(fr: "Prix TTC", en: "Price including VAT")
    }
  }

  /// Further names that people use for it.
  package var aliases: [String] {
    switch self {
    case .libelle: ["Libellé de l'équipement", "Libellé du contrat", "Libellé de la sellerie", "Désignation"]
    case .categorie: ["Catégorie de l'équipement", "Catégorie du contrat"]
    case .codeUsine: []
    case .prixHT: ["HT"]
    case .tva: ["Taux de TVA", "Taux TVA"]
    case .prixTTC: ["TTC"]
    }
  }
}
