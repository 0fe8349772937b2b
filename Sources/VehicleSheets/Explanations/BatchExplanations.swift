import Documents

extension Explanation {
  /// What no screen checks: one sheet against another.
  static let batch: [Explanation] = [
    Explanation(
      .PR9001,
      why: Text(
        fr:
          "La référence relie la fiche, son enregistrement et le rapport : en double, on ne sait plus duquel on parle.",
        en: "The reference ties sheet, record and report together: used twice, nobody knows which is meant."),
      source: Text(fr: "règle du programme", en: "the program's own rule"), two("reference: VO-1", "reference: VO-1"),
      mended: two("reference: VO-1", "reference: VO-2")),
    Explanation(
      .PR9002,
      why: Text(
        fr:
          "Un numéro de châssis est unique au monde : deux fiches qui le portent sont le même véhicule, ou une erreur.",
        en: "A chassis number is unique in the world: two sheets with one are the same vehicle, or an error."),
      source: Text(fr: "ISO 3779", en: "ISO 3779"),
      two(fiche("numero_chassis: ZFA31200003123456"), fiche("numero_chassis: ZFA31200003123456")),
      mended: two(fiche("numero_chassis: ZFA31200003123456"), fiche("numero_chassis: ZFA31200003123457"))),
    Explanation(
      .PR9003,
      why: Text(
        fr: "Une immatriculation n'appartient qu'à un véhicule : la fiche a sans doute été copiée sans être changée.",
        en: "A plate belongs to one vehicle: the sheet was probably copied and not changed."),
      source: .certificate("A"),
      two(fiche("immatriculation: DR-214-HN"), fiche("immatriculation: dr214hn")),
      mended: two(fiche("immatriculation: DR-214-HN"), fiche("immatriculation: DR-215-HN"))),
    Explanation(
      .PR9004,
      why: Text(
        fr: "Chaque véhicule d'occasion reçoit au livre de police un numéro à lui, dans l'ordre des entrées.",
        en: "Each used vehicle gets its own number in the police book, in order of entry."),
      source: Text(
        fr: "livre de police (Code pénal, article 321-7)", en: "police book (French penal code, article 321-7)"),
      two(fiche("numero_police: 2024-017"), fiche("numero_police: 2024-017")),
      mended: two(fiche("numero_police: 2024-017"), fiche("numero_police: 2024-018"))),
  ]

  private static func fiche(_ line: String) -> String { "fiche: {\(line)}" }

  private static func two(_ first: String, _ second: String) -> String {
    ExampleSheet.panda + first + "\n---\n" + ExampleSheet.panda + second + "\n"
  }
}
