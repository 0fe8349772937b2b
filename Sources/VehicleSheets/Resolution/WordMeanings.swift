/// What single words of a model or a version mean, as data.
///
/// Each kind has its reason beside it. Words are folded: small letters without accents. What stands in none of these
/// tables is a name, and only the referential can say whether it belongs to a vehicle.
enum WordMeanings {
  /// The meaning of a folded word, where it has one whatever the brand.
  static func meaning(of word: String) -> VehicleWord.Meaning? { table[word] }

  private static let table: WordTable<VehicleWord.Meaning> = {
    var table: [String: VehicleWord.Meaning] = [:]
    for (fuels, words) in engines { for word in words { table[word] = .engine(fuels) } }
    for (energies, words) in energyWords { for word in words { table[word] = .energy(energies) } }
    for word in manual { table[word] = .gearbox(isManual: true, gears: 0) }
    for word in automatic { table[word] = .gearbox(isManual: false, gears: 0) }
    for (bodies, words) in bodyWords { for word in words { table[word] = .body(bodies) } }
    for word in fourWheelDrive { table[word] = .axle(isFourWheel: true) }
    for word in twoWheelDrive { table[word] = .axle(isFourWheel: false) }
    for word in ignored { table[word] = .ignored }
    for (word, number) in generations { table[word] = .generation(number) }
    return WordTable(table)
  }()

  /// Engine families, because `HDi` is no petrol engine. Mild and full hybrids keep the name of their engine.
  private static let engines: [(EnergySet, [String])] = [
    (
      .dieselEngines,
      [
        "hdi", "bluehdi", "ehdi", "dci", "bluedci", "tdi", "cdi", "crdi", "cdti", "jtd", "jtdm", "multijet", "tdci",
        "ecoblue", "d4d", "dti", "did", "ddis", "idtec", "ictdi", "skyactivd", "bluetec", "sdv6", "tdv6", "tdv8", "td4",
        "td5", "ed4", "sd4", "dtec", "vcdi", "dtr", "tdid", "duratorq", "sdi", "td", "turbodiesel", "cdtii", "dcdti",
      ]
    ),
    (
      .petrolEngines,
      [
        "tce", "puretech", "vti", "thp", "tsi", "tfsi", "fsi", "etsi", "mpi", "gdi", "tgdi", "ecoboost", "scti", "digt",
        "vvti", "twinair", "tjet", "multiair", "firefly", "skyactivg", "ivtec", "vtec", "sce", "sidi", "boosterjet",
        "skyactivx", "tbi", "cgi", "kompressor", "dualjet", "mivec", "mzr", "duratec", "vvt", "eco2tec",
      ]
    ),
    // `1.2 Turbo 110` is `(110ch)` to a register.
    (EnergySet([.dieselEngines, .petrolEngines]), ["turbo"]),
  ]

  /// Words for what drives the vehicle. `hybrid` alone may be any hybrid, a mild one too.
  private static let energyWords: [(EnergySet, [String])] = [
    (.diesels, ["diesel", "gazole", "gasoil"]),
    (.petrols, ["essence", "benzin", "petrol", "gasoline", "benzine"]),
    (
      .hybrids,
      [
        "hybrid", "hybride", "hybrids", "mhev", "mildhybrid", "fullhybrid", "hev", "hsd", "hybrid4", "hybrid48v",
        "ehev", "epower",
      ]
    ),
    (
      .plugIns,
      [
        "phev", "rechargeable", "plugin", "pluginhybrid", "pluginhybride", "ehybrid", "gte", "hybridrechargeable",
        "twinengine", "tfsie",
      ]
    ),
    (.electric, ["electric", "electrique", "elektro", "ev", "bev", "zev", "elektrisch"]),
    ([.gpl, .essenceGPL], ["gpl", "lpg", "bifuelgpl"]),
    ([.gnv, .essenceGNV], ["gnv", "cng", "tgi", "ecofuel", "gtec", "naturalpower"]),
    ([.superethanol, .essence], ["e85", "flexfuel", "flexifuel", "superethanol", "bioflex"]),
    (.hydrogen, ["hydrogene", "hydrogen", "fuelcell"]),
  ]

  /// Gearboxes by name; with the number of their gears after the name they are read by `VehicleWords`.
  private static let manual = [
    "bvm", "bm", "bv", "mt", "manuelle", "manuel", "manual", "mecanique", "schaltgetriebe", "handgeschakeld", "manuell",
  ]
  /// Robotised gearboxes and those without steps shift by themselves too. PSA's `BMP` and `ETG` were sold as pilotées.
  private static let automatic = [
    "bva", "bvr", "bvmp", "bvp", "bmp", "eat", "edc", "dsg", "dct", "dkg", "pdk", "etg", "tct", "at", "cvt",
    "ecvt",
    "stronic", "tiptronic", "steptronic", "powershift", "xtronic", "easytronic", "automatique", "auto", "automatic",
    "automatik", "automatica", "automaat", "dualogic", "quickshift", "multitronic", "speedshift", "gtronic", "7gtronic",
    "9gtronic", "multidrive", "sensodrive", "allshift", "selespeed", "geartronic", "powertronic", "lineartronic",
    "doppelkupplung", "edct", "eds", "dsg7r", "egs", "bvar", "bvac", "robotisee", "switchtronic",
  ]

  /// Bodies in words. A tourer, an estate and an Avant are one thing.
  private static let bodyWords: [(BodySet, [String])] = [
    (
      .estate,
      [
        "break", "estate", "sw", "variant", "avant", "touring", "sportstourer", "sporttourer", "tourer", "combi",
        "sportwagon", "shootingbrake", "wagon", "turnier", "caravan", "stationwagon", "grandtour", "nevada", "mcv",
        "tmodell", "touringsports", "sportkombi", "sportcombi", "wgn", "clipper", "weekend", "sportbrake", "alltrack",
        "sporter",
      ]
    ),
    (
      .convertible,
      ["cabriolet", "cabrio", "roadster", "spyder", "decapotable", "coupecabriolet", "convertible", "cabriolets", "cc"]
    ),
    (.coupe, ["coupe", "coupes"]),
    (
      .hatchback,
      [
        "berline", "sedan", "limousine", "saloon", "hatchback", "sportback", "fastback", "tricorps", "lim", "liftback",
        "grancoupe", "grandsport", "spaceback", "notchback",
      ]
    ),
    (
      .van,
      [
        "societe", "ste", "affaire", "affaires", "entreprise", "fourgon", "fourgonnette", "fgn", "fg", "utilitaire",
        "vu",
        "commerciale", "kasten", "kastenwagen", "furgon", "furgone", "tole", "van", "vul", "cargo", "ctte", "derivevp",
      ]
    ),
    (.pickup, ["pickup", "doublecab", "kingcab", "pritsche"]),
    (.chassis, ["chassis", "benne", "plateau", "chassiscabine", "ampliroll", "fahrgestell"]),
    (.minibus, ["minibus", "kombi", "bus"]),
  ]

  private static let fourWheelDrive = [
    "4x4", "4wd", "awd", "quattro", "4motion", "4matic", "xdrive", "all4", "allgrip", "4drive", "htrac", "allrad", "q4",
    "allwheeldrive", "ehdrive", "4xe", "4rm", "integrale", "allmode", "e4orce", "4orce", "activedrive", "awdi", "4x4i",
    "dualmotor", "iawd",
  ]
  private static let twoWheelDrive = ["4x2", "2wd", "fwd", "rwd", "sdrive", "2rm", "eco4x2"]

  /// Words that mean something in one brand's names alone: a tourer at SEAT, a sporting trim at Ford.
  static let ofBrand: [String: [String: VehicleWord]] = [
    "seat": [
      "st": VehicleWord("break", .body(.estate)), "sp": VehicleWord("break", .body(.estate)),
      "sc": VehicleWord("coupe", .body(.coupe)),
    ],
    "cupra": ["st": VehicleWord("break", .body(.estate)), "sp": VehicleWord("break", .body(.estate))],
    "opel": ["st": VehicleWord("break", .body(.estate))],
    "vauxhall": ["st": VehicleWord("break", .body(.estate))],
    "toyota": ["ts": VehicleWord("break", .body(.estate))],
    "bmw": ["gt": VehicleWord("granturismo", .name)],
    // The two-seater that is no cabriolet.
    "smart": ["coupe": VehicleWord("coupe", .ignored)],
    // How long a Defender is, in inches, and no power.
    "landrover": [
      "90": VehicleWord("90", .type(90, [])), "110": VehicleWord("110", .type(110, [])),
      "130": VehicleWord("130", .type(130, [])),
    ],
  ]

  /// Words that make another range of the one they stand after, in the model's column or in the version's. An entry or
  /// a range that does not carry them is another vehicle, however well its facts agree.
  static let variants: Set<String> = [
    "picasso", "aircross", "cactus", "sportsvan", "allspace", "crossback", "activetourer", "grantourer", "granturismo",
    "countryman", "clubman", "paceman", "crosscountry", "multispace", "tepee", "evoque", "velar", "spacetourer",
    "verso",
    "tourneo", "crosstar", "allterrain", "citycarver",
  ]
  /// The same, where they come first: further after they are trims of others.
  static let leadingVariants: Set<String> = ["+2", "plus", "cross", "express", "life", "custom"]

  /// Words that make an entry another vehicle than one of its range that does not say them: `Grand SCENIC`, `ALLSPACE`.
  static let entryVariants = variants.union(["grand", "+2", "dangel"])

  /// The letters by which makers rank engines, with the numbers that they give them: Volvo's `B4` and `T8`, Land Rover's
  /// `P400`, Renault's `R135`, and cylinders. Other letters are wheels, gearboxes and chassis.
  static let grades: [String: [ClosedRange<Int>]] = [
    "b": [2...8], "t": [2...8, 200...600], "d": [2...8, 100...400], "p": [6...8, 200...700], "r": [75...250],
    "v": [2...12],
  ]

  /// How long a van is, in words; L1 to L4 are facts of their own.
  static let sizes: [String: Int] = [
    "compact": 1, "court": 1, "xs": 1, "standard": 2, "m": 2, "medium": 2, "long": 3, "xl": 3, "maxi": 3,
    "extralong": 4,
    "xxl": 4,
  ]
  /// Fiat's letters for them, before a height: `33 MH2`, `3.5 L H2`.
  static let sizesBeforeHeight: [String: String] = ["c": "compact", "m": "m", "l": "long", "xl": "extralong"]

  /// Words that name no vehicle: what every second advert says of it, and what a certificate adds.
  static let ignored: Set<String> = [
    // Stop and start, filters and norms stand on one side only for one car in four.
    "stopstart", "startstop", "start", "stop", "stt", "fap", "dpf", "gpf", "opf", "scr", "nouveau", "nouvelle", "new",
    "nuova", "neue", "ph", "phase", "euro", "norme", "eco", "eco2", "energy", "critair", "malus", "co2",
    // Units and small words.
    "ch", "cv", "kw", "ps", "pk", "hp", "din", "cm3", "ccm", "portes", "porte", "places", "place", "pl", "de", "et",
    "le", "la", "les", "avec", "un", "und", "mit", "and", "with", "pour", "boite", "transmission", "rapports",
    "vitesses",
    "jantes", "pouces", "vp", "km", "premieremain", "1eremain",
    // Technology that one list names and the next does not: cylinders that rest, a filter's and an eco label's name.
    "act", "bmt", "airdream", "airdrive",
    // `5008 SUV` is what others call `5008`; a body that most cars have tells none apart.
    "suv", "crossover",
  ]

  /// Words after a model that are no part of its name: who buys it, and the model year, which is read by its figures.
  static let suffixes: Set<String> = ["business", "pro", "serie", "edition", "baureihe", "my", "reihe"]

  /// Roman numerals number generations. `I` and `X` are rather letters, `V` is one only where nothing else has it.
  private static let generations: [(String, Int)] = [
    ("ii", 2), ("iii", 3), ("iv", 4), ("vi", 6), ("vii", 7), ("viii", 8), ("ix", 9),
  ]

  /// Several words that mean one thing, longest first: `S & S`, `blue HDi`, `R-Line`.
  static let phrases: [([String], String)] = [
    (["s", "&", "s"], "stopstart"), (["stop", "&", "start"], "stopstart"), (["start", "&", "stop"], "stopstart"),
    (["stop", "and", "start"], "stopstart"), (["start", "and", "stop"], "stopstart"), (["start", "stop"], "stopstart"),
    (["stop", "start"], "stopstart"), (["coupe", "cabriolet"], "coupecabriolet"),
    (["blue", "hdi"], "bluehdi"), (["e", "hdi"], "ehdi"), (["pure", "tech"], "puretech"), (["blue", "dci"], "bluedci"),
    (["eco", "boost"], "ecoboost"), (["eco", "blue"], "ecoblue"), (["d", "4", "d"], "d4d"), (["dig", "t"], "digt"),
    (["t", "gdi"], "tgdi"), (["tfsi", "e"], "tfsie"), (["i", "vtec"], "ivtec"), (["i", "dtec"], "idtec"),
    (["d", "id"], "did"),
    (["di", "d"], "did"),
    (["vvt", "i"], "vvti"), (["skyactiv", "g"], "skyactivg"), (["skyactiv", "d"], "skyactivd"),
    (["skyactiv", "x"], "skyactivx"), (["twin", "air"], "twinair"), (["multi", "air"], "multiair"),
    (["t", "jet"], "tjet"),
    (["mild", "hybrid"], "mildhybrid"), (["mild", "hybride"], "mildhybrid"),
    (["full", "hybrid"], "fullhybrid"), (["full", "hybride"], "fullhybrid"),
    (["plug", "in", "hybrid"], "pluginhybrid"), (["plug", "in", "hybride"], "pluginhybrid"),
    (["hybrid", "plug", "in"], "pluginhybrid"), (["hybride", "plug", "in"], "pluginhybrid"),
    (["plug", "in"], "plugin"),
    (["hybride", "non", "rechargeable"], "hybrid"), (["hybrid", "non", "rechargeable"], "hybrid"),
    (["hybride", "rechargeable"], "rechargeable"), (["hybrid", "rechargeable"], "rechargeable"),
    (["e", "hybrid"], "ehybrid"),
    (["twin", "engine"], "twinengine"), (["e", "power"], "epower"), (["e", "tsi"], "etsi"),
    (["s", "tronic"], "stronic"), (["x", "tronic"], "xtronic"), (["g", "tronic"], "gtronic"),
    (["7g", "tronic"], "gtronic"),
    (["9g", "tronic"], "gtronic"), (["power", "shift"], "powershift"), (["e", "cvt"], "ecvt"),
    (["active", "tourer"], "activetourer"), (["gran", "tourer"], "grantourer"), (["space", "tourer"], "spacetourer"),
    (["sports", "tourer"], "sportstourer"), (["sport", "tourer"], "sportstourer"),
    (["shooting", "brake"], "shootingbrake"),
    (["touring", "sports"], "touringsports"), (["gran", "coupe"], "grancoupe"), (["grand", "coupe"], "grancoupe"),
    (["station", "wagon"], "stationwagon"), (["sport", "wagon"], "sportwagon"), (["t", "modell"], "tmodell"),
    (["double", "cab"], "doublecab"), (["king", "cab"], "kingcab"), (["pick", "up"], "pickup"),
    (["grand", "sport"], "grandsport"), (["chassis", "cabine"], "chassiscabine"), (["all", "terrain"], "allterrain"),
    (["cross", "country"], "crosscountry"), (["gran", "turismo"], "granturismo"),
    (["4", "motion"], "4motion"), (["4", "matic"], "4matic"), (["x", "drive"], "xdrive"), (["s", "drive"], "sdrive"),
    (["r", "line"], "rline"), (["s", "line"], "sline"), (["amg", "line"], "amgline"), (["st", "line"], "stline"),
    (["n", "line"], "nline"),
    (["gt", "line"], "gtline"), (["m", "sport"], "msport"), (["e", "tech"], "etech"), (["e", "tense"], "etense"),
    (["by", "peugeot", "sport"], "peugeotsport"), (["1ere", "main"], "premieremain"),
    (["premiere", "main"], "premieremain"),
    (["quatre", "roues", "motrices"], "4x4"), (["transmission", "integrale"], "4x4"),
    (["toit", "ouvrant"], "toitouvrant"), (["all", "grip"], "allgrip"), (["all", "mode"], "allmode"),
    (["active", "drive"], "activedrive"), (["long", "range"], "longrange"), (["standard", "range"], "standardrange"),
    (["taille", "s"], "compact"), (["taille", "m"], "standard"), (["taille", "l"], "long"),
    (["extra", "long"], "extralong"), (["extra", "lang"], "extralong"), (["dual", "motor"], "dualmotor"),
    (["bluemotion", "technology"], "bmt"),
  ]

  /// Other spellings of one word, each leading to the usual one: the abbreviations of dealers' systems.
  static let synonyms: WordTable<String> = [
    "pt": "puretech", "ptech": "puretech", "ptec": "puretech", "puretec": "puretech", "bhdi": "bluehdi",
    "bluhdi": "bluehdi",
    "bdci": "bluedci", "mjt": "multijet", "mjet": "multijet", "ecob": "ecoboost", "hybride": "hybrid",
    "cabriolet": "cabrio",
    "bluemotion": "bluemotion", "bmt": "bmt", "str": "stopstart", "ss": "stopstart", "sas": "stopstart",
    "sands": "stopstart",
    "affaires": "affaire", "estate": "break", "bv": "bvm", "hybridtec": "hybrid", "tdcie": "tdci", "crdie": "crdi",
    "blueefficiency": "blueefficiency", "confortline": "comfortline", "sportswagon": "sportwagon",
    "4matic+": "4matic", "courte": "court", "longue": "long", "kompakt": "compact", "lang": "long",
    "extralang": "extralong",
    "pluginhybride": "pluginhybrid",
  ]
}
