import Documents

extension Rule {
  /// Steps 9 and 10: figures that cannot all be true of one vehicle.
  static let plausibilityRules: [Rule] = [
    Rule(.PR1001) { sheet, _ in
      guard let empty = sheet.number(.poidsAVide), let gross = sheet.number(.poidsTotal), empty > gross,
        isOwn(.poidsAVide, sheet) || isOwn(.poidsTotal, sheet)
      else { return }
      sheet.report(
        .PR1001, isOwn(.poidsAVide, sheet) ? .poidsAVide : .poidsTotal,
        Text(
          fr: "le poids à vide (\(empty) kg) dépasse le poids total (\(gross) kg)",
          en: "the kerb weight (\(empty) kg) is above the gross weight (\(gross) kg)"))
    },
    Rule(.PR1002) { sheet, _ in
      guard let energy = sheet.energie, energy.isWithoutCombustion else { return }
      for id in [FieldID.co2, .urbain, .extraUrbain, .mixte] {
        guard let value = sheet.number(id), value > Decimal(0), isOwn(id, sheet) || isOwn(.energie, sheet) else {
          continue
        }
        sheet.report(
          .PR1002, id,
          Text(
            fr:
              "un véhicule \(energy == .electrique ? "électrique" : "à hydrogène") n'a pas de valeur « \(id.field.label.fr) » (\(value.text.fr) \(id.field.unit ?? ""))",
            en:
              "\(energy == .electrique ? "an electric" : "a hydrogen") vehicle has no “\(id.field.label.fr)” value (\(value) \(id.field.unit ?? ""))"
          ),
          suggestions: id == .co2 ? ["0"] : [])
      }
    },
    Rule(.PR1002) { sheet, _ in
      guard let mixed = sheet.number(.mixte), let urban = sheet.number(.urbain), let extra = sheet.number(.extraUrbain),
        // 0 means unknown, as for CO2.
        mixed > Decimal(0), urban > Decimal(0), extra > Decimal(0),
        mixed < min(urban, extra) || mixed > max(urban, extra),
        isOwn(.mixte, sheet) || isOwn(.urbain, sheet) || isOwn(.extraUrbain, sheet)
      else { return }
      sheet.report(
        .PR1002, isOwn(.mixte, sheet) ? .mixte : .urbain,
        Text(
          fr:
            "la consommation mixte (\(mixed.text.fr)) n'est pas entre l'extra-urbaine (\(extra.text.fr)) et l'urbaine (\(urban.text.fr))",
          en: "the combined consumption (\(mixed)) is not between extra-urban (\(extra)) and urban (\(urban))"))
    },
  ]

  /// Whether a value is the sheet's: what the referential says is not the writer's to mend.
  static func isOwn(_ id: FieldID, _ sheet: Sheet) -> Bool {
    let slot = sheet[id]
    return slot.value != nil && slot.provenance != .referentiel
  }
}
