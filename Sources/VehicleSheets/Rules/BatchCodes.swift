import Documents

// swift-format-ignore: AlwaysUseLowerCamelCase
extension Code {
  package static let PR0102 = Code(
    "PR0102", .note,
    Text(fr: "même marque personnalisée pour plusieurs fiches", en: "the same one-shot brand on several sheets"),
    help: Text(
      fr: "Une marque personnalisée ne sert qu'une fois ; demandez son ajout au référentiel.",
      en: "A custom brand serves once only; ask for it in the referential."),
    explained: Explanation(
      why: Text(
        fr:
          "Une marque personnalisée n'est pas mémorisée : il faut la recréer à chaque fiche. Si elle revient, mieux vaut "
          + "la faire ajouter au référentiel.",
        en:
          "A custom brand is not remembered: it has to be created again for each sheet. If it comes back, have it added "
          + "to the referential."),
      source: .step("1"),
      "reference: JS50-1\n" + ExampleSheet.ligier + "---\nreference: JS50-2\n" + ExampleSheet.ligier,
      fixed: "reference: JS50-1\n" + ExampleSheet.ligier + "---\nreference: PANDA-1\n" + ExampleSheet.panda))

  package static let PR9001 = inBatch(
    "PR9001", Text(fr: "référence déjà employée", en: "reference already used"),
    explained: Explanation(
      why: Text(
        fr:
          "La référence relie la fiche, son enregistrement et le rapport : en double, on ne sait plus duquel on parle.",
        en: "The reference ties sheet, record and report together: used twice, nobody knows which is meant."),
      source: Text(fr: "règle du programme", en: "the program's own rule"), two("reference: VO-1", "reference: VO-1"),
      fixed: two("reference: VO-1", "reference: VO-2")))

  package static let PR9002 = inBatch(
    "PR9002", Text(fr: "numéro de châssis déjà employé", en: "chassis number already used"),
    explained: Explanation(
      why: Text(
        fr:
          "Un numéro de châssis est unique au monde : deux fiches qui le portent sont le même véhicule, ou une erreur.",
        en: "A chassis number is unique in the world: two sheets with one are the same vehicle, or an error."),
      source: Text(fr: "ISO 3779", en: "ISO 3779"),
      two(fiche("numero_chassis: ZFA31200003123456"), fiche("numero_chassis: ZFA31200003123456")),
      fixed: two(fiche("numero_chassis: ZFA31200003123456"), fiche("numero_chassis: ZFA31200003123457"))))

  package static let PR9003 = inBatch(
    "PR9003", Text(fr: "immatriculation déjà employée", en: "plate already used"),
    explained: Explanation(
      why: Text(
        fr: "Une immatriculation n'appartient qu'à un véhicule : la fiche a sans doute été copiée sans être changée.",
        en: "A plate belongs to one vehicle: the sheet was probably copied and not changed."),
      source: .certificate("A"),
      two(fiche("immatriculation: DR-214-HN"), fiche("immatriculation: dr214hn")),
      fixed: two(fiche("immatriculation: DR-214-HN"), fiche("immatriculation: DR-215-HN"))))

  package static let PR9004 = inBatch(
    "PR9004", Text(fr: "numéro de police déjà employé", en: "police number already used"),
    explained: Explanation(
      why: Text(
        fr: "Chaque véhicule d'occasion reçoit au livre de police un numéro à lui, dans l'ordre des entrées.",
        en: "Each used vehicle gets its own number in the police book, in order of entry."),
      source: Text(
        fr: "livre de police (Code pénal, article 321-7)", en: "police book (French penal code, article 321-7)"),
      two(fiche("numero_police: 2024-017"), fiche("numero_police: 2024-017")),
      fixed: two(fiche("numero_police: 2024-017"), fiche("numero_police: 2024-018"))))

  /// What comparing the sheets of a batch may tell.
  static let ofBatches: [Code] = [PR0102, PR9001, PR9002, PR9003, PR9004]

  private static func inBatch(
    _ id: String, _ title: Text, explained: @autoclosure @escaping @Sendable () -> Explanation
  ) -> Code {
    Code(
      id, .error, title,
      help: Text(
        fr: "Deux véhicules ne partagent jamais ce numéro : corrigez l'une des deux fiches, ou retirez le doublon.",
        en: "Two vehicles never share this number: mend one of the two sheets, or remove the double."),
      explained: explained())
  }

  private static func fiche(_ line: String) -> String { "fiche: {\(line)}" }

  private static func two(_ first: String, _ second: String) -> String {
    ExampleSheet.panda + first + "\n---\n" + ExampleSheet.panda + second + "\n"
  }
}
