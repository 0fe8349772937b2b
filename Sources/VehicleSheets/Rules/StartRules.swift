import Documents

extension Rule {
  /// Steps 1, 4, 5, 6 and 7: used vehicles, entered by hand, with a brand and a model.
  static let startRules: [Rule] = [
    Rule(.PR0401) { sheet, _ in
      guard isMissing(.type, sheet) else { return }
      sheet.report(
        .PR0401, .type,
        Text(fr: "le champ obligatoire « type » manque", en: "the mandatory field “type” is missing"),
        suggestions: ["occasion"], help: fillIn(.type, sheet))
    },
    Rule(.PR0101) { sheet, _ in
      guard let type = sheet.choice(.type), type != 0 else { return }
      let label = ChoiceList.type.choices[type]
      if sheet.isYes(.marquePersonnalisee) {
        sheet.report(
          .PR0101, .type,
          Text(
            fr: "une marque personnalisée ne se crée que pour un véhicule d'occasion, pas pour un \(label.recorded)",
            en: "a custom brand can be created for a used vehicle only, not for a \(label.recorded)"),
          help: Advice(
            fr: "Pour un VN ou un VD, contactez le service commercial : lui seul déclare une nouvelle marque.",
            en: "For a new or demonstration vehicle contact the commercial service, which alone declares a new brand."))
      } else {
        sheet.report(
          .PR0101, .type,
          Text(
            fr: "ce processus est valable uniquement pour les véhicules d'occasion, pas pour un \(label.recorded)",
            en: "this process is for used vehicles only, not for a \(label.recorded)"),
          suggestions: ["occasion"],
          help: Advice(
            fr: "S'il s'agit d'un véhicule d'occasion, écrivez « type: occasion » ; sinon configurez-le dans OpenFlex.",
            en: "If it is a used vehicle write “type: occasion”; otherwise configure it in OpenFlex."))
      }
    },
    Rule(.PR0501) { sheet, _ in
      guard sheet.choice(.mode) == 1 else { return }
      sheet.report(
        .PR0501, .mode,
        Text(
          fr:
            "la recherche par immatriculation ne permet pas d'ajouter une marque : choisissez la configuration manuelle",
          en: "a search by plate cannot add a brand: choose the manual configuration"),
        suggestions: ["manuelle"])
    },
    Rule(.PR0601) { sheet, _ in
      guard isMissing(.marque, sheet) else { return }
      sheet.report(
        .PR0601, .marque,
        Text(fr: "le champ obligatoire « marque » manque", en: "the mandatory field “marque” is missing"),
        suggestions: brandOfChassisNumber(sheet), help: fillIn(.marque, sheet))
    },
    Rule(.PR0701) { sheet, _ in
      guard isMissing(.modele, sheet) else { return }
      sheet.report(
        .PR0701, .modele,
        Text(fr: "le champ obligatoire « modele » manque", en: "the mandatory field “modele” is missing"),
        help: fillIn(.modele, sheet))
    },
  ]

  /// The brand that the chassis number's maker is known by, where it is one alone: `VF3` is Peugeot.
  private static func brandOfChassisNumber(_ sheet: Sheet) -> [String] {
    guard let vin = sheet.bytes(.numeroChassis), vin.count == 17, let maker = Maker.of(vin), !maker.name.contains(" ")
    else { return [] }
    return [maker.name.uppercased()]
  }

  /// Steps 8 and 9: the nine fields, from the sheet or from the referential. While brand, model or version cannot be
  /// found, what the referential would have given is not known, and nothing is said to be missing.
  static let mandatoryFields = Rule(.PR0901) { sheet, _ in
    guard !sheet.isUnresolved else { return }
    for field in Field.specification where isMissing(field.id, sheet) {
      if sheet.isSilent {
        sheet.report(.PR0901, field.id, Text(same: ""))
        continue
      }
      let custom = sheet.isYes(.marquePersonnalisee)
      sheet.report(
        .PR0901, field.id,
        Text(
          fr: "le champ obligatoire « \(field.label.fr) » manque"
            + (custom ? "" : " et le référentiel ne le donne pas"),
          en: "the mandatory field “\(field.label.fr)” is missing"
            + (custom ? "" : " and the referential does not give it")),
        suggestions: field.id == .puissanceFiscale ? FiscalPower.formula(of: sheet).map { ["\($0)"] } ?? [] : [],
        help: fillIn(field.id, sheet))
    }
  }

  private static func fillIn(_ id: FieldID, _ sheet: Sheet) -> Advice {
    Advice.fillIn(id.field, isThere: sheet[id].key >= 0)
  }

  static func isMissing(_ id: FieldID, _ sheet: Sheet) -> Bool { !sheet.has(id) && !sheet.mentioned.contains(id) }

  /// Step 11.
  static let colours = Rule(.PR1101) { sheet, _ in
    // What a table has no column for is told of the table.
    let missing = [FieldID.couleurExterieure, .couleurInterieure, .peinture].filter {
      isMissing($0, sheet) && sheet.columns?.contains($0) ?? true
    }
    guard let first = missing.first else { return }
    let names = missing.map(\.field.label)
    let key = sheet.sectionKeys[Section.allCases.firstIndex(of: .couleurs) ?? 0]
    sheet.add(
      Finding(
        .PR1101, key >= 0 ? sheet.tree.span(of: Int(key)) : sheet.firstKey,
        pointer: missing.count == 1 ? first.field.pointer : "/couleurs",
        message: Text(
          fr: "non renseigné : " + names.map(\.fr).joined(separator: ", "),
          en: "left out: " + names.map(\.en).joined(separator: ", "))))
  }
}

// swift-format-ignore: AlwaysUseLowerCamelCase
extension Code {
  package static let PR0101 = Code(
    "PR0101", .error, Text(fr: "pas un véhicule d'occasion", en: "not a used vehicle"),
    help: Text(
      fr: "Ce processus est valable uniquement pour les véhicules d'occasion.",
      en: "This process is for used vehicles only."),
    explained: Explanation(
      why: Text(
        fr: "Le processus est valable uniquement pour les véhicules d'occasion. Pour un VN ou un VD, seul le service "
          + "commercial peut déclarer une nouvelle marque.",
        en:
          "The process is valid for used vehicles only. For a new or demonstration vehicle the commercial service alone "
          + "can declare a new brand."),
      source: .step("1"), ExampleSheet.panda("type: occasion", "type: neuf"), mended: ExampleSheet.panda))

  package static let PR0401 = Code(
    "PR0401", .error, Text(fr: "type de véhicule absent", en: "vehicle type missing"),
    help: Text(fr: "Ajoutez la ligne « type: occasion ».", en: "Add the line “type: occasion”."),
    explained: Explanation(
      why: Text(
        fr:
          "Le premier menu de l'écran demande si le véhicule est neuf, de démonstration ou d'occasion ; tout en dépend.",
        en: "The screen's first menu asks whether the vehicle is new, for demonstration or used; all depends on it."),
      source: .step("4"), ExampleSheet.panda("type: occasion", ""), mended: ExampleSheet.panda))

  package static let PR0501 = Code(
    "PR0501", .error, Text(fr: "recherche par immatriculation", en: "search by plate"),
    help: Text(
      fr: "Choisissez la configuration manuelle : « mode: manuelle ».",
      en: "Choose the manual configuration: “mode: manuelle”."),
    explained: Explanation(
      why: Text(
        fr:
          "La recherche par immatriculation ne mène qu'aux véhicules déjà connus ; ici la configuration est manuelle.",
        en: "A search by plate only leads to vehicles already known; here the configuration is manual."),
      source: .step("5"), ExampleSheet.panda + "recherche: {mode: immatriculation}\n",
      mended: ExampleSheet.panda + "recherche: {mode: manuelle}\n"))

  package static let PR0601 = Code(
    "PR0601", .error, Text(fr: "marque absente", en: "brand missing"),
    help: Text(fr: "Ajoutez la ligne « marque: … ».", en: "Add the line “marque: …”."),
    explained: Explanation(
      why: Text(
        fr: "Sans marque, rien ne peut être cherché dans le référentiel ni créé.",
        en: "Without a brand nothing can be looked up in the referential, nor created."),
      source: .step("6"), ExampleSheet.panda("marque: FIAT", ""), mended: ExampleSheet.panda))

  package static let PR0701 = Code(
    "PR0701", .error, Text(fr: "modèle absent", en: "model missing"),
    help: Text(fr: "Ajoutez la ligne « modele: … ».", en: "Add the line “modele: …”."),
    explained: Explanation(
      why: Text(
        fr: "Le modèle se choisit à droite de la marque ; sans lui, ni version ni finition.",
        en: "The model is chosen right of the brand; without it there is neither version nor trim."),
      source: .step("7"), ExampleSheet.panda("modele: PANDA", ""), mended: ExampleSheet.panda))

  package static let PR0901 = Code(
    "PR0901", .error, Text(fr: "champ obligatoire absent", en: "mandatory field missing"),
    help: Text(fr: "Ajoutez le champ.", en: "Add the field."),
    explained: Explanation(
      why: Text(
        fr: "Pour une marque personnalisée toutes les données se saisissent à la main : genre, version, finition, "
          + "carrosserie, nombre de portes, boîte, énergie, puissance fiscale et puissance sont impératives.",
        en:
          "For a custom brand all is entered by hand: kind, version, trim, body, doors, gearbox, energy, fiscal power "
          + "and power are mandatory."),
      source: .step("9"), ExampleSheet.ligier("finition: SELECT", ""), mended: ExampleSheet.ligier))

  package static let PR1101 = Code(
    "PR1101", .warning, Text(fr: "couleurs ou peinture absentes", en: "colours or paint left out"),
    help: Text(
      fr: "Ajoutez les couleurs extérieure et intérieure et la peinture.",
      en: "Add the exterior and interior colours and the paint."),
    explained: Explanation(
      why: Text(
        fr: "L'écran demande les couleurs et la peinture avant « Suivant » ; une annonce sans couleur se vend mal.",
        en: "The screen asks for colours and paint before “Suivant”; an advertisement without a colour sells badly."),
      source: .step("11"),
      ExampleSheet.panda(", peinture: Vernie", ""), mended: ExampleSheet.panda))
}
