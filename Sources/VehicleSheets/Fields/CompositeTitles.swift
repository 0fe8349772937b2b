import Documents

/// Titles that are made of words for one thing: a measure, its unit and words around it (`Nennleistung in kW`, `Aantal pk`,
/// `Relevé km`), or a colour and its place (`Kleur buiten`, `Teinte habitacle`). Lists of whole titles would never end.
enum CompositeTitles {
  static func reading(of title: String) -> TitleReading? {
    let words = TitleWords.words(of: title)
    guard words.count <= 8 else { return nil }
    return colour(words) ?? power(words) ?? distance(words) ?? emission(words)
  }

  // MARK: Colours

  private static func colour(_ words: [String]) -> TitleReading? {
    guard words.count > 1, words.contains(where: colours.contains) else { return nil }
    if words.allSatisfy({ colours.contains($0) || outside.contains($0) }) {
      return words.contains(where: outside.contains) ? known(.couleurExterieure) : nil
    }
    return words.allSatisfy { colours.contains($0) || inside.contains($0) } ? known(.couleurInterieure) : nil
  }

  private static let colours = set("couleur colori teinte col colour farbe colore tinta kleur kolor barwa cor")
  private static let outside = set(
    """
    exterieur exterior carrosserie caisse body outside aussen esterno esterna est carrozzeria carroceria carrocaria buiten
    nadwozia zewnetrzny vehicule hoofd principal principale wagen
    """)
  private static let inside = set(
    """
    interieur interior habitacle inside cabin trim upholstery innen innenraum innenausstattung interni interno bekleding
    binnen tapicerka tapicerki wnetrza wnetrze sellerie interiore tapiceria
    """)

  // MARK: Power

  /// One unit names it; with two the cells have to, and none is none of ours.
  private static func power(_ words: [String]) -> TitleReading? {
    var units: Set<String> = []
    for word in words {
      if let unit = powerUnits[word] {
        units.insert(unit)
      } else if word == "km", words.contains(where: { $0 == "moc" || $0 == "konie" }) {
        units.insert("ch")
      } else if !powerWords.contains(word) {
        return nil
      }
    }
    let isReal = words.contains {
      ["din", "reel", "reale", "potenza", "potencia", "pot", "real", "cavalli", "caballo", "cavalo"].contains($0)
    }
    if isReal, units.remove("cv") != nil { units.insert("ch") }
    guard let unit = units.first else { return nil }
    guard units.count == 1 else { return .power }
    if unit == "cv" { return .horsepowerOrFiscal }
    return .known(
      ColumnMeaning(target: .field(.puissance), rank: unit == "kW" ? 1 : 0, unit: unit == "kW" ? " kW" : ""))
  }

  private static let powerUnits: [String: String] = {
    var units = ["kw": "kW", "kilowatt": "kW", "cv": "cv"]
    for word in ["ch", "ps", "hp", "bhp", "pk", "chevaux", "cavalli", "caballo", "cavalo", "konie", "horsepower"] {
      units[word] = "ch"
    }
    return units
  }()
  private static let powerWords = set(
    """
    puissance pu puis pot power potenza potencia vermogen leistung moc motor moteur engine motore silnika motorleistung
    nennleistung motorvermogen max maxi maximum maximal maximale maximaal massima maxima net nette netto neta output aantal nb
    total din reel reale real brake metric mechaniczne zahl p2 s
    """)

  // MARK: Distance

  private static func distance(_ words: [String]) -> TitleReading? {
    var unit: String?
    var isThousand = false
    for word in words {
      switch word {
      case "km", "kilometrage", "kilometer", "kilometre": unit = unit ?? ""
      case "mile", "mi": unit = " miles"
      case "tkm": (unit, isThousand) = ("", true)
      default:
        if thousands.contains(word) {
          isThousand = true
        } else if !distanceWords.contains(word) {
          return nil
        }
      }
    }
    guard let unit, !isThousand || unit.isEmpty else { return nil }
    let whole = isThousand ? " tkm" : unit
    return .known(ColumnMeaning(target: .field(.kilometrage), rank: whole.isEmpty ? 0 : 1, unit: whole))
  }

  private static let thousands = set("millier tsd tausend thousand 1000 000 x1000")
  private static let distanceWords = set(
    """
    nb index releve affiche compteur parcouru reel reai reale reali actual actuel actuale attuali percorsi recorrido
    percorrido gereden gefahrene covered driven leistung stand lt tacho licznik aantal vo total totaux vehicule odometer mileage
    """)

  // MARK: Emission

  private static func emission(_ words: [String]) -> TitleReading? {
    guard words.contains(where: { $0 == "co2" || $0 == "gco2" || $0 == "carbon" }),
      words.allSatisfy(emissionWords.contains)
    else {
      return nil
    }
    return known(.co2)
  }

  private static let emissionWords = set(
    """
    co2 gco2 g gr km emission emissionen emissie emissione emisja emision emissao carbon rejet taux uitstoot ausstoss wert
    rating output value valeur wltp nedc cedc komb kombiniert combine combined combinato combinado gecombineerd mixte cycle
    """)

  private static func known(_ id: FieldID) -> TitleReading { .known(ColumnMeaning(target: .field(id))) }

  private static func set(_ words: String) -> Set<String> {
    Set(words.split { $0 == " " || $0 == "\n" }.map { TitleWords.plain(String($0)) })
  }
}

/// Titles of columns, and keys, that hold the unit of figures beside them: `Mileage unit`, `Unité puissance`,
/// `mileageUnit`.
enum UnitTitles {
  /// The words that name the figures, none for a bare `Unité`; nil where no word says unit.
  static func subject(of title: String) -> String? {
    let words = TitleWords.words(of: title)
    guard words.count <= 4, words.contains(where: names.contains) else { return nil }
    return words.filter { !names.contains($0) }.joined(separator: " ")
  }

  private static let names: Set<String> = [
    "unit", "unite", "einheit", "masseinheit", "unita", "unidad", "eenheid", "jednostka", "jedn", "unidade", "uom",
  ]

  /// Units that stand alone in a cell below a title, with what they add to it; nothing where they are no measure.
  static let table = NameTable(
    """
    kW ch CV PS hp bhp pk KM km mi mls miles kg g/km l/100km l/100_km g €  EUR euros cm3 cm³ ccm cc % mm cm jj/mm/aaaa
    dd/mm/yyyy mm/aaaa tkm ch_DIN
    """.split { $0 == " " || $0 == "\n" }.map { (name: $0.map { $0 == "_" ? " " : String($0) }.joined(), value: 1) })
}
