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
  private let sketch: SheetSketch?
  private let language: Language

  init(_ run: any SheetRun, _ sketch: SheetSketch?, _ language: Language) {
    self.run = run
    self.sketch = sketch
    self.language = language
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
      // What this sheet has called its categories so far.
      var seen: Set<String> = []
      let own = (sketch?.entries ?? []).compactMap { entry -> String? in
        guard case .item(_, _, .categorie) = entry.target, !entry.value.isEmpty else { return nil }
        return sketch?.string(entry.value)
      }
      return (own + [field.example]).filter { seen.insert($0).inserted }.map { Value(text: $0) }
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
    let brand = sketch?.value(of: .marque) ?? ""
    let model = sketch?.value(of: .modele) ?? ""
    switch id {
    case .marque:
      return run.referential.brandNames.sorted { Fold.string($0) < Fold.string($1) }.map { Value(text: $0) }
    case .modele:
      return run.referential.modelNames(ofBrand: brand).sorted { Fold.string($0) < Fold.string($1) }.map {
        Value(text: $0)
      }
    case .version:
      return distinct(
        versions(brand, model, facts(withVersion: false)).map { Value(text: $0.version, detail: detail($0)) })
    case .finition:
      let facts = facts(withVersion: true)
      var found = versions(brand, model, facts).filter { !$0.finition.isEmpty }
      if found.isEmpty {
        found = versions(brand, model, self.facts(withVersion: false)).filter { !$0.finition.isEmpty }
      }
      return distinct(found.map { Value(text: $0.finition, detail: $0.version) })
    default: return []
    }
  }

  private func versions(_ brand: String, _ model: String, _ facts: Referential.KnownFacts) -> [Referential.KnownVersion]
  {
    let found = run.referential.versions(ofBrand: brand, model: model, facts).filter { !$0.version.isEmpty }
    return found.filter(\.isInReach) + found.filter { !$0.isInReach }
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
  private func facts(withVersion: Bool) -> Referential.KnownFacts {
    var facts = Referential.KnownFacts()
    if case .choice(let index)? = read(.energie) {
      facts.energy = FieldID.energie.field.choices?.labels[Int(index)]
    }
    if case .number(let power)? = read(.puissance) { facts.power = power }
    if case .date(let date)? = read(.dateRecherche) ?? read(.dateMEC) { facts.date = date }
    if case .yesNo(let isTicked)? = read(.etendreCatalogue) { facts.isExtended = isTicked }
    if withVersion { facts.version = sketch?.value(of: .version) }
    return facts
  }

  private func read(_ id: FieldID) -> VehicleSheets.Value? {
    guard var text = sketch?.value(of: id) else { return nil }
    let reader = ValueReader(correspondences: run.correspondences, today: run.today)
    return text.withUTF8 { bytes in
      if case .value(let reading) = reader.read(bytes, as: id, into: Tree()) { reading.value } else { nil }
    }
  }
}
