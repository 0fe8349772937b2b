import Documents

/// The words of a column's title, in a form in which the spellings of one name are the same: `Coul. ext.` and `Couleur
/// extérieure`, `mileageInKm` and `Mileage in km`, `Tueren` and `Türen`.
enum TitleWords {
  /// The words to look for, the fullest list first: without the word for vehicle, for number, and without what only says
  /// more of the same thing, a name is still the same. What was left out settles which names it may be.
  static func forms(of title: String) -> [(words: [String], dropped: TitleQualifiers)] {
    let words = words(of: title)
    var forms: [(words: [String], dropped: TitleQualifiers)] = [(words, [])]
    for dropped in TitleQualifiers.combinations {
      let rest = words.filter { TitleQualifiers.of($0).isDisjoint(with: dropped) }
      guard !rest.isEmpty, rest.count < words.count, !forms.contains(where: { $0.words == rest }) else { continue }
      // Only what was there was dropped.
      let gone = words.reduce(into: TitleQualifiers()) { $0.formUnion(TitleQualifiers.of($1).intersection(dropped)) }
      forms.append((rest, gone))
    }
    return forms
  }

  /// The fullest form.
  static func form(of title: String) -> String { words(of: title).joined(separator: " ") }

  static let number = "no"
  static let vehicle = "vehicule"
  /// Of a registration: `1ère immat.`, `Datum 1e toelating`.
  private static let first = "first"

  static func words(of title: String) -> [String] { abbreviated(title).map(\.word) }

  /// The words of a title, and whether each is cut short: a point stands after it.
  static func abbreviated(_ title: String) -> [(word: String, isCut: Bool)] {
    let words = split(title).map { (word: Fold.string($0.word), isCut: $0.isCut) }.filter { !$0.word.isEmpty }
    var telling = words.filter { !small.contains($0.word) || $0.isCut && $0.word.utf8.count > 2 }
    // The day of the certificate (`CG`) is another than that of which the column is named after it alone.
    if telling.count == 1, telling[0].word == "date" || telling[0].word == "dt", words.last?.word == "cg" {
      telling = words
    }
    return initials(telling.isEmpty ? words : telling).flatMap { word in
      compound(plain(word.word)).map { (word: $0, isCut: word.isCut) }
    }
  }

  /// `B.V.` is `BV`.
  private static func initials(_ words: [(word: String, isCut: Bool)]) -> [(word: String, isCut: Bool)] {
    var result: [(word: String, isCut: Bool)] = []
    var isOpen = false
    for word in words {
      let isInitial = word.isCut && word.word.utf8.count == 1 && word.word.utf8.allSatisfy { $0 >= UInt8(ascii: "a") }
      if isInitial, isOpen, let last = result.indices.last {
        result[last] = (result[last].word + word.word, false)
      } else {
        result.append(word)
      }
      isOpen = isInitial
    }
    return result
  }

  /// German and Dutch write the word for number, and for vehicle, in one with the word that it belongs to:
  /// `Fahrgestellnummer`, `Chassisnr`, `Fahrzeugmarke`, `Automerk`.
  private static func compound(_ word: String) -> [String] {
    for (ending, kind) in endings where word.hasSuffix(ending) && word.utf8.count >= ending.utf8.count + 4 {
      return compound(plain(String(word.dropLast(ending.count)))) + [kind]
    }
    for beginning in ["fahrzeug", "vortuig", "auto", "kfz"]
    where word.hasPrefix(beginning) && word.utf8.count >= beginning.utf8.count + 4 && !word.hasPrefix("automat") {
      return [vehicle, plain(String(word.dropFirst(beginning.count)))]
    }
    // `couleurext`, `colorint`: without a capital in between.
    for beginning in ["couleur", "colour", "color", "coloris"] where word.hasPrefix(beginning) {
      let rest = plain(String(word.dropFirst(beginning.count)))
      if rest == "exterieur" || rest == "interieur" || rest == "exterior" || rest == "interior" {
        return [plain(beginning), rest]
      }
    }
    return [word]
  }

  private static let endings = [
    ("nummer", number), ("number", number), ("nr", number), ("farbe", "farbe"), ("kleur", "kleur"),
  ]

  /// Words end at signs, and where a capital follows a small letter; `kW` and `CO2` are words.
  private static func split(_ title: String) -> [(word: String, isCut: Bool)] {
    if title.utf8.count <= 200, title.utf8.allSatisfy({ $0 < 0x80 }) { return splitASCII(title) }
    var words: [(word: String, isCut: Bool)] = []
    var word = ""
    var isSmall = false
    func close(isCut: Bool = false) {
      if !word.isEmpty { words.append((word, isCut)) }
      word = ""
      isSmall = false
    }
    for written in title.beginning(200) {
      // CO₂ is CO2.
      let character: Character = written == "₂" ? "2" : written
      // `N°châssis`, `Nºmotor`: the sign ends the word for number, and M³ is a word.
      if character == "°" || character == "º", word.lowercased() == "n" {
        close()
        continue
      }
      guard character.isLetter || character.isNumber else {
        if character != "°" && character != "º" { close(isCut: character == ".") }
        continue
      }
      if isSmall, character.isUppercase, word.count > 1 { close() }
      word.append(character)
      isSmall = character.isLowercase
    }
    close()
    return words
  }

  /// The same for what nearly all titles are written in, byte by byte.
  private static func splitASCII(_ title: String) -> [(word: String, isCut: Bool)] {
    var words: [(word: String, isCut: Bool)] = []
    var word: [UInt8] = []
    var isSmall = false
    for byte in title.utf8 {
      let isCapital = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
      let isLower = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
      let isText = isCapital || isLower || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      if !isText || isSmall && isCapital && word.count > 1 {
        if !word.isEmpty { words.append((String(decoding: word, as: UTF8.self), byte == UInt8(ascii: "."))) }
        word.removeAll(keepingCapacity: true)
      }
      if isText { word.append(byte) }
      isSmall = isLower
    }
    if !word.isEmpty { words.append((String(decoding: word, as: UTF8.self), false)) }
    return words
  }

  /// A word without its ending and written out; German `ue` is `ü`, which folds to `u`.
  static func plain(_ word: String) -> String {
    var word = written[word] ?? word
    if word.utf8.count > 3, word.hasSuffix("s"), !word.hasSuffix("ss") { word.removeLast() }
    word = written[word] ?? word
    guard word.utf8.contains(UInt8(ascii: "e")) else { return word }
    for (pair, letter) in [("ae", "a"), ("oe", "o"), ("ue", "u")] where word.contains(pair) {
      word = word.exchanging(pair, for: letter)
    }
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
    "voertuig": vehicle, "viatura": vehicle, "vettura": vehicle, "samochodu": vehicle, "samochod": vehicle,
    "kfz": vehicle, "fz": vehicle, "pojazdu": vehicle, "pojazd": vehicle, "veiculo": vehicle, "coche": vehicle,
    "car": vehicle,
    "1": first, "1ere": first, "1er": first, "1re": first, "1e": first, "1st": first, "1a": first, "1ste": first,
    "prem": first, "premier": first, "premiere": first, "prima": first, "primera": first, "primeira": first,
    "eerste": first, "erste": first, "erstmalige": first, "pierwszej": first, "pierwsza": first, "bte": "boite",
    "vit": "vitesse", "vitesses": "vitesse", "carros": "carrosserie",
    "carr": "carrosserie", "carross": "carrosserie", "carb": "carburant", "conso": "consommation",
    "cons": "consommation",
    "ref": "reference", "mod": "modele", "vers": "version", "dt": "date", "km": "km", "kms": "km",
    "kilom": "kilometrage",
    "kilometre": "kilometrage", "kilometres": "kilometrage", "emiss": "emission", "pte": "porte", "ptes": "porte",
    "pts": "porte",
    "reelle": "reel", "reels": "reel", "garantis": "garanti", "metallisee": "metallise", "urbaine": "urbain",
    "color": "colour", "external": "exterior", "internal": "interior", "chev": "chevaux", "cyl": "cylindree",
    "leistg": "leistung", "kraftst": "kraftstoff", "getr": "getriebe", "erstzul": "erstzulassung",
    "descr": "description", "equip": "equipement", "garant": "garantie", "premieres": first,
    "mis": "mise", "wyp": "wyposazenie", "aant": "aantal", "anz": "anzahl", "aff": "affiche", "rodz": "rodzaj",
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
