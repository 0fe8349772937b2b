import Documents

/// The words of a column's title, in a form in which the spellings of one name are the same: `Coul. ext.` and `Couleur
/// extérieure`, `mileageInKm` and `Mileage in km`, `Tueren` and `Türen`.
enum TitleWords {
  /// The forms to look for, the fullest first: without the word for number, and for vehicle, a name is still the same.
  static func forms(of title: String) -> [String] {
    let words = words(of: title)
    var forms = [words.joined(separator: " ")]
    for dropped in [[number], [vehicle], [number, vehicle]] {
      let rest = words.filter { !dropped.contains($0) }
      let form = rest.joined(separator: " ")
      if !rest.isEmpty, !forms.contains(form) { forms.append(form) }
    }
    return forms
  }

  /// The fullest form.
  static func form(of title: String) -> String { words(of: title).joined(separator: " ") }

  private static let number = "no"
  private static let vehicle = "vehicule"

  private static func words(of title: String) -> [String] {
    let words = split(title).map { Fold.string($0) }.filter { !$0.isEmpty }
    let telling = words.filter { !small.contains($0) }
    return (telling.isEmpty ? words : telling).map { plain($0) }
  }

  /// Words end at signs, and where a capital follows a small letter; `kW` and `CO2` are words.
  private static func split(_ title: String) -> [String] {
    var words: [String] = []
    var word = ""
    var isSmall = false
    func close() {
      if !word.isEmpty { words.append(word) }
      word = ""
      isSmall = false
    }
    for character in title.beginning(200) {
      guard character.isLetter || character.isNumber else {
        // The sign of N° and of M³ belongs to the word before it.
        if character != "°" && character != "º" { close() }
        continue
      }
      if isSmall, character.isUppercase, word.count > 1 { close() }
      word.append(character)
      isSmall = character.isLowercase
    }
    close()
    return words
  }

  /// A word without its ending and written out; German `ue` is `ü`, which folds to `u`.
  private static func plain(_ word: String) -> String {
    var word = written[word] ?? word
    if word.utf8.count > 3, word.hasSuffix("s"), !word.hasSuffix("ss") { word.removeLast() }
    word = written[word] ?? word
    for (pair, letter) in [("ae", "a"), ("oe", "o"), ("ue", "u")] { word = word.exchanging(pair, for: letter) }
    return word
  }

  /// Articles and prepositions: they tell no field from another.
  private static let small: Set<String> = [
    "de", "du", "des", "d", "la", "le", "les", "l", "et", "en", "the", "of", "in", "der", "die", "das", "del", "della",
    "dei", "delle", "di", "da", "do", "dos", "van", "het", "een", "y", "e", "a", "au", "aux", "and", "und", "w", "z",
    "von",
    "fur", "per", "para", "po", "cg",
  ]

  /// Abbreviations, and words that differ in their gender only.
  private static let written: [String: String] = [
    "coul": "couleur", "ext": "exterieur", "exterieure": "exterieur", "exter": "exterieur", "int": "interieur",
    "interieure": "interieur", "inter": "interieur", "nbre": "nb", "nbr": "nb", "nombre": "nb", "n": number,
    "num": number, "numero": number, "nr": number, "nro": number, "nummer": number, "number": number, "numer": number,
    "puiss": "puissance", "fisc": "fiscal", "fiscale": "fiscal", "fiscaux": "fiscal", "fiscales": "fiscal",
    "immat": "immatriculation", "immatr": "immatriculation", "circ": "circulation", "circul": "circulation",
    "veh": vehicle, "vehicule": vehicle, "vehicules": vehicle, "vehicle": vehicle, "fahrzeug": vehicle,
    "fahrzeugs": vehicle, "voiture": vehicle, "voitures": vehicle, "veicolo": vehicle, "vehiculo": vehicle,
    "voertuig": vehicle, "pojazdu": vehicle, "pojazd": vehicle, "veiculo": vehicle, "coche": vehicle, "car": vehicle,
    "1ere": "premiere", "1er": "premiere", "1re": "premiere", "premier": "premiere", "1e": "premiere",
    "prem": "premiere",
    "1st": "first", "1a": "prima", "bte": "boite", "vit": "vitesse", "vitesses": "vitesse", "carros": "carrosserie",
    "carr": "carrosserie", "carross": "carrosserie", "carb": "carburant", "conso": "consommation",
    "cons": "consommation",
    "ref": "reference", "mod": "modele", "vers": "version", "dt": "date", "km": "km", "kms": "km",
    "kilom": "kilometrage",
    "kilometre": "kilometrage", "kilometres": "kilometrage", "emiss": "emission", "pte": "porte", "ptes": "porte",
    "pts": "porte",
    "reelle": "reel", "reels": "reel", "garantis": "garanti", "metallisee": "metallise", "urbaine": "urbain",
    "color": "colour", "external": "exterior", "internal": "interior", "chev": "chevaux", "cylindre": "cylindree",
    "cyl": "cylindree", "leistg": "leistung", "kraftst": "kraftstoff", "getr": "getriebe", "erstzul": "erstzulassung",
    "descr": "description", "equip": "equipement", "garant": "garantie", "premieres": "premiere",
  ]
}

extension String {
  /// The text with each `old` replaced.
  func exchanging(_ old: String, for new: String) -> String {
    guard utf8.count >= old.utf8.count else { return self }
    let (text, wanted) = (Array(utf8), Array(old.utf8))
    var result: [UInt8] = []
    var at = 0
    while at < text.count {
      if text[at] == wanted[0], text[at...].starts(with: wanted) {
        result += Array(new.utf8)
        at += wanted.count
      } else {
        result.append(text[at])
        at += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
