import Documents

// swift-format-ignore: AlwaysUseLowerCamelCase
extension Code {
  package static let PR0808 = Code(
    "PR0808", .warning, Text(fr: "la fiche se contredit elle-même", en: "the sheet contradicts itself"),
    help: Text(
      fr: "Corrigez la colonne ou les mots de la version ; la valeur de la colonne est gardée.",
      en: "Mend the column or the version's words; the column's value is kept."),
    explained: Explanation(
      why: Text(
        fr:
          "« manuelle » dans une colonne et « DSG7 » dans la version ne vont pas ensemble : la colonne est gardée, mais rien "
          + "de ce qui se contredit ne sert à reconnaître le véhicule.",
        en: "“manuelle” in a column and “DSG7” in the version exclude each other: the column is kept, but nothing that "
          + "contradicts itself serves to recognise the vehicle."),
      source: .step("9"), ExampleSheet.ligier("version: JS50", "version: JS50 BVM5"), fixed: ExampleSheet.ligier))
}
