import Documents

/// Puts an energy together from the words that name its parts: `Vollhybrid Benzin`, `Essence + GPL d'origine`, `HYB RECH`.
/// A word that nobody knows leaves it unread, and `non`, `ohne`, `sans` take back the word behind them: `hybride non
/// rechargeable`, `essence, sans GPL`.
enum EnergyWords {
  static func energy(of text: Bytes) -> Energy? {
    guard text.count <= 60 else { return nil }
    var found: Set<Part> = []
    var denied: Set<Part> = []
    var denies = false
    for word in String(text).split(whereSeparator: { !($0.isLetter || $0.isNumber) }) {
      let folded = Fold.string(String(word))
      if folded.isEmpty || folded.allSatisfy(\.isNumber) { continue }
      guard let code = words.find(folded), let part = Part(rawValue: code) else { return nil }
      switch part {
      case .denial: denies = true
      case .filler: break
      case .lead: denies = false
      default:
        if denies { denied.insert(part) } else { found.insert(part) }
        denies = false
      }
    }
    // What has no plug is a hybrid, which something else has to say.
    let isSaid = !denied.contains(.plug) || found.contains(.hybrid) || found.contains(.electric)
    guard isSaid, !denies, found.isDisjoint(with: denied) else { return nil }
    return found.isEmpty ? nil : energy(of: found)
  }

  private static func energy(of parts: Set<Part>) -> Energy? {
    let fuels = parts.intersection([.petrol, .diesel, .gpl, .gas, .ethanol])
    let isRechargeable = parts.contains(.plug)
    let isHybrid = isRechargeable || parts.contains(.hybrid) || parts.contains(.electric) && !fuels.isEmpty
    if isHybrid {
      switch fuels {
      case [.diesel]: return isRechargeable ? .rechargeableDiesel : .hybrideDiesel
      case [.petrol], [], [.petrol, .ethanol]: return isRechargeable ? .rechargeableEssence : .hybrideEssence
      default: return nil
      }
    }
    if parts == [.electric] { return .electrique }
    switch fuels {
    case [.petrol]: return .essence
    case [.diesel]: return .diesel
    case [.gpl]: return .gpl
    case [.gas]: return .gnv
    case [.ethanol], [.petrol, .ethanol]: return .superethanol
    case [.petrol, .gpl]: return .essenceGPL
    case [.petrol, .gas]: return .essenceGNV
    default: return nil
    }
  }

  private enum Part: Int { case petrol, diesel, gpl, gas, ethanol, electric, hybrid, plug, denial, lead, filler }

  private static let words: NameTable = {
    var table = NameTable()
    let lists: [(Part, String)] = [
      (
        .petrol, "essence ess essen super benzin benziner benzine benzina benzyna benz petrol gasoline gasolina bencina"
      ),
      (.diesel, "diesel dies gazole gasoil gazoil mazout gasoleo gasóleo TDI HDI olej"),
      (.gpl, "GPL LPG GLP autogas"), (.gas, "GNV GNC CNG"),
      (.ethanol, "éthanol superéthanol bioéthanol E85 FFV flexfuel ethanol"),
      (
        .electric,
        "électrique électricité électr élec elec electric electro elektro elektrisch elettrica elettrico eléctrico eléctrica elektryczny elétrico"
      ),
      (
        .hybrid,
        "hybride hybrid hyb hybr vollhybrid mildhybrid híbrido híbrida ibrida ibrido hybryda hybrydowy MHEV HEV mild"
      ),
      (.plug, "rechargeable rech plug plugin PHEV aufladbar enchufable ricaricabile oplaadbaar"),
      (.denial, "non no not nicht ohne sans sin senza zonder geen niet without bez nie sem não"),
      // What petrol is without.
      (.lead, "plomb plomo piombo lood chumbo"),
      (.filler, "d origine avec et und and in FAP DPF euro usw etc moteur motor full légère light doux"),
    ]
    for (part, list) in lists { for word in list.split(separator: " ") { table.add(String(word), part.rawValue) } }
    return table
  }()
}

/// Puts a gearbox together from its words: `Schaltung 6-Gang`, `Automatico sequenziale`, `Manualna skrzynia biegów`.
enum GearboxWords {
  /// Its place in the list of gearboxes.
  static func gearbox(of text: Bytes) -> Int? {
    guard text.count <= 60 else { return nil }
    var kinds: Set<Kind> = []
    for word in String(text).split(whereSeparator: { !($0.isLetter || $0.isNumber) }) {
      let folded = Fold.string(String(word))
      if folded.isEmpty || folded.allSatisfy(\.isNumber) { continue }
      guard let code = words.find(folded), let kind = Kind(rawValue: code) else { return nil }
      kinds.insert(kind)
    }
    kinds.remove(.filler)
    switch kinds {
    case [.manual]: return 0
    case [.automatic], [.automatic, .sequential]: return 1
    case [.robotised], [.robotised, .automatic], [.sequential], [.robotised, .sequential]: return 2
    case [.continuous], [.continuous, .automatic]: return 3
    default: return nil
    }
  }

  private enum Kind: Int { case manual, automatic, robotised, continuous, sequential, filler }

  private static let words: NameTable = {
    var table = NameTable()
    let lists: [(Kind, String)] = [
      (
        .manual,
        "manuel manuelle manuele manuell manual manuale manualna manualny méca mécanique schaltung schaltgetriebe handschaltung handgeschakeld handgeschakelde BVM stick"
      ),
      (
        .automatic,
        "automatique auto automatik automatic automaat automatisch automatico automatica automático automática automatyczna automatyczny BVA"
      ),
      (.robotised, "robotisée robotisé DSG EDC DCT PDK doppelkupplung pilotée"),
      (.continuous, "CVT ECVT stufenlos variateur"),
      (.sequential, "séquentielle séquentiel sequentieel sequentiell sequential sequenziale secuencial"),
      (
        .filler,
        "boîte bte vitesse vitesses rapport rapports à de la transmission transmissie transmisión trasmissione cambio caja getriebe gang gänge gearbox gear gears speed speeds versn versnelling versnellingen bak skrzynia biegów biegowa marce rapporti velocidades caixa"
      ),
    ]
    for (kind, list) in lists { for word in list.split(separator: " ") { table.add(String(word), kind.rawValue) } }
    return table
  }()
}
