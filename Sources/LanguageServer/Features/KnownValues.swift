import Documents
import VehicleSheets

/// What a field may say: its choices, the names of the referential, its units, a date.
struct KnownValues {
  struct Value {
    var text: String
    var detail = ""
    var names: [String] = []
    var isChoice = false
  }

  private let run: any SheetRun
  private let language: Language
  /// What the sheet or the row says of a field, as it is written there.
  private let written: (FieldID) -> String?
  /// What this sheet has called its categories so far.
  private let categories: [String]

  init(_ run: any SheetRun, _ sketch: SheetSketch, _ language: Language) {
    self.run = run
    self.language = language
    written = { sketch.value(of: $0) }
    categories = sketch.entries.compactMap { entry in
      guard case .item(_, _, .categorie) = entry.target, !entry.value.isEmpty else { return nil }
      return sketch.string(entry.value)
    }
  }

  /// - Parameter row: the cells of a table's row, by the fields of their columns.
  init(_ run: any SheetRun, row: [FieldID: String], _ language: Language) {
    self.run = run
    self.language = language
    written = { row[$0] }
    categories = []
  }

  func values(of id: FieldID, typed: String) -> [Value] {
    let field = id.field
    switch field.type {
    case .choice(let list):
      return list.choices.map {
        Value(
          text: $0.label, detail: $0.recorded == $0.label ? "" : $0.recorded, names: $0.aliases + [$0.recorded],
          isChoice: true)
      }
    case .yesNo:
      return [
        Value(text: "oui", names: ["yes", "true"], isChoice: true),
        Value(text: "non", names: ["no", "false"], isChoice: true),
      ]
    case .number: return numbers(field, typed)
    case .date: return dates(typed)
    case .upholstery: return [Value(text: field.standard ?? field.example)]
    case .text: return texts(id)
    case .items: return []
    }
  }

  func values(of field: ItemFieldID, _ kind: ItemKind) -> [Value] {
    switch field {
    case .tva: return PricedItem.vatRates.map { Value(text: Decimal(millionths: $0).description, detail: "%") }
    case .categorie:
      return distinct((categories + [field.example]).map { Value(text: $0) })
    case .libelle, .codeUsine, .prixHT, .prixTTC: return []
    }
  }

  private func numbers(_ field: Field, _ typed: String) -> [Value] {
    guard case .number(let units, let range, _) = field.type else { return [] }
    let bounds = "\(range.lowerBound)–\(range.upperBound)"
    let number = typed.prefix { $0.isNumber || $0 == "," || $0 == "." }
    guard !number.isEmpty else {
      return [Value(text: field.example, detail: bounds + (field.unit.map { " " + $0 } ?? ""))]
    }
    return units.all.filter { !$0.name.isEmpty }.map {
      Value(text: "\(number) \($0.name)", detail: $0.name == field.unit ? bounds : field.unit.map { "→ \($0)" } ?? "")
    }
  }

  private func dates(_ typed: String) -> [Value] {
    let today =
      run.today.map { [Value(text: $0.description, detail: Text(fr: "aujourd'hui", en: "today")[language])] } ?? []
    return today + [
      Value(text: FieldID.dateMEC.field.example, detail: Text(fr: "année-mois-jour", en: "year-month-day")[language])
    ]
  }

  // MARK: The referential

  private func texts(_ id: FieldID) -> [Value] {
    let brand = written(.marque) ?? ""
    let model = written(.modele) ?? ""
    var found: [Value]
    switch id {
    case .marque: found = names(run.referential.brandNames(facts))
    case .modele: found = names(run.referential.modelNames(ofBrand: brand, facts))
    case .version:
      found = run.referential.versions(ofBrand: brand, model: model, facts).map {
        Value(text: $0.version, detail: detail($0))
      }
    case .finition: found = trims(brand, model)
    default: found = []
    }
    // Of what the referential does not know an example shows what is meant. A version is often called as its model.
    if found.isEmpty, id == .version, !model.isEmpty { found.append(Value(text: model)) }
    if found.isEmpty || id == .marque, KnownValues.withExample.contains(id) {
      found.append(Value(text: id.field.example, detail: Text(fr: "exemple", en: "example")[language]))
    }
    return distinct(found)
  }

  /// Fields whose example may stand in a sheet: no two vehicles share a plate.
  private static let withExample: Set<FieldID> = [
    .marque, .modele, .version, .finition, .couleurExterieure, .couleurInterieure, .peinture,
  ]

  private func names(_ names: [String]) -> [Value] {
    names.map { (Fold.bytes($0), $0) }.sorted { $0.0.lexicographicallyPrecedes($1.0) }.map { Value(text: $0.1) }
  }

  /// The trims of the version, where the referential has it, else of the model.
  private func trims(_ brand: String, _ model: String) -> [Value] {
    var narrow = facts
    narrow.version = written(.version)
    let own = run.referential.versions(ofBrand: brand, model: model, narrow).filter { !$0.finition.isEmpty }
    let found = own.isEmpty ? run.referential.versions(ofBrand: brand, model: model, facts) : own
    return found.map { Value(text: $0.finition, detail: $0.version) }
  }

  private func detail(_ version: Referential.KnownVersion) -> String {
    let beyond = Text(fr: "catalogue étendu", en: "extended catalogue")[language]
    return version.facts + (version.isInReach ? "" : " · " + beyond)
  }

  private func distinct(_ values: [Value]) -> [Value] {
    var seen: Set<String> = []
    return values.filter { !$0.text.isEmpty && seen.insert($0.text).inserted }
  }

  /// What the sheet says so far, read as a run reads it.
  private var facts: Referential.KnownFacts {
    var facts = Referential.KnownFacts()
    if case .choice(let index)? = read(.energie) { facts.energy = Energy(rawValue: index) }
    if case .number(let power)? = read(.puissance) { facts.power = power }
    if case .number(let power)? = read(.puissanceFiscale) { facts.fiscalPower = Int(power.description) }
    if case .choice(let index)? = read(.boiteDeVitesse) { facts.isManual = index == 0 }
    let searched: PartialDate? = if case .date(let date)? = read(.dateRecherche) { date } else { nil }
    let registered: PartialDate? = if case .date(let date)? = read(.dateMEC) { date } else { nil }
    facts.searchDate = searched ?? registered
    facts.date = registered ?? searched
    facts.isExtended = read(.etendreCatalogue) == .yesNo(true)
    return facts
  }

  private func read(_ id: FieldID) -> VehicleSheets.Value? {
    guard var text = written(id) else { return nil }
    let reader = ValueReader(correspondences: run.correspondences, today: run.today)
    return text.withUTF8 { bytes in
      if case .value(let reading) = reader.read(bytes, as: id, into: Tree()) { reading.value } else { nil }
    }
  }
}
