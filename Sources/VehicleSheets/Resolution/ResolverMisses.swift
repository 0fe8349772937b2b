import Documents

/// What the resolver says when it does not find a vehicle: the nearest names, best first, and what to do.
extension Resolver {
  func reportUnknownBrand(_ sheet: Sheet) {
    let written = sheet.text(.marque) ?? ""
    let (near, hint) = brandHint(written, sheet.text(.modele))
    sheet.unresolved.append(UnresolvedValue(field: .marque, value: written, guess: near.first))
    let missing = Field.specification.filter { !sheet.has($0.id) && !sheet.mentioned.contains($0.id) }
    let names = missing.map(\.path).joined(separator: ", ")
    let rest =
      missing.isEmpty
      ? Text(same: "") : Text(fr: " (il faudra alors aussi : \(names))", en: " (it then also needs: \(names))")
    sheet.report(
      .PR0602, .marque,
      Text(
        fr: "le référentiel ne connaît pas la marque \(Text.quoted(written).fr)",
        en: "the referential does not know the brand \(Text.quoted(written).en)"),
      suggestions: near,
      help: hint
        ?? Text(
          fr: "\(near.isEmpty ? "Vérifiez" : "Corrigez") l'orthographe, ou déclarez la marque avec « "
            + "marque_personnalisee: oui »\(rest.fr).",
          en: "\(near.isEmpty ? "Check" : "Mend") the spelling, or declare the brand with “marque_personnalisee: oui”"
            + "\(rest.en)."))
  }

  /// Brands that may be meant, and what to do where brand and model are mixed up.
  private func brandHint(_ written: String, _ model: String?) -> (near: [String], help: Text?) {
    let notFound = NotFound(referential: referential)
    if let model, let brand = notFound.brand(model), !notFound.brandsOfModel(written).isEmpty {
      let name = referential.brands[brand].name
      return (
        [name],
        Text(
          fr: "Marque et modèle semblent échangés : écrivez « marque: \(name) » et « modele: \(written) ».",
          en: "Brand and model seem to be exchanged: write “marque: \(name)” and “modele: \(written)”.")
      )
    }
    if let (brand, rest) = notFound.brandWithin(written), !notFound.isNearlyABrand(written) {
      let name = referential.brands[brand].name
      let isRepeated = model.map { Fold.string(rest).isEmpty || Fold.string($0).hasPrefix(Fold.string(rest)) } ?? false
      return (
        [name],
        isRepeated
          ? Text(
            fr: "Écrivez « marque: \(name) » : « \(rest) » va dans le modèle.",
            en: "Write “marque: \(name)”: “\(rest)” goes into the model.")
          : Text(
            fr: "La marque et le modèle sont deux champs : écrivez « marque: \(name) » et « modele: \(rest) ».",
            en: "Brand and model are two fields: write “marque: \(name)” and “modele: \(rest)”.")
      )
    }
    let near = notFound.nearBrands(written)
    let owners = notFound.brandsOfModel(written).map { referential.brands[$0.brand].name }
    guard let owner = owners.first else { return (near, nil) }
    return (
      owners,
      Text(
        fr: "« \(written) » est un modèle de \(owners.joined(separator: ", ")) : écrivez « marque: \(owner) » et "
          + "« modele: \(written) ».",
        en:
          "“\(written)” is a model of \(owners.joined(separator: ", ")): write “marque: \(owner)” and “modele: \(written)”."
      )
    )
  }

  /// What a table of correspondences is filled in with: a suggestion of nearly the same spelling. One that only shares a
  /// word is worth a look, but another engine's version must not slip into a record.
  private func guess(_ written: String, _ near: [String]) -> String? {
    NearNames.nearest(to: written, among: near, most: 1).first
  }

  func reportUnknownModel(_ sheet: Sheet, _ brand: Int, _ search: Search) {
    let written = sheet.text(.modele) ?? ""
    let brandName = referential.brands[brand].name
    let (near, hint) = modelHint(written, brand, sheet, search)
    sheet.unresolved.append(UnresolvedValue(field: .modele, value: written, guess: guess(written, near)))
    sheet.report(
      .PR0801, .modele,
      Text(
        fr: "le référentiel ne connaît pas de modèle \(Text.quoted(written).fr) chez \(brandName)",
        en: "the referential knows no model \(Text.quoted(written).en) of \(brandName)"),
      suggestions: near, help: hint)
  }

  private func modelHint(_ written: String, _ brand: Int, _ sheet: Sheet, _ search: Search) -> ([String], Text?) {
    let notFound = NotFound(referential: referential)
    let near = NearNames.byWords(written, among: modelNames(brand, sheet, search))
    if let (model, rest) = notFound.modelWithin(written, brand: brand),
      case let name = referential.models[model].name, near.first.map({ $0 == name }) ?? true
    {
      let names = notFound.generations(of: model, answering: rest, brand: brand)
      return (
        Array((names + near.filter { !names.contains($0) }).prefix(3)),
        Text(
          fr:
            "Seul le modèle va ici (« \(names.first ?? name) ») ; « \(rest) » va dans la version ou la finition. Sinon "
            + "déclarez la marque avec « marque_personnalisee: oui ».",
          en: "Only the model goes here (“\(names.first ?? name)”); “\(rest)” goes into the version or the trim. "
            + "Otherwise declare the brand with “marque_personnalisee: oui”.")
      )
    }
    let ranges = notFound.modelsOfVersion(written, brand: brand).map { referential.models[$0].name }
    if let range = ranges.first {
      return (
        Array(ranges.prefix(3)),
        Text(
          fr: "« \(written) » est une version : écrivez « modele: \(range) », et « \(written) » dans la version.",
          en: "“\(written)” is a version: write “modele: \(range)”, and “\(written)” in the version.")
      )
    }
    let owners = notFound.brandsOfModel(written).map { referential.brands[$0.brand].name }
    guard let owner = owners.first else {
      return (
        near,
        near.isEmpty
          ? known(Text(fr: "Modèles connus", en: "Known models"), modelNames(brand, sheet, search), .PR0801) : nil
      )
    }
    return (
      near,
      Text(
        fr:
          "« \(written) » est un modèle de \(owners.joined(separator: ", ")) : si c'est lui, écrivez « marque: \(owner) ».",
        en: "“\(written)” is a model of \(owners.joined(separator: ", ")): if that is meant, write “marque: \(owner)”.")
    )
  }

  /// What there is to choose from, where nothing is near.
  private func known(_ title: Text, _ names: [String], _ code: Code) -> Text {
    let shown = names.prefix(8).joined(separator: ", ") + (names.count > 8 ? "…" : "")
    let end = names.count > 8 ? "" : "."
    return Text(
      fr: "\(title.fr) : \(shown)\(end) \(code.help.fr)", en: "\(title.en): \(shown)\(end) \(code.help.en)")
  }

  /// The models of a brand; first those in reach that agree with what the sheet says of body and energy.
  private func modelNames(_ brand: Int, _ sheet: Sheet, _ search: Search) -> [String] {
    let models = referential.brands[brand].models.map { Int($0) }
    let ranked = models.map { model in
      let entries = referential.entries(ofModel: model)
      let reached = entries.filter { search.reaches(referential.entries[$0]) }
      let best = (reached.isEmpty ? entries : reached).map { self.agreement($0, sheet) }.max() ?? 0
      return (rank: best + (reached.isEmpty ? 0 : 10), count: entries.count, name: referential.models[model].name)
    }
    // What the referential has most versions of is what people sell most.
    return ranked.sorted { (-$0.rank, -$0.count, $0.name) < (-$1.rank, -$1.count, $1.name) }.map(\.name)
  }

  func reportUnknownVersion(_ sheet: Sheet, _ entries: [Int]) {
    let written = sheet.text(.version) ?? ""
    let (near, hint) = versionHint(written, entries, sheet)
    sheet.unresolved.append(UnresolvedValue(field: .version, value: written, guess: guess(written, near)))
    let vehicle = "\(sheet.text(.marque) ?? "") \(sheet.text(.modele) ?? "")"
    let count = distinct(entries, .version).count
    sheet.report(
      .PR0802, .version,
      Text(
        fr: "le référentiel ne connaît pas de version \(Text.quoted(written).fr) de \(vehicle) (",
        en: "the referential knows no version \(Text.quoted(written).en) of \(vehicle) (")
        + Text.count(count, fr: "version connue", "versions connues", en: "version known", "versions known")
        + Text(same: ")"),
      suggestions: near, help: hint)
  }

  private func versionHint(_ written: String, _ entries: [Int], _ sheet: Sheet) -> ([String], Text?) {
    let notFound = NotFound(referential: referential)
    // What the sheet says of energy, gearbox and power tells apart versions whose names are equally near.
    let sorted = entries.enumerated().map { (rank: agreement($1, sheet), order: $0, entry: $1) }
      .sorted { (-$0.rank, $0.order) < (-$1.rank, $1.order) }.map(\.entry)
    let versions = distinct(sorted, .version)
    if let (finition, rest) = notFound.finition(within: written, sorted) {
      let having = sorted.filter {
        Fold.string(String(referential.cell(.field(.finition), of: $0))) == Fold.string(finition)
      }
      let near = NearNames.byWords(rest.isEmpty ? written : rest, among: distinct(having, .version))
      return (
        near.isEmpty ? Array(distinct(having, .version).prefix(3)) : near,
        Text(
          fr: "« \(finition) » est une finition : écrivez « finition: \(finition) », et la version sans elle.",
          en: "“\(finition)” is a trim: write “finition: \(finition)”, and the version without it.")
      )
    }
    let near = NearNames.byWords(written, among: versions)
    let fallback = near.isEmpty ? known(Text(fr: "Versions connues", en: "Known versions"), versions, .PR0802) : nil
    // The beginning of one of the model's own versions is no other model's.
    let isBeginning = near.first.map { Fold.bytes($0).starts(with: Fold.bytes(written)) } ?? false
    guard !isBeginning, let brand = sheet.text(.marque).flatMap({ notFound.brand($0) }),
      case let others = notFound.modelsWithVersion(written, brand: brand), let other = others.first,
      near.isEmpty || Int(referential.models[other].brand) == brand
    else { return (near, fallback) }
    let names = others.map { index in
      referential.brands[Int(referential.models[index].brand)].name + " " + referential.models[index].name
    }
    let isSameBrand = Int(referential.models[other].brand) == brand
    let model = referential.models[other].name
    return (
      near,
      Text(
        fr: "Cette version est connue de \(names.joined(separator: ", ")) : corrigez "
          + (isSameBrand ? "le modèle (« modele: \(model) »)" : "la marque et le modèle") + ", ou la version.",
        en: "This version is known of \(names.joined(separator: ", ")): mend "
          + (isSameBrand ? "the model (“modele: \(model)”)" : "brand and model") + ", or the version.")
    )
  }

  /// How many of the fields that a seller is sure of agree with the sheet, those that disagree taken off.
  private func agreement(_ entry: Int, _ sheet: Sheet) -> Int {
    [FieldID.energie, .boiteDeVitesse, .carrosserie, .puissanceFiscale, .puissance, .nombreDePortes].reduce(0) {
      $0 + (agrees(entry, $1, sheet).map { $0 ? 1 : -1 } ?? 0)
    }
  }
}
