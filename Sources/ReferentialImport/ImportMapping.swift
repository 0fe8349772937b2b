import Documents
import VehicleSheets

/// `--map COLUMN=field`: a column of the file, and what it gives.
package struct ImportMapping: Sendable {
  let column: String
  let role: ImportRole

  /// The fields that a column can give, `puissance_kw` besides those of the referential.
  package static let fieldNames = ReferentialColumn.all.map(\.name) + [kilowatts]
  private static let kilowatts = "puissance_kw"

  /// What is wrong with a mapping.
  package struct Misread: Error {
    package let message: Text
  }

  /// Reads `COLUMN=field`. A column's name may hold an equals sign, a field's does not.
  package init(_ text: String) throws(Misread) {
    guard let equals = text.lastIndex(of: "="), equals > text.startIndex, text.index(after: equals) < text.endIndex
    else {
      throw Misread(
        message: Text(
          fr: "--map : écrivez COLONNE=champ, par exemple --map Make=marque",
          en: "--map: write COLUMN=field, for example --map Make=marque"))
    }
    column = String(text[..<equals])
    let name = String(text[text.index(after: equals)...])
    if Fold.string(name) == Fold.string(ImportMapping.kilowatts) {
      role = .kilowatts
    } else if let index = ReferentialColumn.names.find(name) {
      role = .column(ReferentialColumn.all[index])
    } else {
      let near = NearNames.nearest(to: name, among: ImportMapping.fieldNames, limit: 1)
      let hint =
        near.first.map { Text(fr: " ; vouliez-vous « \($0) » ?", en: "; did you mean “\($0)”?") }
        ?? Text(
          fr: " ; les champs sont \(ImportMapping.fieldNames.joined(separator: ", "))",
          en: "; the fields are \(ImportMapping.fieldNames.joined(separator: ", "))")
      throw Misread(
        message: Text(fr: "--map : champ inconnu « \(name) »", en: "--map: unknown field “\(name)”") + hint)
    }
  }
}
