import Documents

/// What seats are covered with, in eight languages: it tells `Intérieur: Cuir` from `Intérieur: Noir`.
enum Upholstery {
  /// Whether a text begins with what a seat is covered with: `Cuir noir`, `Leather`, `Pelle/Alcantara`.
  static func matches(_ text: String) -> Bool {
    let words = text.split(whereSeparator: { !($0.isLetter || $0.isNumber) }).prefix(3)
    return words.contains { materials.find(String($0)) != nil }
  }

  private static let materials = NameTable(
    """
    cuir cuirs simili similicuir velours tissu tissus alcantara suédine skaï vinyle
    leather leatherette cloth fabric suede velvet vinyl
    Leder Vollleder Teilleder Kunstleder Stoff Velours Alcantara
    pelle ecopelle tessuto velluto similpelle
    cuero piel tela tejido polipiel
    leer kunstleder halfleder stof
    skóra skórzana tkanina materiałowa welur
    couro pele tecido napa
    """.split { $0 == " " || $0 == "\n" }.map { (name: String($0), value: 1) })
}
