import Documents

/// What people and programs put where they do not know: `N/C`, `Non renseigné`, `k.A.`, `null`, `-`, `?`, `#N/A`. It means
/// that the field is left out (measured on real stock lists), never that it has such a value.
package enum Placeholder {
  /// - Parameter text: without blanks at its ends.
  @inline(__always) package static func matches(_ text: Bytes) -> Bool {
    guard shapes.mayHold(text), let first = text.first else { return false }
    return isPlaceholder(text, first)
  }

  private static func isPlaceholder(_ text: Bytes, _ first: UInt8) -> Bool {
    switch first {
    case UInt8(ascii: "-"), UInt8(ascii: "/"):
      text.allSatisfy { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "/") || $0 == 0x20 }
    case UInt8(ascii: "?"), UInt8(ascii: "."), UInt8(ascii: "_"): text.allSatisfy { $0 == first }
    case UInt8(ascii: "#"): text.allSatisfy { !Plate.isDigit($0) || $0 == UInt8(ascii: "0") } && words.find(text) != nil
    default: text.equals("–") || text.equals("—") || text.equals("…") || words.find(text) != nil
    }
  }

  /// What says nothing only where nothing readable was expected: `x`, `ND`, `- Boîte`, `- kW (- CH)`, `-/- (Fuel)`. It is
  /// asked of a choice, number or date that cannot be read.
  static func matchesUnreadable(_ text: Bytes) -> Bool {
    if text.count <= 40, text.first == UInt8(ascii: "-") || text.starts(with: "–".utf8) {
      return !text.contains { Plate.isDigit($0) }
    }
    return doubtful.find(text) != nil || text.count <= 60 && Fold.with(text, saysNotAvailable)
  }

  /// `Boite non disponible`, `niet beschikbaar`.
  private static func saysNotAvailable(_ folded: Bytes) -> Bool {
    [
      "nondisponible", "nondisponibles", "nonrenseigne", "nonrenseignee", "nietbeschikbaar", "notavailable",
      "nichtverfugbar",
    ]
    .contains { ending in
      folded.count >= ending.utf8.count && folded.suffix(ending.utf8.count).elementsEqual(ending.utf8)
    }
  }

  static let shapes = WordShapes(certain, signs: Array("-/?._".utf8) + [0xE2])

  private static let words = NameTable(certain.map { (name: $0, value: 1) })
  private static let doubtful = NameTable(
    certain.map { (name: $0, value: 1) } + unreadable.map { (name: $0, value: 1) })

  private static let unreadable = [
    "x", "xx", "xxx", "ND", "NR", "NS", "NSP", "SO", "aucun", "aucune", "sans", "none", "néant", "autre que", "vide",
    "tbd",
    "tba", "tbc", "so", "0",
  ]

  private static let certain = [
    "n/c", "n/a", "n/d", "n/r", "n/k", "n.c.", "n.a.", "n.d.", "n.r.", "n.c", "n.a", "n.d", "nc", "na", "null",
    "(null)",
    "<null>", "none", "nil", "nan", "\\N", "undefined", "s/o", "s/d", "s.o.", "sans objet", "sans info",
    "non renseigné", "non renseignée", "non renseigne", "non renseignee", "pas renseigné", "non communiqué",
    "non communiquée", "non communique", "non précisé", "non précisée", "non precise", "non spécifié", "non spécifiée",
    "non specifie", "non connu", "non connue", "non défini", "non définie", "non defini", "non disponible",
    "non déterminé", "indéterminé", "non indiqué", "non applicable", "inconnu", "inconnue", "à définir", "a definir",
    "à compléter", "a completer", "à renseigner", "a renseigner", "à préciser", "a preciser", "à saisir", "à venir",
    "a venir", "à confirmer", "en cours", "en attente", "en cours de saisie", "ne sais pas",
    "unknown", "not known", "not available", "not specified", "not set", "to be defined", "to be confirmed", "pending",
    "missing", "k.A.", "k. A.", "keine Angabe", "keine Angaben", "unbekannt", "nicht angegeben", "nicht bekannt",
    "nicht verfügbar", "folgt", "sconosciuto", "sconosciuta", "non specificato", "non disponibile", "non indicato",
    "da definire", "desconocido", "desconocida", "no disponible", "no especificado", "sin especificar", "sin datos",
    "por definir", "onbekend", "niet bekend", "niet beschikbaar", "niet opgegeven", "nader te bepalen", "nvt", "n.v.t.",
    "nieznany", "nieznana", "nieznane", "brak", "brak danych", "nie podano", "do uzupełnienia", "b.d.",
    "desconhecido", "desconhecida", "não informado", "nao informado", "não disponível", "não especificado", "sem dados",
    "#N/A", "#N/D", "#CALC!", "#REF!", "#VALUE!", "#VALEUR!", "#DIV/0!", "#NAME?", "#NOM?", "#NULL!", "#NUL!", "#NUM!",
    "#NOMBRE!",
    "#NV", "#WERT!", "#BEZUG!", "#NOME?", "#VALORE!", "#RIF!",
  ]
}
