import Documents

/// What the resolver says when it does not find a brand or a model: the nearest names, best first, and what to do.
extension Resolver {
  func unknownBrand(_ sheet: Sheet) -> Refusal {
    let written = sheet.text(.marque) ?? ""
    let missed = missed(written)
    // A typing error must not make a brand.
    let isNearlyKnown = written.utf8.count >= 5 && missed.isOneLetterAway
    return Refusal(code: .PR0602, isReplaceable: !isNearlyKnown) { [self] in reportUnknownBrand(sheet, missed) }
  }

  /// A batch repeats few unknown brands many times, and looking for near names is what costs.
  private func missed(_ written: String) -> MissedBrand {
    if let known = missedBrands[written] { return known }
    if missedBrands.count > 10_000 { missedBrands.removeAll() }
    let notFound = NotFound(referential: referential)
    let missed = MissedBrand(near: notFound.nearBrands(written), isOneLetterAway: notFound.isOneLetterAway(written))
    missedBrands[written] = missed
    return missed
  }

  private func reportUnknownBrand(_ sheet: Sheet, _ missed: MissedBrand) {
    if sheet.isSilent { return sheet.report(.PR0602, .marque, Text(same: "")) }
    let written = sheet.text(.marque) ?? ""
    let (near, hint) = brandHint(written, sheet.text(.modele), missed.near)
    let isCertain = near.count == 1 && hint == nil && missed.isOneLetterAway
    sheet.unresolved.append(
      UnresolvedValue(field: .marque, value: written, guess: isCertain ? near.first : nil, candidates: near))
    let missing = Field.specification.filter { !sheet.has($0.id) && !sheet.mentioned.contains($0.id) }
    sheet.report(
      .PR0602, .marque,
      Text(
        fr: "le référentiel ne connaît pas la marque \(Text.quoted(written).fr)",
        en: "the referential does not know the brand \(Text.quoted(written).en)"),
      suggestions: inTitle(near, sheet),
      help: hint ?? declaringCustom(near.isEmpty, missing: missing))
  }

  /// What is to be written where a brand stands in a title: the title with it.
  private func inTitle(_ brands: [String], _ sheet: Sheet) -> [String] {
    guard sheet[.marque].provenance == .deduction, sheet.has(.titre), let model = sheet.text(.modele) else {
      return brands
    }
    return brands.map { "\($0) \(model)" }
  }

  private func declaringCustom(_ isStrange: Bool, missing: [Field]) -> Advice {
    func rest(_ names: [String], _ opening: String) -> String {
      names.isEmpty ? "" : " (\(opening): \(names.joined(separator: ", ")))"
    }
    func advice(_ names: [String]) -> Advice {
      Advice(
        fr: "\(isStrange ? "Vérifiez" : "Corrigez") l'orthographe, ou déclarez la marque avec "
          + "\(write: .marquePersonnalisee, "oui")\(rest(names, "il faudra alors aussi ")).",
        en: "\(isStrange ? "Check" : "Mend") the spelling, or declare the brand with "
          + "\(write: .marquePersonnalisee, "oui")\(rest(names, "it then also needs")).")
    }
    return Advice(
      inSheet: advice(missing.map(\.path)).text(inRow: false), inRow: advice(missing.map(\.key)).text(inRow: true))
  }

  /// Brands that may be meant, and what to do where brand and model are mixed up.
  private func brandHint(_ written: String, _ model: String?, _ nearest: [String]) -> (near: [String], help: Advice?) {
    let notFound = NotFound(referential: referential)
    if let model, let brand = notFound.brand(model), !notFound.brandsOfModel(written).isEmpty {
      let name = referential.brands[brand].name
      return (
        [name],
        Advice(
          fr: "Marque et modèle semblent échangés : écrivez \(write: .marque, name) et \(write: .modele, written).",
          en: "Brand and model seem to be exchanged: write \(write: .marque, name) and \(write: .modele, written).")
      )
    }
    if let (brand, rest) = notFound.brandWithin(written), !notFound.isNearlyABrand(written) {
      let name = referential.brands[brand].name
      return (
        [name],
        Advice(
          fr: "La marque et le modèle sont deux champs : écrivez \(write: .marque, name) et \(write: .modele, rest).",
          en: "Brand and model are two fields: write \(write: .marque, name) and \(write: .modele, rest).")
      )
    }
    let near = nearest
    let owners = notFound.brandsOfModel(written).map { referential.brands[$0.brand].name }
    guard let owner = owners.first else { return (near, nil) }
    return (
      owners,
      Advice(
        fr: "« \(written) » est un modèle de \(owners.joined(separator: ", ")) : écrivez \(write: .marque, owner) et "
          + "\(write: .modele, written).",
        en: "“\(written)” is a model of \(owners.joined(separator: ", ")): write \(write: .marque, owner) and "
          + "\(write: .modele, written).")
    )
  }

  // MARK: Models

  /// - Parameters:
  ///   - words: those of the model that nothing explains, where its range is known.
  ///   - recognition: what is known of its range.
  func reportUnknownModel(_ sheet: Sheet, _ brand: Int, words: [String], recognition: Recognition) {
    if sheet.isSilent { return sheet.report(.PR0801, .modele, Text(same: "")) }
    let written = sheet.text(.modele) ?? ""
    let brandName = referential.brands[brand].name
    let near =
      words.isEmpty
      ? nearModels(written, brand, sheet)
      // The range without its word is another vehicle, and no proposal.
      : nearModels(written, brand, sheet).filter { name in
        words.allSatisfy { word in
          Fold.string(name).contains(word)
            || NearNames.distance(Array(word.utf8), Array(Fold.string(name).utf8), atMost: 1) != nil
            || !Fold.string(written).hasPrefix(Fold.string(name))
        }
      }
    sheet.unresolved.append(
      UnresolvedValue(
        field: .modele, value: written, guess: words.isEmpty && near.count == 1 ? near.first : nil, candidates: near))
    let unexplained = Resolver.asWritten(words, in: [written, sheet.text(.version) ?? ""])
    let why =
      words.isEmpty
      ? Text(same: "")
      : Text(
        fr: " : rien n'explique \(unexplained.map { Text.quoted($0).fr }.joined(separator: ", "))",
        en: ": nothing explains \(unexplained.map { Text.quoted($0).en }.joined(separator: ", "))")
    sheet.report(
      .PR0801, .modele,
      Text(
        fr: "le référentiel ne connaît pas de modèle \(Text.quoted(written).fr) chez \(brandName)\(why.fr)",
        en: "the referential knows no model \(Text.quoted(written).en) of \(brandName)\(why.en)"),
      suggestions: near, help: modelHelp(written, brand, near) ?? declaringCustom(Code.PR0801.advice, sheet))
  }

  private func modelHelp(_ written: String, _ brand: Int, _ near: [String]) -> Advice? {
    let owners = NotFound(referential: referential).brandsOfModel(written).map { referential.brands[$0.brand].name }
    if let owner = owners.first {
      return Advice(
        fr: "« \(written) » est un modèle de \(owners.joined(separator: ", ")) : si c'est lui, écrivez "
          + "\(write: .marque, owner).",
        en: "“\(written)” is a model of \(owners.joined(separator: ", ")): if that is meant, write "
          + "\(write: .marque, owner).")
    }
    guard near.isEmpty else { return nil }
    let names = referential.brands[brand].models.map { referential.models[Int($0)].name }
    let shown = names.prefix(8).joined(separator: ", ") + (names.count > 8 ? "…" : ".")
    return Text(fr: "Modèles connus : \(shown) ", en: "Known models: \(shown) ") + Code.PR0801.advice
  }

  /// The models of a brand that are spelled nearly so, and of which an entry agrees with what the sheet says.
  private func nearModels(_ written: String, _ brand: Int, _ sheet: Sheet) -> [String] {
    // The first words are the model; figures that differ are another model, not a typing error. A generation is none.
    let words = VehicleWords.read(written).filter { word in
      if case .generation = word.meaning { false } else { true }
    }
    let front = words.prefix(2).map(\.text).joined()
    let figures = front.filter(\.isNumber)
    let letters = front.filter { !$0.isNumber }
    let near = index(of: brand).foldedNames.nearest(to: front.isEmpty ? written : front, limit: 6)
    return Array(
      near.filter { name in
        let folded = Fold.string(name)
        // `iX1` is no misspelt `X1`: of few letters each counts.
        return folded.filter(\.isNumber) == figures
          && (letters.count > 3 || folded.filter { !$0.isNumber } == letters) && isConsistent(name, brand, sheet)
      }.prefix(3))
  }

  /// Whether the model is a known one but for one letter, `QASHQAY`.
  func isOneLetterAway(_ sheet: Sheet, _ brand: Int) -> Bool {
    let written = Fold.bytes(sheet.text(.modele) ?? "")
    guard (5...40).contains(written.count) else { return false }
    return nearModels(sheet.text(.modele) ?? "", brand, sheet).contains { name in
      NearNames.distance(written, Fold.bytes(name), atMost: 1) != nil
    }
  }

  /// Whether an entry of the model agrees with the sheet in energy, gearbox and power.
  private func isConsistent(_ model: String, _ brand: Int, _ sheet: Sheet) -> Bool {
    guard let index = NotFound(referential: referential).model(model, brand: brand) else { return false }
    return referential.entries(ofModel: index).contains { entry in
      [FieldID.energie, .boiteDeVitesse, .puissance].allSatisfy { id in
        guard sheet.has(id) else { return true }
        if id == .boiteDeVitesse, let own = sheet.choice(id) {
          let cell = referential.cell(.field(id), of: entry)
          return cell.isEmpty || reader.choice(cell, .boiteDeVitesse).map { ($0.index == 0) == (own == 0) } ?? true
        }
        return agrees(entry, id, sheet) != false
      }
    }
  }
}

/// What is known of a brand that the referential lacks.
struct MissedBrand {
  /// Those spelled nearly so.
  let near: [String]
  let isOneLetterAway: Bool
}
