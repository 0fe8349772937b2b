/// Made-up sheets, the same for the same number: one half declares a custom brand and gives every mandatory field, the
/// other half names a version of the referential and leaves the rest to it. None has anything wrong.
struct Corpus {
  private var random: Random
  private var entries: [Entry] = []

  /// Numbers that look random and are the same in every run (SplitMix64).
  struct Random: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return z ^ (z >> 31)
    }
  }

  /// A car's figures, which agree with one another.
  private struct Specification {
    var body = "", gearbox = "", energy = ""
    var doors = 5, fiscalPower = 0, power = 0, gross = 0, kerb = 0, co2 = 0
    var urban = "", extraUrban = "", mixed = ""

    init(_ random: inout Random) {
      let kilowatts = Int.random(in: 45..<220, using: &random)
      co2 = Int.random(in: 95..<250, using: &random)
      let low = Int.random(in: 35..<60, using: &random)
      let high = low + Int.random(in: 20..<50, using: &random)
      kerb = Int.random(in: 900..<1700, using: &random)
      gross = kerb + Int.random(in: 300..<700, using: &random)
      body = pick(["Berline", "Break", "Cabriolet", "Coupé", "Monospace"], &random)
      gearbox = pick(["Boîte automatique", "Boîte manuelle"], &random)
      energy = pick(["Diesel", "Essence"], &random)
      doors = pick([3, 5], &random)
      power = (kilowatts * 135_962 + 50_000) / 100_000
      fiscalPower = Specification.fiscalPower(kilowatts: kilowatts, co2: co2)
      (urban, extraUrban, mixed) = (tenths(high), tenths(low), tenths((high + low) / 2))
    }

    /// CO2/45 + (kW/40)^1.6, rounded; the power by its fifth root, since nothing here needs a library for numbers.
    private static func fiscalPower(kilowatts: Int, co2: Int) -> Int {
      let x = Double(kilowatts) / 40
      var root = 1.0
      let eighth = x * x * x * x * x * x * x * x
      for _ in 0..<60 { root -= (root * root * root * root * root - eighth) / (5 * root * root * root * root) }
      return Int(Double(co2) / 45 + root + 0.5)
    }
  }

  private struct Entry {
    var brand: String, model: String, version: String, trim: String
    var specification: Specification
  }

  private static let trims = ["SELECT", "CLUB", "SPORT", "PREMIUM", "EVOLUTION", "LUXE", "BUSINESS"]
  private static let makers = ["CHATENET", "BELLIER", "TATRA", "HOLDEN", "ACURA", "BUICK", "LINCOLN", "ZASTAVA"]
  private static let letters = Array("ABCDEFGHJKLMNPQRTVWXYZ")
  private static let equipment = [
    ("Caméra de recul", "Sécurité"), ("Attelage amovible", "Utilitaire"), ("Toit ouvrant", "Confort"),
    ("Jantes alliage 17 pouces", "Esthétique"), ("Système de navigation", "Multimédia"),
    ("Sièges chauffants", "Confort"),
  ]

  /// - Parameter rows: of the referential: a hundred brands of twenty models.
  init(seed: UInt64 = 1, rows: Int) {
    random = Random(seed: seed)
    for i in 0..<rows {
      let trim = pick(Corpus.trims, &random)
      entries.append(
        Entry(
          brand: "MARQUE\(i % 100)", model: "MODELE \(i / 100 % 20 + 1)", version: "\(i % 30 + 10) V\(i) \(trim)",
          trim: trim,
          specification: Specification(&random)))
    }
  }

  var referential: String {
    var text =
      "marque;modele;version;finition;genre;carrosserie;nombre_de_portes;boite_de_vitesse;energie;puissance_fiscale;"
      + "puissance;poids_total;poids_a_vide;co2;urbain;extra_urbain;mixte;debut;fin;catalogue\n"
    for e in entries.sorted(by: { ($0.brand, $0.model, $0.version) < ($1.brand, $1.model, $1.version) }) {
      let s = e.specification
      text +=
        "\(e.brand);\(e.model);\(e.version);\(e.trim);Véhicule particulier;\(s.body);\(s.doors);\(s.gearbox);\(s.energy);"
      text +=
        "\(s.fiscalPower);\(s.power);\(s.gross);\(s.kerb);\(s.co2);\(s.urban);\(s.extraUrban);\(s.mixed);2005;;base\n"
    }
    return text
  }

  /// The next sheet, number `i`.
  mutating func sheet(_ i: Int) -> Fields {
    let year = Int.random(in: 2006...2023, using: &random)
    let date = "\(year)-0\(Int.random(in: 1...9, using: &random))-1\(Int.random(in: 0...9, using: &random))"
    let isKnown = i % 2 == 1
    var head: Fields = [("reference", .text("VO-\(i)")), ("type", .text("occasion")), ("prix_affiches", .text("TTC"))]
    head.append(
      ("recherche", .section([("date", .text(date)), ("etendre_catalogue", .plain(isKnown ? "false" : "true"))])))
    let energy: String
    if isKnown {
      let entry = pick(entries.prefix(2000), &random)
      energy = entry.specification.energy
      head += [("marque", .text(entry.brand)), ("modele", .text(entry.model))]
      head.append(("synthese", .section([("version", .text(entry.version))])))
    } else {
      let specification = Specification(&random)
      energy = specification.energy
      head += customBrand(specification, "M\(Int.random(in: 10...999, using: &random))")
    }
    head.append(
      (
        "couleurs",
        .section([("exterieure", .text("Gris")), ("interieure", .text("Noir")), ("peinture", .text("Métallisée"))])
      ))
    let options = Corpus.equipment.shuffled(using: &random).prefix(3)
    head.append(("equipements", .list(options.map { priced($0.0, $0.1, i) })))
    head.append(("contrats", .list([priced("Extension de garantie 12 mois", "Garantie", i)])))
    head.append(("fiche", .section(file(i, date, year: year, energy: energy))))
    return head
  }

  private mutating func customBrand(_ s: Specification, _ model: String) -> Fields {
    [
      ("marque", .text(pick(Corpus.makers, &random))), ("marque_personnalisee", .plain("true")),
      ("modele", .text(model)),
      (
        "synthese",
        .section([
          ("genre", .text("Véhicule particulier")), ("version", .text(model + " 1.6")),
          ("finition", .text(pick(Corpus.trims, &random))), ("carrosserie", .text(s.body)),
          ("nombre_de_portes", .plain("\(s.doors)")),
        ])
      ),
      (
        "moteur",
        .section([
          ("boite_de_vitesse", .text(s.gearbox)), ("energie", .text(s.energy)),
          ("puissance_fiscale", .plain("\(s.fiscalPower)")), ("puissance", .plain("\(s.power)")),
        ])
      ), ("dimensions", .section([("poids_total", .plain("\(s.gross)")), ("poids_a_vide", .plain("\(s.kerb)"))])),
      (
        "consommations",
        .section([
          ("co2", .plain("\(s.co2)")), ("urbain", .plain(s.urban)), ("extra_urbain", .plain(s.extraUrban)),
          ("mixte", .plain(s.mixed)),
        ])
      ),
    ]
  }

  private mutating func priced(_ label: String, _ category: String, _ i: Int) -> Fields {
    let ht = Int.random(in: 20..<1500, using: &random) * 100
    return [
      ("libelle", .text(label)), ("categorie", .text(category)), ("code_usine", .text("AB\(i % 9999)")),
      ("prix_ht", .plain(euros(ht))), ("tva", .plain("20")), ("prix_ttc", .plain(euros(ht * 6 / 5))),
    ]
  }

  private mutating func file(_ i: Int, _ date: String, year: Int, energy: String) -> Fields {
    let step = year >= 2011 ? 0 : 1
    let letters = Corpus.letters
    let rest = i / 999
    let number = String(1000 + i % 999 + 1).dropFirst()
    let plate =
      "\(letters[rest % 22])\(letters[rest / 22 % 22])-\(number)-\(letters[rest / 484 % 22])A"
    return [
      ("destination", .text("Particulier")),
      ("vignette_environnementale", .text("Crit'air - \((energy == "Essence" ? 1 : 2) + step)")),
      ("numero_police", .text("P\(i)")), ("immatriculation", .text(plate)),
      ("numero_chassis", .text("X99ABCDEFG" + String(10_000_000 + i).dropFirst())), ("date_mec", .text(date)),
      ("kilometrage", .plain("\(Int.random(in: 1000..<200_000, using: &random))")),
      ("kilometrage_garanti", .text("non")),
    ]
  }
}

private func pick<Values: Collection>(_ values: Values, _ random: inout Corpus.Random) -> Values.Element {
  values[values.index(values.startIndex, offsetBy: Int.random(in: 0..<values.count, using: &random))]
}

private func tenths(_ n: Int) -> String { "\(n / 10).\(n % 10)" }

private func euros(_ centimes: Int) -> String { "\(centimes / 100).\(String(100 + centimes % 100).dropFirst())" }
