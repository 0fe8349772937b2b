/// Words of a title that say more of the same thing, and by which no field is told from another: `Immat actuelle`, `Type de
/// transmission`, `Max power`, `CO2 WLTP`. Each may be left out of some names only.
struct TitleQualifiers: OptionSet, Hashable, Sendable {
  let rawValue: UInt8

  /// The word for vehicle: `Marque du véhicule`.
  static let vehicle = TitleQualifiers(rawValue: 1)
  /// The word for number: `N° immat`. `N° moteur` is not the engine.
  static let number = TitleQualifiers(rawValue: 2)
  /// `actuel`, `réel`, `affiché`, `VO`.
  static let state = TitleQualifiers(rawValue: 4)
  /// `Model name`, `Nazwa modelu`.
  static let naming = TitleQualifiers(rawValue: 8)
  /// `Type de transmission`, `Soort transmissie`.
  static let kind = TitleQualifiers(rawValue: 16)
  /// `Max. net power`.
  static let limit = TitleQualifiers(rawValue: 32)
  /// The cycle of a measurement: `CO2 WLTP`.
  static let cycle = TitleQualifiers(rawValue: 64)
  /// Of an imported car's first registration where it was: `1ère immat. à l'étranger`. It is the one of the certificate.
  static let origin = TitleQualifiers(rawValue: 128)

  /// What is left out of a title, one kind of words first, then two, then all.
  static let combinations: [TitleQualifiers] = {
    let single: [TitleQualifiers] = [.number, .vehicle, .state, .kind, .naming, .limit, .cycle, .origin]
    let pairs = single.indices.flatMap { i in single[(i + 1)...].map { single[i].union($0) } }
    return single + pairs + [TitleQualifiers(single)]
  }()

  static func of(_ word: String) -> TitleQualifiers { words[word] ?? [] }

  private static let words: [String: TitleQualifiers] = {
    var words: [String: TitleQualifiers] = [
      TitleWords.number: .number, TitleWords.vehicle: .vehicle, "auto": .vehicle,
    ]
    let lists: [(TitleQualifiers, String)] = [
      (
        .state,
        """
        actuel actuelle actual actuale actuales attuale attuali atual current aktuell huidig reel reale reales reali reais real
        affiche releve parcouru percorsi recorrido percorrido gereden gefahrene covered driven effectif definitif
        definitive complet complete full principal principale main hoofd indique declare officiel official national
        nationale fr vo
        """
      ),
      (.naming, "nom name namn nazwa nome naam nombre nb bezeichnung bezeichnen"),
      (.kind, "type tipo typ soort rodzaj rodz art tipologia kind forma forme"),
      (
        .limit,
        "max maxi maximum maximal maximale maximaal maximum massima massimo maxima maximo net nette netto neta neto output"
      ),
      (
        .cycle,
        "wltp nedc cedc utac komb kombiniert combine combined combinato combinado gecombineerd mixte cycle zyklus"
      ),
      (
        .origin,
        "etranger etrangere origine pays import importation allemagne belgique italie espagne abroad ausland origin estero"
      ),
    ]
    for (kind, list) in lists {
      for word in list.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
        words[TitleWords.plain(String(word)), default: []].formUnion(kind)
      }
    }
    return words
  }()

  /// Whether a title may mean `reading` though these words of it were left out.
  func allow(_ reading: TitleReading) -> Bool {
    isSubset(of: TitleQualifiers.droppable(from: reading))
  }

  private static func droppable(from reading: TitleReading) -> TitleQualifiers {
    switch reading {
    case .known(let meaning): meaning.field.map(droppable) ?? []
    case .ambiguous(let fields, _):
      fields.contains(.immatriculation)
        ? [.vehicle, .number, .state]
        : fields.contains(.modele) ? [.vehicle, .state, .naming] : [.vehicle, .kind]
    case .power: [.vehicle, .state, .limit]
    case .horsepowerOrFiscal: [.vehicle]
    case .compound: [.vehicle]
    case .unrelated: [.vehicle, .number, .state]
    case .ignored, .unit, .unknown: []
    }
  }

  private static func droppable(from id: FieldID) -> TitleQualifiers {
    switch id {
    case .immatriculation, .numeroChassis, .numeroPolice, .reference, .cnit, .tvv: [.vehicle, .number, .state]
    case .marque, .modele, .version, .finition, .couleurExterieure: [.vehicle, .state, .naming]
    case .dateMEC: [.vehicle, .state, .origin]
    case .puissance: [.vehicle, .state, .limit]
    case .puissanceFiscale: [.vehicle, .state]
    case .co2, .mixte, .urbain, .extraUrbain: [.vehicle, .state, .cycle, .kind]
    default: if case .choice = id.type { [.vehicle, .state, .kind] } else { [.vehicle, .state] }
    }
  }
}
